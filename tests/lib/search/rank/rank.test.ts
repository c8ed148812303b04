import { describe, expect, test } from 'vitest';
import type { MatchedTerm } from '../../../../src/lib/search/match/match.ts';
import { isComplete, rankPages } from '../../../../src/lib/search/rank/rank.ts';
import { pairsOf, termAt, type Entry } from './made-terms.ts';

const ranked = (terms: MatchedTerm[], excluded: MatchedTerm[] = [], pages = 4, strengths: number[] = []) =>
  rankPages({ pageCount: pages, lengths: new Uint16Array(pages).fill(100), meanLength: 100 } as never, {
    terms,
    pairs: pairsOf(terms, ...strengths),
    excluded: excluded as never,
  });
const pagesOf = (...asked: Parameters<typeof ranked>) => ranked(...asked).map(({ page }) => page);
const nowhere: Entry[][] = [[], [], [], []];

describe('which pages answer a query', () => {
  test('without words every page, in the order of the archive', () => {
    expect(pagesOf([])).toEqual([0, 1, 2, 3]);
    expect(pagesOf([], [termAt([[], [3], [], []])])).toEqual([0, 2, 3]);
  });

  test('those that have all words; of two that are alike the newer first', () => {
    const terms = [termAt([[], [3], [3], []]), termAt([[], [9], [9], [9]])];
    expect(pagesOf(terms)).toEqual([1, 2]);
    expect(ranked(terms).every(isComplete)).toBe(true);
  });

  test('where none has all, those that have most', () => {
    const terms = [termAt([[1], [], [], []]), termAt([[9], [], [9], []]), termAt([[], [5], [5], []])];
    const found = ranked(terms);
    expect(found.map(({ page }) => page).sort()).toEqual([0, 2]);
    expect(found.some(isComplete)).toBe(false);
  });

  test('a phrase in quotation marks must be there, a word that is excluded must not', () => {
    const quoted = termAt([[1], [1], [], []], { quoted: true });
    expect(pagesOf([quoted, termAt([[9], [], [9], [9]])])).toEqual([0]);
    expect(pagesOf([termAt([[1], [1], [1], []])], [termAt([[], [7], [], []])])).toEqual([0, 2]);
  });

  test('a word that is nowhere tells no page from another', () => {
    const terms = [termAt([[1], [], [1], []]), termAt([[2], [], [9], []]), termAt(nowhere)];
    expect(pagesOf(terms, [], 4, [1])).toEqual([0, 2]);
    expect(ranked(terms).some(isComplete)).toBe(false);
  });

  test('where most words are nowhere, the query is nowhere', () => {
    expect(pagesOf([termAt([[1], [], [], []]), termAt(nowhere), termAt(nowhere)])).toEqual([]);
    expect(pagesOf([termAt([[1], [], [], []]), termAt(nowhere)])).toEqual([]);
  });

  test('a page need not have what merely asks, or what the last word may go on as', () => {
    const word = termAt([[1], [1], [], []]);
    expect(pagesOf([word, termAt([[], [5], [], [5]], { filler: true })])).toEqual([0, 1]);
    const open = ranked([word, termAt([[], [2], [], [5]], { optional: true })]);
    expect(open.map(({ page }) => page)).toEqual([1, 0]);
    expect(open.every(isComplete)).toBe(true);
  });
});

describe('in which order', () => {
  test('the words side by side before the words apart, in the title before in the text', () => {
    const terms = [termAt([[9], [1], [], [-7]]), termAt([[40], [2], [], [-6]])];
    expect(pagesOf(terms, [], 4, [1])).toEqual([3, 1, 0]);
  });

  test('a rare word counts for more than a common one', () => {
    const pages = 12;
    const rare = termAt(Array.from({ length: pages }, (_, page) => (page === 7 ? [1] : [])));
    const common = termAt(Array.from({ length: pages }, (_, page) => (page === 7 ? [] : [1])));
    expect(pagesOf([rare, common], [], pages)).toEqual([7]);
  });

  test('a short report before a long one that says it as often', () => {
    const term = termAt([[1], [1]]);
    const found = rankPages(
      { pageCount: 2, lengths: Uint16Array.from([400, 50]), meanLength: 100 } as never,
      { terms: [term], pairs: [], excluded: [] as never },
    );
    expect(found.map(({ page }) => page)).toEqual([1, 0]);
  });

  test('where ten have the query whole, those that have it in scattered parts are left out', () => {
    const pages = (whole: number) => whole + 1;
    const terms = (whole: number) => {
      const all = Array.from({ length: whole }, () => [1]);
      return [1, 2, 3, 4].map((at) => termAt([...all.map(() => [at]), [at * 50]]));
    };
    const found = (whole: number) => pagesOf(terms(whole), [], pages(whole), [1, 1, 1]);
    expect(found(9)).toContain(9);
    expect(found(10)).toHaveLength(10);
    expect(found(10)).not.toContain(10);
  });
});
