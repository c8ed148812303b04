import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOf } from '../../../../src/lib/search/key.ts';
import { IndexStore } from '../../../../src/lib/search/index/store.ts';
import { indexedArchive, lexicon, searchArchive } from '../../../support/search-archive.ts';

let folder: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ folder, remove } = await indexedArchive(await searchArchive()));
}, 60_000);
afterAll(() => remove());

/** A store with the names of the files that were fetched; those for which `fails` says so cannot be had. */
function opened(fails: (name: string) => boolean = () => false) {
  const fetched: string[] = [];
  const store = new IndexStore(async (name, range) => {
    fetched.push(name);
    if (fails(name)) throw new Error(`no ${name}`);
    const bytes = await readFile(join(folder, name));
    return range ? bytes.subarray(...range) : bytes;
  }, lexicon);
  return { store, fetched };
}
const range = (word: string): [string, string] => [keyOf(word), keyOf(word)];

describe('what is asked for of an index', () => {
  test('is fetched once', async () => {
    const { store, fetched } = opened();
    const [one, other] = await Promise.all([store.head(), store.head()]);
    expect(one).toBe(other);
    expect(await store.id()).toMatch(/./);
    expect(fetched).toHaveLength(1);
    await store.load([range('đảng')]);
    const before = fetched.length;
    await Promise.all([store.load([range('đảng')]), store.load([range('đảng'), range('đảng')])]);
    expect(fetched).toHaveLength(before);
    const texts = await Promise.all([store.fragment(0), store.fragment(0)]);
    expect(texts[0]).toBe(texts[1]);
    expect(await store.fragment(0)).toBe(texts[0]);
    expect(fetched).toHaveLength(before + 1);
    const beside = await store.cooccurrence();
    expect(await store.cooccurrence()).toBe(beside);
    expect(fetched).toHaveLength(before + 2);
  });

  test('nothing, before it is asked for', async () => {
    const { store, fetched } = opened();
    expect(fetched).toEqual([]);
    expect(store.kept).toBe(0);
    expect(await store.postings(keyOf('đảng'))).toBeUndefined();
    expect(await store.words(range('đảng'))).toEqual([]);
    expect(fetched).toHaveLength(1);
    expect(await store.suggestions('khong-co')).toEqual([]);
    expect(await store.figures('217')).toEqual([]);
    expect(fetched).toHaveLength(1);
  });

  test('the places of a word that it has, and of no other', async () => {
    const { store } = opened();
    await store.load([range('đảng'), range('xqzxq')]);
    const postings = await store.postings(keyOf('đảng'));
    expect(postings!.pages.length).toBeGreaterThan(1);
    expect(await store.postings(keyOf('đảng'))).toBe(postings);
    expect(await store.postings('xqzxq')).toBeUndefined();
    expect(await store.words(['dang', 'dang1'])).toContain(keyOf('đảng'));
    expect((await store.words(['dang', 'dang1'])).every((word) => word >= 'dang' && word <= 'dang1')).toBe(
      true,
    );
  });

  test('costs as many bytes, whatever was fetched before', async () => {
    const { store } = opened();
    const before = await store.sizeOf(['a', 'z']);
    expect(before).toBeGreaterThan(0);
    await store.load([range('đảng')]);
    expect(await store.sizeOf(['a', 'z'])).toBe(before);
    expect(await store.sizeOf(range('đảng'))).toBeLessThanOrEqual(before);
  });

  test('suggestions: terms, and titles with their addresses', async () => {
    const { store, fetched } = opened();
    const suggestions = await store.suggestions('tat-ca');
    expect(suggestions).toContainEqual({ text: 'Sông Lô' });
    expect(suggestions.find(({ text }) => text.startsWith('Chi bộ thôn'))!.url).toContain(
      'chi-bo-thon-dong-lac',
    );
    await store.suggestions('tat-ca');
    expect(fetched).toHaveLength(2);
  });
});

describe('what cannot be had', () => {
  test('is asked for again', async () => {
    let broken = true;
    const { store } = opened(() => broken);
    await expect(store.head()).rejects.toThrow('no ');
    broken = false;
    expect((await store.head()).pageCount).toBe(7);
    broken = true;
    await expect(store.fragment(1)).rejects.toThrow('no ');
    await expect(store.load([range('đảng')])).rejects.toThrow('no ');
    broken = false;
    expect((await store.fragment(1)).title).not.toBe('');
    await store.load([range('đảng')]);
    expect(await store.postings(keyOf('đảng'))).toBeDefined();
  });

  test('of neighbours is done without', async () => {
    const { store } = opened((name) => name.startsWith('beside'));
    expect((await store.cooccurrence()).words).toEqual([]);
    expect((await store.cooccurrenceAround([range('đảng')])).count(keyOf('đảng'), keyOf('viên'))).toBe(0);
    const whole = opened().store;
    expect(
      (await whole.cooccurrenceAround([range('đảng')])).count(keyOf('đảng'), keyOf('viên')),
    ).toBeGreaterThan(0);
  });
});

describe('what is kept', () => {
  test('is counted, and stays while a search needs it', async () => {
    const { store } = opened();
    await store.load([range('đảng')]);
    const words = store.kept;
    expect(words).toBeGreaterThan(0);
    await store.postings(keyOf('đảng'));
    const places = store.kept;
    expect(places).toBeGreaterThan(words);
    await store.fragment(0);
    expect(store.kept).toBeGreaterThan(places);
    const kept = store.kept;
    expect(await store.during(async () => 'x')).toBe('x');
    expect(store.kept).toBe(kept);
    await expect(store.during(() => Promise.reject(new Error('y')))).rejects.toThrow('y');
  });
});
