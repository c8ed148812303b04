import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url: home } = await sharedSite('real');
const { url: demo } = await sharedSite('demo');
const narrow = { width: 320, height: 740 };
const wide = { width: 1280, height: 800 };

const enlarge = (page: Page) => page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
/** How many lines each of the elements takes. */
const linesOf = (elements: Locator) =>
  elements.evaluateAll((all) =>
    all.map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
    }),
  );

describe('lines of the frame', () => {
  test.each([
    ['320 px', 320, false],
    ['360 px with text twice as large', 360, true],
  ])('of a breadcrumb trail each begins with a name: %s', async (_, width, large) => {
    await open(
      `${home}huyen/song-lo/`,
      async (page) => {
        if (large) await enlarge(page);
        const begins = await page.locator('.trail ol').evaluate((trail) => {
          const { left } = trail.getBoundingClientRect();
          const names = [...trail.querySelectorAll('li > *')].map((name) => name.getBoundingClientRect());
          const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
          return names
            .filter((name, at) => at > 0 && middle(name) > middle(names[at - 1]!) + 4)
            .map((name) => Math.round(name.left - left));
        });
        expect(begins.length).toBeGreaterThan(0);
        expect(new Set(begins)).toEqual(new Set([0]));
      },
      { viewport: { width, height: 740 } },
    );
  });

  test.each([768, 1024, 1280])('large text cuts no way in off the menu at %i px', async (width) => {
    await open(
      `${home}huyen/`,
      async (page) => {
        await enlarge(page);
        const right = await page
          .locator('.top nav a')
          .evaluateAll((ways) => Math.max(...ways.map((way) => way.getBoundingClientRect().right)));
        expect(right).toBeLessThanOrEqual(width);
      },
      { viewport: { width, height: 800 } },
    );
  });

  test('no word of the archive’s name stands alone under it on a small phone', async () => {
    await open(
      `${home}huyen/`,
      async (page) => {
        const widths = await page.locator('.brand').evaluate((brand) => {
          const range = document.createRange();
          range.selectNodeContents(brand.lastChild!);
          return [...range.getClientRects()].map(({ width }) => width);
        });
        expect(widths).toHaveLength(2);
        expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
      },
      { viewport: narrow },
    );
  });
});

describe('lines of what is listed', () => {
  test('a point stands midway between the two facts that it parts', async () => {
    await open(
      home,
      async (page) => {
        const off = await page.locator('.list .meta').evaluate((meta) => {
          const boxOf = (span: Element) => {
            const range = document.createRange();
            range.selectNodeContents(span);
            return range.getBoundingClientRect();
          };
          const facts = [...meta.querySelectorAll('span')];
          return facts.slice(1).map((fact, at) => {
            const { left, width, textAlign } = getComputedStyle(fact, '::before');
            const middle = fact.getBoundingClientRect().left + parseFloat(left) + parseFloat(width) / 2;
            const between = (boxOf(facts[at]!).right + boxOf(fact).left) / 2;
            return textAlign === 'center' ? Math.abs(middle - between) : Infinity;
          });
        });
        expect(off.length).toBeGreaterThan(1);
        expect(Math.max(...off)).toBeLessThan(1);
      },
      { viewport: wide },
    );
  });

  test.each([320, 360])('a result’s facts stay whole at %i px', async (width) => {
    await open(
      `${home}tim-kiem/?q=đảng viên`,
      async (page) => {
        const facts = page.locator('.results .meta span');
        await facts.first().waitFor();
        expect(await facts.allInnerTexts()).toEqual(['21/09/2020', 'huyện Sông Lô', '2015–2020', 'Lệ Quyên']);
        expect(await linesOf(facts)).toEqual([1, 1, 1, 1]);
      },
      { viewport: { width, height: 740 } },
    );
  });

  test('names with counts fill a wide page', async () => {
    await open(
      `${demo}tac-gia/`,
      async (page) => {
        const [names, main] = await Promise.all(
          ['.index li:last-child', 'main'].map((selector) =>
            page.locator(selector).evaluate((element) => element.getBoundingClientRect().right),
          ),
        );
        expect(names).toBeGreaterThan(main! - 60);
      },
      { viewport: wide },
    );
  });
});

test.each([320, 360, 1280])(
  'home: the newest words end no line within a name or a known compound at %i px',
  async (width) => {
    await open(
      home,
      async (page) => {
        const whole = page.locator('.pair blockquote span');
        expect(await whole.allInnerTexts()).toContain('tổ dân phố');
        expect(await whole.allInnerTexts()).toContain('146 thôn,');
        expect(new Set(await linesOf(whole))).toEqual(new Set([1]));
        expect(await page.locator('.words').innerText()).toBe('từ 175 thôn xuống còn 146 thôn, tổ dân phố');
        expect(new Set(await linesOf(page.locator('.when span')))).toEqual(new Set([1]));
      },
      { viewport: { width, height: 740 } },
    );
  },
);

test.each([320, 360])(
  'a place’s sentence ends no line within the name of another at %i px',
  async (width) => {
    await open(
      `${home}huyen/song-lo/`,
      async (page) => {
        const names = page.locator('.text').first().locator('a');
        expect(await names.count()).toBeGreaterThan(1);
        expect(new Set(await linesOf(names))).toEqual(new Set([1]));
      },
      { viewport: { width, height: 740 } },
    );
  },
);
