import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url } = await sharedSite('demo');
const indicator = `${url}so-lieu/dang-vien-ket-nap/`;
const wide = { width: 1280, height: 800 };

/** Where the drawing of the first element begins, on screen. */
const leftOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().left);

describe('the matrix of an indicator', () => {
  test('on a phone the 0 of its scale stands where the bars begin', async () => {
    await open(
      indicator,
      async (page) => {
        const scale = await leftOf(page, '.scale svg');
        expect(Math.abs(scale - (await leftOf(page, '.matrix a.cell svg')))).toBeLessThan(2);
      },
      { viewport: phone },
    );
  });

  test('on a phone it says «Xếp theo» before its orders, by place first', async () => {
    await open(
      indicator,
      async (page) => {
        const buttons = page.locator('.matrix thead button:visible');
        expect(await buttons.first().innerText()).toBe('Địa bàn');
        const said = await page
          .locator('.matrix thead tr')
          .evaluate((row) => getComputedStyle(row, '::before').content);
        expect(said).toContain('Xếp theo:');
      },
      { viewport: phone },
    );
  });

  test('draws no line of one point, and says why a column has no middle', async () => {
    await open(indicator, async (page) => {
      const points = await page
        .locator('td.lines')
        .evaluateAll((all) => all.map((cell) => cell.querySelectorAll('circle').length));
      expect(points.length).toBeGreaterThan(2);
      expect(points).not.toContain(1);
      for (const middle of await page.locator('.matrix tfoot td:not(.change)').allInnerTexts())
        expect(middle).toMatch(/\d/);
    });
  });

  test('of one place alone there is nothing to put in order', async () => {
    const real = await sharedSite('real');
    await open(`${real.url}so-lieu/thon-to-dan-pho/`, async (page) => {
      expect(await page.locator('.matrix thead').count()).toBe(1);
      expect(await page.locator('.matrix thead :is(button, [aria-sort])').count()).toBe(0);
    });
  });

  test('comes at once under its measures; what is done with it stands below', async () => {
    await open(indicator, async (page) => {
      const [matrix, cite] = await Promise.all(
        ['.matrix', 'cite-cell'].map((selector) =>
          page.locator(selector).evaluate((e) => e.getBoundingClientRect().top),
        ),
      );
      expect(matrix).toBeLessThan(cite!);
      expect(await page.locator('.downloads:has(report-files) a[href*="chi-tieu"]').count()).toBe(0);
    });
  });

  test('paper keeps the bars of change, and speaks of nothing that it does not hold', async () => {
    await open(indicator, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('td.change svg:visible').count()).toBeGreaterThan(1);
      expect(await page.locator('th.change small').isVisible()).toBe(true);
      expect(await page.locator('main').innerText()).not.toMatch(/danh sách bên dưới|đánh dấu ở từng số/);
    });
  });
});

test('a list on paper goes on with the next sheet between any two reports, and not behind its head', async () => {
  await open(`${url}nhiem-ky/2015-2020/`, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const breaks = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).breakAfter))]);
    expect(await breaks('.along .list h3')).toEqual(['auto']);
    expect(await breaks('.along > section > h2')).toEqual(['avoid']);
    // Ways on are for the screen.
    expect(await page.locator('.meta .further:visible').count()).toBe(0);
  });
});

describe('the table of all figures', () => {
  test('fills a wide screen with two columns of short rows', async () => {
    await open(
      `${url}so-lieu/`,
      async (page) => {
        const lefts = await page
          .locator('.across .of')
          .evaluateAll((all) => all.map((row) => Math.round(row.getBoundingClientRect().left)));
        expect(new Set(lefts).size).toBe(2);
        const { height } = (await page.locator('.across').boundingBox())!;
        expect(height / (await page.locator('.across tr:has(td)').count())).toBeLessThan(44);
      },
      { viewport: wide },
    );
  });

  test('compares only what more than one figure states', async () => {
    const real = await sharedSite('real');
    await open(`${real.url}so-lieu/`, async (page) => {
      expect(await page.locator('.across tr:has(td)').count()).toBeGreaterThan(20);
      expect(await page.getByRole('link', { name: /^So sánh/ }).count()).toBe(0);
      const tallies = await page.locator('.index .tally').allInnerTexts();
      expect(tallies).not.toContain('1');
    });
  });

  test('nor do rows that the browser fills in', async () => {
    const real = await sharedSite('real');
    await open(`${real.url}so-lieu/?q=nghị quyết`, async (page) => {
      await page.locator('figure-table [role=status]', { hasText: /^Tìm thấy/ }).waitFor();
      expect(await page.locator('.across tr:has(td)').count()).toBeGreaterThan(0);
      expect(await page.getByRole('link', { name: /^So sánh/ }).count()).toBe(0);
      await page.goto(`${url}so-lieu/?chi-tieu=dang-vien-ket-nap`);
      await page.locator('figure-table [role=status]', { hasText: /^Tìm thấy/ }).waitFor();
      expect(await page.getByRole('link', { name: /^So sánh/ }).count()).toBeGreaterThan(1);
    });
  });

  test.each(['', '?q=nghị quyết'])('says a unit once: «11 | Nghị quyết» (%s)', async (query) => {
    const real = await sharedSite('real');
    await open(`${real.url}so-lieu/${query}`, async (page) => {
      const row = page.locator('.across tr:has(td)', { hasText: 'Nghị quyết' }).first();
      await expect.poll(() => row.innerText()).toMatch(/^11\s+Nghị quyết(?:\n|$)/);
    });
  });
});

describe('pages of time', () => {
  test('a day stands in the calendar of its month, which leads to the days around it', async () => {
    await open(url, async (page) => {
      await page.goto(await dayOfNewest(page));
      expect(await page.locator('.beside table.month td a').count()).toBeGreaterThan(0);
    });
  });

  test('an address not found asks for a day from the newest on', async () => {
    await open(url, async (page) => {
      const [, year, month, day] = /(\d{4})\/(\d\d)\/(\d\d)/.exec(await dayOfNewest(page))!;
      await page.goto(`${url}404.html`);
      const chosen = await page
        .locator('date-picker select')
        .evaluateAll((all) => all.map((select) => (select as HTMLSelectElement).value));
      expect(chosen.map(Number)).toEqual([day, month, year].map(Number));
    });
  });

  test('the year after stands at the end of the page, as wide as the page', async () => {
    await open(
      `${url}2020/`,
      async (page) => {
        const edge = (selector: string) =>
          page.locator(selector).evaluate((element) => element.getBoundingClientRect().right);
        expect(await edge('.adjacent [rel=next]')).toBeGreaterThan((await edge('main')) - 80);
      },
      { viewport: wide },
    );
  });
});

/** The page of the day of the newest report. */
async function dayOfNewest(page: Page): Promise<string> {
  const newest = await page
    .locator('.list a')
    .first()
    .evaluate((link) => (link as HTMLAnchorElement).href);
  return new URL('..', newest).href;
}
