import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { reportPages } from '../support/page-kinds.ts';
import { sharedSite } from '../support/shared-site.ts';
import { goldFigures, reportPath } from '../support/source-report.ts';

const open = useBrowser();
const { url: demo, dir: demoDir } = await sharedSite('demo');
const { url: real, dir: realDir } = await sharedSite('real');
const laptop = { viewport: { width: 1280, height: 800 } };

interface Stated {
  id: string;
  unit: string;
  period?: string;
  subject?: string;
  extracted: string;
}

/** The figures of a report as its record has them. */
function figuresOf(dir: string, path: string): Stated[] {
  return (JSON.parse(readFileSync(join(dir, path, 'index.json'), 'utf8')) as { figures: Stated[] }).figures;
}

const reports = reportPages(demoDir);
const automatic = reports
  .filter((path) => figuresOf(demoDir, path).every(({ extracted }) => extracted === 'automatic'))
  .sort((a, b) => figuresOf(demoDir, b).length - figuresOf(demoDir, a).length);
const longest = automatic[0]!;

/** Rows that are drawn, without the further places of a row. */
const rowsSeen = (page: Page) =>
  page
    .locator('.figures :is(li, td)[id^=so-]')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility({ contentVisibilityAuto: true })).length);

describe('an automatic sidebar', () => {
  test.each([true, false])(
    'shows a dozen rows and folds the rest (scripts: %s)',
    async (javaScriptEnabled) => {
      await open(
        demo + longest,
        async (page) => {
          const all = figuresOf(demoDir, longest).length;
          if (!javaScriptEnabled)
            await page.locator('#bang-so-lieu').evaluate((one) => one.setAttribute('open', ''));
          expect(await rowsSeen(page)).toBeLessThanOrEqual(12);
          await page.getByText(`Xem tất cả ${all} số liệu`).click();
          expect(await page.locator('.figures [id^=so-]:not(h2)').count()).toBe(all);
          expect(await rowsSeen(page)).toBe(await page.locator('.figures :is(li, td)[id^=so-]').count());
        },
        { ...laptop, javaScriptEnabled },
      );
    },
  );

  test('on paper every row stands there', async () => {
    await open(demo + longest, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await rowsSeen(page)).toBe(await page.locator('.figures :is(li, td)[id^=so-]').count());
      expect(await page.locator('.more > summary').isVisible()).toBe(false);
    });
  });

  test('words of a folded row open the fold', async () => {
    await open(
      demo + longest,
      async (page) => {
        const hidden = await page.locator('.more li[id^=so-]').first().getAttribute('id');
        await page.locator(`article a[href="#${hidden}"]`).click();
        await page.waitForURL(`**#${hidden}`);
        expect(await page.locator(`#${hidden}`).isVisible()).toBe(true);
      },
      laptop,
    );
  });
});

test('what is marked while reading is in view: a row, or the fold that holds it', async () => {
  await open(
    demo + longest,
    async (page) => {
      const blocks = page.locator('.prose > *:has(data)');
      let folded = 0;
      for (let at = 0; at < (await blocks.count()); at += 1) {
        await blocks
          .nth(at)
          .evaluate((block) => scrollTo(0, block.getBoundingClientRect().top + scrollY - innerHeight * 0.25));
        await page.waitForTimeout(100);
        const marked = await page.locator('.figures').evaluate((aside) => {
          const inView = (one: Element | null) => {
            const { top, bottom } = one!.getBoundingClientRect();
            return bottom > 0 && top < innerHeight && bottom > top;
          };
          const rows = [...aside.querySelectorAll('.near')];
          const fold = aside.querySelector('.more:not([open])')!;
          const inFold = rows.filter((row) => fold.contains(row));
          const told = [...rows.filter((row) => !fold.contains(row)), ...(inFold.length ? [fold] : [])];
          const places = told.map((one) => one.getBoundingClientRect());
          const span =
            Math.max(...places.map(({ bottom }) => bottom)) - Math.min(...places.map(({ top }) => top));
          return {
            all: told.every(inView),
            fit: span < innerHeight - 100,
            rows: rows.length,
            inView: rows.some((row) => !fold.contains(row) && inView(row)),
            folded: inFold.length,
            foldTells:
              inView(fold.querySelector('summary')) &&
              getComputedStyle(fold.querySelector('summary')!).boxShadow !== 'none',
          };
        });
        if (marked.rows === 0) continue;
        folded += marked.folded;
        expect(marked.inView || marked.foldTells, `${at}`).toBe(true);
        if (marked.fit) expect(marked.all, `${at}`).toBe(true);
      }
      expect(folded).toBeGreaterThan(0);
    },
    laptop,
  );
});

test('what a report says twice is one row that leads to both places, and its parts stand under it', async () => {
  await open(
    demo + longest,
    async (page) => {
      const row = page
        .locator('.figures li', { hasText: 'Đảng viên bị thi hành kỷ luật' })
        .filter({ hasText: 'lần 2' });
      const links = row.locator('> a[href^="#sl-"]');
      const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      expect(new Set(targets).size).toBe(2);
      const words = await Promise.all(targets.map((target) => page.locator(`article ${target}`).innerText()));
      expect(words[0]).toBe(words[1]);
      await page.locator(`article ${targets[1]} a`).click();
      expect(await page.locator(':target').evaluate((one) => one.closest('li')?.innerText)).toMatch(/lần\s2/);
      const parts = row.locator('ol > li');
      expect(await parts.count()).toBe(3);
      expect(await parts.locator('span').allInnerTexts()).toEqual(['Khiển trách', 'Cảnh cáo', 'Khai trừ']);
    },
    laptop,
  );
});

describe('bars compare like with like', () => {
  /** Bars on one scale: those of a list of rows, or of a column of a table; shares of a whole have an outline. */
  const scalesOf = (page: Page) =>
    page.locator('.figures section').evaluateAll((sections) =>
      sections.flatMap((section) => {
        const bars = [...section.querySelectorAll('[id^=so-]')].filter((row) =>
          row.querySelector(':scope > a > svg > :is(line + circle, rect:only-child)'),
        );
        const columns = Map.groupBy(bars, (bar) =>
          bar instanceof HTMLTableCellElement ? bar.cellIndex : -1,
        );
        return [...columns.values()].map((scale) => scale.map(({ id }) => id.replace('so-', 'sl-')));
      }),
    );

  test.each([
    ['the real archive', real, realDir, [reportPath]],
    ['the demonstration archive', demo, demoDir, automatic.slice(0, 6)],
  ])(
    'in %s a scale holds one counted thing, one period and one body, and never a lone figure',
    async (_, url, dir, paths) => {
      for (const path of paths) {
        const byId = new Map(figuresOf(dir, path).map((figure) => [figure.id, figure]));
        await open(
          url + path,
          async (page) => {
            for (const scale of await scalesOf(page)) {
              const alike = scale.map((id) => {
                const { unit, period, subject } = byId.get(id)!;
                const documents =
                  /nghị quyết|quyết định|kế hoạch|công văn|chỉ thị|thông|báo cáo|đề án|quy |chương trình|hướng dẫn/i;
                return [documents.test(unit) ? 'văn bản' : unit, period, subject].join('|');
              });
              expect(scale.length, path).toBeGreaterThan(1);
              expect(
                new Set(alike.map((one) => one.replace(/Xã \p{L}+$/u, 'Xã'))).size,
                alike.join('\n'),
              ).toBe(1);
            }
          },
          laptop,
        );
      }
    },
  );
});

test('what an archivist chose is all in one view', async () => {
  await open(
    real + reportPath,
    async (page) => {
      expect(await rowsSeen(page)).toBe(goldFigures.length);
      expect(await page.locator('.more').count()).toBe(0);
    },
    laptop,
  );
});

test('a bar stands under its number, and over none', async () => {
  await open(
    demo + reports[0],
    async (page) => {
      const rooms: number[] = [];
      for (const path of reports.slice(0, 8)) {
        await page.goto(demo + path);
        rooms.push(
          ...(await page.locator('.figures section:not(.rows) li > a[href^="#sl"]').evaluateAll((rows) =>
            rows.map((row) => {
              const words = [...row.children].filter(({ tagName }) => tagName === 'B' || tagName === 'SPAN');
              const height = (element: Element) => element.getBoundingClientRect().height;
              return height(row) - words.reduce((sum, element) => sum + height(element), 0);
            }),
          )),
        );
      }
      const drawn = rooms.filter((room) => room > 1);
      expect(drawn.length).toBeGreaterThan(5);
      // A bar is six pixels high.
      expect(Math.min(...drawn)).toBeGreaterThan(6);
    },
    laptop,
  );
});
