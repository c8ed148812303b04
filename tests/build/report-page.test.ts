import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { exactTextOf, findAll, findById, readHtml, textOf } from '../support/html.ts';
import { sharedSite } from '../support/shared-site.ts';
import { goldFigures, reportPath, sourceReport, sl, so } from '../support/source-report.ts';

const site = await sharedSite('real');
const file = join(site.dir, reportPath, 'index.html');
const page = readHtml(file);

const paragraphs = () =>
  findAll(page, ({ tagName, properties }) => tagName === 'p' && /^d-/.test(String(properties.id)));

describe('the report as published', () => {
  test('title, date, author and nine paragraphs are the source, character by character', () => {
    const source = sourceReport();
    expect(paragraphs().map((paragraph) => exactTextOf(paragraph))).toEqual(source.paragraphs);
    expect(findAll(page, ({ tagName }) => tagName === 'h1').map(textOf)).toEqual([source.title]);
    expect(findAll(page, ({ tagName }) => tagName === 'time').map(textOf)).toContain(source.date);
    expect(findAll(page, ({ properties }) => String(properties.rel) === 'author').map(textOf)).toEqual([
      source.author,
    ]);
  });

  test('what is not known of its source is said, and that no word was changed', () => {
    const about = textOf(
      findAll(page, ({ properties }) => String(properties.ariaLabelledBy) === 've-bai-viet')[0]!,
    );
    expect(about).toContain('chưa rõ nơi đăng lần đầu');
    expect(about).toContain('giữ nguyên như bản gốc');
  });

  test('the furniture of the portal is no part of it', () => {
    const article = findAll(page, ({ tagName }) => tagName === 'article')[0]!;
    expect(textOf(article)).not.toContain('Các tin đã đưa ngày');
  });
});

describe('its figures', () => {
  const dataOf = (id: string) => findById(page, id)!;

  test('all 27 stand in the prose, each around its own words, with its value', () => {
    const shown = goldFigures.map(({ n }) => dataOf(sl(n))).map((data) => [exactTextOf(data), valueOf(data)]);
    expect(shown).toEqual(goldFigures.map(({ quote, value }) => [quote, value]));
  });

  test('each leads from the sidebar to its words and from the words back', () => {
    for (const { n } of goldFigures) {
      const item = findById(page, so(n))!;
      expect(linksOf(item)[0]).toBe(`#${sl(n)}`);
      expect(linksOf(dataOf(sl(n)))).toEqual([`#${so(n)}`]);
    }
  });

  test('they stand in the groups a person gave them, with number, period and subject', () => {
    const sheet = findAll(page, ({ properties }) => String(properties.className) === 'sheet')[0]!;
    const groups = findAll(sheet, ({ tagName }) => tagName === 'section');
    const nameOf = (group: Element) => exactTextOf(findAll(group, ({ tagName }) => tagName === 'h3')[0]!);
    for (const gold of goldFigures) {
      const group = groups.find((one) => nameOf(one).trim().startsWith(gold.group))!;
      expect(findById(group, so(gold.n))).toBeDefined();
      expect(textOf(group)).toContain(gold.period);
      // That a figure of this report is about its own Đảng bộ goes without saying.
      if (!gold.subject.endsWith('Đảng bộ huyện Sông Lô')) expect(textOf(group)).toContain(gold.subject);
    }
    expect(groups).toHaveLength(new Set(goldFigures.map(({ group }) => group)).size);
  });

  test('a qualified number shows its qualifier', () => {
    expect(textOf(findById(page, so(15))!)).toContain('bình quân 94,2%');
    expect(textOf(findById(page, so(16))!)).toContain('hơn 88%');
    expect(textOf(findById(page, so(17))!)).toContain('bình quân 153');
  });

  test('the difference of 175 and 146 is shown as ours, not as the report’s', () => {
    const item = textOf(findById(page, so(14))!);
    expect(item).toContain('175 → 146');
    expect(item).toContain('−29 (−16,6%), kho tự tính');
  });

  /** The shapes of a row's drawing: what of each is measured. */
  const shapesOf = (row: Element) =>
    findAll(row, ({ tagName }) => tagName === 'svg')
      .flatMap(({ children }) => children as Element[])
      .map(({ tagName, properties: { width, cx, pathLength } }) =>
        [tagName, width ?? cx ?? pathLength].join(' '),
      );
  const shapes = (n: number) => shapesOf(findById(page, so(n))!);

  test('a drawing is for the eye alone: its row says once what it shows', () => {
    const drawn = goldFigures
      .map(({ n }) => findById(page, so(n))!)
      .filter((row) => shapesOf(row).length > 0);
    expect(drawn).toHaveLength(16);
    for (const row of drawn) {
      expect(textOf(row)).toMatch(/\d/);
      const [drawing, ...more] = findAll(row, ({ tagName }) => tagName === 'svg');
      expect([more, drawing!.properties.ariaHidden, textOf(drawing!)]).toEqual([[], 'true', '']);
    }
  });

  test('like figures are to one scale, and where the largest would hide the others, dots on a log axis', () => {
    expect(shapes(15)).toEqual(['rect 100%', 'rect 94%']);
    expect(shapes(14)).toEqual(['rect 83%', 'circle 100%']);
    const place = (value: number) => ['line 3.5', `circle ${Math.round((Math.log10(value) / 3.5) * 100)}%`];
    expect([shapes(12), shapes(8), shapes(4)]).toEqual([2184, 13, 2].map(place));
    // Members and organizations are two things, and so few that the numbers say enough.
    expect(shapes(26)).toEqual([]);
  });

  test('figures that ask the same of two bodies are a table, each cell with its whole label for who hears it', () => {
    const cell = findById(page, so(19))!;
    expect(cell.tagName).toBe('td');
    expect(textOf(cell)).toContain('Đảng viên được kiểm tra');
    expect(textOf(cell)).toContain('Huyện ủy Sông Lô');
    // One body's members are not set beside another's: no bar stands in it.
    expect([18, 19, 20, 21, 22, 23, 24, 25].flatMap(shapes)).toEqual([]);
  });

  test('a figure that no other report has leads to no comparison', () => {
    const sheet = findAll(page, ({ properties }) => String(properties.className) === 'sheet')[0]!;
    expect(findAll(sheet, ({ properties }) => String(properties.className) === 'also')).toEqual([]);
  });
});

describe('its weight', () => {
  test('all that the first view needs fits in one round trip: 14,600 bytes brotli', () => {
    const html = readFileSync(file);
    const blocking = findAll(page, ({ tagName, properties }) => {
      if (tagName === 'link') return String(properties.rel) === 'stylesheet' && properties.media !== 'print';
      return tagName === 'script' && typeof properties.src === 'string' && properties.type !== 'module';
    });
    expect(blocking).toEqual([]);
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(14_600);
  });

  test('interaction scripts and what they import are under 3,000 bytes brotli together', () => {
    const sources = findAll(
      page,
      ({ tagName, properties }) => tagName === 'script' && typeof properties.src === 'string',
    );
    const loaded = new Map<string, Buffer>();
    const load = (path: string): void => {
      if (loaded.has(path)) return;
      const code = readFileSync(join(site.dir, path));
      loaded.set(path, code);
      for (const [, from] of code.toString().matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
        load(join(dirname(path), from!));
    };
    for (const { properties } of sources) load(String(properties.src));
    expect(loaded.size).toBeGreaterThan(1);
    const bytes = [...loaded.values()].reduce((sum, code) => sum + brotliCompressSync(code).length, 0);
    expect(bytes).toBeLessThanOrEqual(3_000);
  });
});

function linksOf(element: Element): string[] {
  return findAll(element, ({ tagName }) => tagName === 'a').map(({ properties }) => String(properties.href));
}

function valueOf({ properties }: Element): unknown {
  const { dataFrom, dataTo, value } = properties;
  return dataFrom === undefined ? Number(value) : { from: Number(dataFrom), to: Number(dataTo) };
}
