import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageSize } from '../../src/lib/archive/pages.ts';
import { buildSite, type BuiltSite } from '../support/build-site.ts';
import { findAll, readHtml } from '../support/html.ts';
import { isHeavier } from '../support/weight.ts';

/** Two pages of a list and one report more. */
const many = 2 * pageSize + 1;
const named = (n: number) => `xa-so-${n}-hoc-tap-va-lam-theo`;
const report = (n: number) => `---
title: Xã số ${n} học tập và làm theo
date: 2020-09-18
author: Người Viết ${n}
district: song-lo
term: 2015–2020
---

Xã số ${n} thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII, kết nạp ${n + 1} đảng viên.
`;

let site: BuiltSite;

beforeAll(async () => {
  const files = Object.fromEntries(
    Array.from({ length: many }, (_, n) => [`reports/2020/09/${named(n)}.mdx`, report(n)]),
  );
  site = await buildSite({ files });
  expect(site.exitCode, site.output).toBe(0);
});
afterAll(() => site?.remove());

const linksIn = (path: string) =>
  findAll(
    readHtml(join(site.outDir, path, 'index.html')),
    ({ tagName, properties }) => tagName === 'a' && /\/xa-so-\d+[^/]*\/$/.test(String(properties.href)),
  ).map(({ properties }) => String(properties.href));

describe.each([
  ['a day', '2020/09/18'],
  ['a month', '2020/09'],
  ['a document', 'van-kien/05-ct-tw-2016'],
  ['a district', 'huyen/song-lo'],
  ['a term', 'nhiem-ky/2015-2020'],
])('%s with very many reports', (_, path) => {
  test('is read in pages, each report on one of them', () => {
    const pages = [path, `${path}/trang-2`, `${path}/trang-3`];
    const found = pages.flatMap(linksIn);
    expect([...new Set(found)].sort()).toEqual(
      Array.from({ length: many }, (_, n) => `/2020/09/18/${named(n)}/`).sort(),
    );
    expect(found).toHaveLength(many);
    expect(existsSync(join(site.outDir, path, 'trang-4'))).toBe(false);
  });

  test('its pages lead to each other', () => {
    const html = readFileSync(join(site.outDir, path, 'index.html'), 'utf8');
    expect(html).toContain(`href="/${path}/trang-2/"`);
    expect(readFileSync(join(site.outDir, path, 'trang-2/index.html'), 'utf8')).toContain(`href="/${path}/"`);
  });
});

test('the list of authors is read in pages, each author on one of them', () => {
  const pages = ['tac-gia', 'tac-gia/trang-2', 'tac-gia/trang-3'];
  const authorsIn = (path: string) =>
    findAll(
      readHtml(join(site.outDir, path, 'index.html')),
      ({ tagName, properties }) =>
        tagName === 'a' && /^\/tac-gia\/nguoi-viet-\d+\/$/.test(String(properties.href)),
    ).map(({ properties }) => String(properties.href));
  const found = pages.map(authorsIn);
  expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(pageSize);
  expect(found.flat()).toHaveLength(many);
  expect(new Set(found.flat()).size).toBe(many);
  expect(readFileSync(join(site.outDir, 'tac-gia/index.html'), 'utf8')).toContain('href="/tac-gia/trang-2/"');
  expect(existsSync(join(site.outDir, 'tac-gia/trang-4'))).toBe(false);
});

test('no page is over 60 KB as a server sends it', () => {
  const heavy = readdirSync(site.outDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .filter((name) => isHeavier(readFileSync(join(site.outDir, name)), 60_000));
  expect(heavy).toEqual([]);
});

test.each(['', 'tim-kiem', 'soan-thao'])(
  '/%s does not grow with the archive: it names few reports',
  (path) => {
    const html = readFileSync(join(site.outDir, path, 'index.html'), 'utf8');
    const namesIn = (pattern: RegExp) => new Set(html.match(pattern)).size;
    expect(namesIn(/xa-so-\d+-hoc-tap/g)).toBeLessThanOrEqual(10);
    // Those who wrote the reports shown, and those who wrote most.
    expect(namesIn(/Người Viết \d+/g)).toBeLessThanOrEqual(18);
  },
);

test('what those pages need of the archive is in files', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(site.outDir, 'du-lieu', name), 'utf8'));
  expect(read('ma-bai.json')['2020/09']).toHaveLength(many + 1);
  expect(read('bo-loc.json').author).toHaveLength(many + 1);
  expect(read('bo-loc.json').year).toEqual([['2020', '2020', many + 1]]);
});
