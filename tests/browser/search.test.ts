import { describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { desktop, phone, useBrowser } from '../support/browser.ts';
import { ask, searchUrl, shown } from '../support/search-page.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url } = await sharedSite('real');
const page = `${url}tim-kiem/`;
const title = 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng';

test.each(['', 'tim-kiem/'])('with large text on a phone /%s shows all that is typed', async (path) => {
  await open(
    url + path,
    async (shownPage) => {
      const width = await shownPage.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        return document.querySelector('#q')!.getBoundingClientRect().width;
      });
      expect(width).toBeGreaterThan(phone.width * 0.75);
    },
    { viewport: phone },
  );
});

describe('the report is found and the right words are marked', () => {
  test.each<[string, [query: string, words: string[]][]]>([
    [
      'with marks, without, in capitals, decomposed, in either placement of tones',
      [
        ['ket nap dang vien', ['kết nạp', 'đảng viên']],
        ['kết nạp đảng viên', ['kết nạp', 'đảng viên']],
        ['dang bo song lo', ['Đảng bộ', 'Sông Lô']],
        ['ĐẢNG BỘ', ['Đảng bộ']],
        ['DANG BO', ['Đảng bộ']],
        ['uỷ ban', ['Uỷ ban']],
        ['ủy ban'.normalize('NFD'), ['Uỷ ban']],
        ['Như Thuỵ', ['Như Thụy']],
        ['Nhu Thuy', ['Như Thụy']],
      ],
    ],
    [
      'numbers of documents, figures and terms in every form',
      [
        ['22-NQ/TW', ['Nghị quyết số 22-NQ/TW']],
        ['22 nq tw', ['Nghị quyết số 22-NQ/TW']],
        ['nghị quyết 22', ['Nghị quyết số 22-NQ/TW']],
        ['05/CT-TW', ['Chỉ thị 05/CT-TW']],
        ['05-CT/TW', ['Chỉ thị 05/CT-TW']],
        ['chi thi so 05', ['Chỉ thị 05/CT-TW']],
        ['94,2%', ['94,2%']],
        ['94.2 %', ['94,2%']],
        ['2095', ['2095']],
        ['2.095', ['2095']],
        ['2015–2020', ['2015 - 2020']],
        ['21/9/2020', []],
        ['mặt trận tổ quốc', ['MTTQ']],
      ],
    ],
  ])('%s', async (_, queries) => {
    await open(page, async (tab) => {
      for (const [query, words] of queries) {
        const { titles, marked } = await ask(tab, query);
        expect({ query, titles }).toEqual({ query, titles: [title] });
        for (const word of words)
          expect({ query, marked: marked.join('|') }).toEqual({
            query,
            marked: expect.stringContaining(word),
          });
      }
    });
  });

  test('“đảng viên” marks no “đang”', async () => {
    const { marked } = await open(searchUrl(url, 'đảng viên'), shown);
    expect(marked.length).toBeGreaterThan(0);
    for (const words of marked) {
      expect(words).toMatch(/đảng|viên/i);
      expect(words.split(' ')).not.toContain('đang');
    }
  });

  test('two spellings of one query give one and the same answer', async () => {
    const pairs = [
      ['uỷ ban', 'ủy ban'],
      ['Như Thuỵ', 'Nhu Thuy'],
      ['22-NQ/TW', '22-nq/tw'],
      ['nhiệm kỳ 2015 - 2020', 'nhiệm kỳ 2015-2020'],
    ] as const;
    await open(page, async (tab) => {
      for (const [one, other] of pairs) {
        const { titles, marked } = await ask(tab, one);
        expect(await ask(tab, other)).toMatchObject({ titles, marked });
      }
    });
  });
});

describe('a figure', () => {
  test.each(['217', '217 đảng viên'])(
    '%s is shown with its label and its term, and leads to the sentence',
    async (query) => {
      await open(searchUrl(url, query), async (tab) => {
        await shown(tab);
        const card = tab.locator('.figures li');
        expect(await card.count()).toBe(1);
        const text = await card.innerText();
        for (const part of ['217 đảng viên', 'bị thi hành kỷ luật', 'nhiệm kỳ 2015–2020'])
          expect(text).toContain(part);
        await card.getByRole('link', { name: 'Xem trong bài' }).click();
        await tab.waitForURL(/#sl-[0-9a-z-]+$/);
        const there = tab.locator(new URL(tab.url()).hash);
        expect(await there.innerText()).toContain('217 đảng viên');
        expect(await there.evaluate((element) => element.matches(':target'))).toBe(true);
      });
    },
  );

  test('no card where no number is asked for', async () => {
    await open(searchUrl(url, 'đảng viên'), async (tab) => {
      await shown(tab);
      expect(await tab.locator('.figures').isHidden()).toBe(true);
    });
  });
});

describe('without JavaScript', () => {
  test('the page says so and offers the calendar and the lists', async () => {
    await open(
      searchUrl(url, 'đảng viên'),
      async (tab) => {
        const text = await tab.locator('main').innerText();
        expect(text).toContain('Trình duyệt chưa bật JavaScript nên không tìm được');
        for (const way of ['Theo ngày', 'Địa bàn', 'Nhiệm kỳ', 'Tác giả'])
          expect(await tab.locator('main').getByRole('link', { name: way }).isVisible()).toBe(true);
        expect(await tab.locator('search-page').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

test.each([
  ['a desktop', desktop],
  ['a phone', phone],
])(
  'axe finds nothing in results, cards, corrections and where nothing is found on %s',
  async (_, viewport) => {
    await open(
      page,
      async (tab) => {
        for (const query of ['217', 'ddangr booj', 'chỉ bộ', 'zzzqqq']) {
          await ask(tab, query);
          await tab.emulateMedia({ colorScheme: 'light' });
          expect({ query, ...(await axeFaults(tab)) }).toEqual({ query, light: [], dark: [] });
        }
      },
      { viewport },
    );
  },
);
