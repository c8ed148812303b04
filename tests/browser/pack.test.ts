import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { unpackedCopy } from '../support/packed-copy.ts';
import { ask, searchUrl, shown } from '../support/search-page.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const sites = { real: await sharedSite('real'), calendar: await sharedSite('calendar') };
const copies = { real: await unpackedCopy(sites.real), calendar: await unpackedCopy(sites.calendar) };
afterAll(() => Promise.all(Object.values(copies).map((copy) => copy.remove())));

/** Everything that a page leads to or shows, as addresses. */
const addressesIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[href], [src], [action]')].flatMap((element) => {
      const { href, src, action } = element as unknown as Record<string, unknown>;
      return [href, src, action].filter((address): address is string => typeof address === 'string');
    }),
  );

/** Pictures that are not drawn, and styles that are not there. */
const lacking = (page: Page) =>
  page.evaluate(async () => {
    const pictures = [...document.images].map(async (image) => {
      image.loading = 'eager';
      return image.decode().then(
        () => '',
        () => image.src,
      );
    });
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    return [...(await Promise.all(pictures)), ...sheets.map((link) => (link.sheet ? '' : link.href))].filter(
      Boolean,
    );
  });

describe('the copy of the archive', () => {
  const { url, missing } = copies.real;

  test('has every page that can be reached, each with its links, pictures, styles and scripts', async () => {
    expect([...missing]).toEqual([]);
    const faults: string[] = [];
    await open(`${url}index.html`, async (page) => {
      page.on('requestfailed', (request) => faults.push(`not loaded: ${request.url()}`));
      page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
      });
      const seen = new Set([`${url}index.html`]);
      for (const address of seen) {
        await page.goto(address);
        faults.push(...(await lacking(page)));
        for (const found of await addressesIn(page)) {
          if (!found.startsWith('file:')) continue;
          const [path = ''] = found.split(/[?#]/);
          if (!path.startsWith(url) || path.endsWith('/') || !existsSync(fileURLToPath(path)))
            faults.push(`${address} leads to ${found}`);
          else if (path.endsWith('.html')) seen.add(path);
        }
      }
      expect(seen.size).toBeGreaterThan(60);
    });
    expect(faults).toEqual([]);
  }, 300_000);
});

describe('search in the copy', () => {
  test.each([
    'kết nạp đảng viên',
    'ket nap dang vien',
    'keets najp',
    'sáp nhập thôn',
    '22-NQ/TW',
    '94,2%',
    '"Ban Thường vụ Huyện ủy"',
    'KHHGĐ',
    'nghi quyet -dai hoi',
    'zzzqqq',
  ])('%s finds what the site finds', async (query) => {
    const found = await open(searchUrl(sites.real.url, query), shown);
    const copied = await open(
      `${copies.real.url}tim-kiem/index.html?q=${encodeURIComponent(query)}`,
      async (page) => {
        const answer = await shown(page);
        const links = await page
          .locator('.results a')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
        for (const link of links)
          expect(existsSync(fileURLToPath(link.replace(/[?#].*/, ''))), link).toBe(true);
        return answer;
      },
    );
    expect({ ...copied, passages: [] }).toEqual({ ...found, passages: [] });
  });

  test('typed in the box of the first page leads on, from question to question and back', async () => {
    await open(`${copies.real.url}index.html`, async (page) => {
      await page.fill('form[role=search] [name=q]', 'đảng viên');
      await page.press('form[role=search] [name=q]', 'Enter');
      const first = await shown(page);
      expect(first.status).toBe('Tìm thấy 1 bài khớp với “đảng viên”');
      expect((await ask(page, 'zzzqqq')).titles).toEqual([]);
      await page.goBack();
      await expect.poll(() => shown(page)).toEqual(first);
      await page.locator('.results .passage').first().click();
      await page.waitForURL(/\/2020\/09\/21\/[^/]+\/index\.html#/);
      expect(await page.locator('h1').innerText()).toMatch(/^Đảng bộ huyện Sông Lô/);
    });
  });

  test('narrowed to a district, of a site below a path, finds what the site finds', async () => {
    const query = '?q=huy%E1%BB%87n&huyen=huyen-a&sap-xep=cu-nhat';
    const found = await open(`${sites.calendar.url}tim-kiem/${query}`, shown);
    const copied = await open(`${copies.calendar.url}tim-kiem/index.html${query}`, shown);
    expect(found.titles.length).toBeGreaterThan(5);
    expect(copied.titles).toEqual(found.titles);
    expect(copied.status).toBe(found.status);
  });
});
