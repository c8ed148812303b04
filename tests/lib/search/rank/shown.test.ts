import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../../src/lib/search/key.ts';
import { preferCompleted } from '../../../../src/lib/search/rank/completion.ts';
import { explainPage } from '../../../../src/lib/search/rank/explain.ts';
import { rankPages, weighQuery, type RankedPage } from '../../../../src/lib/search/rank/rank.ts';
import { scorePage } from '../../../../src/lib/search/rank/score.ts';
import { parseQuery } from '../../../../src/lib/search/query/parse.ts';
import { pairsOf, termAt } from './made-terms.ts';

describe('an unfinished last word puts first', () => {
  const texts: [title: string, ...paragraphs: string[]][] = [
    ['Sông và núi', 'Sông nước.'],
    ['Họp', 'Huyện Lập Thạch.', 'Về thăm Sông Lô.'],
    ['Lô hàng của sông', 'Lô hàng.'],
    ['Đảng bộ huyện Sông Lô', 'Họp.'],
    ['Bên song lan', 'Họp.'],
  ];
  const store = {
    fragment: async (page: number) => {
      if (page === 99) throw new Error('no text');
      const [title, ...paragraphs] = texts[page]!;
      return { title, paragraphs: paragraphs.map((text) => ({ text })) };
    },
  } as never;
  const ranked = (...pages: number[]) => pages.map((page) => ({ page }) as RankedPage);
  const preferred = async (pages: number[], limit: number, before = 'song', typed = 'l') =>
    (await preferCompleted(store, ranked(...pages), limit, { before, typed })).map(({ page }) => page);

  test('the reports that go on so after the word before it, in their title or their text', async () => {
    expect(await preferred([0, 1, 2, 3], 10)).toEqual([1, 3, 0, 2]);
    expect(await preferred([0, 1, 2, 3], 10, 'song', 'n')).toEqual([0, 1, 2, 3]);
    expect(await preferred([3, 2, 1, 0], 10)).toEqual([3, 1, 2, 0]);
  });

  test('with or without marks on the word before', async () => {
    expect(await preferred([0, 4], 10)).toEqual([4, 0]);
    expect(await preferred([0, 4], 10, 'sông')).toEqual([0, 4]);
  });

  test('of those that are shown alone; the others keep their places', async () => {
    expect(await preferred([0, 2, 1, 3], 2)).toEqual([0, 2, 1, 3]);
    expect(await preferred([0, 1, 2, 3], 2)).toEqual([1, 0, 2, 3]);
    expect(await preferred([], 10)).toEqual([]);
  });

  test('a report whose text cannot be had stays where it stood', async () => {
    expect(await preferred([99, 0, 1], 10)).toEqual([1, 99, 0]);
  });
});

describe('why a report stands where it stands', () => {
  const [chi, bo] = parseQuery('chi bo').words;
  const word = (one: typeof chi) => ({ words: [one], alternatives: [], quoted: false }) as never;
  const terms = [
    {
      ...termAt([[1, { at: 9, form: 1 }, { at: 20, form: 1 }], [3], []], {
        weights: Float32Array.from([1, 0.25]),
      }),
      term: word(chi),
      formKeys: [keyOf('chi'), keyOf('chỉ')],
    },
    { ...termAt([[2], [], []]), term: word(bo), formKeys: [`${keyOf('chi')} ${keyOf('bộ')}`] },
  ];
  const pairs = pairsOf(terms, 1);
  const head = { pageCount: 3, lengths: Uint16Array.from([50, 100, 100]), meanLength: 100 } as never;
  const explain = () => {
    const [page] = rankPages(head, { terms, pairs, excluded: [] });
    return { page: page!, explained: explainPage(head, { terms, pairs }, page!) };
  };

  test('is told in three digits, as it was ranked', () => {
    const { page, explained } = explain();
    const parts = scorePage(weighQuery(terms, pairs, 3), 0, 0.5);
    expect(explained.score).toBeCloseTo(page.score, 3);
    expect(explained.points).toBeCloseTo(parts.points + page.phrase, 3);
    expect(explained).toMatchObject({ coverage: 1, whole: 1, inTitle: 0, length: 0.5 });
    expect(explained.phrase).toBeCloseTo(page.phrase, 3);
    for (const value of [explained.score, explained.points, explained.phrase, explained.terms[0]!.text])
      expect(String(value)).toMatch(/^\d+(?:\.\d{1,3})?$/);
  });

  test('word by word: how rare, what it is worth, and beside the one before', () => {
    const query = weighQuery(terms, pairs, 3);
    const { explained } = explain();
    expect(explained.terms.map(({ words }) => words)).toEqual(['chi', 'bo']);
    expect(explained.terms.map(({ rarity }) => rarity)).toEqual(
      query.rarity.map((value) => Math.round(value * 1000) / 1000),
    );
    expect(explained.terms.map(({ best }) => best)).toEqual([1, 1]);
    expect(explained.terms[0]).toMatchObject({ pair: 0, title: 0 });
    expect(explained.terms[1]!.pair).toBeGreaterThan(0);
  });

  test('with the ways in which the report writes it, the best first, and how often', () => {
    const { explained } = explain();
    expect(explained.terms[0]!.forms).toEqual([
      { text: 'chi', count: 1, weight: 1 },
      { text: 'chỉ', count: 2, weight: 0.25 },
    ]);
    expect(explained.terms[1]!.forms).toEqual([{ text: 'chi bộ', count: 1, weight: 1 }]);
  });

  test('no more than five of them', () => {
    const forms = Array.from({ length: 8 }, (_, form) => ({ at: 1 + form * 5, form }));
    const many = {
      ...termAt([forms, [], []], { weights: Float32Array.from(forms, (_, form) => form / 8) }),
      term: word(chi),
    };
    const [best] = rankPages(head, { terms: [many], pairs: [], excluded: [] });
    const told = explainPage(head, { terms: [many], pairs: [] }, best!).terms[0]!.forms;
    expect(told.map(({ weight }) => weight)).toEqual([0.875, 0.75, 0.625, 0.5, 0.375]);
  });
});
