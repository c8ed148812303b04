import { describe, expect, test } from 'vitest';
import { parseRoman } from '../../../src/lib/vietnamese/roman.ts';
import {
  canonicalTerm,
  NATIONAL_CONGRESSES,
  parseTerm,
  termSlug,
} from '../../../src/lib/vietnamese/terms.ts';
import vectors from '../../vectors/terms.json' with { type: 'json' };

describe('parseTerm', () => {
  test.each(vectors.cases)('$input', ({ input, expected }) => {
    expect(parseTerm(input) ?? null).toEqual(expected);
  });

  test.each(['Nhiệm kỳ 2020 - 2015', 'đại hội', 'nhiệm kỳ', 'khóa', ''])('%s is none', (text) => {
    expect(parseTerm(text)).toBeUndefined();
  });
});

describe('canonicalTerm', () => {
  test.each(['2015–2020', '2015-2020', '2015 - 2020', '2015—2020', 'nhiệm kỳ 2015 - 2020', 'NK 2015-2020'])(
    '%s',
    (text) => {
      expect(canonicalTerm(text)).toBe('2015–2020');
    },
  );

  test('a period or half a term is none; the URL has a hyphen', () => {
    expect(canonicalTerm('giai đoạn 2015-2020')).toBeUndefined();
    expect(canonicalTerm('2015')).toBeUndefined();
    expect(termSlug('2015–2020')).toBe('2015-2020');
  });
});

describe('Roman numerals', () => {
  test.each(vectors.roman)('%s is %d', (roman, value) => {
    expect(parseRoman(roman as string)).toBe(value);
  });

  test('no further', () => {
    for (const text of ['IIII', 'VX', 'C', 'xii', '', 'XXXX', 'IL']) expect(parseRoman(text)).toBeUndefined();
  });
});

test('the national congresses', () => {
  expect(NATIONAL_CONGRESSES).toEqual(vectors.nationalCongresses);
});
