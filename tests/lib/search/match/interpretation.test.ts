import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOf } from '../../../../src/lib/search/key.ts';
import { keysOf } from '../../../../src/lib/search/index-tokens.ts';
import type { IndexStore } from '../../../../src/lib/search/index/store.ts';
import { correctionOf } from '../../../../src/lib/search/match/expansion.ts';
import {
  exclusionTerm,
  interpret,
  openWord,
  type ReadingOptions,
} from '../../../../src/lib/search/match/interpretation.ts';
import {
  isKnownAbbreviation,
  matchTerm,
  prefixRange,
  rangesOf,
} from '../../../../src/lib/search/match/match.ts';
import { parseQuery } from '../../../../src/lib/search/query/parse.ts';
import { queryTermsOf } from '../../../../src/lib/search/query/terms.ts';
import { WEIGHTS } from '../../../../src/lib/search/weights.ts';
import { indexedArchive, lexicon, searchDocument } from '../../../support/search-archive.ts';

let store: IndexStore;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ store, remove } = await indexedArchive([
    searchDocument(
      'ky-luat',
      'Kỷ luật cán bộ',
      `${'Thi hành kỷ luật cán bộ vi phạm. '.repeat(60)}Xem xét kỹ luật.`,
    ),
    searchDocument(
      'song-lo',
      'Huyện Sông Lô',
      `${'Huyện Sông Lô họp ở Sông Lô; đảng viên mới kết nạp. '.repeat(6)}`,
    ),
    searchDocument('son-la', 'Tỉnh Sơn La ngon', 'Sơn La vẫn ngon; Sơn La vẫn ngon; ngon lành, sơn lầm.'),
    searchDocument('brvt', 'Bà Rịa Vũng Tàu', `${'Tỉnh Bà Rịa Vũng Tàu họp. '.repeat(8)}BRVT là tên tắt.`),
    searchDocument(
      'nghi-quyet',
      'Nghị quyết số 22',
      'Theo Nghị quyết số 22-NQ/TW, UBND xã làm. Ai ai cũng theo.',
    ),
  ]));
}, 60_000);
afterAll(() => remove());

const read = (typed: string, options: ReadingOptions = {}) => interpret(store, parseQuery(typed), options);
/** The ways of writing that were found for each term. */
const formsOf = async (typed: string, options?: ReadingOptions) =>
  (await read(typed, options)).terms.map(({ formKeys }) => formKeys);

describe('a query as typed', () => {
  test('has each of its words where the archive has them', async () => {
    const { terms, pairs } = await read('kỷ luật cán');
    expect(terms.map(({ table }) => table.pageCount)).toEqual([1, 1, 1]);
    expect(pairs.map(({ pages }) => pages)).toEqual([1, 1]);
    expect(pairs[0]!.strength).toBeGreaterThan(0.5);
    expect(terms.some(({ term }) => term.expanded)).toBe(false);
  });

  test('a word without marks stands for all of its family, the likely form first', async () => {
    const [first, second] = (await read('ky luat')).terms;
    expect(first!.formKeys).toEqual(expect.arrayContaining([keyOf('kỷ'), keyOf('kỹ')]));
    const weight = (word: string) => first!.weights[first!.formKeys.indexOf(keyOf(word))]!;
    expect(weight('kỷ')).toBeGreaterThan(weight('kỹ'));
    expect(second!.formKeys).toContain(keyOf('luật'));
  });

  test('what no result may hold is looked up too', async () => {
    const { excluded } = await read('huyện -kỷ -"sông lô" -xqz');
    expect(excluded.map(({ table }) => table.pageCount).sort()).toEqual([0, 1, 1]);
    expect(exclusionTerm({ keys: ['a', 'b'], exact: false })).toMatchObject({ quoted: true, words: [] });
  });

  test('and nothing else, where just that is asked for', async () => {
    expect(await formsOf('kết nậpx', { literal: true })).toEqual([[keyOf('kết')], []]);
    expect((await read('sông l', { literal: true })).unfinished).toBeUndefined();
    expect((await read('kỹ luật', { literal: true })).terms[0]!.meant).toBeUndefined();
  });
});

describe('a term that the archive has nowhere', () => {
  test('is searched by its words', async () => {
    const words = (await read('đảng viên mới')).terms.map(({ term }) => term.words.length);
    expect(words.reduce((sum, count) => sum + count, 0)).toBe(3);
    const nowhere = await read('ban chấp hành');
    expect(nowhere.terms.map(({ term }) => term.words.length)).toEqual([1, 1, 1]);
    expect((await read('"ban chấp hành"')).terms).toHaveLength(1);
    expect((await read('22-NQ/TW')).terms).toHaveLength(1);
    expect((await read('23-NQ/TW')).terms).toHaveLength(1);
    expect((await read('5 hecta')).terms).toHaveLength(2);
  });
});

describe('a word that is nowhere, or stands oddly', () => {
  test('is what was meant there', async () => {
    const { terms } = await read('kết nạpp');
    expect(correctionOf(terms[1]!)).toBe(keyOf('nạp'));
    expect(correctionOf((await read('cán bọ ')).terms[1]!)).toBe(keyOf('bộ'));
  });

  test('stays where it stands rightly, and where it merely asks', async () => {
    for (const typed of ['kỷ luật', 'kết nạp', 'ai kết nạp', 'theo 22'])
      expect((await read(typed)).terms.map(correctionOf).filter(Boolean)).toEqual([]);
    const { terms } = await read('ai luật');
    expect(terms.some(({ term }) => term.expanded)).toBe(false);
  });

  test('that a page has by mistake is told beside what was meant', async () => {
    const { terms } = await read('kỹ luật');
    expect(terms[0]!.meant).toBe(keyOf('kỷ'));
    expect(terms[1]!.meant).toBeUndefined();
    expect((await read('ky luat')).terms.some(({ meant }) => meant !== undefined)).toBe(false);
    expect((await read('kỷ luật')).terms.some(({ meant }) => meant !== undefined)).toBe(false);
  });

  test('an abbreviation that the archive hardly has finds what it stands for too', async () => {
    const { terms } = await read('BRVT họp');
    expect(terms[0]!.formKeys).toEqual(['brvt', keysOf('bà rịa vũng tàu')]);
    expect(isKnownAbbreviation(terms[0]!)).toBe(true);
    expect(isKnownAbbreviation((await read('kỷ luật')).terms[0]!)).toBe(false);
    expect(isKnownAbbreviation((await read('XQZW họp')).terms[0]!)).toBe(false);
  });

  test('one word may be what another says, where that is asked for', async () => {
    const alternatives = [{ keys: [keyOf('kỷ')], weight: 0.4, typed: false }];
    const { terms } = await read('kỹ luật', { literal: true, also: { at: 0, alternatives } });
    expect(terms[0]!.formKeys).toEqual([keyOf('kỹ'), keyOf('kỷ')]);
    expect(terms[0]!.weights[1]).toBeCloseTo(0.4);
    expect(terms[1]!.formKeys).toEqual([keyOf('luật')]);
  });
});

describe('an unfinished last word', () => {
  test('of one letter goes on after the word before it, and a page need not have it', async () => {
    const { terms, unfinished } = await read('sông l');
    expect(unfinished).toEqual({ before: 'song', typed: 'l' });
    expect(terms[1]!.formKeys).toContain(keyOf('lô'));
    expect(terms[1]!.optional).toBe(true);
    expect((await read('sông l ')).unfinished).toBeUndefined();
    expect((await read('l')).unfinished).toBeUndefined();
    expect((await read('"sông" l')).unfinished).toEqual({ before: 'song', typed: 'l' });
  });

  test('of several letters is every word that begins so', async () => {
    const { terms, unfinished } = await read('sơn la vẫn ngo');
    expect(unfinished).toBeUndefined();
    expect(terms[3]!.formKeys).toContain('ngon');
    expect(terms[3]!.weights[terms[3]!.formKeys.indexOf('ngon')]).toBeCloseTo(WEIGHTS.longer);
    expect((await read('sơn la vẫn ngo ')).terms[3]!.term.expanded).toBe(true);
  });

  test('is a single word, not quoted', () => {
    const last = (typed: string) => queryTermsOf(parseQuery(typed).words, lexicon).at(-1);
    expect(openWord(last('sông lô'))).toBe('lô');
    expect(openWord(last('"sông"'))).toBeUndefined();
    expect(openWord(last('mặt trận tổ quốc'))).toBeUndefined();
    expect(openWord(undefined)).toBeUndefined();
  });

  test('of one letter alone would be half of the index', async () => {
    expect(await prefixRange(store, 'l')).toBeUndefined();
    expect(await prefixRange(store, 'lu')).toEqual(['lu', 'lu\uffff']);
    expect(await prefixRange(store, 'đả')).toEqual(['da', 'da\uffff']);
  });
});

describe('what a term needs of the index', () => {
  const [term] = queryTermsOf(parseQuery('đảng').words, lexicon);

  test('one key for a word with its marks, the family of one without', () => {
    expect(rangesOf(term!)).toEqual([[keyOf('đảng'), keyOf('đảng')]]);
    expect(rangesOf(queryTermsOf(parseQuery('dang').words, lexicon)[0]!)).toEqual([['dang', 'dang1']]);
    expect(
      rangesOf({ ...term!, alternatives: [{ keys: ['dang'], weight: 1, typed: true, exact: true }] }),
    ).toEqual([['dang', 'dang']]);
  });

  test('is found once, though two alternatives have it', async () => {
    await store.load([['ky', 'ky1']]);
    const twice = ['ky', keyOf('kỷ')].map((key, i) => ({ keys: [key], weight: 1 - i / 2, typed: i === 0 }));
    const { formKeys, weights } = await matchTerm(store, 5, { ...term!, alternatives: twice });
    expect(formKeys.filter((key) => key === keyOf('kỷ'))).toHaveLength(1);
    expect(weights[formKeys.indexOf(keyOf('kỷ'))]).toBe(1);
  });
});
