import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desktop, phone, useBrowser, usePages } from '../support/browser.ts';
import { pagesIn, reportPages } from '../support/page-kinds.ts';
import { sharedSite } from '../support/shared-site.ts';
import { serve, type StaticHost } from '../support/serve.ts';
import { brotli, isHeavier } from '../support/weight.ts';

/** What pages may weigh and do. Counts, no times: a busy machine changes none of them. */
const most = {
  reportPage: 10_600,
  otherPage: 8_000,
  scripts: 3 * 1024,
  inlineScript: 200,
  earlySearch: 900,
  styles: 4_300,
};

const { dir, base } = await sharedSite('demo');
const { dir: siteDir } = await sharedSite('real');
const { dir: publishedDir } = await sharedSite('published');
const open = useBrowser();
const look = usePages();
let host: StaticHost;
beforeAll(async () => {
  host = await serve(dir, base, { brotli: 'quick' });
});
afterAll(() => host.close());

const paths = pagesIn(dir);
const first = (pattern: RegExp) => paths.find((path) => pattern.test(path))!;
const report = first(/^\d{4}\/\d\d\/\d\d\/[^/]+\/$/);

const pages = [
  '',
  report,
  first(/^\d{4}\/\d\d\/\d\d\/$/),
  first(/^\d{4}\/\d\d\/$/),
  first(/^\d{4}\/$/),
  'huyen/',
  first(/^huyen\/[^/]+\/$/),
  'nhiem-ky/',
  first(/^nhiem-ky\/[^/]+\/$/),
  'tac-gia/',
  first(/^tac-gia\/[^/]+\/$/),
  'so-lieu/',
  first(/^so-lieu\/[^/]+\/$/),
  'van-kien/',
  first(/^van-kien\/[^/]+\/$/),
  'tim-kiem/',
  'tim-kiem/?q=nông thôn',
  'du-lieu/',
  'huong-dan/',
  first(/^huong-dan\/[^/]+\/$/),
  'gioi-thieu/',
  'soan-thao/',
  '2020/02/30/',
];

/** A line on which fonts, scripts and the ends of long pages come well after the first lines are drawn. */
async function slowLine(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  const bytes = 1.6e6 / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
}

/** Everything that moved after it was drawn, each with what it was and from where to where. */
async function shiftsOf(page: Page, path: string): Promise<string[]> {
  await slowLine(page);
  await page.goto(host.url + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  if (path.includes('?q=')) await page.locator('.results li').first().waitFor();
  return page.evaluate(async () => {
    type Shift = PerformanceEntry & {
      value: number;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    };
    const shifts: Shift[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
    observer.observe({ type: 'layout-shift', buffered: true });
    // What was buffered is told in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    // A line that is drawn before its last words have come moves its like by less than anyone sees.
    const unseen = 0.001;
    return shifts.flatMap(({ value, sources }) =>
      (value < unseen ? [] : sources).map(
        ({ node, previousRect, currentRect }) =>
          `${node?.nodeName ?? '?'} ${node?.textContent?.trim().slice(0, 20)} ${previousRect.y} → ${currentRect.y}`,
      ),
    );
  });
}

describe.each([
  ['a phone', phone],
  ['a desktop screen', desktop],
])('on %s', (_, viewport) => {
  // A frame may fall between two pieces of a page as they come: what moves each of three times is the page's fault.
  test.concurrent.each(pages)('nothing of /%s moves once it is drawn', { retry: 2 }, async (path) => {
    expect(await look('about:blank', (page) => shiftsOf(page, path), viewport)).toEqual([]);
  });
});

const fileOf = (path: string) => {
  const file = join(dir, path.split('?')[0]!, 'index.html');
  return readFileSync(existsSync(file) ? file : join(dir, '404.html'), 'utf8');
};

test.each(pages)('no script holds up /%s, and what styles it waits for are small', (path) => {
  const html = fileOf(path);
  const scripts = [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)].map(
    ([, attributes = '', code = '']) => ({
      attributes,
      code,
    }),
  );
  const waitedFor = scripts.filter(
    ({ attributes }) => attributes.includes('src=') && !/type="module"|\b(?:async|defer)\b/.test(attributes),
  );
  expect(waitedFor).toEqual([]);
  // Of another type than a script's they are data.
  const inline = scripts.filter(({ attributes }) => !/src=|type=/.test(attributes));
  const said = inline.reduce((sum, { code }) => sum + code.length, 0);
  expect(said, 'characters of inline scripts').toBeLessThanOrEqual(
    path.startsWith('tim-kiem/') ? most.earlySearch : most.inlineScript * inline.length,
  );
  const sheets = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('media="print"'))
    .map((tag) => join(dir, /href="([^"]*)"/.exec(tag)![1]!.slice(base.length)));
  // A report is what most readers come to first: it is drawn after one round trip. Lists share a browser's copy.
  const bytes = sheets.reduce((sum, file) => sum + brotli(readFileSync(file)), 0);
  expect(bytes).toBeLessThanOrEqual(path === report ? 0 : most.styles);
});

test.each([
  ['the archive', siteDir],
  ['the demonstration archive', dir],
  ['an archive that knows its host', publishedDir],
])('every report page of %s is at most 10.6 KB', (_, folder) => {
  const pagesOfReports = reportPages(folder);
  expect(pagesOfReports.length).toBeGreaterThan(0);
  const heavy = pagesOfReports.filter((path) =>
    isHeavier(readFileSync(join(folder, path, 'index.html')), most.reportPage),
  );
  expect(heavy).toEqual([]);
});

test.each([
  ['the archive', siteDir],
  ['the demonstration archive', dir],
])('every other page of %s is at most 8 KB', (_, folder) => {
  const others = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      path.endsWith('.html') && !/^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/.test(path.replaceAll('\\', '/')),
  );
  expect(others.length).toBeGreaterThan(50);
  const heavy = others
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
    .filter(({ bytes }) => isHeavier(bytes, most.otherPage));
  expect(heavy.map(({ path, bytes }) => ({ path, bytes: brotli(bytes) }))).toEqual([]);
});

test('scripts that a report page loads are at most 3 KB together', async () => {
  const loaded = await open('about:blank', async (page) => {
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(new URL(response.url()).pathname);
    });
    await page.goto(host.url + report, { waitUntil: 'networkidle' });
    return scripts;
  });
  expect(loaded.length).toBeGreaterThan(0);
  const bytes = loaded.map((path) => brotli(readFileSync(join(dir, path.slice(base.length)))));
  expect(
    bytes.reduce((sum, one) => sum + one, 0),
    loaded.join(' '),
  ).toBeLessThanOrEqual(most.scripts);
});
