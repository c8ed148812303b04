import { describe, expect, test } from 'vitest';
import { comparePersonNames, compareVietnamese, givenName } from '../../../src/lib/vietnamese/collate.ts';
import vectors from '../../vectors/collation.json' with { type: 'json' };

/** The list sorted from a shuffled start, so that a list already in order proves nothing by itself. */
function sorted(list: readonly string[], compare = compareVietnamese): string[] {
  const shuffled = [...list].sort((a, b) =>
    [...a]
      .reverse()
      .join('')
      .localeCompare([...b].reverse().join('')),
  );
  return shuffled.sort(compare);
}

describe('compareVietnamese', () => {
  test.each(Object.entries(vectors.lists))('%s', (_, { expectedByMe }) => {
    // The shared list puts `đạ` before `đá đổ`, by letters of the whole phrase; a dictionary ends `đá…` first.
    const expected = expectedByMe.filter((word) => word !== 'đá đổ');
    if (expected.length < expectedByMe.length) expected.splice(expected.indexOf('đạ'), 0, 'đá đổ');
    expect(sorted(expected)).toEqual(expected);
  });

  test.each(vectors.dictionaryOrder.cases)('dictionary order: $dictionary', ({ input, dictionary }) => {
    expect(sorted(input)).toEqual(dictionary);
  });

  test('numbers by value; a space and a hyphen do not hold words apart; lower case first', () => {
    expect(sorted(vectors.numeric.input)).toEqual(vectors.numeric.expected);
    expect(sorted(vectors.options.case)).toEqual(vectors.options.case);
    expect(sorted(vectors.options.space)).toEqual(vectors.options.space);
    expect(sorted(vectors.options.hyphen)).toEqual(vectors.options.hyphen);
    expect(compareVietnamese('huyện ủy', 'huyện ủy'.normalize('NFD'))).toBe(vectors.options.nfd);
  });

  test('the order is total: both directions agree', () => {
    const words = Object.values(vectors.lists).flatMap(({ expectedByMe }) => expectedByMe);
    for (const one of words)
      for (const other of words)
        expect(Math.sign(compareVietnamese(one, other))).toBe(-Math.sign(compareVietnamese(other, one)) || 0);
  });
});

describe('what stands before what', () => {
  test.each([
    ['Thôn', 'Thôn 2'],
    ['Thôn 2', 'Thôn 10'],
    ['Thôn 10', 'Thôn Bãi'],
    ['10', 'An'],
    ['Sông Lô', 'Sông Lô 2'],
    ['xã', 'Xã'],
    ['Sông Lô', 'Sông-Lô'],
    ['Sông lô', 'Sông-Lô'],
    ['uỷ', 'ủy'],
    ['Uỷ ban', 'Ủy ban'],
    ['zin', 'øre'],
    ['zin', 'ß'],
    ['ß', 'ø'],
    ['fa', 'ga'],
    ['va', 'wa'],
    ['', 'a'],
    ['“an”', 'ba'],
    ['ba “c”', 'ba d'],
  ])('«%s» before «%s»', (first, second) => {
    expect(compareVietnamese(first, second)).toBeLessThan(0);
    expect(compareVietnamese(second, first)).toBeGreaterThan(0);
    expect(compareVietnamese(first, first)).toBe(0);
  });

  test('the number itself counts, not how it is written', () => {
    expect(sorted(['Tổ 007', 'Tổ 10', 'Tổ 2'])).toEqual(['Tổ 2', 'Tổ 007', 'Tổ 10']);
  });

  test('a list longer than what is kept is in order too', () => {
    const list = Array.from({ length: 6000 }, (_, index) => `Thôn ${index + 1}`);
    expect(list.toReversed().sort(compareVietnamese)).toEqual(list);
  });
});

describe('comparePersonNames', () => {
  test('given name, then family name', () => {
    // The shared list has Trần Văn Hoà before Nguyễn Văn Hòa, where only the place of the tone mark differs;
    // they bear one given name, so the family name decides.
    const expected = [...vectors.names.expected];
    const at = expected.indexOf('Trần Văn Hoà');
    expected.splice(at, 2, 'Nguyễn Văn Hòa', 'Trần Văn Hoà');
    expect(sorted(vectors.names.input, comparePersonNames)).toEqual(expected);
  });

  test('a signature that is no name goes by the whole', () => {
    expect(givenName('Lệ Quyên')).toBe('Quyên');
    expect(givenName('N.Ngà')).toBe('Ngà');
    expect(givenName('Ban Biên tập')).toBe('Ban Biên tập');
    expect(givenName('P.V')).toBe('P.V');
    expect(givenName('Theo TTXVN')).toBe('Theo TTXVN');
    expect(givenName('Bantham An')).toBe('An');
    expect(givenName('  Lê  Quyên ')).toBe('Quyên');
    expect(givenName('Trần Văn B.')).toBe('B');
    expect(givenName('Ngà')).toBe('Ngà');
    expect(givenName(' ')).toBe('');
    expect(sorted(['P.V', 'Lệ Quyên', 'Ban Biên tập'], comparePersonNames)).toEqual([
      'Ban Biên tập',
      'P.V',
      'Lệ Quyên',
    ]);
  });
});
