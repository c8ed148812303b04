import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { ask, searchUrl, settled, shown } from '../support/search-page.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url } = await sharedSite('real');
const page = `${url}tim-kiem/`;
const title = 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng';

describe('what the guide says can be typed finds the report, and is not questioned', () => {
  test.each<[string, string[]]>([
    ['a whole question', ['cho hỏi Sông Lô có bao nhiêu đảng viên', 'vì sao phải kết nạp đảng viên thế ạ']],
    ['numbers of documents', ['22-NQ/TW', '22 nq tw', 'nq22', 'nghị quyết 22']],
    ['days', ['21/9/2020', '21-9-2020', 'ngày 21 tháng 9 năm 2020']],
    ['numbers as people write them', ['217 đảng viên', '94.2 phần trăm', '94,20%']],
    ['wide letters', ['Ｓông Lô', 'ｋết nạp']],
    ['terms of office', ['2015-2020', '2015 – 2020']],
    ['quotes, with marks and without', ['"tổ chức cơ sở đảng"', '"to chuc co so dang"']],
    ['authors and places', ['Như Thụy', 'nhu thuy', 'huyện Sông Lô']],
  ])('%s', async (_, queries) => {
    await open(page, async (tab) => {
      for (const query of queries) {
        const { titles, said } = await ask(tab, query);
        expect({ query, titles, said }).toEqual({
          query,
          titles: [title],
          said: expect.not.stringMatching(/Ý bạn là|Đang hiển thị/),
        });
      }
    });
  });

  test('an excluded word bars the report', async () => {
    await open(page, async (tab) => {
      for (const query of ['kết nạp -"đảng viên"', 'kết nạp -"dang vien"'])
        expect({ query, titles: (await ask(tab, query)).titles }).toEqual({ query, titles: [] });
    });
  });

  test('what is written out is found abbreviated too, and that is said', async () => {
    const { titles, said } = await open(searchUrl(url, 'mặt trận tổ quốc'), shown);
    expect(titles).toEqual([title]);
    expect(said).toContain('MTTQ');
  });
});

test.each(['**/beside.bin', '**/neighbours-*.bin', '**/suggest-*.json', '**/figures-*.bin'])(
  'without the helper file %s the plain answer stands, of a misspelt question too',
  async (pattern) => {
    await open(`${url}gioi-thieu/`, async (tab) => {
      await tab.route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
      for (const query of ['kết nạp đảng viên', 'đảng viên 2095', 'kết nạp đảng vieen chinhs']) {
        await tab.goto(searchUrl(url, query));
        await settled(tab);
        expect({ query, failed: await tab.locator('.failure').isVisible() }).toEqual({
          query,
          failed: false,
        });
        expect({ query, count: await tab.locator('.results li').count() }).toEqual({ query, count: 1 });
      }
    });
  },
);
