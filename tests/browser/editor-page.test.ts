import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { axeSource } from '../support/axe.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url: home } = await sharedSite('real');
const url = `${home}soan-thao/`;
const word = 'tests/fixtures/import/bai-viet.docx';

describe('a report that is open', () => {
  test('axe finds nothing on the page with a report open, in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await open(
        url,
        async (page) => {
          await page.setInputFiles('input[type=file]', word);
          await page.waitForSelector('report-editor.open');
          await page.locator('.review .figure').first().getByRole('button', { name: /^Nhận/ }).click();
          await page.waitForSelector('.preview .figures');
          await page.evaluate(() =>
            document.querySelectorAll('details').forEach((fold) => (fold.open = true)),
          );
          await page.evaluate(axeSource);
          const violations = await page.evaluate(async () => {
            const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
            const found = await axe.run();
            return found.violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
            );
          });
          // The one picture of the file carries no description, and the page says so.
          expect(violations.filter((one) => !one.startsWith('image-alt'))).toEqual([]);
        },
        { colorScheme },
      );
    }
  });

  test('nothing is wider than a phone', async () => {
    await open(
      url,
      async (page) => {
        await page.setInputFiles('input[type=file]', word);
        await page.waitForSelector('report-editor.open');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          phone.width,
        );
      },
      { viewport: phone },
    );
  });
});

describe('what the archive holds', () => {
  test('is asked for beside the page; where it cannot be had, the page says what it does not know', async () => {
    await open('about:blank', async (page) => {
      await page.route('**/du-lieu/ma-bai.json', (route) => route.abort());
      await page.goto(url);
      await page.waitForSelector('report-editor[data-offline]');
      await page.setInputFiles('input[type=file]', word);
      await page.waitForSelector('report-editor.open');
      const notes = page.locator('[data-before-download]');
      expect(await notes.innerText()).toContain('chưa biết đã có bài nào mang tên tệp này chưa');
      await page.unroute('**/du-lieu/ma-bai.json');
      await page.reload();
      await page.waitForSelector('report-editor[data-offline]');
      await page.setInputFiles('input[type=file]', word);
      await page.waitForSelector('report-editor.open');
      expect(await notes.innerText()).not.toContain('chưa biết');
    });
  });
});

describe('only who opens the page loads it', () => {
  test('it is told to stay out of search engines, and no page of the site links to its script', async () => {
    await open(url, async (page) => {
      expect(await page.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
      const scripts = await page
        .locator('script[src]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('src')));
      await page.goto(home);
      const common = await page.content();
      // What is left is the reader of Word files and all that belongs to it.
      const own = scripts.filter((src) => !common.includes(src!));
      expect(own).toHaveLength(1);
      const code = await (await page.request.get(new URL(own[0]!, url).href)).text();
      expect(code.length).toBeGreaterThan(100_000);
    });
  });
});
