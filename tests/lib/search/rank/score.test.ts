import { describe, expect, test } from 'vitest';
import { scorePage, type ScoreParts } from '../../../../src/lib/search/rank/score.ts';
import { weighQuery } from '../../../../src/lib/search/rank/rank.ts';
import { WEIGHTS } from '../../../../src/lib/search/weights.ts';
import { pairsOf, termAt, type Entry } from './made-terms.ts';

/** What a page has of a query of words that stand at these places of it; other pages have none of them. */
function score(places: readonly (readonly Entry[])[], strengths: number[] = [], length = 1): ScoreParts {
  const terms = places.map((entries) => termAt([entries, [], [], [], [], []]));
  return scorePage(weighQuery(terms, pairsOf(terms, ...strengths), 6), 0, length);
}

describe('words that stand side by side', () => {
  const sideBySide = () => score([[10], [11]], [1]);
  const wideApart = () => score([[10], [20]], [1]);

  test('are the whole query, words apart are less', () => {
    const [together, apart] = [sideBySide(), wideApart()];
    expect(together.whole).toBeCloseTo(1);
    expect(together.phrase).toBeGreaterThan(0);
    expect(apart.whole).toBeLessThan(together.whole);
    expect(apart.phrase).toBe(0);
    expect(apart.points).toBeLessThan(together.points);
  });

  test('each is worth itself; loose it is worth less, as firmly as the two belong together', () => {
    expect(sideBySide().terms.map(({ best }) => best)).toEqual([1, 1]);
    expect(wideApart().terms.map(({ best }) => best)).toEqual([1 - WEIGHTS.loose, 1 - WEIGHTS.loose]);
    expect(score([[10], [20]], [0.5]).terms[0]!.best).toBeCloseTo(1 - WEIGHTS.loose / 2);
    expect(score([[10], [20]], [0]).terms.map(({ best }) => best)).toEqual([1, 1]);
  });

  test('turned about they are nearly the words, and no phrase', () => {
    const turned = score([[11], [10]], [1]);
    const best = 1 - WEIGHTS.loose * (1 - WEIGHTS.turned);
    expect(turned.terms.map((term) => term.best)).toEqual([expect.closeTo(best), expect.closeTo(best)]);
    expect(turned.phrase).toBe(0);
    expect(turned.whole).toBeLessThan(sideBySide().whole);
  });

  test('turned about they hold one another as firmly as they belong together', () => {
    const best = 1 - WEIGHTS.loose * (0.5 - WEIGHTS.turned * 0.5);
    expect(score([[11], [10]], [0.5]).terms.map((term) => term.best)).toEqual([
      expect.closeTo(best),
      expect.closeTo(best),
    ]);
  });

  test('a term of several words is whole by itself, and so is what stands beside it', () => {
    const whole = { words: [], alternatives: [{ keys: ['chi', 'bộ'] }], quoted: false } as never;
    const part = { words: [], alternatives: [{ keys: ['thôn'] }], quoted: false } as never;
    const best = (first: never, second: never) => {
      const terms = [termAt([[10], []], { term: first }), termAt([[40], []], { term: second })];
      return scorePage(weighQuery(terms, pairsOf(terms, 1), 2), 0, 1).terms.map((term) => term.best);
    };
    expect(best(whole, part)).toEqual([1, 1]);
    expect(best(part, whole)).toEqual([1, 1]);
    expect(best(part, part)).toEqual([1 - WEIGHTS.loose, 1 - WEIGHTS.loose]);
  });

  test('of a word between two, the firmer neighbour counts', () => {
    const middle = (places: readonly Entry[][], strengths: number[]) =>
      score(places, strengths).terms[1]!.best;
    expect(middle([[10], [11], [12]], [0.4, 0.9])).toBe(1);
    expect(middle([[10], [11], [30]], [0.4, 0.9])).toBeCloseTo(1 - WEIGHTS.loose * 0.5);
    expect(middle([[30], [11], [12]], [0.4, 0.9])).toBe(1);
    expect(middle([[10], [11], [30]], [0.9, 0.4])).toBe(1);
    expect(middle([[30], [11], [12]], [0.9, 0.4])).toBeCloseTo(1 - WEIGHTS.loose * 0.5);
    expect(middle([[30], [11], [50]], [0.9, 0.4])).toBeCloseTo(1 - WEIGHTS.loose * 0.9);
  });

  test('the first and the last word have one neighbour', () => {
    const best = score([[10], [30], [31]], [0.4, 0.9]).terms.map((term) => term.best);
    expect(best[0]).toBeCloseTo(1 - WEIGHTS.loose * 0.4);
    expect(best[2]).toBe(1);
  });

  test('the best of several places counts', () => {
    expect(
      score(
        [
          [10, 40],
          [20, 41],
        ],
        [1],
      ).terms.map(({ best }) => best),
    ).toEqual([1, 1]);
    expect(
      score(
        [
          [10, 40],
          [11, 60],
        ],
        [1],
      ).terms.map(({ best }) => best),
    ).toEqual([1, 1]);
  });

  test('three in a row are a find, in whatever reading; two are not', () => {
    expect(score([[10], [11], [12]]).whole).toBe(Math.max(WEIGHTS.together, score([[10], [30], [50]]).whole));
    const weak = [
      { at: 10, form: 1 },
      { at: 11, form: 1 },
      { at: 12, form: 1 },
    ];
    const terms = weak.map((entry) => termAt([[entry], [], []], { weights: Float32Array.from([1, 0.1]) }));
    const whole = (count: number) =>
      scorePage(weighQuery(terms.slice(0, count), pairsOf(terms.slice(0, count)), 3), 0, 1).whole;
    expect(whole(3)).toBe(WEIGHTS.together);
    expect(whole(2)).toBeLessThan(0.2);
  });

  test('a phrase counts as one that is several words long', () => {
    const phrase: Entry[] = [{ at: 10, span: 3 }];
    expect(score([phrase, [13]], [1]).phrase).toBeGreaterThan(0);
    expect(score([phrase, [11]], [1]).phrase).toBe(0);
  });

  test('a longer phrase that begins earlier may end later', () => {
    const phraseOf = (first: Entry[]) => score([first, [12, 15]], [1]).phrase;
    const [longer, shorter] = [{ at: 10, span: 5 }, { at: 11 }];
    expect(phraseOf([longer, shorter])).toBeGreaterThan(phraseOf([longer]));
    expect(phraseOf([longer, shorter])).toBeGreaterThan(phraseOf([shorter]));
  });
});

describe('where words stand', () => {
  test('a word of the title counts there, and not in the text', () => {
    const [title] = score([[-5]]).terms;
    expect(title).toMatchObject({ best: 1, text: 0 });
    expect(title!.title).toBeGreaterThan(0);
    expect(score([[-5]]).inTitle).toBe(1);
    const [text] = score([[5]]).terms;
    expect(text!.title).toBe(0);
    expect(text!.text).toBeGreaterThan(0);
    expect(score([[5]]).inTitle).toBe(0);
  });

  test('the first word of the text is no word of the title', () => {
    expect(score([[0]]).inTitle).toBe(0);
    expect(score([[-1]]).inTitle).toBe(1);
  });

  test('half of a query in the title is half in the title', () => {
    expect(score([[-5], [7]]).inTitle).toBeCloseTo(0.5);
  });

  test('a phrase in the title is worth more than one in the text, one at the beginning more than one at the end', () => {
    const phrase = (at: number) => score([[at], [at + 1]], [1]).phrase;
    expect(phrase(-9)).toBe(WEIGHTS.phraseTitle);
    expect(phrase(0)).toBeGreaterThan(phrase(30));
    expect(phrase(30)).toBeGreaterThan(phrase(3000));
    expect(score([[0], [1]], [1]).phrase).toBeCloseTo(WEIGHTS.phraseLead + WEIGHTS.phraseBody / 3);
  });

  test('words said again count again, each time less', () => {
    const text = (...places: number[]) => score([places]).terms[0]!.text;
    expect(text(1, 9)).toBeGreaterThan(text(1));
    expect(text(1, 9) - text(1)).toBeLessThan(text(1));
    expect(text(1, 9, 17) - text(1, 9)).toBeLessThan(text(1, 9) - text(1));
    const phrase = (...places: number[]) => score([places, places.map((at) => at + 1)], [1]).phrase;
    expect(phrase(0, 40)).toBeGreaterThan(phrase(0));
  });

  test('in a longer report a word tells less', () => {
    const text = (length: number) => score([[1]], [], length).terms[0]!.text;
    expect(text(0.5)).toBeGreaterThan(text(1));
    expect(text(1)).toBeGreaterThan(text(4));
  });

  test('neighbours in the title count once, in the text each time', () => {
    const pair = (...places: number[]) => score([places, places.map((at) => at + 1)], [1]).terms[1]!.pair;
    expect(pair(1)).toBeGreaterThan(0);
    expect(pair(1, 9)).toBeGreaterThan(pair(1));
    expect(pair(-9, -5)).toBe(pair(-9));
    expect(score([[1], [9]], [1]).terms[1]!.pair).toBe(0);
    expect(score([[1], [2]], [1]).terms[0]!.pair).toBe(0);
  });
});

describe('a form that fits less well', () => {
  const weights = Float32Array.from([1, 0.5]);
  const read = (forms: [number, number], at = -9) => {
    const terms = forms.map((form, i) => termAt([[{ at: at + i, form }], []], { weights }));
    return scorePage(weighQuery(terms, pairsOf(terms, 1), 2), 0, 1);
  };

  test('makes of the whole query side by side no more than it is worth, first or last', () => {
    expect(read([0, 0]).phrase).toBe(WEIGHTS.phraseTitle);
    expect(read([0, 1]).phrase).toBe(WEIGHTS.phraseTitle / 2);
    expect(read([1, 0]).phrase).toBe(WEIGHTS.phraseTitle / 2);
  });

  test('makes of neighbours as much as the two are worth together', () => {
    const pair = (forms: [number, number]) => read(forms).terms[1]!.pair;
    expect(pair([0, 1]) / pair([0, 0])).toBeCloseTo(Math.SQRT1_2);
    expect(pair([1, 0]) / pair([0, 0])).toBeCloseTo(Math.SQRT1_2);
    expect(pair([1, 1]) / pair([0, 0])).toBeCloseTo(0.5);
  });
});

describe('only the page that is asked about is read', () => {
  const terms = [termAt([[1], [5], [9]]), termAt([[2], [30], []])];
  const query = weighQuery(terms, pairsOf(terms, 1), 3);

  test.each([
    [0, 1, [1, 1]],
    [1, 0, [1 - WEIGHTS.loose, 1 - WEIGHTS.loose]],
    [2, 0, [1 - WEIGHTS.loose, 0]],
  ])('page %i', (page, phrases, best) => {
    const read = scorePage(query, page, 1);
    expect(read.terms.map((term) => term.best)).toEqual(best);
    expect(read.phrase > 0).toBe(phrases > 0);
  });
});

describe('words typed without marks', () => {
  // `chi bo`: «chi bộ» stands together often, so the form «bộ» is what was meant there.
  const forms = { weights: Float32Array.from([1, 0.2]) };
  const terms = [termAt([[1], [1]]), termAt([[{ at: 2, form: 1 }], [{ at: 9, form: 1 }]], forms)];
  const pair = { ...pairsOf(terms, 1)[0]!, lifts: Float32Array.from([0, 1]) };
  const read = (page: number) => scorePage(weighQuery(terms, [pair], 2), page, 1).terms[1]!.best;

  test('a form counts for more beside the word that it surely belongs to', () => {
    expect(read(0)).toBeCloseTo(Math.max(0.2, WEIGHTS.otherReading));
    expect(read(1)).toBeCloseTo(0.2 * (1 - WEIGHTS.loose));
  });
});
