import { describe, expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url } = await sharedSite('demo');
const real = await sharedSite('real');
const wide = { width: 1280, height: 800 };

describe('beside the search', () => {
  test.each([
    ['nothing asked', ''],
    ['one report found', '?q=đảng viên'],
    ['none found', '?q=xyzkhong'],
  ])('places, terms and years fill the page of a small archive: %s', async (_, query) => {
    await open(
      `${real.url}tim-kiem/${query}`,
      async (page) => {
        if (query) await page.locator('.status', { hasText: 'bài' }).waitFor();
        const ways = page.locator('.ways');
        expect(await ways.innerText()).toMatch(/Theo năm[^]*Huyện Sông Lô[^]*2015–2020/);
        const [left, form] = await Promise.all(
          [ways, page.locator('search-page form')].map((part) =>
            part.evaluate((e) => e.getBoundingClientRect()),
          ),
        );
        expect(left!.left).toBeGreaterThan(form!.right);
        expect(left!.top).toBeLessThan(form!.bottom);
      },
      { viewport: wide },
    );
  });

  test('choices that narrow the results take their place', async () => {
    await open(
      `${url}tim-kiem/?q=đảng viên`,
      async (page) => {
        await page.locator('.results li').first().waitFor();
        expect(await page.locator('.facets button').count()).toBeGreaterThan(3);
        expect(await page.locator('.ways').isVisible()).toBe(false);
      },
      { viewport: wide },
    );
  });

  test('on a phone results are followed by no other lists', async () => {
    await open(
      `${url}tim-kiem/`,
      async (page) => {
        expect(await page.locator('.ways').isVisible()).toBe(true);
        await page.goto(`${url}tim-kiem/?q=đảng viên`);
        await page.locator('.results li').first().waitFor();
        expect(await page.locator('.ways').isVisible()).toBe(false);
      },
      { viewport: phone },
    );
  });

  test('however large the archive, a few of each, then a way to all', async () => {
    await open(`${url}tim-kiem/`, async (page) => {
      for (const list of await page.locator('.ways ul').all())
        expect(await list.locator('li').count()).toBeLessThanOrEqual(10);
      await page.locator('.ways').getByRole('link', { name: 'Tất cả địa bàn' }).click();
      expect(page.url()).toBe(`${url}huyen/`);
    });
  });

  test('a year leads to the reports of that year', async () => {
    await open(`${url}tim-kiem/`, async (page) => {
      const year = page.locator('.ways .strip a').last();
      const count = await year.locator('b').innerText();
      await year.click();
      await page.locator('.results li').first().waitFor();
      expect(await page.locator('.status').innerText()).toContain(`${count} bài`);
    });
  });
});
