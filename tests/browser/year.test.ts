import { describe, expect, test } from 'vitest';
import { desktop, phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url } = await sharedSite('calendar');

describe('a year can be seen, without script', () => {
  test.each([
    ['a desktop', desktop],
    ['a phone', phone],
  ])('twelve months, days with reports as links, on %s', async (_, viewport) => {
    await open(
      `${url}2020/`,
      async (page) => {
        expect(await page.locator('.twelve table').count()).toBe(12);
        const day = page.locator('.twelve td a', { hasText: /^\s*21\s*$/ });
        expect(await day.getAttribute('aria-label')).toMatch(/^Ngày 21: 1 bài$/);
        const { width, height } = (await day.boundingBox())!;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
        await day.click();
        expect(page.url()).toBe(`${url}2020/09/21/`);
      },
      { javaScriptEnabled: false, viewport },
    );
  });

  test('on a phone dots stand between place, author and figures, none between the words of a title', async () => {
    await open(
      `${url}2020/`,
      async (page) => {
        const after = (selector: string) =>
          page
            .locator(selector)
            .evaluateAll((spans) => [
              ...new Set(spans.map((span) => getComputedStyle(span, '::after').content)),
            ]);
        expect(await after('.ledger h3 span')).toEqual(['none']);
        expect(await after('.ledger li > span:not(:last-child)')).toEqual(['" · "']);
      },
      { javaScriptEnabled: false, viewport: phone },
    );
  });

  test.each([320, 360])('at %i px a row of months stands clear of the names above it', async (width) => {
    await open(
      `${url}2020/`,
      async (page) => {
        const gaps = await page.locator('.strip ul').evaluateAll((strips) =>
          strips.flatMap((strip) => {
            const rows = Map.groupBy(strip.children, (column) =>
              Math.round(column.getBoundingClientRect().bottom),
            );
            const edges = [...rows.values()].map((columns) => {
              const boxes = columns.map((column) => column.getBoundingClientRect());
              return {
                top: Math.min(...boxes.map(({ top }) => top)),
                bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
              };
            });
            return edges.slice(1).map(({ top }, row) => top - edges[row]!.bottom);
          }),
        );
        expect(gaps.length).toBeGreaterThan(0);
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(13);
      },
      { javaScriptEnabled: false, viewport: { width, height: 740 } },
    );
  });

  test.each([320, 360])(
    'at %i px months without reports are a line; nothing leaves the margins',
    async (width) => {
      await open(
        `${url}2020/`,
        async (page) => {
          const tables = page.locator('.twelve table');
          const busy = await tables.filter({ has: page.locator('a') }).count();
          expect(await page.locator('.twelve table:visible').count()).toBe(busy);
          expect(await page.locator('.silent:visible').first().innerText()).toBe('Tháng 1–8: không có bài');
          const edge = (selector: string) =>
            page.locator(selector).evaluate((element) => {
              const { left, right } = element.getBoundingClientRect();
              return [Math.round(left), Math.round(right)];
            });
          expect((await edge('.twelve'))[0]).toBe((await edge('h1'))[0]);
          expect((await edge('.twelve'))[1]).toBe((await edge('h1'))[1]);
          await page.emulateMedia({ media: 'print' });
          expect(await page.locator('.twelve table:visible').count()).toBe(12);
          expect(await page.locator('.silent:visible').count()).toBe(0);
        },
        { javaScriptEnabled: false, viewport: { width, height: 740 } },
      );
    },
  );

  test('columns of months and years tell their numbers and lead there', async () => {
    await open(
      `${url}2020/`,
      async (page) => {
        expect(await page.getByRole('link', { name: 'Tháng 9: 2 bài' }).isVisible()).toBe(true);
        expect(await page.locator('.strip [aria-current] .vh').textContent()).toMatch(/^Năm 2020: \d/);
        await page.getByRole('link', { name: /^Năm 2019: / }).click();
        expect(page.url()).toBe(`${url}2019/`);
      },
      { javaScriptEnabled: false },
    );
  });

  test('names of days stand in one line on paper', async () => {
    await open(`${url}2020/`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 672, height: 900 });
      const heights = await page
        .locator('.small th')
        .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().height));
      expect(Math.max(...heights)).toBeLessThan(24);
    });
  });

  test('names of thirty years do not touch on paper, whatever the archive holds', async () => {
    await open(`${url}2020/`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 672, height: 900 });
      const touching = await page
        .locator('.strip:has([aria-current]) ul')
        .last()
        .evaluate((strip) => {
          for (let year = strip.childElementCount; year < 30; year += 1)
            strip.append(strip.lastElementChild!.cloneNode(true));
          const range = document.createRange();
          const names = [...strip.querySelectorAll('i')].map((name) => {
            range.selectNodeContents(name);
            return range.getBoundingClientRect();
          });
          const apart = (a: DOMRect, b: DOMRect) =>
            a.right < b.left || b.right < a.left || a.bottom <= b.top || b.bottom <= a.top;
          return [
            names.length,
            names.filter((a, at) => names.slice(at + 1).some((b) => !apart(a, b))).length,
          ];
        });
      expect(touching).toEqual([30, 0]);
    });
  });

  test('a day with more reports is darker, and its border thicker, on paper too', async () => {
    await open(`${url}2019/`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const looks = await page
        .locator('.shades i')
        .evaluateAll((keys) => keys.map((key) => parseFloat(getComputedStyle(key).borderTopWidth)));
      expect(looks).toEqual(looks.toSorted((a, b) => a - b));
      expect(new Set(looks).size).toBe(3);
    });
  });

  test('a month prints on one page', async () => {
    await open(`${url}2020/09/`, async (page) => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    });
  });
});
