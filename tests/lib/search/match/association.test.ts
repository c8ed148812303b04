import { describe, expect, test } from 'vitest';
import {
  adjacentWeight,
  countAdjacent,
  isFamily,
  withStrength,
} from '../../../../src/lib/search/match/association.ts';
import { disambiguate } from '../../../../src/lib/search/match/disambiguation.ts';
import { mergeTables, tableOfForms, tableOfPhrase } from '../../../../src/lib/search/match/match-table.ts';
import { WEIGHTS } from '../../../../src/lib/search/weights.ts';
import type { MatchedTerm } from '../../../../src/lib/search/match/match.ts';
import { termAt, type Entry } from '../rank/made-terms.ts';

/** A word typed without marks, in each of the forms that stand so. */
const family = (...pages: Entry[][]): MatchedTerm => {
  const matched = termAt(pages);
  return { ...matched, term: { words: [{ marked: false }], alternatives: [{ keys: ['a'] }] } as never };
};
const form = (at: number, which: number, span = 1): Entry => ({ at, form: which, span });

describe('how two words stand together in the archive', () => {
  test('side by side, in order', () => {
    const pair = countAdjacent(termAt([[1, 9], [5], [3], []]), termAt([[2, 20], [4], [], [1]]));
    expect(pair).toMatchObject({ pages: 1, width: 1, strength: 0 });
    expect([...pair.counts]).toEqual([1]);
  });

  test('on each page, as often as they do', () => {
    const pair = countAdjacent(termAt([[1, 9, 30], [5]]), termAt([[2, 10, 40], [6]]));
    expect([pair.pages, ...pair.counts]).toEqual([2, 3]);
  });

  test('in each form of theirs', () => {
    const left = termAt([[form(1, 0), form(5, 1), form(9, 1)]]);
    const right = termAt([[form(2, 1), form(6, 0), form(10, 1)]]);
    const { counts, width } = countAdjacent(left, right);
    expect(width).toBe(2);
    expect([...counts]).toEqual([0, 1, 1, 1]);
  });

  test('where a term is several words long, behind its last', () => {
    const phrase = termAt([[form(1, 0, 4), form(2, 0, 1)]]);
    expect([...countAdjacent(phrase, termAt([[3, 5]])).counts]).toEqual([2]);
    expect([...countAdjacent(phrase, termAt([[2]])).counts]).toEqual([0]);
  });
});

describe('how firmly two words belong together', () => {
  const strength = (together: number, expected: number) => {
    const places = Array.from({ length: together }, (_, i) => i * 10);
    const [a, b] = [termAt([places]), termAt([places.map((at) => at + 1)])];
    return withStrength(countAdjacent(a, b), a, b, () => expected).strength;
  };

  test('not at all where they stand together once, or no oftener than by chance', () => {
    expect(strength(0, 0)).toBe(0);
    expect(strength(1, 0)).toBe(0);
    expect(strength(10, 20)).toBe(0);
    expect(strength(2, 0)).toBeGreaterThan(0);
  });

  test('the more, the oftener beyond chance; wholly from many times on', () => {
    expect(strength(20, 4)).toBeGreaterThan(strength(20, 8));
    expect(strength(40, 4)).toBeGreaterThan(strength(20, 4));
    expect(strength(100, 0.5)).toBe(1);
    expect(strength(20, 4)).toBeCloseTo(Math.log(20 / 4.5) / Math.log(WEIGHTS.surelyWord));
  });

  test('of words without marks the reading that counts most tells, another that is surely a word for a share', () => {
    const many = (from: number, count: number, which: number) =>
      Array.from({ length: count }, (_, i) => form(from + i * 10, which));
    const left = family([...many(0, 40, 0), ...many(1000, 10, 1)]);
    const right = family([...many(1, 40, 0), ...many(1001, 10, 1)]);
    const expected = (f: number, g: number) => (f === 0 && g === 0 ? 20 : 0.1);
    const read = withStrength(countAdjacent(left, right), left, right, expected);
    const lifts = [40 / 20.5, 10 / 0.6].map((times) => Math.log(times) / Math.log(WEIGHTS.surelyWord));
    expect(read.lifts![0]).toBeCloseTo(lifts[0]!);
    expect(read.lifts![3]).toBeCloseTo(lifts[1]!);
    expect([read.lifts![1], read.lifts![2]]).toEqual([0, 0]);
    expect(read.strength).toBeCloseTo(Math.max(lifts[0]!, WEIGHTS.otherReading * lifts[1]!));
    const marked = termAt([many(0, 40, 0)]);
    expect(withStrength(countAdjacent(marked, marked), marked, marked, () => 1)).not.toHaveProperty('lifts');
  });

  test('a form beside a word that it surely belongs to counts for as much as that is sure', () => {
    const pair = { lifts: Float32Array.from([0, 0.5, 1, 0]), width: 2 } as never;
    expect(adjacentWeight(0.2, pair, 1, 0)).toBeCloseTo(WEIGHTS.otherReading);
    expect(adjacentWeight(0.2, pair, 0, 1)).toBeCloseTo(WEIGHTS.otherReading / 2);
    expect(adjacentWeight(0.2, pair, 1, 1)).toBe(0.2);
    expect(adjacentWeight(0.7, pair, 0, 1)).toBe(0.7);
    expect(adjacentWeight(0.2, undefined, 0, 0)).toBe(0.2);
  });

  test('a word stands for its family where it has no marks and several forms', () => {
    expect(isFamily(family([form(1, 0), form(2, 1)]))).toBe(true);
    expect(isFamily(family([1]))).toBe(false);
    const two = family([form(1, 0), form(2, 1)]);
    const words = (marked: boolean, ...more: object[]) => [{ marked }, ...more];
    const as = (term: object) => isFamily({ ...two, term: term as never });
    expect(as({ words: words(true), alternatives: [{}] })).toBe(false);
    expect(as({ words: words(false, {}), alternatives: [{}] })).toBe(false);
    expect(as({ words: words(false), alternatives: [{}, {}] })).toBe(false);
  });
});

describe('a reading of words without marks', () => {
  /** `chi bo`: «chi bộ» on many pages side by side, «chỉ» and «bỏ» often, but apart. */
  const many = (from: number, count: number, which: number) =>
    Array.from({ length: count }, (_, i) => form(from + i * 10, which));
  const chi = family([...many(0, 40, 0), ...many(2000, 40, 1)]);
  const bo = family([...many(1, 40, 0), ...many(3005, 40, 1)]);
  const read = (terms: MatchedTerm[]) =>
    disambiguate(
      terms,
      terms.slice(1).map((term, i) => countAdjacent(terms[i]!, term)),
      10_000,
    );

  test('is the one that stands together', () => {
    const { terms, pairs } = read([chi, bo]);
    for (const { weights } of terms) {
      expect(weights[0]).toBeCloseTo(1);
      expect(weights[1]).toBeLessThan(0.3);
      expect(weights[1]).toBeGreaterThanOrEqual(WEIGHTS.leastReading);
    }
    expect(pairs[0]!.strength).toBe(1);
    expect([...chi.weights]).toEqual([1, 1]);
  });

  test('by itself is the commoner one', () => {
    const { terms, pairs } = read([family([...many(0, 40, 0), ...many(5, 10, 1)])]);
    expect(terms[0]!.weights[0]).toBeCloseTo(1);
    expect(terms[0]!.weights[1]).toBeCloseTo(0.5);
    expect(pairs).toEqual([]);
    expect(read([])).toEqual({ terms: [], pairs: [] });
  });

  test('is that of the whole query: a word further on tells too', () => {
    // The second word belongs to the first in one form, far more often to the third in the other.
    const first = family([...many(0, 4, 0), ...many(4000, 4, 1)]);
    const middle = family([...many(1, 4, 0), ...many(4001, 4, 1), ...many(5001, 40, 1)]);
    const last = termAt([many(5002, 40, 0)]);
    const { terms } = read([first, middle, last]);
    expect(terms[1]!.weights[1]).toBeCloseTo(1);
    expect(terms[0]!.weights[1]!).toBeGreaterThan(terms[0]!.weights[0]!);
    expect(terms[2]).toBe(last);
  });

  test('with marks it stands as it is, but for what was added to it', () => {
    const marked = { ...chi, term: { words: [{ marked: true }], alternatives: [{}, {}] } as never };
    expect(read([marked, bo]).terms[0]).toBe(marked);
    for (const added of [{ expanded: true }, { unfinished: true }]) {
      const open = {
        ...marked,
        term: { words: [{ marked: true }], alternatives: [{}, {}], ...added } as never,
      };
      expect(read([open, bo]).terms[0]!.weights[1]).toBeLessThan(0.3);
      const two = { ...open, term: { ...(open.term as object), words: [{}, {}] } as never };
      expect(read([two, bo]).terms[0]).toBe(two);
    }
  });
});

describe('where a term stands', () => {
  const entries = ({ starts, places, spans, forms }: MatchedTerm['table']) =>
    Array.from(starts.subarray(0, -1), (from, page) =>
      Array.from({ length: starts[page + 1]! - from }, (_, i) => [
        places[from + i],
        spans[from + i],
        forms[from + i],
      ]),
    );
  const postings = (pages: number[], ...places: number[][]) => ({
    pages: Uint32Array.from(pages),
    starts: Uint32Array.from([0, ...places.map((_, i) => places.slice(0, i + 1).flat().length)]),
    places: Int32Array.from(places.flat()),
  });

  test('in any of its forms, in the order of the text', () => {
    const table = tableOfForms(3, [
      { key: 'a', postings: postings([0, 2], [5, 9], [4]) },
      { key: 'b', postings: postings([0], [-3, 7]) },
    ]);
    expect(entries(table)).toEqual([
      [
        [-3, 1, 1],
        [5, 1, 0],
        [7, 1, 1],
        [9, 1, 0],
      ],
      [],
      [[4, 1, 0]],
    ]);
    expect(table.pageCount).toBe(2);
    expect(tableOfForms(2, []).pageCount).toBe(0);
  });

  test('in any of its alternatives, each with forms of its own', () => {
    const one = termAt([[form(5, 0, 2)], []]).table;
    const other = termAt([[form(1, 0), form(9, 1)], [2]]).table;
    const merged = mergeTables(2, [
      { table: one, offset: 0 },
      { table: other, offset: 1 },
    ]);
    expect(entries(merged)).toEqual([
      [
        [1, 1, 1],
        [5, 2, 0],
        [9, 1, 2],
      ],
      [[2, 1, 1]],
    ]);
    expect(merged.pageCount).toBe(2);
    expect(mergeTables(2, [{ table: one, offset: 0 }])).toBe(one);
    expect(entries(mergeTables(2, [{ table: one, offset: 3 }]))).toEqual([[[5, 2, 3]], []]);
  });

  test('of a long report as of a short one', () => {
    const places = Array.from({ length: 300 }, (_, i) => i * 2 - 100);
    const odd = places.map((at) => at + 1);
    const table = tableOfForms(1, [
      { key: 'a', postings: postings([0], places) },
      { key: 'b', postings: postings([0], odd) },
    ]);
    expect(entries(table)[0]).toEqual(Array.from({ length: 600 }, (_, i) => [i - 100, 1, i % 2]));
  });

  test('as a phrase where its words follow one another', () => {
    const [chiWord, boWord, thon] = [
      termAt([[1, 9, 20], [4], [7]]).table,
      termAt([[2, 10, 30], [9], [8]]).table,
      termAt([[3, 40], [5], []]).table,
    ];
    const two = tableOfPhrase(3, [chiWord, boWord]);
    expect(entries(two)).toEqual([
      [
        [1, 2, 0],
        [9, 2, 0],
      ],
      [],
      [[7, 2, 0]],
    ]);
    expect(two.pageCount).toBe(2);
    expect(entries(tableOfPhrase(3, [chiWord, boWord, thon]))).toEqual([[[1, 3, 0]], [], []]);
  });

  test('as a phrase once, though its first word is there in two forms', () => {
    const first = termAt([[form(1, 0), form(1, 1)]]).table;
    expect(entries(tableOfPhrase(1, [first, termAt([[2]]).table]))).toEqual([[[1, 2, 0]]]);
    const long = termAt([[form(1, 0, 3)]]).table;
    expect(entries(tableOfPhrase(1, [long, termAt([[2, 4]]).table]))).toEqual([[[1, 4, 0]]]);
  });
});
