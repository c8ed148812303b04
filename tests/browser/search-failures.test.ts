import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FORMAT } from '../../src/lib/search/index/file.ts';
import { useBrowser } from '../support/browser.ts';
import { searchUrl, settled, shown } from '../support/search-page.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url, dir } = await sharedSite('real');
const query = 'kết nạp đảng viên';

/** What the page says of a failure. */
async function failure(page: Page): Promise<string> {
  await settled(page);
  return page.locator('.failure').innerText();
}

/** Breaks what matches before the page asks for it, then mends it and asks again. */
async function breakAndRetry(pattern: string, work: (route: Route) => Promise<void>): Promise<string> {
  return open(`${url}gioi-thieu/`, async (page) => {
    await page.route(pattern, work);
    await page.goto(searchUrl(url, query));
    const said = await failure(page);
    expect(await page.locator('.results li').count()).toBe(0);
    for (const way of ['Theo ngày', 'Địa bàn', 'Nhiệm kỳ', 'Tác giả'])
      expect(await page.locator('.nothing').getByRole('link', { name: way }).isVisible()).toBe(true);
    await page.unroute(pattern, work);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    const { titles, marked } = await shown(page);
    expect(titles).toHaveLength(1);
    expect(marked).toContain('kết nạp');
    expect(await page.locator('.failure').isHidden()).toBe(true);
    return said;
  });
}

describe('a part that cannot be had: said, other ways offered, found on retry', () => {
  test.each([
    ['the module', '**/search/client.js*'],
    ['the engine', '**/search/engine.js*'],
    ['the head of the index', '**/head.bin'],
    ['a file of words', '**/words-*.bin'],
    ['a report’s text', '**/texts-*.bin'],
  ])('%s is missing', async (_, pattern) => {
    const said = await breakAndRetry(pattern, (route) => route.fulfill({ status: 404, body: '' }));
    expect(said).toMatch(/^Không tải được (?:phần|dữ liệu) tìm kiếm, có thể do mạng\./);
  });

  test('the connection is cut in the middle', async () => {
    const said = await breakAndRetry('**/words-*.bin', (route) => route.abort('connectionreset'));
    expect(said).toContain('có thể do mạng. Bạn hãy thử lại.');
  });

  test.each([
    ['the head of the index', '**/head.bin', `KTS${String.fromCharCode(FORMAT)}`],
    ['a file of words', '**/words-*.bin', '<!doctype html><title>Không tìm thấy</title>'],
    ['a report’s text', '**/texts-*.bin', '["/2020'],
  ])('%s is broken', async (_, pattern, body) => {
    const said = await breakAndRetry(pattern, (route) => route.fulfill({ status: 200, body }));
    expect(said).toContain('Dữ liệu tìm kiếm tải về bị hỏng. Bạn hãy thử lại');
  });

  test('a file of words cut short is a broken one', async () => {
    const said = await breakAndRetry('**/words-*.bin', async (route) => {
      const whole = readFileSync(join(dir, new URL(route.request().url()).pathname));
      await route.fulfill({ status: 200, body: whole.subarray(0, whole.length / 2) });
    });
    expect(said).toMatch(/bị hỏng|Không tải được/);
  });

  test('offline, then online again', async () => {
    await open(`${url}tim-kiem/`, async (page) => {
      await page.context().setOffline(true);
      await page.fill('#q', query);
      await page.press('#q', 'Enter');
      expect(await failure(page)).toContain('Thử lại');
      await page.context().setOffline(false);
      await page.getByRole('button', { name: 'Thử lại' }).click();
      expect((await shown(page)).titles).toHaveLength(1);
    });
  });
});

test('a slow network is told apart from a search that is stuck', async () => {
  await open(`${url}gioi-thieu/`, async (page) => {
    await page.route('**/head.bin', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 6000));
      await route.continue();
    });
    await page.goto(searchUrl(url, query));
    const status = page.locator('.status');
    await expect.poll(() => status.innerText()).toBe('Mạng chậm, đang tải dữ liệu tìm kiếm…');
    expect((await shown(page)).titles).toHaveLength(1);
  });
});

describe('a browser that lacks something', () => {
  test.each([
    [
      'module workers',
      () => {
        // As old browsers do: the module is run as a plain script, and its first `import.meta` is an error.
        const Plain = globalThis.Worker;
        globalThis.Worker = function (address: string) {
          return new Plain(address);
        } as unknown as typeof Worker;
      },
    ],
    ['workers', () => Reflect.deleteProperty(globalThis, 'Worker')],
    ['WebAssembly', () => Reflect.deleteProperty(globalThis, 'WebAssembly')],
  ])('%s still finds', async (_, lose) => {
    await open(`${url}gioi-thieu/`, async (page) => {
      await page.addInitScript(lose);
      await page.goto(searchUrl(url, query));
      expect((await shown(page)).titles).toHaveLength(1);
    });
  });

  test('the scripts of the search ask for no WebAssembly, nor is there any to ask for', () => {
    for (const name of ['client.js', 'engine.js'])
      expect(readFileSync(join(dir, 'search', name), 'utf8')).not.toContain('WebAssembly');
  });

  test('without decompression it says that it cannot, and where to go; it does not ask to try again', async () => {
    await open(`${url}gioi-thieu/`, async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
      await page.goto(searchUrl(url, query));
      expect(await failure(page)).toBe(
        'Trình duyệt này quá cũ nên không tìm kiếm được. Bạn vẫn xem được bài theo ngày, địa bàn và tác giả.',
      );
      expect(await page.locator('.nothing').getByRole('link', { name: 'Theo ngày' }).isVisible()).toBe(true);
    });
  });
});
