import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import { reportPages } from '../support/page-kinds.ts';
import { sharedSite } from '../support/shared-site.ts';
import { reportPath, sl } from '../support/source-report.ts';

const open = useBrowser();
const { url: demo, dir: demoDir } = await sharedSite('demo');
const { url: real } = await sharedSite('real');
const report = `${real}${reportPath}`;

test('a head says what its figures are of, and not how they are drawn', async () => {
  await open(report, async (page) => {
    const head = page.getByRole('heading', { level: 3, name: 'Văn bản ban hành' });
    expect(await head.innerText()).toContain('mỗi vạch gấp 10 lần vạch trước');
    expect(await head.ariaSnapshot()).not.toContain('mỗi vạch');
  });
});

test('the table of figures bears the name of its group, and has one empty corner', async () => {
  await open(report, async (page) => {
    const table = page.getByRole('table', { name: 'Kiểm tra, giám sát' });
    expect(await table.locator('td:not(:has(a))').count()).toBe(1);
  });
});

test('in colours of the reader’s own, drawings have those of the links beside them', async () => {
  await open(report, async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const [drawn, written] = await page
      .locator('.figures li:has(circle) > a')
      .first()
      .evaluate((link) => [
        getComputedStyle(link.querySelector('circle')!).fill,
        getComputedStyle(link.querySelector('b')!).color,
      ]);
    expect(drawn).toBe(written);
  });
});

/** The line of a phone, open or not, as it is seen: its first line. */
const gistSeen = (page: Page) =>
  page.locator('.gist').evaluate((gist) => {
    const range = document.createRange();
    const text = gist.firstChild as Text;
    const { bottom, right } = gist.getBoundingClientRect();
    const seen = [...text.data].filter((_, at) => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const letter = range.getBoundingClientRect();
      return letter.top < bottom - 2 && letter.right <= right + 1;
    });
    return seen.join('').trim().replaceAll('\u00a0', ' ');
  });

test.each([
  [360, '94,2% · 175 → 146 thôn', '94,2%'],
  [320, '94,2%', '94,2%'],
])('on a phone of %i px the line tells numbers and what they count, none cut', async (width, shut, open_) => {
  await open(
    report,
    async (page) => {
      expect(await gistSeen(page)).toBe(shut);
      await page.click('#bang-so-lieu > summary');
      expect(await gistSeen(page)).toBe(open_);
    },
    { viewport: { width, height: 740 } },
  );
});

test.each([360, 320])('on a phone of %i px what cites a figure leaves the text in view', async (width) => {
  await open(
    `${report}#${sl(17)}`,
    async (page) => {
      const bar = page.locator('.said:has(button)');
      const buttons = bar.getByRole('button');
      await buttons.first().waitFor();
      expect((await bar.boundingBox())!.height).toBeLessThan(740 / 4);
      await buttons.first().click();
      await expect
        .poll(() => bar.getByRole('status').innerText())
        .toBe('Đã sao chép lời trích dẫn: dạng luận văn');
      expect((await bar.boundingBox())!.height).toBeLessThan(740 / 4);
      const boxes = await buttons.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().toJSON()),
      );
      for (const [at, one] of boxes.entries())
        for (const other of boxes.slice(at + 1))
          expect(
            Math.max(other.x - one.right, one.x - other.right, other.y - one.bottom, one.y - other.bottom),
          ).toBeGreaterThanOrEqual(8);
    },
    { viewport: { width, height: 740 }, permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('the sheet that is open leaves no empty band where its line was', async () => {
  await open(
    report,
    async (page) => {
      await page.evaluate(() => scrollTo(0, 1200));
      await page.click('#bang-so-lieu > summary');
      const seen = await page.locator('.figures').evaluate((aside) => {
        const { backgroundColor, borderBottomWidth, borderTopWidth } = getComputedStyle(aside);
        return { backgroundColor, borderBottomWidth, borderTopWidth };
      });
      expect(seen).toEqual({
        backgroundColor: 'rgba(0, 0, 0, 0)',
        borderBottomWidth: '0px',
        borderTopWidth: '0px',
      });
    },
    { viewport: phone },
  );
});

const demoReports = reportPages(demoDir);
const reportWith = (pattern: RegExp) =>
  `${demo}${demoReports.find((path) => pattern.test(readFileSync(join(demoDir, path, 'index.html'), 'utf8')))}`;

test('a table of places stands beside its text too, each number leading to its cell', async () => {
  await open(reportWith(/<aside class="figures".*<th scope="row">Xã Một<\/th>/s), async (page) => {
    const table = page.locator('.figures table:has(th:text-is("Xã Một"))');
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    const beside = await table.locator('tbody tr').allInnerTexts();
    const own = await page.locator('.prose table tbody tr').allInnerTexts();
    const words = (rows: string[]) => rows.map((row) => row.split(/\s+/).join(' '));
    expect(words(beside)).toEqual(words(own));
    const link = table.locator('td a').nth(1);
    await link.click();
    const target = page.locator(new URL(page.url()).hash);
    expect(await target.innerText()).toBe(await link.innerText());
  });
});

test('a long report names its contents once', async () => {
  await open(reportWith(/id="muc-luc"/), async (page) => {
    expect(await page.locator('.figures summary h2').innerText()).toMatch(/^Mục lục, \d+ số liệu$/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.figures summary h2').innerText()).toMatch(/^\d+ số liệu$/);
  });
});

test('what the ticks of an axis stand for has air between', async () => {
  await open(
    reportWith(/<text x="100%"[^>]*>10\.000</),
    async (page) => {
      const labels = page.locator('.axis svg').first().locator('text');
      expect(await labels.allTextContents()).not.toContain('1.000');
      const boxes = await labels.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
      for (const [at, box] of boxes.slice(1).entries())
        expect(box.left - boxes[at]!.right).toBeGreaterThan(24);
    },
    { viewport: { width: 1280, height: 800 } },
  );
});

test('a number of a row keeps its unit beside it', async () => {
  await open(
    reportWith(
      /<section class="[^"]*rows[^"]*">(?:(?!<\/section>).)*<b>[^<]{1,7} <small>[^<]{1,9}<\/small>/s,
    ),
    async (page) => {
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
      const lines = await page
        .locator('.figures .rows li b:has(small)')
        .evaluateAll((rows) =>
          rows
            .filter(({ textContent }) => textContent.trim().length <= 16)
            .map((row) => row.clientHeight / Number.parseFloat(getComputedStyle(row).lineHeight)),
        );
      expect(lines.length).toBeGreaterThan(0);
      for (const count of lines) expect(count).toBeLessThan(1.5);
    },
    { viewport: { width: 1280, height: 800 } },
  );
});
