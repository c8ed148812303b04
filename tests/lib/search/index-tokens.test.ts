import { describe, expect, test } from 'vitest';
import { tokenizeForIndex } from '../../../src/lib/search/index-tokens.ts';

const words = (text: string) => tokenizeForIndex(text).map((token) => token.word);
const keys = (text: string) => tokenizeForIndex(text).map((token) => token.key);

describe('one word, one key', () => {
  test.each([
    ['Uỷ ban', 'ủy ban'],
    ['HOÀ BÌNH', 'hòa bình'],
    ['kĩ sư', 'kỹ sư'],
    ['tỉ lệ', 'tỷ lệ'],
    ['Đảng bộ', 'Ðảng bộ'],
    ['Đảng bộ', 'Đảng bộ'.normalize('NFD')],
    ['Đảng\u00a0bộ', 'Đảng bộ'],
    ['Đảng b\u200bộ', 'Đảng bộ'],
    ['2.095', '2095'],
    ['94,2%', '94.2 %'],
    ['05-CT/TW', '05/CT-TW'],
    ['22-NQ/TW', '22 nq tw'],
    ['nq22', 'NQ 22'],
    ['2015-2020', '2015 – 2020'],
    ['21/09/2020', '21/9/2020'],
    ['T.Ư', 'TƯ'],
    ['80/2015/QH13', '80 2015 qh13'],
  ])('%s = %s', (one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });

  test.each([
    ['đảng viên', 'đang viên'],
    ['94,2', '942'],
    ['vị', 'vỵ'],
    ['tay', 'tai'],
  ])('%s ≠ %s', (one, other) => {
    expect(keys(one)).not.toEqual(keys(other));
  });
});

describe('tokenizeForIndex', () => {
  test('tells where each word stands in the text as printed, marks in any order', () => {
    const text = `Tỷ lệ\u00a0đảng vi\u200bên đạt ${'94,2%'}, ${'hoàn thành'.normalize('NFD')}.`;
    const shown = tokenizeForIndex(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'));
    expect(shown).toEqual(['Tỷ', 'lệ', 'đảng', 'vi\u200bên', 'đạt', '94,2', 'hoàn', 'thành']);
  });

  test('dates and lists are their numbers, a decimal number is one', () => {
    expect(words('21.9.2020')).toEqual(['21', '9', '2020']);
    expect(words('bước 1, 2, 3')).toEqual(['bước', '1', '2', '3']);
    expect(words('1.234.567,8 đồng')).toEqual(['1234567,8', 'đồng']);
  });

  test.each(['', '   ', '<script>', '🎉🎉', '---', '“”', '\u0301\u0301', 'a'.repeat(5000)])(
    'takes any text: %s',
    (text) => {
      expect(() => tokenizeForIndex(text)).not.toThrow();
    },
  );
});

describe('what is one word', () => {
  test.each([
    ['T.Ư và H.Đ.N.D họp', ['tư', 'và', 'hđnd', 'họp']],
    ['T.Ư.', ['tư']],
    ['xã. A', ['xã', 'a']],
    ['A. B', ['a', 'b']],
    ['a.bc', ['a', 'bc']],
    ['ab.c', ['ab', 'c']],
    ['A.B.cd', ['ab', 'cd']],
    ['QH13', ['qh', '13']],
    ['3a', ['3', 'a']],
    ['5.', ['5']],
    ['5, 6', ['5', '6']],
    ['5,6', ['5,6']],
    ['5..6', ['5', '6']],
    ['1.234,5', ['1234,5']],
    ['1,234,567', ['1234567']],
    ['1,234', ['1,234']],
    ['12.34', ['12,34']],
    ['1.2.3', ['1', '2', '3']],
    ['007', ['7']],
    ['0', ['0']],
    ['000', ['0']],
    ['05/09', ['5', '9']],
    ['２０２０ Ｄａｎｇ', ['2020', 'dang']],
    ['ﬁn', ['fin']],
    ['中国共产党', ['中', '国', '共', '产', '党']],
    ['ひらカタ', ['ひ', 'ら', 'カ', 'タ']],
    ['ไทย', ['ไ', 'ท', 'ย']],
    ['Россия и мир', ['россия', 'и', 'мир']],
    ['Россияxã', ['россия', 'xã']],
    ['ελληνικά', ['ελληνικά'.normalize('NFC')]],
    ['a_b', ['a', 'b']],
    ['50%', ['50']],
    ['😀xã😀', ['xã']],
  ] as [string, string[]][])('%s → %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('the numbers of a day or a list stand where they are printed', () => {
    const text = 'họp 21.9.2020, bước 1,2,3';
    expect(tokenizeForIndex(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'họp',
      '21',
      '9',
      '2020',
      'bước',
      '1',
      '2',
      '3',
    ]);
  });
});
