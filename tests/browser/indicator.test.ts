import { describe, expect, test } from 'vitest';
import { desktop, phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url } = await sharedSite('demo');
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

describe('without JavaScript', () => {
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
