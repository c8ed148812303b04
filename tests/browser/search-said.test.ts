import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { ask, searchUrl, shown } from '../support/search-page.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url } = await sharedSite('real');
const page = `${url}tim-kiem/`;
const title = 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng';

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
        ['tổchứccơsởđảng', 'tổ chức cơ sở đảng'],
        ['nângcaonănglựclãnhđạo', 'nâng cao năng lực lãnh đạo'],
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
