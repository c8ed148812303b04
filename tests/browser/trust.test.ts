import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import {
  districts,
  documents,
  indicators,
  lines,
  notice,
  reports,
  type HostileReport,
} from '../support/hostile-site.ts';
import { searchUrl, settled, shown } from '../support/search-page.ts';
import { sharedSite } from '../support/shared-site.ts';
import { loaded, setTrap, textOf } from '../support/trap.ts';
import { payloads } from '../support/xss-payloads.ts';

const open = useBrowser();
const { url, dir } = await sharedSite('hostile');
const newest = [...reports].sort((a, b) => (a.date < b.date ? 1 : -1));

type Written = Pick<HostileReport, 'title' | 'subjects'>;

/** Opens pages with the trap set, and says what it caught. */
async function visit(work: (page: Page) => Promise<void>): Promise<void> {
  await open('about:blank', async (page) => {
    const trap = await setTrap(page, url);
    await work(page);
    expect(trap.sprung).toEqual([]);
  });
}

/** Opens a page and expects words in it, each as a reader reads it. */
async function expectWords(page: Page, path: string, words: readonly string[]): Promise<void> {
  await page.goto(url + path);
  const text = await textOf(page);
  expect({ path, missing: words.filter((one) => !text.includes(one.replace(/\s+/g, ' '))) }).toEqual({
    path,
    missing: [],
  });
  expect({ path, loaded: await loaded(page) }).toEqual({ path, loaded: [] });
}

test('an address with a fragment that encodes nothing is opened all the same', async () => {
  await visit(async (page) => {
    await expectWords(page, `${reports[0]!.path}#100%<svg>`, []);
  });
});

test('the trap springs where words are taken for markup', async () => {
  await open(
    'about:blank',
    async (page) => {
      const trap = await setTrap(page, url);
      await page.goto(url);
      for (const words of ['<img src=x onerror=__hit(1)>', '<img src="https://xss.example.invalid/x.png">'])
        await page.evaluate((html) => (document.querySelector('main')!.innerHTML += html), words);
      await expect.poll(() => trap.sprung.length).toBeGreaterThan(1);
      expect((await loaded(page)).length).toBeGreaterThan(1);
    },
    // Behind the policy nothing of it would come to the trap: policy.test.ts.
    { bypassCSP: true, unwatched: true },
  );
});

describe('in an archive in which every word is an attack, nothing runs and no word is lost', () => {
  test('reports: every field, paragraph, caption and description', async () => {
    await visit(async (page) => {
      for (const { path, facts, prose, alts } of reports) {
        await expectWords(page, path, [...facts, ...prose, notice]);
        expect(await page.title()).toContain(facts[0]);
        const pictures = await page
          .locator('article img')
          .evaluateAll((images) =>
            images.map((image) => [(image as HTMLImageElement).alt, image.clientWidth]),
          );
        expect(pictures.map(([alt]) => alt)).toEqual(alts);
      }
    });
  });

  test('lists, indicators, documents, places, downloads and a page that is not there', async () => {
    const titles = newest.map(({ title }) => title);
    await visit(async (page) => {
      await expectWords(page, '', [...titles.slice(0, 3), notice]);
      for (const { date, title, summary } of reports.slice(0, 4)) {
        await expectWords(page, `${date.slice(0, 7).replace('-', '/')}/`, [title]);
        await expectWords(page, `${date.replaceAll('-', '/')}/`, [title, summary.slice(0, 40)]);
      }
      await expectWords(page, '2019/', []);
      await expectWords(
        page,
        'huyen/',
        districts.map(({ name }) => name),
      );
      for (const { id, name, history } of districts)
        await expectWords(page, `huyen/${id}/`, [name, history[0]!.text, history[0]!.source]);
      await expectWords(page, 'nhiem-ky/2015-2020/', titles);
      await expectWords(
        page,
        'tac-gia/',
        reports.flatMap(({ authors }) => authors),
      );
      await expectWords(
        page,
        'so-lieu/',
        indicators.map(({ name }) => name),
      );
      for (const { id, name, definition } of indicators)
        await expectWords(page, `so-lieu/${id}/`, [name, definition]);
      await expectWords(
        page,
        'van-kien/',
        documents.map(({ title }) => title),
      );
      for (const { id, title, issuer, note, source } of documents)
        await expectWords(page, `van-kien/${id}/`, [title, issuer, note, source]);
      for (const path of ['du-lieu/', 'huong-dan/', 'gioi-thieu/', 'tim-kiem/', 'soan-thao/'])
        await expectWords(page, path, [notice]);
      for (const words of lines.filter((_, n) => n % 70 === 0))
        await expectWords(page, `${encodeURIComponent(words)}?x=${encodeURIComponent(words)}#${words}`, []);
    });
  });

  test('search: hostile questions, excerpts, suggestions and figures', async () => {
    await visit(async (page) => {
      for (const words of lines.filter((_, n) => n % 40 === 0)) {
        await page.goto(searchUrl(url, words));
        const { status } = await shown(page);
        expect({ words, status }).toEqual({
          words,
          status: expect.stringMatching(/^(?:Tìm thấy|Không có bài nào khớp)/),
        });
        expect(await loaded(page)).toEqual([]);
      }
      await page.goto(searchUrl(url, 'chi bộ'));
      const { titles } = await shown(page);
      for (const title of titles) expect(reports.map((report) => report.title)).toContain(title);
      for (const query of ['onerror', 'script', 'javascript']) {
        await page.goto(searchUrl(url, query));
        await settled(page);
        expect(await textOf(page, '.results')).toMatch(new RegExp(query, 'i'));
        expect(await loaded(page)).toEqual([]);
      }
      await page.goto(searchUrl(url, '100 chi bộ'));
      await settled(page);
      expect(await page.locator('.figures li').count()).toBeGreaterThan(0);
      for (const typed of ['<script', 'Bài 1', 'onload']) {
        await page.fill('#q', '');
        await page.locator('#q').pressSequentially(typed);
        await page.waitForTimeout(400);
      }
      expect(await loaded(page)).toEqual([]);
    });
  });

  test('the table of figures, narrowed and as it comes', async () => {
    await visit(async (page) => {
      await page.goto(`${url}so-lieu/?q=${encodeURIComponent('<img src=x onerror=__hit(1)>')}`);
      await page.waitForLoadState('networkidle');
      await page.goto(`${url}so-lieu/?nam=2019`);
      await page.waitForFunction(() => document.querySelectorAll('figure-table tbody tr').length > 10);
      const text = await textOf(page, 'figure-table');
      for (const { title } of newest.slice(0, 2)) expect(text).toContain(title);
      expect(await loaded(page)).toEqual([]);
    });
  });

  test('the editor: file, preview, figures and problems', async () => {
    await visit(async (page) => {
      await page.goto(`${url}soan-thao/`);
      await page.waitForSelector('report-editor[data-offline]');
      const some = lines.filter((_, n) => n % 6 === 0);
      const text = `${lines[0]}\n\n21/09/2020\n\n${some.join('\n\n')}\n\nCó 25 chi bộ <svg onload=__hit(1)>.\n\n${lines[1]}\n`;
      await page.setInputFiles('input[type=file]', {
        name: '<img src=x onerror=__hit(1)>.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      });
      await page.waitForSelector('report-editor.open');
      expect(await textOf(page, '[data-name]')).toContain('<img src=x onerror=__hit(1)>.txt');
      if (await page.locator('[data-accept-all]').isVisible()) await page.click('[data-accept-all]');
      const preview = await textOf(page, '.preview');
      expect(some.slice(5, -5).filter((words) => !preview.includes(words.replace(/\s+/g, ' ')))).toEqual([]);
      expect(await loaded(page)).toEqual([]);

      // Typed into the text as they are: told as problems, shown as words.
      for (const name of ['title', 'author', 'summary', 'sourceName'])
        await page.fill(`[name=${name}]`, lines[7]!);
      await page.locator('details:has([name=body]) > summary').click();
      for (let at = 0; at < payloads.length; at += 95) {
        await page.fill('[name=body]', payloads.slice(at, at + 95).join('\n\n'));
        await page.press('[name=body]', 'Tab');
        await page.waitForTimeout(500);
        expect(await page.locator('[data-problems] li').count()).toBeGreaterThan(10);
        expect(await loaded(page)).toEqual([]);
      }
    });
  });

  test('feeds and downloads are well formed and hold the words', async () => {
    await visit(async (page) => {
      await page.goto(url);
      const titles = await page.evaluate(async () => {
        const feed = new DOMParser().parseFromString(await (await fetch('feed.xml')).text(), 'text/xml');
        return [...feed.querySelectorAll('entry > title, parsererror')].map(({ textContent }) => textContent);
      });
      expect([...titles].sort()).toEqual(reports.map(({ title }) => title).sort());
    });
    for (const name of (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.json')))
      JSON.parse(await readFile(join(dir, name), 'utf8'));
    const { reports: written } = JSON.parse(await readFile(join(dir, 'du-lieu/bai-viet.json'), 'utf8')) as {
      reports: Written[];
    };
    const records = (list: readonly Written[]) =>
      Object.fromEntries(list.map(({ title, subjects }) => [title, subjects]));
    expect(records(written)).toEqual(records(reports));
  });
});
