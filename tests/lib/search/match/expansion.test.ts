import { describe, expect, test } from 'vitest';
import { Lexicon } from '../../../../src/lib/search/lexicon.ts';
import { familyRange, keyOf } from '../../../../src/lib/search/key.ts';
import {
  commonerCandidate,
  completeUnfinished,
  correctionOf,
  expandAbbreviation,
  expandKnown,
  expandUnknown,
  isExpandable,
} from '../../../../src/lib/search/match/expansion.ts';
import { keysOf } from '../../../../src/lib/search/index-tokens.ts';
import { queryTermsOf, type QueryTerm } from '../../../../src/lib/search/query/terms.ts';
import { WEIGHTS } from '../../../../src/lib/search/weights.ts';
import { archiveOf, wordsOf } from './made-cooccurrence.ts';

const cooccurrence = archiveOf(
  ['muốn', 'giữ', 64],
  ['mùn', 'cưa', 256],
  ['kỷ', 'luật', 4096],
  ['kỹ', 'thuật', 512],
  ['sông', 'lô', 64],
  ['sông', 'lam', 8],
  ['bà', 'rịa', 64],
  ['rịa', 'vũng', 64],
  ['vũng', 'tàu', 64],
  ['đảng', 'viên', 512],
);
const lexicon = new Lexicon([
  { forms: ['BCH'], means: ['Ban Chấp hành'] },
  { forms: ['TW'], means: ['Trung ương'] },
  { forms: ['HĐND'], means: ['Hội đồng nhân dân'] },
]);
/** Words of the index beyond those that stand beside others. */
const others = ['samsung', 'facebook', 'đăng', 'samsunx', 'khác'].map(keyOf);

function storeOf() {
  const loaded: [string, string][] = [];
  const between = ([first, last]: [string, string]) =>
    [...new Set([...cooccurrence.words, ...others])].sort().filter((key) => key >= first && key <= last);
  const store = {
    lexicon,
    cooccurrence: async () => cooccurrence,
    cooccurrenceAround: async () => cooccurrence,
    load: async (ranges: [string, string][]) => void loaded.push(...ranges),
    words: async (range: [string, string]) => between(range),
  };
  return { store: store as never, loaded };
}
const termOf = (typed: string): QueryTerm => queryTermsOf(wordsOf(typed), lexicon).at(-1)!;
const beside = (left?: string, right?: string) => ({
  left: left === undefined ? [] : [keyOf(left)],
  right: right === undefined ? [] : [keyOf(right)],
});
const keysFound = (term: QueryTerm) => term.alternatives.map(({ keys }) => keys.join(' '));
const weightOf = (term: QueryTerm, word: string) =>
  term.alternatives.find(({ keys }) => keys.join(' ') === keysOf(word))?.weight;

describe('a word that the archive has nowhere', () => {
  const expanded = async (typed: string, left?: string, right?: string) =>
    expandUnknown(storeOf().store, termOf(typed), beside(left, right));

  test('is one that is a slip away and stands beside its neighbours', async () => {
    const term = await expanded('mun', undefined, 'giữ');
    expect(term.expanded).toBe(true);
    expect(keysFound(term)[0]).toBe('mun');
    expect(keysFound(term)).toContain(keyOf('muốn'));
    expect(keysFound(term)).not.toContain(keyOf('mùn'));
    expect(new Set(keysFound(term)).size).toBe(keysFound(term).length);
  });

  test('keeps what was typed first, and all else is not as typed', async () => {
    const [first, ...rest] = (await expanded('mun', undefined, 'giữ')).alternatives;
    expect(first).toMatchObject({ typed: true, weight: 1 });
    expect(rest.every(({ typed }) => !typed)).toBe(true);
    expect(rest.length).toBeGreaterThan(0);
  });

  test('of one letter stays: it is near every word', async () => {
    const term = termOf('x');
    expect(await expandUnknown(storeOf().store, term, beside())).toBe(term);
    expect((await expanded('ơi')).expanded).toBe(true);
  });

  test('is other marks on the same letters, where nothing stands beside it to go by', async () => {
    const { store, loaded } = storeOf();
    const term = await expandUnknown(store, termOf('đãng'), beside());
    expect(weightOf(term, 'dang')).toBe(WEIGHTS.otherMarks);
    expect(loaded).toContainEqual(familyRange('dang'));
    expect(weightOf(await expanded('đãng', undefined, 'viên'), 'dang')).toBeUndefined();
    expect(keysFound(await expanded('đãng', undefined, 'viên'))).toContain(keyOf('đảng'));
    expect(weightOf(await expanded('quẫy'), 'quay')).toBeUndefined();
  });

  test('of three letters without marks is no word one letter away, by itself', async () => {
    expect(keysFound(await expanded('ban'))).not.toContain(keyOf('bà'));
    expect(keysFound(await expanded('xqz'))).toEqual(['xqz']);
    expect(keysFound(await expanded('vungx'))).toContain(keyOf('vũng'));
    expect(keysFound(await expanded('lamm'))).toContain(keyOf('lam'));
  });

  test('is said alike, or two letters swapped', async () => {
    expect(keysFound(await expanded('dữ'))).toContain(keyOf('giữ'));
    expect(keysFound(await expanded('hao'))).toContain('hoa');
    expect(weightOf(await expanded('dữ'), 'giữ')).toBe(WEIGHTS.sameSound);
  });

  test('is a syllable one edit away, where there is nothing better', async () => {
    expect(keysFound(await expanded('nghiênk')).length).toBeGreaterThan(1);
    expect(keysFound(await expanded('quna'))).toContain('quan');
  });

  test('is a name one edit away', async () => {
    expect(weightOf(await expanded('samsun'), 'samsung')).toBe(WEIGHTS.otherMarks);
    expect(weightOf(await expanded('samsunf'), 'samsunx')).toBe(WEIGHTS.otherMarks);
    expect(keysFound(await expanded('samsun'))).not.toContain('facebook');
    expect(keysFound(await expanded('samsung')).filter((key) => key === 'samsung')).toHaveLength(1);
  });

  test('in letters that are no syllable is what known abbreviations run together say', async () => {
    const term = await expanded('BCHTW');
    expect(keysFound(term)).toContain(keysOf('ban chấp hành trung ương'));
    expect(keysFound(term)).toContain(keysOf('bch trung ương'));
    expect(term.equivalent).toBeDefined();
    expect(term).not.toHaveProperty('expanded');
    expect(term.alternatives[1]).toMatchObject({ typed: false, weight: 0.8 });
    expect(term.alternatives[1]!.text).toMatch(/ban chấp hành|bch/);
  });

  test('or the words with these initials', async () => {
    const term = await expanded('BRVT');
    expect(keysFound(term)).toEqual(['brvt', keysOf('bà rịa vũng tàu')]);
    expect(term.equivalent).toBe('bà rịa vũng tàu');
  });

  test('or an abbreviation with two letters swapped', async () => {
    expect(weightOf(await expanded('hdnđ'), 'hđnd')).toBeUndefined();
    expect(keysFound(await expanded('hndd'))).toContain(keysOf('hđnd'));
  });
});

describe('an abbreviation that nobody explained', () => {
  const read = (typed: string) => expandAbbreviation(storeOf().store, termOf(typed));

  test('is the words of the archive with its initials, if there are any', async () => {
    expect((await read('BRVT'))!.equivalent).toBe('bà rịa vũng tàu');
    expect(await read('QZWX')).toBeUndefined();
  });

  test('a word or a number is none', async () => {
    expect(await read('bà')).toBeUndefined();
    expect(await read('22')).toBeUndefined();
    expect(await read('РФ')).toBeUndefined();
  });
});

describe('a word that the archive has, but never beside its neighbours here', () => {
  const expanded = (typed: string, left?: string, right?: string) =>
    expandKnown(storeOf().store, termOf(typed), beside(left, right));

  test('may be another that stands there, less surely', async () => {
    const term = await expanded('đang', undefined, 'viên');
    expect(term.expanded).toBe(true);
    expect(weightOf(term, 'đảng')).toBeCloseTo(WEIGHTS.otherEdit * WEIGHTS.otherMarks);
    expect(weightOf(term, 'dang')).toBe(WEIGHTS.otherMarks);
    expect(term.alternatives[0]).toMatchObject({ typed: true, weight: 1 });
  });

  test('one without marks stands for its family already', async () => {
    expect(keysFound(await expanded('dang', undefined, 'viên')).filter((key) => key === 'dang')).toHaveLength(
      1,
    );
  });

  test('where nothing stands there, only what is said alike or swapped', async () => {
    const term = await expanded('kỷ', undefined, 'cưa');
    expect(keysFound(term)).not.toContain(keyOf('kỹ') + 'x');
    expect(weightOf(await expanded('nô', 'xã'), 'lô')).toBeCloseTo(WEIGHTS.sameSound * WEIGHTS.otherMarks);
    expect(weightOf(await expanded('lâm', 'xã'), 'lam')).toBe(WEIGHTS.otherMarks);
  });
});

describe('a word that stands beside its neighbours, where another does far oftener', () => {
  const commoner = (typed: string, pages: number, left?: string, right?: string) =>
    commonerCandidate(storeOf().store, termOf(typed), beside(left, right), pages);

  test('is told by forty times', async () => {
    expect(await commoner('kỹ', 1, undefined, 'luật')).toBe(keyOf('kỷ'));
    expect(await commoner('kỹ', 102, undefined, 'luật')).toBe(keyOf('kỷ'));
    expect(await commoner('kỹ', 103, undefined, 'luật')).toBeUndefined();
    expect(await commoner('kỹ', 1, undefined, 'cưa')).toBeUndefined();
  });

  test('beside both neighbours, not one alone', async () => {
    expect(await commoner('kỹ', 1, 'mùn', 'luật')).toBeUndefined();
  });
});

describe('an unfinished word', () => {
  const completed = (typed: string, left: string) =>
    completeUnfinished(storeOf().store, termOf(typed), beside(left));

  test('goes on as the archive goes on after the word before it', async () => {
    const term = await completed('l', 'sông');
    expect(keysFound(term)).toEqual(['l', keyOf('lô'), keyOf('lam')]);
    expect(term.unfinished).toBe(true);
    expect(term.alternatives.slice(1).every(({ weight }) => weight === WEIGHTS.longer)).toBe(true);
  });

  test('in no way, where nothing is known to', async () => {
    expect(keysFound(await completed('l', 'xã'))).toEqual(['l']);
    expect(keysFound(await completed('x', 'sông'))).toEqual(['x']);
  });
});

describe('which words may be mistyped', () => {
  test.each([
    ['mun', true],
    ['22', false],
    ['94,2', false],
    ['"mun"', false],
    ['HĐND', false],
    ['ban chấp hành', false],
  ])('%s: %s', (typed, is) => {
    expect(isExpandable(termOf(typed))).toBe(is);
  });

  test('not what merely asks', () => {
    expect(isExpandable(queryTermsOf(wordsOf('ai giữ'), lexicon)[0]!)).toBe(false);
  });
});

describe('the word that was meant', () => {
  const corrected = (typed: string, forms: string[], weights: number[], expanded = true) =>
    correctionOf({
      term: { ...termOf(typed), ...(expanded ? { expanded } : {}) },
      formKeys: forms.map(keyOf),
      weights: Float32Array.from(weights),
    } as never);

  test('is the form that counts most, where that is not the one typed', () => {
    expect(corrected('đãng', ['đãng', 'đảng'], [0.2, 0.4])).toBe(keyOf('đảng'));
    expect(corrected('đãng', ['đãng', 'đảng'], [0.4, 0.4])).toBeUndefined();
    expect(corrected('đãng', ['đảng', 'đãng'], [0.4, 0.2])).toBe(keyOf('đảng'));
    expect(corrected('đãng', ['đảng'], [0.4], false)).toBeUndefined();
    expect(corrected('đãng', [], [])).toBeUndefined();
  });

  test('a word without marks is any of its family', () => {
    expect(corrected('dang', ['đảng'], [1])).toBeUndefined();
    expect(corrected('dang', ['đạn'], [1])).toBe(keyOf('đạn'));
    expect(corrected('đang', ['đảng'], [1])).toBe(keyOf('đảng'));
  });
});
