import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indicatorTables, makeIndicatorTable, type FigureSet } from '../../src/lib/publish/figure-files.ts';
import { desktop, phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url, dir } = await sharedSite('demo');
const indicator = () => `${url}so-lieu/dang-vien-ket-nap/`;

describe('the page of an indicator', () => {
  test('draws what may be compared and says why the rest may not', async () => {
    await open(indicator(), async (page) => {
      expect(await page.locator('.warn').innerText()).toContain('Không so sánh được vì khác thời kỳ');
      const sections = page.locator('main section:has(.bars)');
      expect(await sections.count()).toBeGreaterThan(1);
      const widths = await sections
        .first()
        .locator('rect:not(.before)')
        .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
      expect(Math.max(...widths)).toBe(100);
    });
  });

  test('what a rule put under it is marked, in the chart, in the table and in words', async () => {
    await open(indicator(), async (page) => {
      expect(await page.locator('main').innerText()).toMatch(/Có \d+ số liệu do máy xếp vào chỉ tiêu này/);
      const marked = page.locator('.across tr:has(td)', { hasText: 'chỉ tiêu do máy gợi ý' });
      expect(await marked.count()).toBeGreaterThan(0);
      expect(await page.locator('.bars li', { hasText: 'chỉ tiêu do máy gợi ý' }).count()).toBeGreaterThan(0);
      for (const row of await marked.allInnerTexts()) expect(row).toContain('trích tự động');
    });
  });

  test('every bar is reached by Tab and named by place and value', async () => {
    await open(indicator(), async (page) => {
      await page.locator('.bars a').first().focus();
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement!.textContent!.replace(/\s+/g, ' '));
      expect(name).toMatch(/(?:huyện|thị xã) [A-Z].* \d/);
    });
  });

  test('prints its chart and its table, and no form', async () => {
    await open(`${url}so-lieu/`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.filters').isVisible()).toBe(false);
      await page.goto(indicator());
      expect(await page.locator('.bar').first().isVisible()).toBe(true);
      expect(await page.locator('.across').isVisible()).toBe(true);
    });
  });
});

describe('the tables of an indicator are made in the browser', () => {
  const set = JSON.parse(
    readFileSync(join(dir, 'du-lieu/so-lieu/dang-vien-ket-nap.json'), 'utf8'),
  ) as FigureSet;

  test.each([
    ['on its page', 'so-lieu/dang-vien-ket-nap/'],
    ['on the page of downloads', 'du-lieu/'],
  ])('when asked for, as the archive’s own code makes them, %s', async (_, path) => {
    await open(`${url}${path}`, async (page) => {
      await page.waitForFunction(() => customElements.get('report-files') !== undefined);
      for (const name of indicatorTables('dang-vien-ket-nap')) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.click(`report-files button[value="${name}"]`),
        ]);
        expect(download.suggestedFilename()).toBe(name);
        const made = readFileSync(await download.path());
        expect(made.equals(Buffer.from(makeIndicatorTable(name, set))), name).toBe(true);
      }
    });
  });

  test('where the figures cannot be had, this is said', async () => {
    await open(indicator(), async (page) => {
      await page.waitForFunction(() => customElements.get('report-files') !== undefined);
      await page.route('**/dang-vien-ket-nap.json', (route) => route.abort());
      await page.click('report-files button');
      await expect
        .poll(() => page.locator('report-files [role=status]').innerText())
        .toBe('Chưa tải được số liệu. Hãy kiểm tra mạng rồi bấm lại.');
    });
  });
});

describe('without JavaScript', () => {
  test('an indicator offers its file, and no button', async () => {
    await open(
      indicator(),
      async (page) => {
        expect(await page.locator('report-files button:visible').count()).toBe(0);
        expect(await page.locator('.downloads a[href$="/dang-vien-ket-nap.json"]').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  test.each([
    ['a desktop', desktop],
    ['a phone', phone],
  ])('an indicator leads to a sentence and the sentence back to it, on %s', async (_, viewport) => {
    await open(
      indicator(),
      async (page) => {
        await page.locator('.across td a').first().click();
        const figure = (await page.locator(':target').getAttribute('id'))!;
        // What is folded away opens where a link leads into it.
        await page.locator(`#${figure} a`).first().click();
        const also = page.locator(`#${figure.replace('sl-', 'so-')} .also`);
        await also.waitFor({ state: 'visible' });
        const { width, height } = (await also.boundingBox())!;
        // Fingers need more room than a pointer.
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(viewport === phone ? 44 : 24);
        await also.click();
        await page.waitForURL(indicator());
      },
      { javaScriptEnabled: false, viewport },
    );
  });
});
