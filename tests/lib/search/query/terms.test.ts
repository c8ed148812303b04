import { describe, expect, test } from 'vitest';
import { Lexicon } from '../../../../src/lib/search/lexicon.ts';
import { keysOf } from '../../../../src/lib/search/index-tokens.ts';
import { parseQuery } from '../../../../src/lib/search/query/parse.ts';
import { queryTermsOf, wordTermsOf } from '../../../../src/lib/search/query/terms.ts';
import { WEIGHTS } from '../../../../src/lib/search/weights.ts';

const lexicon = new Lexicon([
  { forms: ['MTTQ'], means: ['Mặt trận Tổ quốc'] },
  { forms: ['HN'], means: ['Hà Nội', 'hội nghị'] },
  { forms: ['TNCS'], means: ['thanh niên cộng sản'] },
  { forms: ['ĐTN'], means: ['đoàn thanh niên'] },
  { forms: ['QH15'], means: ['Quốc hội khóa XV'] },
]);
const termsOf = (typed: string, near = false) => queryTermsOf(parseQuery(typed).words, lexicon, { near });
/** The terms of a query by their words: `đảng bộ | 22 NQ TW`. */
const cut = (typed: string, near = false) =>
  termsOf(typed, near)
    .map(({ words }) => words.map(({ text }) => text).join(' '))
    .join(' | ');
const found = (typed: string, near = false) =>
  termsOf(typed, near)[0]!.alternatives.map(({ keys }) => keys.join(' '));

describe('a query falls into terms', () => {
  test.each([
    ['đảng bộ xã', 'đảng | bộ | xã'],
    ['MTTQ xã', 'mttq | xã'],
    ['mặt trận tổ quốc xã', 'mặt trận tổ quốc | xã'],
    ['mat tran to quoc xa', 'mat tran to quoc | xa'],
    ['theo 22-NQ/TW của', 'theo | 22 nq tw | của'],
    ['đoàn thanh niên cộng sản', 'đoàn | thanh niên cộng sản'],
    ['đoàn thanh niên xã', 'đoàn thanh niên | xã'],
    ['có 2 hecta bãi', 'có | 2 hecta | bãi'],
    ['họp 21/9/2020 ở xã', 'họp | 21 9 2020 | ở | xã'],
    ['"chi bộ thôn" mặt trận', 'chi bộ thôn | mặt | trận'],
    ['xã "chi bộ" "thôn Đông"', 'xã | chi bộ | thôn đông'],
    ['"mặt trận" tổ quốc', 'mặt trận | tổ | quốc'],
    ['"22-NQ" TW', '22 nq | tw'],
    ['', ''],
  ])('«%s» → %s', (typed, terms) => {
    expect(cut(typed)).toBe(terms);
  });

  test('a quotation stands before all that would take a word of it', () => {
    expect(termsOf('"nghị quyết" 22')[0]).toMatchObject({ quoted: true });
    expect(termsOf('nghị quyết 22')[0]).toMatchObject({ quoted: false });
  });
});

describe('a term as typed comes first and counts most', () => {
  test.each(['đảng', 'MTTQ', 'mặt trận tổ quốc', '22-NQ/TW', '2 hecta', '"chi bộ"', '21/9/2020', '83,3'])(
    '%s',
    (typed) => {
      const [first, ...others] = termsOf(typed)[0]!.alternatives;
      expect(first).toMatchObject({ keys: keysOf(typed).split(' '), weight: 1, typed: true });
      for (const other of others) {
        expect(other.typed).toBe(false);
        expect(other.keys).not.toEqual(first!.keys);
      }
    },
  );

  test('a word with marks is meant as it is, one without stands for its family', () => {
    expect(termsOf('đảng')[0]!.alternatives[0]!.exact).toBe(true);
    expect(termsOf('dang')[0]!.alternatives[0]!.exact).toBe(false);
  });

  test('a term typed without marks is looked up with those that it surely has', () => {
    expect(found('mat tran to quoc')[0]).toBe(keysOf('mặt trận tổ quốc'));
    expect(found('mặt tran tổ quốc')[0]).toBe(keysOf('mặt trận tổ quốc'));
  });
});

describe('what stands for a term', () => {
  test('either way, and readers are told', () => {
    expect(found('MTTQ')).toContain(keysOf('mặt trận tổ quốc'));
    expect(found('mặt trận tổ quốc')).toContain('mttq');
    expect(termsOf('MTTQ')[0]!.equivalent).toBe('Mặt trận Tổ quốc');
    expect(termsOf('xã')[0]!.equivalent).toBeUndefined();
  });

  test('an abbreviation of several things finds each, less surely', () => {
    const [, ...others] = termsOf('HN')[0]!.alternatives;
    expect(others.map(({ text }) => text)).toEqual(['Hà Nội', 'hội nghị']);
    expect(others.every(({ weight }) => weight < 1)).toBe(true);
  });

  test('an abbreviation is typed as one', () => {
    expect(found('hn họp')).toContain(keysOf('hà nội'));
    expect(found('QH15')).toContain(keysOf('Quốc hội khóa XV'));
  });

  test('words that say nearly the same only where they are asked for, and for less', () => {
    expect(found('xe hơi')).toEqual([keysOf('xe')]);
    const near = termsOf('xe hơi', true)[0]!;
    expect(near.words).toHaveLength(2);
    expect(near.alternatives.map(({ keys }) => keys.join(' '))).toContain(keysOf('ôtô'));
    for (const { typed, weight } of near.alternatives) expect(weight).toBe(typed ? 1 : WEIGHTS.nearWord);
    expect(termsOf('MTTQ', true)[0]!.alternatives[1]!.weight).toBe(1);
  });

  test('of one syllable the marks count', () => {
    expect(found('nghìn')).toContain(keysOf('ngàn'));
    expect(found('nghin')).toEqual(['nghin']);
  });

  test('counts in words are found in figures, where near words are', () => {
    expect(found('tám lý do', true)).toEqual([keysOf('tám'), '8']);
    expect(found('tám lý do')).toEqual([keysOf('tám')]);
    expect(found('hai mươi mốt xã', true)).toEqual([keysOf('hai mươi mốt'), '21']);
  });

  test('nothing, of words in quotation marks', () => {
    expect(found('"MTTQ"')).toEqual(['mttq']);
    expect(found('"2 hecta"')).toEqual(['2 hecta']);
  });
});

describe('what a term is', () => {
  test('a quantity, but no document number or day', () => {
    expect(termsOf('2 hecta')[0]!.quantity).toBe(true);
    expect(termsOf('22-NQ/TW')[0]).not.toHaveProperty('quantity');
    expect(termsOf('21/9/2020')[0]).not.toHaveProperty('quantity');
  });

  test('filling, where it merely asks', () => {
    expect(termsOf('ai giữ chức').map(({ filler }) => filler)).toEqual([true, undefined, undefined]);
  });

  test('its words, each for itself', () => {
    const [term] = termsOf('mặt trận tổ quốc');
    const words = wordTermsOf(term!);
    expect(words.map((one) => one.words.map(({ text }) => text))).toEqual([
      ['mặt'],
      ['trận'],
      ['tổ'],
      ['quốc'],
    ]);
    expect(words.every(({ alternatives, quoted }) => alternatives.length === 1 && !quoted)).toBe(true);
    expect(words[0]).not.toHaveProperty('filler');
  });
});
