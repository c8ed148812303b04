import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';
import { searchUrl, settled, shown } from '../support/search-page.ts';

const open = useBrowser();
const { url, dir } = await sharedSite('real');
const query = 'kết nạp đảng viên';
/** After this long without a request the page waits for those under way. */
const QUIET = 700;

/** Answers requests in rounds, each with all that the page asks for until it has to wait; how many it took. */
async function roundsUntilShown(page: Page, address: string): Promise<number> {
  const waiting: Route[] = [];
  let asked = Date.now();
  await page.route('**/*', (route) => {
    asked = Date.now();
    if (route.request().isNavigationRequest()) void route.continue();
    else waiting.push(route);
  });
  await page.goto(address, { waitUntil: 'commit' });
  let shownAlready = false;
  void settled(page).then(() => (shownAlready = true));
  let rounds = 0;
  while (!shownAlready) {
    while (!shownAlready && (waiting.length === 0 || Date.now() - asked < QUIET))
      await new Promise((resolve) => setTimeout(resolve, 50));
    if (shownAlready) break;
    rounds++;
    await Promise.all(waiting.splice(0).map((route) => route.continue()));
  }
  return rounds;
}

test('from the page to the first result it takes three round trips', async () => {
  await open('about:blank', async (page) => {
    expect(await roundsUntilShown(page, searchUrl(url, query))).toBeLessThanOrEqual(3);
    expect((await shown(page)).titles).toHaveLength(1);
  });
});

test('pieces of one file that are asked for together do not wait for each other', async () => {
  const { url: demo } = await sharedSite('demo');
  await open('about:blank', async (page) => {
    const asked: URL[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/texts-')) asked.push(new URL(request.url()));
    });
    await page.goto(searchUrl(demo, 'kết nạp'));
    await expect.poll(async () => (await shown(page)).titles.length).toBe(10);
    const files = new Set(asked.map(({ pathname }) => pathname));
    expect(files.size).toBeLessThan(asked.length);
    expect(new Set(asked.map(({ href }) => href)).size).toBe(asked.length);
  });
});

test('what every search needs is fetched when a reader turns to a search box', async () => {
  await open(url, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const searchFiles = () => asked.filter((path) => path.startsWith('/search/')).sort();
    expect(searchFiles()).toEqual([]);
    await page.locator('#q').first().focus();
    await expect
      .poll(searchFiles)
      .toEqual(['/search/client.js', '/search/engine.js', '/search/index/head.bin']);
  });
});

describe('a page that was open while the archive was published anew', () => {
  /** Answers with a file of the site, of which one byte of the header is another. */
  const altered = (at: number) => async (route: Route) => {
    const body = readFileSync(join(dir, new URL(route.request().url()).pathname));
    body[at]!++;
    await route.fulfill({ status: 200, body });
  };
  const FORMAT = 3;
  const ID = 4;

  test('finds at once what is new, where it can read it', async () => {
    await open(`${url}gioi-thieu/`, async (page) => {
      // The head of before, kept by the browser; afresh comes the one of the files that are there.
      await page.route('**/head.bin', altered(ID), { times: 1 });
      let heads = 0;
      page.on('request', (request) => (heads += Number(request.url().endsWith('head.bin'))));
      await page.goto(searchUrl(url, query));
      expect((await shown(page)).titles).toHaveLength(1);
      expect(heads).toBeGreaterThan(1);
    });
  });

  test('finds at once what is new, where the old index had its pieces elsewhere', async () => {
    const other = await sharedSite('demo');
    await open(`${url}gioi-thieu/`, async (page) => {
      const body = readFileSync(join(other.dir, 'search/index/head.bin'));
      await page.route('**/head.bin', (route) => route.fulfill({ status: 200, body }), { times: 1 });
      await page.goto(searchUrl(url, query));
      expect((await shown(page)).titles).toHaveLength(1);
    });
  });

  test.each([
    ['files of several indexes', '**/words-*.bin', ID],
    ['a format that its script does not know', '**/head.bin', FORMAT],
  ])('says to load the page again where there are %s', async (_, pattern, at) => {
    await open(`${url}gioi-thieu/`, async (page) => {
      await page.route(pattern, altered(at));
      await page.goto(searchUrl(url, query));
      await settled(page);
      expect(await page.locator('.failure').innerText()).toBe(
        'Kho vừa được cập nhật, trang bạn đang mở là bản cũ. Bạn hãy tải lại trang rồi tìm lại.',
      );
      expect(await page.locator('.nothing').getByRole('link', { name: 'Theo ngày' }).isVisible()).toBe(true);
    });
  });
});

test('a host that knows no ranges sends whole files, and the result is the same', async () => {
  await open(`${url}gioi-thieu/`, async (page) => {
    let ranges = 0;
    await page.route(/\/(?:words|texts)-\d+\.bin$/, async (route) => {
      if (route.request().headers().range) ranges++;
      const path = new URL(route.request().url()).pathname;
      await route.fulfill({ status: 200, body: readFileSync(join(dir, path)) });
    });
    await page.goto(searchUrl(url, query));
    expect((await shown(page)).marked).toContain('kết nạp');
    expect(ranges).toBeGreaterThan(0);
  });
});
