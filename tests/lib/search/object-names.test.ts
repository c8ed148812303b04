import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeCooccurrence, encodeCooccurrence } from '../../../src/lib/search/index/cooccurrence.ts';
import { knownPairs } from '../../../src/lib/search/index/known-pairs.ts';
import { pairsIn } from '../../support/pairs.ts';
import { keysOf } from '../../../src/lib/search/index-tokens.ts';
import type { IndexStore } from '../../../src/lib/search/index/store.ts';
import { countOf } from '../../../src/lib/search/match/filters.ts';
import { search } from '../../../src/lib/search/search.ts';
import { searchNotices } from '../../../src/i18n/search-notices.ts';
import { indexedArchive, searchArchive } from '../../support/search-archive.ts';

const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

let store: IndexStore;
let remove: () => Promise<void>;

beforeAll(async () => {
  const [report, ...others] = await searchArchive();
  const named = NAMES.map((name, i) => ({
    ...report!,
    url: `/2020/10/0${i + 1}/lop-${i}/`,
    title: `Mở lớp ${name} cho 5 chi bộ`,
    author: name,
    authors: [name],
    district: name,
    paragraphs: [{ anchor: 'd1', text: `Lớp ${name} số ${i + 31} do ${name} 22-${name}/TW phụ trách.` }],
  }));
  ({ store, remove } = await indexedArchive([...named, ...others]));
}, 60_000);
afterAll(() => remove());

describe.each(NAMES)('%s is a word and a name like any other', (name) => {
  test.each([name, `lớp ${name}`, `"${name}"`, `${name} 22`, `22-${name}/TW`, `lop ${name.toUpperCase()}`])(
    'in a query: %s',
    async (query) => {
      const { results } = await search(store, query, searchNotices);
      expect(results[0]!.title).toContain(name);
    },
  );

  test('mistyped', async () => {
    expect((await search(store, `${name.slice(0, -1)} phụ trách`, searchNotices)).total).toBeGreaterThan(0);
  });

  test('as a filter value, chosen and counted', async () => {
    const { total, filters } = await search(store, '', searchNotices, {
      filters: { author: [name], district: [name] },
    });
    expect(total).toBe(1);
    expect(countOf(filters, 'author', name)).toBe(1);
    expect(countOf(filters, 'district', name)).toBe(1);
  });

  test('counts nothing where no result has it', async () => {
    const { filters } = await search(store, 'mặt trận tổ quốc', searchNotices);
    expect(countOf(filters, 'author', name)).toBe(0);
    expect(countOf(filters, name, name)).toBe(0);
  });

  test('beside other words', () => {
    const keys = keysOf(`lớp ${name} mới`);
    const [left, word, right] = keys.split(' ');
    const cooccurrence = decodeCooccurrence(
      encodeCooccurrence(knownPairs(pairsIn([keys, keys, keys, keys]))),
    );
    expect([cooccurrence.count(left!, word!), cooccurrence.count(word!, right!)]).toEqual([4, 4]);
    expect(cooccurrence.count(name, name)).toBe(0);
  });
});
