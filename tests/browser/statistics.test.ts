import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url } = await sharedSite('demo');
const table = (query = '') => `${url}so-lieu/${query}`;
const indicator = () => `${url}so-lieu/dang-vien-ket-nap/`;
const rows = (page: Page) => page.locator('.across tbody tr:has(td)');
/** What the table tells of the reports: above their rows, or in each row. */
const reports = (page: Page) =>
  page
    .locator('.across tbody:has(.of) .of, .across tbody:not(:has(.of)):first-of-type td:nth-child(2)')
    .allInnerTexts();
const status = (page: Page) => page.locator('figure-table [role=status]');
const cells = (page: Page, column: number) =>
  page.locator(`.across tbody tr td:nth-child(${column})`).allInnerTexts();
const numberIn = (text: string) =>
  Number(/\d[\d.]*(?:,\d+)?/.exec(text)![0].replaceAll('.', '').replace(',', '.'));

describe('the table of all figures', () => {
  test('a number leads to the sentence that states it', async () => {
    await open(table(), async (page) => {
      const link = rows(page).first().locator('a').first();
      const shown = numberIn(await link.innerText());
      await link.click();
      await page.waitForURL(/\/kho\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/#sl-[0-9a-z-]+$/);
      expect(numberIn(await page.locator(':target').innerText())).toBe(shown);
    });
  });

  test('and the sentence leads back, by the figure beside it, to the same measure in other reports', async () => {
    await open(indicator(), async (page) => {
      await page.locator('.matrix td a:visible').first().click();
      const figure = (await page.locator(':target').getAttribute('id'))!;
      await page.locator(`#${figure} a`).first().click();
      await page.locator(`#${figure.replace('sl-', 'so-')} .also`).click();
      await page.waitForURL(indicator());
    });
  });

  test('the whole way by keyboard: number, sentence, figure, the same measure elsewhere', async () => {
    await open(table('?chi-tieu=dang-vien-ket-nap'), async (page) => {
      await expect.poll(() => status(page).innerText()).toMatch(/^Tìm thấy/);
      await rows(page).first().locator('a').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/#sl-[0-9a-z-]+$/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#so-[0-9a-z-]+$/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(indicator());
    });
  });

  test('searching a number finds it and nothing else', async () => {
    await open(table(), async (page) => {
      const wanted = numberIn((await cells(page, 1))[4]!);
      await page.fill('.filters [name=q]', String(wanted).replace('.', ','));
      await expect.poll(() => status(page).innerText()).toMatch(/^Tìm thấy/);
      for (const text of await cells(page, 1)) {
        const found = text.match(/\d[\d.]*(?:,\d+)?/g)!.map(numberIn);
        expect(found).toContain(wanted);
      }
      await page.waitForURL((at) => at.href.includes('?q='));
    });
  });

  test('filters narrow together, and the address keeps them', async () => {
    await open(table(), async (page) => {
      await page.click('.filters summary');
      await page.selectOption('[name=huyen]', { label: 'huyện B' });
      await page.selectOption('[name=lay]', 'may');
      await page.waitForURL((at) => at.href.includes('lay=may'));
      await expect.poll(() => status(page).innerText()).toMatch(/^Tìm thấy/);
      const both = (report: string) => report.includes('huyện B') && report.includes('chưa soát');
      await expect.poll(async () => (await reports(page)).filter((report) => !both(report))).toEqual([]);
      const found = await reports(page);
      expect(found.length).toBeGreaterThan(0);
      const address = page.url();
      await page.goto(address);
      await expect.poll(() => status(page).innerText()).toMatch(/^Tìm thấy/);
      expect(await reports(page)).toEqual(found);
      expect(await page.inputValue('[name=huyen]')).toBe('minh-hoa-b');
    });
  });

  test('by indicator, group, term and year', async () => {
    await open(table('?chi-tieu=dang-vien-ket-nap'), async (page) => {
      await expect.poll(() => status(page).innerText()).toMatch(/^Tìm thấy/);
      for (const text of await rows(page).allInnerTexts()) expect(text).toMatch(/đảng viên/i);
      const [where] = await reports(page);
      const term = /\d{4}–\d{4}/.exec(where!)![0];
      const year = /\d\d\/\d\d\/(\d{4})/.exec(where!)![1]!;
      await page.selectOption('[name=nhiem-ky]', term);
      await page.selectOption('[name=nam]', year);
      await page.waitForURL((at) => at.href.includes(`nam=${year}`));
      await expect.poll(() => status(page).innerText()).toMatch(/^Tìm thấy/);
      const both = (report: string) => report.includes(term) && report.includes(`/${year}`);
      await expect.poll(async () => (await reports(page)).filter((report) => !both(report))).toEqual([]);
      expect((await reports(page)).length).toBeGreaterThan(0);
    });
  });

  test('by words of a report’s title, marks or not', async () => {
    await open(table(), async (page) => {
      const title = (await page.locator('.across .of a').first().innerText()).split(/[:,]/)[0]!;
      await page.click('.filters summary');
      await page.fill('[name=bai]', title.toLowerCase());
      await expect.poll(() => status(page).innerText()).toMatch(/^Tìm thấy/);
      const found = await reports(page);
      expect(found.length).toBeGreaterThan(0);
      for (const report of found) expect(report).toContain(title);
    });
  });

  test('sorts by value, largest or smallest first, over all of the archive', async () => {
    await open(table('?sap-xep=giam&nhom=Kỷ luật&chi-tieu=dang-vien-bi-ky-luat'), async (page) => {
      await expect.poll(() => status(page).innerText()).toMatch(/^Tìm thấy/);
      const down = (await cells(page, 1)).map(numberIn);
      expect(down).toEqual([...down].sort((a, b) => b - a));
      await page.selectOption('[name=sap-xep]', 'tang');
      await expect.poll(async () => (await cells(page, 1)).map(numberIn)).toEqual([...down].reverse());
    });
  });

  test('turns pages, by keyboard, and back again', async () => {
    await open(table('?q=đảng'), async (page) => {
      await expect.poll(() => status(page).innerText()).toMatch(/trang 1\//);
      const first = await cells(page, 1);
      await page.locator('.pager button[data-step="1"]').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => status(page).innerText()).toMatch(/trang 2\//);
      expect(await cells(page, 1)).not.toEqual(first);
      await page.goBack();
      await expect.poll(() => status(page).innerText()).toMatch(/trang 1\//);
      expect(await cells(page, 1)).toEqual(first);
    });
  });

  test('says so when nothing is found, and gives the table back when the filters are taken away', async () => {
    await open(table(), async (page) => {
      const own = await cells(page, 1);
      await page.fill('.filters [name=q]', '987654321');
      await expect.poll(() => status(page).innerText()).toMatch(/^Không có số liệu nào như vậy/);
      await page.click('.filters summary');
      await page.click('[type=reset]');
      await expect.poll(() => cells(page, 1)).toEqual(own);
      await page.waitForURL(table());
    });
  });

  test('says so when the data cannot be had, keeps the table, and recovers on another try', async () => {
    await open(table(), async (page) => {
      await page.route('**/du-lieu/bang/1.json', (route) => route.abort());
      await page.fill('.filters [name=q]', '217');
      await expect.poll(() => status(page).innerText()).toMatch(/^Chưa tải được số liệu/);
      expect(await rows(page).count()).toBeGreaterThan(50);
      await page.unroute('**/du-lieu/bang/1.json');
      await page.click('.retry');
      await expect.poll(() => status(page).innerText()).not.toMatch(/^Chưa tải được|^Đang tải/);
    });
  });

  test('reads no data until something is asked, but the list of choices', async () => {
    await open(table(), async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.reload({ waitUntil: 'networkidle' });
      expect(asked.filter((path) => path.includes('/du-lieu/'))).toEqual(['/kho/du-lieu/bang/muc-luc.json']);
    });
  });
});

describe('without JavaScript', () => {
  test('it is a plain table in pages, without a form that does nothing', async () => {
    await open(
      table(),
      async (page) => {
        expect(await rows(page).count()).toBe(120);
        expect(await page.locator('.filters').isVisible()).toBe(false);
        expect(await page.locator('main button:visible').count()).toBe(0);
        await page.click('.pager a[rel=next]');
        await page.waitForURL(table('trang-2/'));
        expect(await rows(page).count()).toBeGreaterThan(0);
      },
      { javaScriptEnabled: false },
    );
  });
});
