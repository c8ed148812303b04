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

describe('what was searched is said where it is not what was typed', () => {
  test.each([
    ['ddangr booj', 'đảng bộ'],
    ['d9ang3 bo65', 'đảng bộ'],
  ])('%s is a keyboard that was off: the words meant, and the way back', async (typed, meant) => {
    await open(searchUrl(url, typed), async (tab) => {
      const { said, status, marked } = await shown(tab);
      expect(said).toContain(`Đang hiển thị kết quả cho “${meant}”.`);
      expect(status).toContain(`“${meant}”`);
      expect(marked).toContain('Đảng bộ');
      await tab.getByRole('link', { name: `Tìm nguyên văn “${typed}”` }).click();
      const literal = await shown(tab);
      expect(literal.status).toBe(`Không có bài nào khớp với “${typed}”`);
      expect(new URL(tab.url()).searchParams.get('nguyen-van')).toBe('1');
      await tab.goBack();
      expect((await shown(tab)).titles).toEqual([title]);
    });
  });

  test('a typing error is corrected: «kết nạpp đảng viên»', async () => {
    const { said, titles } = await open(searchUrl(url, 'kết nạpp đảng viên'), shown);
    expect(said).toContain('“kết nạp đảng viên”');
    expect(titles).toEqual([title]);
  });

  test('what is meant is shown first, and what was typed can be had: «chỉ bộ»', async () => {
    await open(searchUrl(url, 'chỉ bộ'), async (tab) => {
      const { said } = await shown(tab);
      expect(said).toContain('“chi bộ”');
      expect(said).not.toContain('Ý bạn là');
      await tab.getByRole('link', { name: 'Tìm nguyên văn “chỉ bộ”' }).click();
      expect(new URL(tab.url()).searchParams.get('nguyen-van')).toBe('1');
    });
  });

  test('said alike, run together, torn, a slip in the last word: the words meant are said, and marked', async () => {
    await open(page, async (tab) => {
      for (const [query, meant] of [
        ['trủ tịch ủy ban', 'chủ tịch ủy ban'],
        ['huyện Sông Nô', 'huyện sông lô'],
        ['đảngviên', 'đảng viên'],
        ['đảng v iên', 'đảng viên'],
        ['ket nap dang vien mơi', 'ket nap dang vien mới'],
      ] as const) {
        const { titles, said } = await ask(tab, query);
        expect({ query, titles, said }).toEqual({
          query,
          titles: [title],
          said: expect.stringContaining(`“${meant}”`),
        });
      }
    });
  });

  test('what is right as typed, or no word at all, is not questioned', async () => {
    await open(page, async (tab) => {
      for (const query of ['kết nạp đảng viên', 'huyện Sông Lô', 'chi bộ', 'đ', 'abc', '党', 'Росс']) {
        const { said } = await ask(tab, query);
        expect({ query, said }).toEqual({ query, said: expect.not.stringMatching(/Ý bạn là|Đang hiển thị/) });
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

describe('queries that mean nothing get a calm answer', () => {
  test('never an error', async () => {
    const queries = [
      'a'.repeat(5000),
      '<script>alert(1)</script>',
      '🎉🎉',
      'và của các',
      '"',
      '%%%',
      '-',
      '\u0301',
    ];
    await open(page, async (tab) => {
      const errors: string[] = [];
      tab.on('pageerror', ({ message }) => errors.push(message));
      tab.on('dialog', (dialog) => void errors.push(dialog.message()));
      for (const query of queries) {
        const { status } = await ask(tab, query);
        expect({ query, status }).toEqual({
          query,
          status: expect.stringMatching(/^(?:Tìm thấy|Không có bài nào khớp)/),
        });
        expect(await tab.locator('.failure').isHidden()).toBe(true);
      }
      expect(errors).toEqual([]);
    });
  });

  test('nothing found: what to try, how to search, and other ways in', async () => {
    await open(searchUrl(url, 'zzzqqq'), async (tab) => {
      const { status } = await shown(tab);
      expect(status).toBe('Không có bài nào khớp với “zzzqqq”');
      const help = tab.locator('.nothing');
      expect(await help.innerText()).toContain('Gõ không dấu nếu chưa chắc dấu');
      const guide = await help.getByRole('link', { name: 'Xem cách tìm' }).getAttribute('href');
      await tab.goto(new URL(guide!, url).href);
      expect(await tab.locator(new URL(tab.url()).hash).innerText()).toBe('Tìm kiếm');
    });
  });

  test('nothing typed: searches to begin with, no results, no error', async () => {
    await open(page, async (tab) => {
      expect(await tab.locator('.try').isVisible()).toBe(true);
      expect(await tab.locator('.results li').count()).toBe(0);
      await tab.locator('.try').getByRole('link', { name: '22-NQ/TW' }).click();
      expect((await shown(tab)).titles).toEqual([title]);
      expect(await tab.locator('.try').isHidden()).toBe(true);
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
