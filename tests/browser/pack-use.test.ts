import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { ReportData } from '../../src/lib/publish/report-data.ts';
import { UNKNOWN_ADDRESS } from '../../src/lib/publish/citation/blanks.ts';
import { makeReportFile, reportFileNames } from '../../src/lib/publish/report-files.ts';
import { desktop, useBrowser } from '../support/browser.ts';
import { downloaded } from '../support/editor-page.ts';
import { unpackedCopy } from '../support/packed-copy.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const sites = { real: await sharedSite('real'), calendar: await sharedSite('calendar') };
const copies = { real: await unpackedCopy(sites.real), calendar: await unpackedCopy(sites.calendar) };
afterAll(() => Promise.all(Object.values(copies).map((copy) => copy.remove())));

const day = join(sites.real.dir, '2020/09/21');
const [slug] = readdirSync(day).filter((name) => !name.includes('.'));
const report = `${copies.real.url}2020/09/21/${slug}/index.html`;
const onDisk = /file:|index\.html|kho-ban-sao/;

describe('the calendar of the copy', () => {
  const pick = async (page: Page, day: number, month: number, year: number) => {
    await page.selectOption('[name=ngay]', String(day));
    await page.selectOption('[name=thang]', String(month));
    await page.selectOption('[name=nam]', String(year));
    await page.click('.picker button');
  };

  test('leads to the page of a day, and from a day without reports to those around it', async () => {
    await open(`${copies.calendar.url}index.html`, async (page) => {
      await pick(page, 25, 9, 2020);
      const around = page.locator('date-picker [role=status] a');
      await around.first().waitFor();
      expect(await around.allInnerTexts()).toEqual(['Trước đó: 21/09/2020', 'Sau đó: 02/10/2020']);
      await around.last().click();
      await page.waitForURL(`${copies.calendar.url}2020/10/02/index.html`);
      await page.goBack();
      await pick(page, 18, 9, 2020);
      await page.waitForURL(`${copies.calendar.url}2020/09/18/index.html`);
    });
  });
});

describe('figures in the copy', () => {
  const tell = (page: Page) => page.locator('figure-table [role=status]').innerText();

  test('the table of all figures is searched and sorted as on the site, and each number leads to its words', async () => {
    const query = '?q=%C4%91%E1%BA%A3ng+vi%C3%AAn&sap-xep=giam';
    const rows = async (page: Page) => {
      await expect.poll(() => tell(page)).toMatch(/^Tìm thấy/);
      return { told: await tell(page), rows: await page.locator('figure-table tbody').allInnerTexts() };
    };
    const found = await open(`${sites.real.url}so-lieu/${query}`, rows);
    await open(`${copies.real.url}so-lieu/index.html${query}`, async (page) => {
      expect(await rows(page)).toEqual(found);
      await page.locator('figure-table tbody a[href*="#sl-"]').first().click();
      await page.waitForURL(/index\.html#sl-/);
      expect(await page.locator(':target').count()).toBe(1);
    });
  });

  test('a figure is cited without an address where no host is known, never by a path or a folder on somebody’s disk', async () => {
    await open(`${copies.real.url}so-lieu/dang-vien-ket-nap/index.html`, async (page) => {
      await page.waitForFunction(() => customElements.get('cite-cell') !== undefined);
      await page.click('cite-cell button');
      await page.locator('.across a[href*="#sl-"]:visible, .matrix a[href*="#sl-"]:visible').first().click();
      const dialog = page.locator('dialog');
      await dialog.waitFor();
      expect(await dialog.innerText()).toContain(`<${UNKNOWN_ADDRESS}>`);
      expect(await dialog.innerText()).not.toContain(slug);
      expect(await dialog.innerText()).not.toMatch(onDisk);
    });
  });
});

describe('a report in the copy', () => {
  test('gives its files, byte for byte what the archive’s own code makes, with the address on the site', async () => {
    const accessed = '2026-02-03';
    const data = JSON.parse(readFileSync(join(day, slug!, 'index.json'), 'utf8')) as ReportData;
    await open(report, async (page) => {
      await page.clock.setFixedTime(`${accessed}T12:00`);
      await page.locator('.cite summary').click();
      await page.waitForFunction(() => customElements.get('report-files') !== undefined);
      for (const name of reportFileNames(data).filter((one) => /\.(?:ris|bib|csl\.json)$/.test(one))) {
        const { bytes } = await downloaded(page, `report-files button[value="${name}"]`);
        expect(bytes.toString()).toBe(
          makeReportFile(name, data, { title: String, description: '' }, accessed),
        );
      }
    });
  });

  test('is cited with a blank for the address that nobody knows; its paragraphs are copied by title and number', async () => {
    await open(
      report,
      async (page) => {
        await page.locator('.cite summary').click();
        await expect.poll(() => page.locator('.cite q').first().innerText()).toMatch(/truy cập ngày \d/);
        const references = (await page.locator('.cite q').allInnerTexts()).join();
        expect(references).toContain(`<${UNKNOWN_ADDRESS}>`);
        expect(references).not.toContain(slug);
        expect(references).not.toMatch(onDisk);
        await page.locator('article .pl').first().focus();
        await page.keyboard.press('Enter');
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toMatch(/^“Đảng bộ huyện Sông Lô nâng cao năng lực [^”]+”, đoạn 1$/);
        expect(await page.locator('p.said').innerText()).toMatch(/^Đã sao chép tên bài và số đoạn/);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });
});

describe('the page that makes reports of files, in the copy', () => {
  test.each(['bai-viet.docx', 'hai-cot.pdf'])('reads %s without network', async (file) => {
    await open(`${copies.real.url}soan-thao/index.html`, async (page) => {
      await page.waitForSelector('report-editor[data-offline]');
      await page.setInputFiles('input[type=file]', `tests/fixtures/import/${file}`);
      await page.waitForSelector('report-editor.open');
      expect(await page.inputValue('[name=title]')).toMatch(/^Đảng bộ huyện/);
    });
  });
});

test('Literata is the face of every heading and of the text', async () => {
  await open(
    `${copies.real.url}index.html`,
    async (page) => {
      await page.evaluate(() => document.fonts.ready);
      const loaded = await page.evaluate(
        () =>
          [...document.fonts].filter(({ family, status }) => family === 'Literata' && status === 'loaded')
            .length,
      );
      expect(loaded).toBe(2);
    },
    { viewport: desktop },
  );
});
