import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchNotices } from '../../../src/i18n/search-notices.ts';
import { OtherIndex } from '../../../src/lib/search/index/file.ts';
import { search, windowOf } from '../../../src/lib/search/search.ts';
import type { SearchOptions } from '../../../src/lib/search/types.ts';
import { indexedArchive, openStore, searchArchive } from '../../support/search-archive.ts';

let folder: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ folder, remove } = await indexedArchive(await searchArchive()));
}, 60_000);
afterAll(() => remove());

/** A search of an index of which the texts of some pages cannot be had. */
function find(
  query: string,
  options: SearchOptions = {},
  failing: (page: number) => Error | undefined = () => undefined,
) {
  const store = openStore(folder);
  const { fragment } = store;
  store.fragment = async (page) => {
    const failure = failing(page);
    if (failure) throw failure;
    return fragment.call(store, page);
  };
  return search(store, query, searchNotices, options, '/kho/');
}
const days = async (query: string, options?: SearchOptions) =>
  (await find(query, options)).results.map(({ date }) => date);

describe('the order of results', () => {
  test('by day, where that is asked for', async () => {
    const newest = await days('đảng', { sort: 'newest' });
    expect(newest.length).toBeGreaterThan(2);
    expect(newest).toEqual([...newest].sort().reverse());
    expect(await days('đảng', { sort: 'oldest' })).toEqual([...newest].reverse());
    const relevant = await days('đảng', { sort: 'relevance' });
    expect(relevant).toEqual(await days('đảng'));
    expect([...relevant].sort()).toEqual([...newest].sort());
    expect(relevant).not.toEqual(newest);
  });

  test('without words the newest first, unless the oldest are asked for', async () => {
    const all = await days('');
    expect(all).toHaveLength(7);
    expect(all).toEqual([...all].sort().reverse());
    expect(await days('', { sort: 'relevance' })).toEqual(all);
    expect(await days('', { sort: 'oldest' })).toEqual([...all].reverse());
    expect(await days('-hoa')).toEqual(all.filter((day) => day !== '2019-12-20'));
  });

  test('an unfinished word puts first what goes on so, but not by day, and only at the beginning', async () => {
    const urls = async (options: SearchOptions) =>
      (await find('huyện tam d', options)).results.map(({ url }) => url);
    expect((await urls({}))[0]).toContain('tam-duong');
    expect(await days('huyện b', { sort: 'oldest' })).toEqual(
      (await days('huyện b', { sort: 'oldest' })).sort(),
    );
  });
});

describe('the window of results', () => {
  test('ten from the first on, fifty at the most', () => {
    expect(windowOf({})).toEqual({ offset: 0, limit: 10 });
    expect(windowOf({ offset: 20.7, limit: 5.9 })).toEqual({ offset: 20, limit: 5 });
    expect(windowOf({ offset: -3, limit: -1 })).toEqual({ offset: 0, limit: 0 });
    expect(windowOf({ limit: 500 })).toEqual({ offset: 0, limit: 50 });
  });

  test('further results go on where the first end', async () => {
    const all = await days('');
    expect(await days('', { offset: 2, limit: 3 })).toEqual(all.slice(2, 5));
    expect((await find('', { offset: 2, limit: 3 })).total).toBe(7);
    expect(await days('', { limit: 0 })).toEqual([]);
  });
});

describe('texts that cannot be had', () => {
  const lost = new Error('no text');

  test('leave the other results', async () => {
    const whole = await find('');
    const { results, total } = await find('', {}, (page) => (page === 0 ? lost : undefined));
    expect(total).toBe(7);
    expect(results).toHaveLength(6);
    expect(whole.results.map(({ url }) => url)).toEqual(
      expect.arrayContaining(results.map(({ url }) => url)),
    );
  });

  test('where none can be had, that is the answer', async () => {
    await expect(find('', {}, () => lost)).rejects.toBe(lost);
    expect((await find('xqzxq', {}, () => lost)).results).toEqual([]);
  });

  test('of another index than the one that was opened, whatever else can be had', async () => {
    const other = new OtherIndex('texts');
    await expect(find('', {}, (page) => (page === 3 ? other : undefined))).rejects.toBe(other);
    await expect(find('', {}, (page) => (page === 3 ? other : lost))).rejects.toBe(other);
  });
});

describe('an answer', () => {
  test('to symbols alone is that nothing was asked, with no value of any filter', async () => {
    expect(await find('!?')).toEqual({
      query: '!?',
      interpretation: searchNotices.nothingAsked,
      total: 0,
      filters: { district: {}, term: {}, author: {}, year: {} },
      results: [],
    });
  });

  test('has scores in three digits, addresses below the site’s, and no figures where there are none', async () => {
    const answer = await find('chi bộ');
    for (const { score, url } of answer.results) {
      expect(String(score)).toMatch(/^\d+(?:\.\d{1,3})?$/);
      expect(url).toMatch(/^\/kho\/20/);
    }
    expect(answer).not.toHaveProperty('figures');
    expect(answer.total).toBe(answer.results.length);
    const narrowed = await find('đảng', { filters: { year: ['2021'] } });
    expect(narrowed.results.every(({ date }) => date.startsWith('2021'))).toBe(true);
    expect(Object.keys(narrowed.filters.year!).length).toBeGreaterThan(1);
    expect(narrowed.total).toBe(narrowed.results.length);
  });
});
