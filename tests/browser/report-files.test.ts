import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ReportData } from '../../src/lib/publish/report-data.ts';
import { makeReportFile, reportFileNames } from '../../src/lib/publish/report-files.ts';
import { useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const site = await sharedSite('real');
const day = join(site.dir, '2020/09/21');
const [slug] = readdirSync(day).filter((name) => !name.includes('.'));
const address = `${site.url}2020/09/21/${slug}/`;
const published = JSON.parse(readFileSync(join(day, slug!, 'index.json'), 'utf8')) as ReportData;
// This archive was built without its host: its files name the address at which they were asked for.
const data = { ...published, url: new URL(published.url, address).href };
/** The day on which the reader of these tests reads. */
const accessed = '2026-02-03';
const words = {
  title: (name: string) => `Số liệu: ${name}`,
  description:
    'Số liệu nêu trong các bài của kho: câu trích đúng từng chữ, giá trị, đơn vị, thời kỳ, đối tượng và đường dẫn tới câu ấy.',
};
const notMade = 'Chưa tải được. Hãy kiểm tra mạng rồi bấm lại, hoặc tải lại trang.';

/** Opens what is folded and waits for the buttons to work. */
async function unfold(page: Page): Promise<void> {
  await page.locator('.cite summary').click();
  await page.waitForFunction(() => customElements.get('report-files') !== undefined);
}

test('whoever opens the references is told which text is being read, and nobody else asks for it', async () => {
  await open(address, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    expect(await page.locator('.cite dt').count()).toBe(2);
    await page.locator('.cite summary').click();
    await expect
      .poll(() => page.locator('.cite dl > :last-child').innerText())
      .toContain(`${data.version} (mã của nội dung bài`);
    expect(await page.locator('.cite dt').allInnerTexts()).toContain('Bản đang đọc');
    expect(asked.filter((path) => path.endsWith('/index.json'))).toHaveLength(1);
  });
});

describe('files of one report are made in the browser when asked for', () => {
  test('each is what the archive’s own code makes, byte for byte, under its name', async () => {
    await open(address, async (page) => {
      await page.clock.setFixedTime(`${accessed}T12:00`);
      await unfold(page);
      const offered = await page
        .locator('report-files button')
        .evaluateAll((buttons) => buttons.map((one) => (one as HTMLButtonElement).value));
      expect(offered.sort()).toEqual([...reportFileNames(data)].sort());
      for (const name of reportFileNames(data)) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.click(`report-files button[value="${name}"]`),
        ]);
        expect(download.suggestedFilename()).toBe(name);
        const made = readFileSync(await download.path());
        expect(made.equals(Buffer.from(makeReportFile(name, data, words, accessed))), name).toBe(true);
        if (name.endsWith('.csv')) expect([...made.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      }
    });
  });

  test('each is of its kind', async () => {
    await open(address, async (page) => {
      await unfold(page);
      await page.evaluate(() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          document.body.dataset.type = blob.type;
          return make(blob);
        };
      });
      for (const [name, type] of [
        ['so-lieu.csv', /^text\/csv; ?charset=utf-8/],
        ['toan-van.txt', /^text\/plain; ?charset=utf-8/],
        ['trich-dan.ris', /^application\/x-research-info-systems/],
        ['trich-dan.csl.json', /^application\/vnd\.citationstyles\.csl\+json/],
      ] as const) {
        await Promise.all([page.waitForEvent('download'), page.click(`report-files [value="${name}"]`)]);
        expect(await page.evaluate(() => document.body.dataset.type)).toMatch(type);
      }
    });
  });

  test('nothing of it is loaded before the references are opened; then the data once for them and once for all files', async () => {
    await open('about:blank', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(address, { waitUntil: 'networkidle' });
      const before = asked.length;
      expect(asked.filter((path) => /index\.json|give-report-file/.test(path))).toEqual([]);
      await unfold(page);
      await expect.poll(() => page.locator('.cite dt').count()).toBe(3);
      const shown = asked.length;
      for (const name of ['trich-dan.bib', 'trich-dan.ris'])
        await Promise.all([page.waitForEvent('download'), page.click(`report-files [value="${name}"]`)]);
      const data = asked.map((path) => path.endsWith('/index.json'));
      expect(data.slice(before, shown).filter(Boolean)).toHaveLength(1);
      expect(data.slice(shown).filter(Boolean)).toHaveLength(1);
    });
  });

  test('where the data cannot be had, this is said, and the next press tries again', async () => {
    await open(address, async (page) => {
      await page.route('**/index.json', (route) => route.abort());
      await unfold(page);
      const version = page.locator('.cite dl > :last-child');
      await expect.poll(() => version.innerText()).toBe('chưa lấy được mã của nội dung bài');
      await page.click('.cite [value="trich-dan.bib"]');
      await expect.poll(() => page.locator('.cite report-files [role=status]').innerText()).toBe(notMade);
      await page.unroute('**/index.json');
      await Promise.all([page.waitForEvent('download'), page.click('.cite [value="trich-dan.bib"]')]);
      expect(await page.locator('.cite report-files [role=status]').innerText()).toBe('');
    });
  });

  test('without scripts there are no buttons, and index.json is linked', async () => {
    await open(
      address,
      async (page) => {
        await page.locator('.cite summary').click();
        expect(await page.locator('report-files button:visible').count()).toBe(0);
        const link = page.locator('main a[href$="/index.json"]');
        expect(await link.isVisible()).toBe(true);
        const response = await page.request.get(new URL((await link.getAttribute('href'))!, address).href);
        expect(((await response.json()) as ReportData).text.length).toBe(data.text.length);
      },
      { javaScriptEnabled: false },
    );
  });
});
