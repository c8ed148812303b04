import { describe, expect, test } from 'vitest';
import type { MatchedTerm } from '../../../../src/lib/search/match/match.ts';
import { isComplete, rankPages, weighQuery } from '../../../../src/lib/search/rank/rank.ts';
import { scorePage } from '../../../../src/lib/search/rank/score.ts';
import { WEIGHTS } from '../../../../src/lib/search/weights.ts';
import { pairsOf, termAt, type Entry } from './made-terms.ts';

const PAGES = 40;
/** A word that some pages have, at the places said; other pages that are told have it too, far from everything. */
const word = (places: Record<number, Entry[]>, also: number[] = [], more: object = {}): MatchedTerm =>
  termAt(
    Array.from({ length: PAGES }, (_, page) => places[page] ?? (also.includes(page) ? [900 + page] : [])),
    more,
  );
const ranked = (terms: MatchedTerm[], strength = 1) =>
  rankPages({ pageCount: PAGES, lengths: new Uint16Array(PAGES).fill(100), meanLength: 100 } as never, {
    terms,
    pairs: pairsOf(terms, ...terms.slice(1).map(() => strength)),
    excluded: [],
  });
const pagesOf = (...asked: Parameters<typeof ranked>) => ranked(...asked).map(({ page }) => page);
describe('a page that lacks a word of a long query', () => {
  /** Seven words: page 0 has all, here and there; page 1 has six of them side by side in its title. */
  const terms = (scatteredAt: number) =>
    Array.from({ length: 7 }, (_, i) => {
      const titled: Record<number, Entry[]> = i < 6 ? { 1: [-40 + i] } : {};
      return word({ 0: [i * scatteredAt], ...titled }, i === 6 ? [5, 6, 7, 8, 9, 10, 11, 12] : []);
    });

  test('is found along with those that have all, where it comes near the best of them', () => {
    const found = ranked(terms(50));
    expect(found.map(({ page }) => page)).toContain(1);
    const best = Math.max(...found.filter(isComplete).map(({ score }) => score));
    const most = WEIGHTS.nearBest * (4 / 7) ** WEIGHTS.ease;
    for (const { score } of found) expect(score).toBeGreaterThanOrEqual(most * best);
  });

  test('and stands first, where it is the headline that was meant', () => {
    expect(pagesOf(terms(50))[0]).toBe(1);
  });

  test('comes after one that has all of it side by side', () => {
    expect(pagesOf(terms(1))).toEqual([0, 1]);
  });
});

describe('a page that lacks a word of a short query', () => {
  test('is left out, where the best has all of it in its title', () => {
    const terms = [0, 1].map((i) => word({ 0: [-30 + i], 1: i === 0 ? [5] : [] }));
    expect(pagesOf(terms)).toEqual([0]);
  });

  test('is told apart from one that has every word, though none is near', () => {
    const terms = [word({ 0: [5], 1: [5] }), word({ 0: [500] }, [20, 21, 22])];
    for (const one of ranked(terms)) expect(isComplete(one)).toBe(one.page === 0);
  });
});

test('a word that merely asks, or that the last may go on as, is none that a page lacks', () => {
  const [one, other] = [word({ 0: [1] }), word({ 0: [2] })];
  const plain = ranked([one, other])[0]!;
  const longer = (more: object) => ranked([one, other, word({}, [], more)])[0]!;
  for (const more of [{ filler: true }, { optional: true }])
    expect(longer(more).coverage).toBe(plain.coverage);
  expect(longer({ filler: true }).score).toBeCloseTo(plain.score - plain.phrase);
});

describe('a query that no page has side by side', () => {
  /** Page 0 has the words in its text, page 1 the same and some of them in its title too. */
  const ratio = (words: number, titled: number) => {
    const terms = Array.from({ length: words }, (_, i) =>
      word({ 0: [i * 40], 1: i < titled ? [-40 + i * 3, i * 40] : [i * 40] }),
    );
    const [first, second] = ranked(terms, 0);
    expect([first!.page, second!.page]).toEqual([1, 0]);
    expect(first!.inTitle).toBeCloseTo(titled / words);
    return first!.score / second!.score;
  };
  /** By the words of the title alone. */
  const byWords = (words: number, titled: number) => {
    const text = (words * WEIGHTS.body) / (1 + WEIGHTS.saturation);
    return (text + titled * WEIGHTS.title) / text;
  };

  test('is a headline where it is long: the more of it a title has, the further before the others', () => {
    for (const [words, titled] of [
      [6, 3],
      [6, 6],
      [12, 3],
    ] as const) {
      const headline = WEIGHTS.headline * (1 - 4 / words) * (titled / words) ** 2;
      expect(ratio(words, titled)).toBeCloseTo(byWords(words, titled) * (1 + headline), 4);
    }
  });

  test('of four words or fewer the words of a title count, and no more', () => {
    for (const words of [2, 4]) expect(ratio(words, 1)).toBeCloseTo(byWords(words, 1), 4);
  });

  test('is none, however long, where some page has it side by side', () => {
    const terms = Array.from({ length: 6 }, (_, i) => word({ 0: [500 + i], 1: [-60 + i * 5, i * 40] }));
    const titled = ranked(terms, 0).find(({ page }) => page === 1)!;
    const query = weighQuery(terms, pairsOf(terms, 0, 0, 0, 0, 0), PAGES);
    expect(titled.score).toBeCloseTo(scorePage(query, 1, 1).points);
  });

  test('what merely asks makes it no longer', () => {
    const terms = Array.from({ length: 8 }, (_, i) =>
      word({ 0: [i * 40], 1: i < 2 ? [-40 + i * 3, i * 40] : [i * 40] }, [], i < 4 ? {} : { filler: true }),
    );
    const [first, second] = ranked(terms, 0);
    expect(first!.score / second!.score).toBeCloseTo(byWords(4, 2), 4);
  });
});

describe('pages that have the query in scattered parts', () => {
  const terms = (whole: number) =>
    [0, 1, 2, 3].map((i) =>
      word(
        Object.fromEntries(
          Array.from({ length: whole + 1 }, (_, page): [number, Entry[]] =>
            page < whole ? [page, [i + 1]] : [page, [(i + 1) * 60]],
          ),
        ),
      ),
    );

  test('are left out once ten have it whole, but not before', () => {
    expect(pagesOf(terms(9))).toHaveLength(10);
    expect(pagesOf(terms(10))).toHaveLength(10);
    expect(pagesOf(terms(10))).not.toContain(10);
  });

  test('stay, where they are no such parts', () => {
    const loose = Array.from({ length: 11 }, (_, page) => page);
    const two = [0, 1].map((i) =>
      word(Object.fromEntries(loose.map((page): [number, Entry[]] => [page, [page < 10 ? i : i * 50]]))),
    );
    expect(pagesOf(two, 0.2)).toHaveLength(11);
  });
});

describe('what the whole query side by side weighs', () => {
  const phrase = (having: number, count: number, strength = 1) => {
    const terms = Array.from({ length: count }, (_, i) =>
      word(
        Object.fromEntries(
          Array.from({ length: 30 }, (_, page): [number, Entry[]] => [
            page,
            [page < having ? i + 1 : (i + 1) * 50],
          ]),
        ),
      ),
    );
    const query = weighQuery(terms, pairsOf(terms, ...terms.slice(1).map(() => strength)), PAGES);
    return { worth: ranked(terms, strength).find(({ page }) => page === 0)!.phrase, query };
  };
  /** At the beginning of the text, once. */
  const place = WEIGHTS.phraseLead * Math.exp(-1 / WEIGHTS.lead) + WEIGHTS.phraseBody / 3;

  test('as much as its words', () => {
    const { worth, query } = phrase(30, 2);
    const rarity = WEIGHTS.phraseRarity * Math.log(1 + PAGES / 30.5);
    expect(worth).toBeCloseTo(place * Math.max(query.sum / Math.SQRT2, rarity), 3);
  });

  test('or as it is rare', () => {
    const { worth } = phrase(1, 2);
    expect(worth).toBeCloseTo(place * WEIGHTS.phraseRarity * Math.log(1 + PAGES / 1.5), 3);
  });

  test('more words weigh more, but not each as much again', () => {
    const rare = (count: number) => {
      const terms = Array.from({ length: count }, (_, i) => word({ 0: [i + 1] }));
      return ranked(terms)[0]!.phrase;
    };
    expect(rare(9)).toBeGreaterThan(rare(4));
    expect(rare(16) / rare(4)).toBeCloseTo(2, 1);
  });
});
