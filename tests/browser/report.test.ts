import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';
import { goldFigures, paragraph, reportPath, sl, so } from '../support/source-report.ts';

const open = useBrowser();
const { url: home } = await sharedSite('real');
const url = `${home}${reportPath}`;

const isInView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

const backgroundOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);

describe.each([
  ['with scripts', true],
  ['without JavaScript', false],
])('from a figure to its words and back, %s', (_, javaScriptEnabled) => {
  test('a tap on a figure leads to the words that state it and marks them', async () => {
    await open(
      url,
      async (page) => {
        await page.locator(`#${so(26)} a[href^="#sl-"]`).click();
        await expect.poll(() => new URL(page.url()).hash).toBe(`#${sl(26)}`);
        await expect.poll(() => isInView(page, `#${sl(26)}`)).toBe(true);
        expect(await page.locator(':target').innerText()).toBe('217 đảng viên');
        expect(await backgroundOf(page, `#${sl(26)}`)).not.toBe(await backgroundOf(page, `#${sl(27)}`));
      },
      { javaScriptEnabled },
    );
  });

  test('the words lead back to the figure and mark it', async () => {
    await open(
      url,
      async (page) => {
        await page.locator(`#${sl(9)} a`).click();
        await expect.poll(() => new URL(page.url()).hash).toBe(`#${so(9)}`);
        await expect.poll(() => isInView(page, `#${so(9)}`)).toBe(true);
        expect(await backgroundOf(page, `#${so(9)}`)).not.toBe(await backgroundOf(page, `#${so(10)}`));
      },
      { javaScriptEnabled },
    );
  });

  test('both by keyboard', async () => {
    await open(
      url,
      async (page) => {
        await page.locator(`#${so(14)} a[href^="#sl-"]`).focus();
        await page.keyboard.press('Enter');
        expect(await page.locator(':target').innerText()).toBe('từ 175 thôn xuống còn 146 thôn, tổ dân phố');
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.closest('data')?.id)).toBe(sl(14));
        await page.keyboard.press('Enter');
        await expect.poll(() => new URL(page.url()).hash).toBe(`#${so(14)}`);
      },
      { javaScriptEnabled },
    );
  });

  test('on a phone the figures are folded into a summary that opens', async () => {
    await open(
      url,
      async (page) => {
        const first = page.locator(`#${so(1)}`);
        expect(await first.isVisible()).toBe(false);
        await page.locator('.figures summary').click();
        expect(await first.isVisible()).toBe(true);
        expect(await page.locator('.figures [id^=so-] > a[href^="#sl-"]').count()).toBe(goldFigures.length);
      },
      { viewport: phone, javaScriptEnabled, hasTouch: true },
    );
  });

  test('on a phone the words lead to a figure even while it is folded away', async () => {
    await open(
      url,
      async (page) => {
        await page.locator(`#${sl(9)} a`).click();
        await page.locator(`#${so(9)}`).waitFor({ state: 'visible' });
        await expect.poll(() => isInView(page, `#${so(9)}`)).toBe(true);
      },
      { viewport: phone, javaScriptEnabled, hasTouch: true },
    );
  });
});

describe('reading', () => {
  test('the text is at least 18 px, its lines at least 1.6 apart, 60 to 75 characters long', async () => {
    await open(url, async (page) => {
      const { size, leading, perLine } = await page.locator(`#${paragraph(1)}`).evaluate((element) => {
        const { fontSize, lineHeight } = getComputedStyle(element);
        const lines = Math.round(element.getBoundingClientRect().height / parseFloat(lineHeight));
        return {
          size: parseFloat(fontSize),
          leading: parseFloat(lineHeight) / parseFloat(fontSize),
          perLine: element.textContent.length / (lines - 0.5),
        };
      });
      expect(size).toBeGreaterThanOrEqual(18);
      expect(leading).toBeGreaterThanOrEqual(1.6);
      expect(perLine).toBeGreaterThanOrEqual(58);
      expect(perLine).toBeLessThanOrEqual(76);
    });
  });

  test('nothing scrolls sideways on a phone, not even with the largest text', async () => {
    await open(
      url,
      async (page) => {
        for (let step = 0; step < 8; step += 1) await page.locator('[data-size="1"]').first().click();
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }));
        expect(scroll).toBeLessThanOrEqual(client);
      },
      { viewport: phone },
    );
  });

  test('what can be tapped is at least 44 px high, links within a sentence aside', async () => {
    await open(
      url,
      async (page) => {
        await page.locator('.figures summary').click();
        const small = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('a, button, summary, input, select')]
            .filter(
              (element) =>
                element.offsetParent !== null && !element.closest('p, dd, .vh') && !element.matches('.vh'),
            )
            .filter((element) => element.getBoundingClientRect().height < 43.5)
            .map((element) => element.outerHTML.slice(0, 90)),
        );
        expect(small).toEqual([]);
      },
      { viewport: phone },
    );
  });

  test('a chosen text size and ground last to the next page and are there at its first paint', async () => {
    await open(url, async (page) => {
      await page.locator('[data-size="1"]').first().click();
      await page.locator('[data-to-dark]').first().click();
      const chosen = await lookOf(page);
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        new MutationObserver(() => {
          if (document.body)
            seen.push(`${document.documentElement.style.fontSize}/${document.documentElement.dataset.theme}`);
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(home);
      expect(await lookOf(page)).toEqual(chosen);
      const [first] = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
      expect(first).toBe(`${chosen.size}/${chosen.theme}`);
    });
  });

  test('the ground follows the system until a reader chooses', async () => {
    const ground = (colorScheme: 'light' | 'dark') =>
      open(url, (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor), {
        colorScheme,
      });
    expect(await ground('dark')).not.toBe(await ground('light'));
  });

  test('a paragraph’s address can be copied', async () => {
    await open(
      url,
      async (page) => {
        await page.locator(`#${paragraph(3)} .pl`).click();
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toBe(`${url}#${paragraph(3)}`);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('a link made before the beginning or the end of its paragraph was corrected still finds it', async () => {
    const [prefix, opening, closing] = paragraph(3).split('-');
    for (const old of [`${prefix}-zzzz-${closing}`, `${prefix}-${opening}-zzzz`]) {
      await open(`${url}#${old}`, async (page) => {
        await expect.poll(() => new URL(page.url()).hash).toBe(`#${paragraph(3)}`);
        await expect.poll(() => isInView(page, `#${paragraph(3)}`)).toBe(true);
      });
    }
  });

  test('a link to words that are no more leaves the reader at the report’s beginning', async () => {
    await open(`${url}#d-zzzz-zzzz`, async (page) => {
      expect(new URL(page.url()).hash).toBe('#d-zzzz-zzzz');
      expect(await isInView(page, 'h1')).toBe(true);
    });
  });

  test('the skip link is the first thing the keyboard meets, and leads to the report', async () => {
    await open(url, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('đến nội dung chính');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
    });
  });
});

describe('in print', () => {
  test('all figures are there, the furniture is gone, every word is there', async () => {
    await open(
      url,
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const seen = await page
          .locator('.figures [id^=so-]')
          .evaluateAll((rows) => rows.map((row) => row.checkVisibility()));
        expect(seen).toEqual(Array(goldFigures.length + 1).fill(true));
        expect(await page.locator('nav').first().isVisible()).toBe(false);
        expect(await page.locator('.brand').isVisible()).toBe(true);
        expect(await page.locator(`#${paragraph(9)}`).isVisible()).toBe(true);
      },
      { viewport: phone },
    );
  });
});

async function lookOf(page: Page): Promise<{ size: string; theme: string | undefined; background: string }> {
  return page.evaluate(() => ({
    size: document.documentElement.style.fontSize,
    theme: document.documentElement.dataset.theme,
    background: getComputedStyle(document.body).backgroundColor,
  }));
}
