import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';
import { reportPath } from '../support/source-report.ts';

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

test('on a phone the line tells numbers and what they count, and none is cut', async () => {
  await open(
    report,
    async (page) => {
      const gist = page.locator('.gist');
      expect(await gist.innerText()).toMatch(/^94,2% · 175 → 146 thôn$/);
      expect(await gist.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    },
    { viewport: phone },
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

const demoReports = readdirSync(demoDir, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll(sep, '/'))
  .filter((name) => /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/.test(name))
  .sort();
const reportWith = (pattern: RegExp) =>
  `${demo}${demoReports.find((name) => pattern.test(readFileSync(join(demoDir, name), 'utf8')))}`;

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
