import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IndexStore } from '../../../src/lib/search/index/store.ts';
import { interpret } from '../../../src/lib/search/match/interpretation.ts';
import { parseQuery } from '../../../src/lib/search/query/parse.ts';
import { search } from '../../../src/lib/search/search.ts';
import { searchNotices } from '../../../src/i18n/search-notices.ts';
import type { SearchDocument } from '../../../src/lib/search/types.ts';
import { indexedArchive, lexicon, openStore, searchArchive } from '../../support/search-archive.ts';

let folder: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ folder, remove } = await indexedArchive(await searchArchive()));
}, 60_000);
afterAll(() => remove());

/** The index with some of its files gone. */
function without(missing: (name: string, range?: readonly [number, number]) => boolean): IndexStore {
  return new IndexStore(async (name, range) => {
    if (missing(name, range)) throw new Error(`${name}: 404`);
    const bytes = await readFile(join(folder, name));
    return range ? bytes.subarray(...range) : bytes;
  }, lexicon);
}

describe('a helper file that is missing never takes the plain answer away', () => {
  test.each(['chi bộ thôn Đông Lạc', 'chibo thôn', 'kỷ luạt đảng viên', 'sông l', 'đãng viên'])(
    'which words stand side by side: %s',
    async (query) => {
      const { results } = await search(
        without((name) => name === 'beside.bin' || name.startsWith('neighbours-')),
        query,
        searchNotices,
      );
      expect(results.length).toBeGreaterThan(0);
    },
  );

  test('the text of one result', async () => {
    const whole = await search(openStore(folder), 'đảng viên', searchNotices);
    let first: string | undefined;
    const store = without(
      (name, range) => name.startsWith('texts-') && (first ??= String(range)) === String(range),
    );
    const { total, results } = await search(store, 'đảng viên', searchNotices);
    expect(total).toBe(whole.total);
    expect(results).toHaveLength(whole.results.length - 1);
  });

  test('where no text can be had, that is said', async () => {
    const store = without((name) => name.startsWith('texts-'));
    await expect(search(store, 'đảng viên', searchNotices)).rejects.toThrow();
  });
});

test('a session of 300 searches keeps no more than there is room for', async () => {
  const store = openStore(folder);
  const queries = ['đảng viên', 'kỷ luạt đảng', 'sông l', 'chibo thôn', 'nghị quyết 35'];
  for (let i = 0; i < 300; i++) await search(store, `${queries[i % queries.length]} ${i % 7}`, searchNotices);
  // Files of words, places and neighbours unpacked, texts: 28 MB together at most, beside the head.
  expect(store.kept).toBeLessThanOrEqual(28_000_000);
  expect(store.kept).toBeGreaterThan(0);
});

test('a query once read is changed by nothing', async () => {
  const frozen = (query: string) => deepFreeze(parseQuery(query));
  for (const query of ['kỷ luạt đảng viên', 'mttq huyện', '"chi bộ" -thôn', '3 415 hộ', 'bảo vệ nền t']) {
    const parsed = frozen(query);
    await expect(interpret(openStore(folder), parsed, {})).resolves.toBeDefined();
    await expect(interpret(openStore(folder), parsed, { near: true })).resolves.toBeDefined();
  }
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}

test('a report of 160,000 words is answered in proportion to its length', async () => {
  const words = ['và', 'của', 'nhân', 'dân', 'vá', 'cửa', 'vạ', 'củ'];
  const paragraphs = Array.from({ length: 1600 }, (_, at) => ({
    anchor: `d${at}`,
    text: Array.from({ length: 100 }, (_, i) => words[(at * 5 + i * 7 + (i >> 3)) % words.length]).join(' '),
  }));
  const long: SearchDocument = {
    url: '/2020/01/01/dai/',
    title: 'Báo cáo dài',
    date: '2020-01-01',
    district: '',
    term: '',
    author: '',
    year: '2020',
    paragraphs,
  };
  const archive = await indexedArchive([
    long,
    { ...long, url: '/2020/01/01/ngan/', paragraphs: paragraphs.slice(0, 2) },
  ]);
  const began = performance.now();
  const { total } = await search(archive.store, 'va cua', searchNotices);
  expect(total).toBe(2);
  // By comparing every place with every other it takes more than six seconds.
  expect(performance.now() - began).toBeLessThan(3000);
  await archive.remove();
}, 60_000);
