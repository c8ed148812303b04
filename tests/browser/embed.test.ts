import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportData } from '../../src/lib/publish/report-data.ts';
import { useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';
import { reportPath } from '../support/source-report.ts';

const open = useBrowser();
const { url: home, dir } = await sharedSite('real');
const { dir: demo } = await sharedSite('demo');
const data = JSON.parse(readFileSync(join(dir, reportPath, 'index.json'), 'utf8')) as ReportData;
const plain = data.text.map(({ text }) => text).join('\n');
const framed = readdirSync(join(dir, 'nhung'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('index.html'))
  .map((path) => ({
    path: `nhung/${path.slice(0, -'index.html'.length)}`,
    html: readFileSync(join(dir, 'nhung', path), 'utf8'),
  }));

/** Another site, with a page of whatever is put into it. */
let site: Server;
let body = '';
beforeAll(async () => {
  site = createServer((_, response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><html lang="vi"><title>Trang khác</title><body>${body}`),
  );
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
});
afterAll(() => site.close());
const there = () => `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;

/** The words of a form in the dialog of citing. */
const form = (page: Page, label: string) =>
  page.locator(`dialog dt:text-is(${JSON.stringify(label)}) + dd div`).innerText();

const figure = data.figures.find(({ quote }) => quote === '153 đảng viên')!;
const sentence =
  'Hằng năm, tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên bình quân đạt 94,2%; tỷ lệ đảng viên hoàn thành tốt nhiệm vụ hơn 88%; bình quân mỗi năm, Đảng bộ kết nạp được 153 đảng viên.';
const source =
  'Lệ Quyên, “Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng”, 21/09/2020, Kho tư liệu xây dựng Đảng';

describe('pages for frames', () => {
  test('are one for each reviewed figure and each indicator that has one', () => {
    const ofFigures = framed.filter(({ path }) => path.startsWith(`nhung/${reportPath}`));
    expect(ofFigures.map(({ path }) => path.split('/').at(-2)).sort()).toEqual(
      data.figures.map(({ id }) => id).sort(),
    );
    const indicators = new Set(data.figures.flatMap(({ indicator }) => indicator ?? []));
    expect(framed.length - ofFigures.length).toBe(indicators.size);
  });

  test.each(framed)('/$path is under 3 KB, without a script, and in no list', ({ html, path }) => {
    expect(Buffer.byteLength(html)).toBeLessThan(3 * 1024);
    expect(html).not.toMatch(/<script|<img|src=| on\w+=/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    // The whole sentence, and what its source is.
    const quoted = /<blockquote><p>(.*?)<\/p><\/blockquote>/.exec(html)![1]!;
    expect(plain).toContain(quoted.replace(/<\/?mark>/g, ''));
    expect(html).toContain(source);
    const id = path.split('/').at(-2);
    const words = data.figures.find((one) => one.id === id)?.quote;
    if (words) expect(quoted).toContain(`<mark>${words}</mark>`);
  });

  test('an archive that has not asked for them has none', () => {
    expect(readdirSync(demo)).not.toContain('nhung');
    expect(readFileSync(join(demo, '_headers'), 'utf8')).not.toContain('nhung');
  });

  test('each figure says where in the text of its report it stands', () => {
    expect(data.starts).toHaveLength(data.figures.length);
    for (const [at, { quote }] of data.figures.entries())
      expect(plain.startsWith(quote, data.starts[at])).toBe(true);
  });
});

describe('from the report a figure goes to another page', () => {
  const taken = (work: (snippets: { quoted: string; frame: string }) => Promise<void>) =>
    open(`${home}${reportPath}#${figure.id}`, async (page) => {
      await page.getByRole('button', { name: 'Mã nhúng', exact: true }).click();
      await page.locator('dialog').waitFor();
      await work({
        quoted: await form(page, 'Câu trong bài và nguồn'),
        frame: await form(page, 'Khung của số này'),
      });
    });

  test('as its sentence and a link that reads well alone', async () => {
    await taken(async ({ quoted }) => {
      body = quoted;
      await open(there(), async (page) => {
        expect(await page.locator('blockquote').innerText()).toBe(sentence);
        expect(await page.locator('blockquote mark').innerText()).toBe('153 đảng viên');
        expect(await page.getByRole('link').innerText()).toBe(source);
        await page.getByRole('link').click();
        await page.locator(`#${figure.id}`).waitFor();
        expect(page.url()).toBe(`${home}${reportPath}#${figure.id}`);
      });
    });
  });

  test('as a frame, which needs no script, and whose link leaves it', async () => {
    await taken(async ({ frame }) => {
      body = frame;
      await open(
        there(),
        async (page) => {
          const inside = page.frameLocator('iframe');
          expect(await inside.locator('blockquote').innerText()).toBe(sentence);
          expect(await page.locator('iframe').getAttribute('title')).toContain('153 đảng viên');
          const [tab] = await Promise.all([
            page.context().waitForEvent('page'),
            inside.getByRole('link').click(),
          ]);
          expect(tab.url()).toBe(`${home}${reportPath}#${figure.id}`);
        },
        { javaScriptEnabled: false },
      );
    });
  });
});

test('from its page an indicator goes to another page', async () => {
  await open(`${home}so-lieu/${figure.indicator}/`, async (page) => {
    await page.getByRole('button', { name: 'Trích dẫn số liệu' }).click();
    await page.locator('main a[href*="#sl-"]').first().click();
    await page.locator('dialog summary').click();
    const link = await form(page, 'Đường dẫn đến cả chỉ tiêu');
    body = link + (await form(page, 'Khung của cả chỉ tiêu'));
  });
  await open(there(), async (page) => {
    const name = 'Đảng viên mới kết nạp';
    expect(await page.locator('body > a').innerText()).toBe(`${name} – Kho tư liệu xây dựng Đảng`);
    const inside = page.frameLocator('iframe');
    expect(await inside.locator('h1').innerText()).toBe(name);
    expect(await inside.locator('blockquote').innerText()).toBe(sentence);
    expect(await inside.locator(`a[href$="/so-lieu/${figure.indicator}/"]`).innerText()).toContain(name);
  });
});

test.each(['', reportPath, `so-lieu/${figure.indicator}/`, 'soan-thao/'])(
  'no other page may be framed: /%s',
  async (path) => {
    body = `<iframe src="${home}${path}"></iframe>`;
    await open(
      'about:blank',
      async (page) => {
        const refused: string[] = [];
        page.on('console', (message) => refused.push(message.text()));
        await page.goto(there(), { waitUntil: 'networkidle' });
        expect(refused.join()).toContain('frame-ancestors');
        expect(page.frames()[1]!.url()).not.toBe(`${home}${path}`);
      },
      { unwatched: true },
    );
  },
);
