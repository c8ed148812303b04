import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indicatorTables, makeIndicatorTable, type FigureSet } from '../../src/lib/publish/figure-files.ts';
import { figuresOf } from '../../src/lib/publish/report-data.ts';
import type { BuiltSite } from '../support/build-site.ts';
import { buildDemoSite } from '../support/demo-site.ts';
import { findAll, readHtml } from '../support/html.ts';
import { csvwProblems } from '../support/csvw.ts';
import { parseCsv } from '../support/parse-csv.ts';

let site: BuiltSite;
/** The day that `SOURCE_DATE_EPOCH` below names, in Vietnam. */
const built = '2026-01-15';

beforeAll(async () => {
  process.env.SOURCE_DATE_EPOCH = String(Date.UTC(2026, 0, 14, 20) / 1000);
  site = await buildDemoSite(40, { url: 'https://kho.example.vn' });
  expect(site.exitCode, site.output).toBe(0);
});
afterAll(async () => {
  delete process.env.SOURCE_DATE_EPOCH;
  await site?.remove();
});

const text = (path: string) => readFileSync(join(site.outDir, path), 'utf8');
const json = (path: string) => JSON.parse(text(path));
const csv = (path: string) => {
  const content = text(path);
  expect(content.startsWith('\uFEFF')).toBe(true);
  const [header, ...rows] = parseCsv(content.slice(1));
  return rows.map((row) => Object.fromEntries(header!.map((name, at) => [name, row[at] ?? ''])));
};

describe('figures for download', () => {
  test('CSV and JSON hold the same rows, and say how many', () => {
    const all = json('du-lieu/so-lieu.json');
    const rows = csv('du-lieu/so-lieu.csv');
    expect(all.count).toBe(all.figures.length);
    expect(rows.length).toBe(all.count);
    expect(rows.map(({ report, id }) => `${report} ${id}`)).toEqual(
      all.figures.map(({ report, id }: Record<string, string>) => `${report} ${id}`),
    );
    for (const [at, figure] of all.figures.entries()) {
      for (const [key, value] of Object.entries(figure))
        expect(rows[at]![key]!.trim()).toBe(String(value).trim());
    }
  });

  test('each says up to which day it goes and how to cite it', () => {
    for (const file of ['so-lieu', 'bai-viet', 'van-kien', 'so-lieu/dang-vien-ket-nap']) {
      const { citation, columns, count, ...rest } = json(`du-lieu/${file}.json`);
      expect(rest.built, file).toBe(built);
      expect(citation).toContain(
        `dữ liệu cập nhật đến 15/01/2026, https://kho.example.vn/du-lieu/${file}.json`,
      );
      const [rows] = Object.values(rest).filter((value) => Array.isArray(value)) as object[][];
      expect(rows).toHaveLength(count);
      for (const row of rows!) for (const key of Object.keys(row)) expect(columns).toHaveProperty(key);
    }
    expect(json('du-lieu/so-lieu.json')).toMatchObject({ built });
    expect(json('du-lieu/so-lieu.json').citation).toContain('15/01/2026');
    expect(json('du-lieu/so-lieu.csv-metadata.json')['dc:modified']).toEqual({
      '@value': built,
      '@type': 'xsd:date',
    });
  });

  test('CSVW is valid and true of its table', () => {
    const metadata = json('du-lieu/so-lieu.csv-metadata.json');
    expect(metadata.url).toBe('so-lieu.csv');
    expect(csvwProblems(metadata, text('du-lieu/so-lieu.csv'))).toEqual([]);
    expect(metadata['dc:extent']).toBe(`${csv('du-lieu/so-lieu.csv').length} dòng`);
    expect(metadata['dc:bibliographicCitation']).toContain('https://kho.example.vn/du-lieu/so-lieu.csv');
  });

  test('a reading with a fault in it is told', () => {
    const metadata = json('du-lieu/so-lieu.csv-metadata.json');
    const [, line] = text('du-lieu/so-lieu.csv').split('\r\n');
    expect(csvwProblems(metadata, `${text('du-lieu/so-lieu.csv')}${line}\r\n`)).not.toEqual([]);
    expect(csvwProblems({ ...metadata, author: 'x' }, text('du-lieu/so-lieu.csv'))).toEqual([
      'table: author',
    ]);
  });

  test('a number has a comma for Excel of Vietnam and a point for programs', () => {
    const rows = csv('du-lieu/so-lieu.csv').filter(({ value }) => /\./.test(value!));
    expect(rows.length).toBeGreaterThan(3);
    for (const { value, valueVi } of rows) expect(valueVi).toBe(value!.replace('.', ','));
  });

  test('every row leads to an element of a page that holds its words', () => {
    const { figures } = json('du-lieu/so-lieu.json');
    for (const { url, quote } of figures.slice(0, 40)) {
      const { pathname, hash, host } = new URL(url);
      expect(host).toBe('kho.example.vn');
      const page = readHtml(join(site.outDir, pathname, 'index.html'));
      const [marked] = findAll(page, ({ properties }) => properties.id === hash.slice(1));
      expect(JSON.stringify(marked)).toContain(quote.slice(0, 5));
    }
  });

  test('automatic figures bear no indicator of an archivist, and what is proposed stands apart', () => {
    const { figures } = json('du-lieu/so-lieu.json');
    const automatic = figures.filter((figure: { extracted: string }) => figure.extracted === 'automatic');
    expect(automatic.length).toBeGreaterThan(10);
    expect(automatic.some((figure: object) => 'indicator' in figure)).toBe(false);
    expect(automatic.some((figure: object) => 'suggestedIndicator' in figure)).toBe(true);
  });

  test('one file for each indicator: its figures and no others', () => {
    const { figures } = json('du-lieu/so-lieu.json');
    const own = figures.filter(
      ({ indicator, suggestedIndicator }: Record<string, string>) =>
        (indicator ?? suggestedIndicator) === 'dang-vien-ket-nap',
    );
    expect(own.length).toBeGreaterThan(3);
    expect(json('du-lieu/so-lieu/dang-vien-ket-nap.json').figures).toEqual(own);
    const named = readdirSync(join(site.outDir, 'du-lieu/so-lieu'));
    expect(named.filter((name) => !name.endsWith('.json'))).toEqual([]);
    for (const name of named) expect(json(`du-lieu/so-lieu/${name}`).count, name).toBeGreaterThan(0);
  });

  test('of the file of an indicator its table is made, the rows of the whole table that are its own', () => {
    const [table, metadata] = indicatorTables('dang-vien-ket-nap');
    const set = json('du-lieu/so-lieu/dang-vien-ket-nap.json') as FigureSet;
    const made = makeIndicatorTable(table!, set);
    const [, ...lines] = made.split('\r\n');
    const whole = new Set(text('du-lieu/so-lieu.csv').split('\r\n'));
    expect(lines).toHaveLength(set.count + 1);
    for (const line of lines) expect(whole).toContain(line);
    const described = JSON.parse(makeIndicatorTable(metadata!, set));
    expect(described.url).toBe('dang-vien-ket-nap.csv');
    expect(csvwProblems(described, made)).toEqual([]);
    expect(described).toMatchObject({
      'dc:extent': `${set.count} dòng`,
      'dc:publisher': 'Kho minh họa xây dựng Đảng',
    });
    expect(described['dc:bibliographicCitation']).toContain('/du-lieu/so-lieu/dang-vien-ket-nap.json');
  });

  test('one for each report, the only one beside its page, with the text as printed', () => {
    const { reports } = json('du-lieu/bai-viet.json');
    const { columns, figures: all } = json('du-lieu/so-lieu.json');
    expect(reports).toHaveLength(40);
    for (const { url, data, figures, title } of reports) {
      const folder = new URL(url).pathname;
      expect(new URL(data).pathname).toBe(`${folder}index.json`);
      const report = json(join(folder, 'index.json'));
      expect(report.title).toBe(title);
      expect(report).toMatchObject({ built, count: figures });
      expect(report.citation).toContain(data);
      expect(report.figures).toHaveLength(figures);
      const words = report.text.map((passage: { text: string }) => passage.text).join('\n');
      for (const { quote } of report.figures) expect(words).toContain(quote);
      expect(readdirSync(join(site.outDir, folder)).sort()).toEqual(['index.html', 'index.json']);
      expect(report.columns).toBe('https://kho.example.vn/du-lieu/so-lieu.csv-metadata.json');
      for (const figure of report.figures)
        for (const key of Object.keys(figure)) expect(columns).toHaveProperty(key);
      expect(figuresOf(report)).toEqual(
        all.filter((figure: { report: string }) => figure.report === report.id),
      );
    }
  });
});

describe('feeds and sitemap', () => {
  test('the feed has the newest reports first', () => {
    const { items } = json('feed.json');
    const newest = json('du-lieu/bai-viet.json').reports.map(({ url }: { url: string }) => url);
    expect(items.map(({ url }: { url: string }) => url)).toEqual(newest.slice(0, 50));
    expect(text('feed.xml').match(/<entry>/g)).toHaveLength(items.length);
  });

  test('the sitemap names every page that may be indexed, and no other', () => {
    expect(text('sitemap-index.xml')).toContain('<loc>https://kho.example.vn/sitemap-0.xml</loc>');
    const listed = [...text('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
      (match) => new URL(match[1]!).pathname,
    );
    const pages = readdirSync(site.outDir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('index.html'))
      .filter((name) => !/<meta name="robots" content="noindex"/.test(text(name)))
      .map((name) => `/${name.replace(/index\.html$/, '')}`);
    expect([...listed].sort()).toEqual(pages.sort());
    expect(listed).not.toContain('/soan-thao/');
    expect(text('robots.txt')).toContain('Sitemap: https://kho.example.vn/sitemap-index.xml');
  });
});

test.runIf(process.platform === 'linux')('every file of the site is in SHA256SUMS, with its true sum', () => {
  execFileSync('sha256sum', ['--strict', '--quiet', '-c', 'SHA256SUMS'], { cwd: site.outDir });
  const files = readdirSync(site.outDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(text('SHA256SUMS').trim().split('\n')).toHaveLength(files.length - 1);
});
