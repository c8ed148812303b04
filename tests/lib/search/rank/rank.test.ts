import { describe, expect, test } from 'vitest';
import type { MatchedTerm } from '../../../../src/lib/search/match/match.ts';
import { isComplete, rankPages, weighQuery } from '../../../../src/lib/search/rank/rank.ts';
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
    const alone = termAt([[1], [], [], []], { quoted: true });
    expect(pagesOf([alone, termAt([[], [9], [], []])])).toEqual([0]);
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

  test('words that merely ask, and are nowhere, make no query unknown', () => {
    const words = [termAt([[1], [], [], []]), termAt([[], [1], [], []]), termAt(nowhere)];
    const asking = [1, 2, 3].map(() => termAt(nowhere, { filler: true }));
    expect(pagesOf(words)).toEqual([0, 1]);
    expect(pagesOf([...words, ...asking])).toEqual([0, 1]);
  });

  test('a page need not have what merely asks, or what the last word may go on as', () => {
    const word = termAt([[1], [1], [], []]);
    expect(pagesOf([word, termAt([[], [5], [], [5]], { filler: true })])).toEqual([0, 1]);
    const open = ranked([word, termAt([[], [2], [], [5]], { optional: true })]);
    expect(open.map(({ page }) => page)).toEqual([1, 0]);
    expect(open.every(isComplete)).toBe(true);
  });
});

describe('what a page is scored by', () => {
  const one = (terms: MatchedTerm[], strengths: number[] = [], page = 0) =>
    ranked(terms, [], 4, strengths).find((found) => found.page === page)!;

  test('the share of the words that it has, and has side by side', () => {
    const terms = [termAt([[1], [5], [], []]), termAt([[2], [9], [3], []])];
    expect(one(terms, [1])).toMatchObject({ coverage: 1, inTitle: 0 });
    expect(one(terms, [1]).whole).toBeCloseTo(1);
    expect(one(terms, [1], 1).whole).toBeLessThan(0.5);
    expect(one(terms, [1]).phrase).toBeGreaterThan(0);
    expect(one(terms, [1], 1).phrase).toBe(0);
  });

  test('a pair that nearly every page has counts less than one that hardly any has', () => {
    const pages = 12;
    const found = (having: number) => {
      const at = (place: number) =>
        termAt(Array.from({ length: pages }, (_, page) => (page < having ? [place] : [place * 50])));
      return ranked([at(1), at(2)], [], pages, [1])[0]!.score;
    };
    expect(found(1)).toBeGreaterThan(found(6));
    expect(found(6)).toBeGreaterThan(found(12));
  });

  test('how long it is beside the mean, whatever the mean is', () => {
    const score = (length: number, meanLength: number) =>
      rankPages({ pageCount: 2, lengths: Uint16Array.from([length, length]), meanLength } as never, {
        terms: [termAt([[1], []])],
        pairs: [],
        excluded: [] as never,
      })[0]!.score;
    expect(score(100, 100)).toBeCloseTo(score(400, 400));
    expect(score(400, 100)).toBeLessThan(score(100, 100));
  });

  test('of pages that have all words and others that lack some, these come only near the best', () => {
    // Page 0 has both, far apart; page 1 has the rare one alone, again and again in its title.
    const rare = termAt([[90], [-9, -5, 1, 5], [], []]);
    const common = termAt([[3], [], [1], [1]]);
    const found = ranked([rare, common], [], 4, [0]);
    expect(found[0]!.page).toBe(0);
    expect(found.map(({ page }) => page)).not.toContain(2);
    const least = found[0]!.score * 0.5;
    for (const { score } of found) expect(score).toBeGreaterThanOrEqual(least);
  });
});

describe('what two neighbours of a query weigh', () => {
  /** Of 12 pages, `having` have the two side by side. */
  const weigh = (having: number, strength = 1, fillers: [boolean, boolean] = [false, false]) => {
    const terms = [1, 2].map((place, i) =>
      termAt(
        Array.from({ length: 12 }, (_, page) => [page < having ? place : place * 50]),
        { filler: fillers[i] },
      ),
    );
    return weighQuery(terms, pairsOf(terms, strength), 12);
  };
  const rarity = (...asked: Parameters<typeof weigh>) => weigh(...asked).pairRarity[0]!;

  test('the more, the fewer pages have them side by side, and the firmer they belong together', () => {
    expect(rarity(1)).toBeGreaterThan(rarity(2));
    expect(rarity(2)).toBeGreaterThan(rarity(12));
    expect(rarity(1)).toBeCloseTo(Math.log(1 + 12 / 1.5));
    expect(rarity(1, 0.5)).toBeLessThan(rarity(1));
    expect(rarity(1, 0)).toBeGreaterThan(0);
  });

  test('nothing, where no page has them so or one of them merely asks', () => {
    expect(rarity(0)).toBe(0);
    expect(rarity(1, 1, [true, false])).toBe(0);
    expect(rarity(1, 1, [false, true])).toBe(0);
  });

  test('the whole of a query is its words and its pairs', () => {
    const { sum, pairShare, whole } = weigh(1);
    expect(pairShare[0]).toBeGreaterThan(0);
    expect(whole).toBeCloseTo(sum + pairShare[0]!);
  });

  test('all of it side by side weighs more where hardly a page has it so', () => {
    const phrase = (having: number) => {
      const terms = [1, 2].map((place) =>
        termAt(Array.from({ length: 4 }, (_, page) => [page < having ? place : place * 50])),
      );
      return ranked(terms, [], 4, [1]).find(({ page }) => page === 0)!.phrase;
    };
    expect(phrase(1)).toBeGreaterThan(phrase(2));
    expect(phrase(2)).toBeGreaterThan(phrase(4));
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
