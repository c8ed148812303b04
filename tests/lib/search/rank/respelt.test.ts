import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../../src/lib/search/key.ts';
import { parseQuery, type ParsedQuery } from '../../../../src/lib/search/query/parse.ts';
import type { ReadingOptions } from '../../../../src/lib/search/match/interpretation.ts';
import type { Reading } from '../../../../src/lib/search/rank/reading.ts';
import { readMeant, readRespelt } from '../../../../src/lib/search/rank/respelt.ts';
import { WEIGHTS } from '../../../../src/lib/search/weights.ts';
import { archiveOf } from '../match/made-cooccurrence.ts';

const archive = archiveOf(
  ['thành', 'phố', 512],
  ['phố', 'họp', 64],
  ['họp', 'trong', 64],
  ['họp', 'tổng', 8],
  ['trong', 'tình', 256],
  ['trong', 'tỉnh', 256],
  ['tình', 'hình', 256],
  ['giảm', 'hộ', 128],
  ['hộ', 'nghèo', 512],
  ['hộ', 'nghề', 64],
);
const store = { cooccurrenceAround: async () => archive } as never;

interface Found {
  /** Points of the best page, and of it for the whole query side by side. */
  score?: number;
  phrase?: number;
}

interface Made extends Found {
  /** Of each two neighbours: pages that have them side by side, and how firmly they belong together. */
  pages?: number[];
  strengths?: number[];
  /** More of the word of that place. */
  terms?: Record<number, object>;
  unfinished?: boolean;
}

/** A query as it was read. */
function readingOf(typed: string | ParsedQuery, made: Made = {}): Reading {
  const parsed = typeof typed === 'string' ? parseQuery(typed) : typed;
  const { score = 0, phrase = 0, pages = [], strengths = [], terms = {}, unfinished } = made;
  return {
    parsed,
    terms: parsed.words.map((word, i) => ({
      term: {
        words: [word],
        alternatives: [{ keys: [word.key], weight: 1, typed: true }],
        quoted: false,
        ...terms[i],
      },
      table: { pageCount: 1 } as never,
      formKeys: [word.key],
      weights: Float32Array.from([1]),
      ...terms[i],
    })),
    pairs: parsed.words
      .slice(1)
      .map((_, i) => ({ pages: pages[i] ?? 1, strength: strengths[i] ?? 1 }) as never),
    excluded: [],
    ranked: score > 0 ? [{ page: 0, score, coverage: 1, whole: 1, inTitle: 0, phrase }] : [],
    ...(unfinished ? { unfinished: { before: '', typed: '' } } : {}),
  };
}

/** Reads queries as an archive would that has these together; remembers what it was asked. */
function archiveWith(found: Record<string, Made>) {
  const asked: { text: string; parsed: ParsedQuery; more: ReadingOptions | undefined }[] = [];
  const read = async (parsed: ParsedQuery, more?: ReadingOptions) => {
    const text = parsed.words.map((word) => word.text).join(' ');
    asked.push({ text, parsed, more });
    return readingOf(parsed, found[text]);
  };
  return { asked, read };
}
const together = (score = 10): Found => ({ score, phrase: 1 });
/** The query as it was taken, and what was asked for it. */
async function taken(typed: string, made: Made, found: Record<string, Made>) {
  const { asked, read } = archiveWith(found);
  const chosen = await readRespelt(store, readingOf(typed, made), read);
  return { chosen, text: chosen?.text, asked, last: asked.at(-1) };
}

const slip = 'thành phố họp tong tình';
const meant = 'thành phố họp trong tình';
const apart = { pages: [9, 5, 0, 0], strengths: [1, 1, 0, 0] };

describe('a word spelt otherwise, where some page has the query together so and none as typed', () => {
  test('is taken, and the word as typed is found after it', async () => {
    const { chosen, asked, last } = await taken(slip, apart, { [meant]: together() });
    expect(chosen).toMatchObject({ text: meant, kind: 'spelling', typedWord: { text: 'tong' } });
    expect(chosen!.reading.ranked[0]!.score).toBe(10);
    expect(last!.more!.also!.at).toBe(3);
    expect(last!.more!.also!.alternatives.at(-1)).toEqual({
      keys: ['tong'],
      weight: WEIGHTS.otherMarks,
      typed: false,
    });
    // Looked up literally first, each.
    expect(asked.slice(0, -1).every(({ more }) => more?.literal === true)).toBe(true);
  });

  test('no other word is thought misspelt: only beside this one nothing stands', async () => {
    const { asked } = await taken(slip, apart, { [meant]: together() });
    for (const { text } of asked) expect(text).toMatch(/^thành phố họp \S+ tình$/);
  });

  test('nothing is, where no page has it together so either', async () => {
    const { chosen, asked } = await taken(slip, apart, { [meant]: { score: 10 } });
    expect(chosen).toBeUndefined();
    expect(asked.length).toBeGreaterThan(0);
  });

  test('beside words with marks it means just what it is, and what is excluded stays so', async () => {
    const { last } = await taken(`${slip} -bão`, apart, { [meant]: together() });
    expect(last!.parsed.words.map(({ marked }) => marked)).toEqual([true, true, true, true, true]);
    expect(last!.parsed.excluded).toHaveLength(1);
    const toneless = await taken('thanh pho hop tong tinh', apart, {
      'thanh pho hop trong tinh': together(),
    });
    expect(toneless.text).toBe('thanh pho hop trong tinh');
    expect(toneless.last!.parsed.words.some(({ marked }) => marked)).toBe(false);
  });

  test('of several the likeliest, the others of the same word after it', async () => {
    const typed = 'giảm hộ nghè mới';
    const made = { pages: [5, 0, 0], strengths: [1, 0, 0] };
    const found = { 'giảm hộ nghèo mới': together(12), 'giảm hộ nghề mới': together(2) };
    const { text, last } = await taken(typed, made, found);
    expect(text).toBe('giảm hộ nghèo mới');
    expect(last!.more!.also!.alternatives.map(({ keys }) => keys)).toEqual([
      [keyOf('nghề')],
      [keyOf('nghè')],
    ]);
    // A page that has it far better outweighs what is a little commoner.
    const better = { 'giảm hộ nghèo mới': together(1), 'giảm hộ nghề mới': together(4) };
    expect((await taken(typed, made, better)).text).toBe('giảm hộ nghề mới');
    const little = { 'giảm hộ nghèo mới': together(1), 'giảm hộ nghề mới': together(2) };
    expect((await taken(typed, made, little)).text).toBe('giảm hộ nghèo mới');
  });
});

describe('nothing is spelt otherwise', () => {
  test.each([
    ['one word alone', 'tong', {}],
    ['a query in quotation marks', '"thành phố họp tong tình"', apart],
    ['a query with a phrase', 'thành phố "họp tong" tình', apart],
    ['three words that all stand together', 'giảm hộ nghèn', { pages: [5, 5] }],
    ['six, that are not odd', `${slip} hình`, { pages: [9, 5, 0, 0, 3] }],
    ['words apart at two ends', slip, { pages: [0, 9, 9, 0] }],
  ])('in %s', async (_what, typed, made) => {
    const { chosen, asked } = await taken(typed, made, { [meant]: together() });
    expect(chosen).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('in three words, but where one stands beside its neighbours by chance or was corrected', async () => {
    const found = { 'giảm hộ nghèo': together() };
    const typed = 'giảm hộ nghèn';
    const text = async (made: Made) => (await taken(typed, { pages: [5, 0], ...made }, found)).text;
    expect(await text({ strengths: [1, 0.2] })).toBeUndefined();
    expect(await text({ strengths: [1, 0.14] })).toBe('giảm hộ nghèo');
    expect(await text({ strengths: [1, 0.15] })).toBeUndefined();
    const corrected = { expanded: true, formKeys: [keyOf('nghèo')] };
    expect(await text({ strengths: [1, 1], terms: { 2: corrected } })).toBe('giảm hộ nghèo');
    expect(await text({ strengths: [0.1, 1] })).toBe('giảm hộ nghèo');
    expect(await text({ strengths: [0.1, 1], terms: { 0: { quoted: true } } })).toBeUndefined();
  });

  test('what merely asks makes a query no longer', async () => {
    const made = { pages: [5, 0, 9], strengths: [1, 1, 1] };
    const found = { 'giảm hộ nghèo nhé': together() };
    expect((await taken('giảm hộ nghèn nhé', made, found)).text).toBe('giảm hộ nghèo nhé');
    const asking = { ...made, terms: { 3: { filler: true } } };
    expect((await taken('giảm hộ nghèn nhé', asking, found)).text).toBeUndefined();
  });

  test('in an abbreviation that the archive has, or a term of several words', async () => {
    const [capital] = parseQuery('TONG xã').words;
    for (const term of [{ words: [capital] }, { words: parseQuery('tong xã').words }, { words: [] }])
      expect(
        (await taken(slip, { ...apart, terms: { 3: term } }, { [meant]: together() })).text,
      ).toBeUndefined();
  });
});

describe('where a page has the query together as typed', () => {
  const made = { pages: [9, 5, 2, 2], score: 4, phrase: 1 };
  const corrected = { expanded: true, formKeys: [keyOf('trong')] };

  test('only a word that was corrected for it may be another', async () => {
    expect((await taken(slip, made, { [meant]: together() })).asked).toEqual([]);
    const { asked, text } = await taken(slip, { ...made, terms: { 3: corrected } }, { [meant]: together() });
    expect(asked.length).toBeGreaterThan(0);
    expect(text).toBe(meant);
  });
});

describe('a spelling that is none too likely', () => {
  const odd = { ...apart, score: 8 };
  const firm = { ...odd, strengths: [1, 1, 1, 1] };

  test('is taken where some page has it far better than any has the words as typed, and a word is odd', async () => {
    expect((await taken(slip, odd, { [meant]: together(16) })).text).toBe(meant);
    expect((await taken(slip, odd, { [meant]: together(15) })).text).toBeUndefined();
    expect((await taken(slip, firm, { [meant]: together(16) })).text).toBeUndefined();
  });

  test('else is found along with the words as typed', async () => {
    for (const [made, score] of [
      [odd, 15],
      [firm, 16],
    ] as const) {
      const { chosen, last } = await taken(slip, made, { [meant]: together(score) });
      expect(chosen).toBeDefined();
      expect(chosen).not.toHaveProperty('text');
      expect(last!.text).toBe(slip);
      expect(last!.more).toEqual({
        also: { at: 3, alternatives: [{ keys: ['trong'], weight: WEIGHTS.otherEdit, typed: false }] },
      });
    }
  });

  test('not where some page has these together, or they have no marks', async () => {
    const corrected = { terms: { 3: { expanded: true, formKeys: ['trong'] } } };
    const whole = { pages: [9, 5, 2, 2], score: 8, phrase: 1, ...corrected };
    expect((await taken(slip, whole, { [meant]: together(15) })).chosen).toBeUndefined();
    const typed = 'thanh pho hop tong tinh';
    const found = { 'thanh pho hop trong tinh': together(15) };
    expect((await taken(typed, odd, found)).chosen).toBeUndefined();
  });
});

describe('an unfinished last word', () => {
  test('is read as it stands', async () => {
    const { asked } = await taken(
      slip,
      { ...apart, unfinished: true },
      { [slip]: apart, [meant]: together() },
    );
    expect(asked[0]).toMatchObject({ text: slip, more: { literal: true }, parsed: { open: false } });
  });

  test('is not thought misspelt where it goes on after the word before it, unless it has a tone', async () => {
    const asks = async (typed: string, pages: number[], unfinished = true) => {
      const made = { pages, strengths: [1, 1, 1, 1] };
      const { asked } = await taken(typed, { ...made, unfinished }, { [typed]: made });
      return asked.map(({ text }) => text);
    };
    const other = 'thành phố họp trong tình';
    expect(await asks('thành phố họp trong tin', [9, 5, 3, 2])).not.toContain(other);
    expect(await asks('thành phố họp trong tin', [9, 5, 3, 0])).toContain(other);
    expect(await asks('thành phố họp trong tin', [9, 5, 3, 2], false)).toContain(other);
    expect(await asks('thành phố họp trong tìn', [9, 5, 3, 2])).toContain(other);
    expect(await asks('thành phố họp tong tin', [9, 5, 3, 2])).toContain('thành phố họp trong tin');
  });
});

describe('a word that the archive has far oftener than the one typed', () => {
  test('is searched first, the one typed after it', async () => {
    const { read, asked } = archiveWith({});
    const chosen = await readMeant(readingOf('kỹ luật đảng', { terms: { 0: { meant: keyOf('kỷ') } } }), read);
    expect(chosen).toMatchObject({ text: 'kỷ luật đảng', kind: 'spelling', typedWord: { text: 'kỹ' } });
    expect(asked[0]!.more!.also).toEqual({
      at: 0,
      alternatives: [{ keys: [keyOf('kỹ')], weight: WEIGHTS.otherMarks, typed: false }],
    });
    expect(asked[0]!.parsed.words[0]).toMatchObject({ key: keyOf('kỷ'), marked: true });
  });

  test('where there is none, nothing is read', async () => {
    const { read, asked } = archiveWith({});
    expect(await readMeant(readingOf('kỷ luật đảng'), read)).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
