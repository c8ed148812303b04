import { describe, expect, test } from 'vitest';
import {
  asksNothing,
  isSameWord,
  MAX_LETTERS,
  MAX_WORDS,
  outsideOperators,
  parseQuery,
  widerExclusion,
} from '../../../../src/lib/search/query/parse.ts';
import { keyOf } from '../../../../src/lib/search/key.ts';

const texts = (typed: string) => parseQuery(typed).words.map(({ text }) => text);
const word = (typed: string) => parseQuery(typed).words.at(-1)!;

describe('a word as typed', () => {
  test('has its marks or stands for its family', () => {
    expect(word('Đảng')).toEqual({
      key: keyOf('đảng'),
      base: 'dang',
      text: 'đảng',
      marked: true,
      abbreviation: false,
    });
    expect(word('dang')).toMatchObject({ key: 'dang', base: 'dang', marked: false, abbreviation: false });
  });

  test.each([
    ['UBND xã', true, true],
    ['ubnd xã', true, undefined],
    ['CA xã', true, true],
    ['ca xã', false, undefined],
    ['CA XÃ', false, undefined],
    ['UBND', true, undefined],
    ['2095 HỘ', false, undefined],
    ['2095 hộ', false, true],
    ['À thế', false, undefined],
  ])('«%s»: an abbreviation %s, surely one %s', (typed, abbreviation, capital) => {
    const [first] = parseQuery(typed).words;
    expect(first).toMatchObject({ abbreviation });
    expect(first!.capital).toBe(capital);
  });
});

describe('quotation marks', () => {
  test.each(['"chi bộ" sinh hoạt', '“chi bộ” sinh hoạt', '«chi bộ» sinh hoạt', '„chi bộ“ sinh hoạt'])(
    '%s holds its words together and no others',
    (typed) => {
      expect(parseQuery(typed).words.map(({ text, phrase }) => [text, phrase])).toEqual([
        ['chi', 1],
        ['bộ', 1],
        ['sinh', undefined],
        ['hoạt', undefined],
      ]);
    },
  );

  test('two phrases are two, one left open goes on to the end', () => {
    expect(parseQuery('"chi bộ" và "đảng viên').words.map(({ phrase }) => phrase)).toEqual([
      1,
      1,
      undefined,
      2,
      2,
    ]);
  });

  test('inside a word they are no quotation', () => {
    expect(parseQuery('5"6 xã').words.map(({ phrase }) => phrase)).toEqual([undefined, undefined, undefined]);
  });

  test('the last word of a phrase is finished', () => {
    expect(parseQuery('"chi bộ"').open).toBe(false);
    expect(parseQuery('"chi b').open).toBe(false);
  });
});

describe('what no result may hold', () => {
  const excluded = (typed: string) => parseQuery(typed).excluded;

  test('a word, just as typed', () => {
    expect(excluded('đảng -ban')).toEqual([{ keys: ['ban'], exact: true }]);
    expect(texts('đảng -ban')).toEqual(['đảng']);
    expect(excluded('-"ban"')).toEqual([{ keys: ['ban'], exact: true }]);
  });

  test('a phrase, also with marks where it has none', () => {
    expect(excluded('du lịch -"da nang"')).toEqual([{ keys: ['da', 'nang'], exact: false }]);
    expect(texts('du lịch -"da nang"')).toEqual(['du', 'lịch']);
    expect(excluded('-22-NQ/TW')).toEqual([{ keys: ['22', 'nq', 'tw'], exact: true }]);
  });

  test('a hyphen within words, or beside nothing, excludes nothing', () => {
    expect(excluded('kinh tế - xã hội')).toEqual([]);
    expect(excluded('22-NQ/TW')).toEqual([]);
    expect(excluded('2015-2020')).toEqual([]);
    expect(excluded('đảng -"" -… -')).toEqual([]);
    expect(texts('2015-2020')).toEqual(['2015', '2020']);
  });

  test('the words around it stay apart', () => {
    expect(texts('chi -ban bộ')).toEqual(['chi', 'bộ']);
    expect(texts('chi -"ban bí thư" bộ')).toEqual(['chi', 'bộ']);
  });
});

describe('whether the last word may be unfinished', () => {
  test.each([
    ['sông l', true],
    ['sông lô', true],
    ['sông lô'.normalize('NFD'), true],
    ['sông lô ', false],
    ['nghị quyết 22', false],
    ['sông lô.', false],
    ['', false],
    ['"sông lô" huy', true],
  ])('«%s»: %s', (typed, open) => {
    expect(parseQuery(typed).open).toBe(open);
  });

  test('letters that begin a word are no abbreviation, unless they are all there is', () => {
    for (const onset of ['kh', 'ngh', 'tr', 'ph']) {
      expect(word(`xây dựng ${onset}`).abbreviation, onset).toBe(false);
      expect(word(`${onset}`).abbreviation, onset).toBe(true);
      expect(word(`xây dựng ${onset} `).abbreviation, onset).toBe(true);
    }
    expect(word('xây dựng ntm').abbreviation).toBe(true);
    expect(word('xây dựng khx').abbreviation).toBe(true);
    expect(word('xây dựng xkh').abbreviation).toBe(true);
    expect(parseQuery('kh xây dựng').words[0]!.abbreviation).toBe(true);
  });
});

describe('a query too long is cut, and says so', () => {
  test('after so many letters', () => {
    const longest = 'a'.repeat(MAX_LETTERS);
    expect(parseQuery(longest)).toMatchObject({ cut: false, open: true });
    expect(parseQuery(`${longest}b`)).toMatchObject({ cut: true, open: false });
    expect(parseQuery(`${longest}b`).words[0]!.text).toBe(longest);
  });

  test('after so many words', () => {
    const longest = Array.from({ length: MAX_WORDS }, () => 'xã').join(' ');
    expect(parseQuery(longest)).toMatchObject({ cut: false, open: true });
    expect(parseQuery(`${longest} xã`)).toMatchObject({ cut: true, open: false });
    expect(parseQuery(`${longest} xã`).words).toHaveLength(MAX_WORDS);
  });
});

test.each([
  ['', false],
  ['  \n', false],
  ['!?', true],
  ['-', true],
  ['đảng', false],
  ['-đảng', false],
])('«%s» is symbols alone, which ask nothing: %s', (typed, nothing) => {
  expect(asksNothing(parseQuery(typed), typed)).toBe(nothing);
});

describe('what no operator governs', () => {
  const shouted = (typed: string) => outsideOperators(typed, (part) => part.toUpperCase());

  test.each([
    ['ddangr vieen', 'DDANGR VIEEN'],
    ['ddangr -dangr vieen', 'DDANGR -dangr VIEEN'],
    ['ddangr "chi booj" xax', 'DDANGR "chi booj" XAX'],
    ['-"chi booj" xax', '-"chi booj" XAX'],
    ['kinh tees - xax', 'KINH TEES - XAX'],
    ['', ''],
  ])('%s → %s', (typed, rewritten) => {
    expect(shouted(typed)).toBe(rewritten);
  });
});

describe('a word behind an excluded one may belong to it', () => {
  test('the two as one phrase', () => {
    expect(widerExclusion('du lịch -da nang')).toEqual({ text: 'du lịch -"da nang"', keys: ['da', 'nang'] });
    expect(widerExclusion('-đà nẵng du lịch')).toEqual({
      text: '-"đà nẵng" du lịch',
      keys: [keyOf('đà'), keyOf('nẵng')],
    });
    expect(widerExclusion('du lịch -đà nẵng'.normalize('NFD'))?.keys).toEqual([keyOf('đà'), keyOf('nẵng')]);
  });

  test.each([
    'du lịch -da',
    'du lịch -"da nang"',
    'du lịch -da\nnang',
    'du lịch -22 nang',
    'du lịch -da 22',
    'du lịch -da nang?',
    'du lịch-da nang',
    'du lịch - da nang',
    'da nang',
  ])('nothing to widen: %j', (typed) => {
    expect(widerExclusion(typed)).toBeUndefined();
  });
});

describe('a word of a query is a word of the archive', () => {
  test.each([
    ['đảng', 'đảng', true],
    ['dang', 'đảng', true],
    ['dang', 'dang', true],
    ['đang', 'đảng', false],
    ['đảng', 'dang', false],
    ['dan', 'đảng', false],
  ])('«%s» typed for «%s»: %s', (typed, meant, same) => {
    expect(isSameWord(word(typed), keyOf(meant))).toBe(same);
  });

  test('no word is none', () => {
    expect(isSameWord(undefined, 'dang')).toBe(false);
  });
});
