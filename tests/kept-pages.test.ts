import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyOf } from '../src/site/key-of.ts';
import { aReport } from './support/reports.ts';

const drawn = ['pages', 'components', 'layouts'].flatMap((folder) =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:astro|ts)$/.test(name))
    .map((name) => join('src', folder, name)),
);

test('what pages are drawn by asks for the archive only where it is seen that they do', () => {
  expect(drawn.length).toBeGreaterThan(60);
  const unseen = /\btheArchive\b|\breadEntries\b|getCollection\(['"]reports|getEntry\(['"]reports/;
  expect(drawn.filter((file) => unseen.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('a page that is kept by a key asks for no authority file but through the site', () => {
  const keyed = drawn.filter((file) => readFileSync(file, 'utf8').includes('keptRoutes('));
  expect(keyed.length).toBeGreaterThan(3);
  expect(keyed.filter((file) => readFileSync(file, 'utf8').includes('content-loader'))).toEqual([]);
});

test('a key tells apart what a page shows, and a report by its digest', () => {
  const report = aReport({ date: '2020-09-21', title: 'Một bài' });
  expect(keyOf({ report, at: 1 })).toBe(keyOf({ report: { ...report }, at: 1 }));
  expect(keyOf({ report, at: 1 })).not.toBe(keyOf({ report, at: 2 }));
  expect(keyOf([report])).not.toBe(keyOf([{ ...report, digest: 'khác' }]));
  expect(keyOf([report])).not.toBe(keyOf([report, report]));
});

test('a value that JSON would leave out has no key', () => {
  expect(() => keyOf({ of: new Map([[1, 2]]) })).toThrow();
  expect(() => keyOf({ of: new Set([1]) })).toThrow();
  expect(() => keyOf({ of: () => 1 })).toThrow();
});
