import { describe, expect, test } from 'vitest';
import {
  capitalise,
  formatMegabytes,
  formatMegabytesOver,
  formatNumber,
  formatSigned,
  printDate,
} from '../../../src/lib/vietnamese/format.ts';
import { parseVietnameseNumber } from '../../../src/lib/vietnamese/numbers.ts';
import dates from '../../vectors/dates.json' with { type: 'json' };
import vectors from '../../vectors/intl-format.json' with { type: 'json' };

describe('formatNumber', () => {
  test.each(vectors.numberFormat)('$value → $expected', ({ value, expected }) => {
    // ICU writes a hyphen where print has a minus.
    expect(formatNumber(value)).toBe(expected.replace('-', '−'));
  });

  test.each([
    [0, '0'],
    [999, '999'],
    [1e13, '10.000.000.000.000'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [0.04, '0,04'],
    [0.0000005, '0,0000005'],
  ])('%d → %s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });

  test.each([
    [6.7, 2, '6,70'],
    [2095, 0, '2.095'],
    [-16.5, 2, '−16,50'],
  ])('%d with %d decimals → %s', (value, decimals, expected) => {
    expect(formatNumber(value, decimals)).toBe(expected);
  });

  test('reads back', () => {
    for (const value of [2095, 94.2, 15031.77, -1.5, 0.5, 1e13])
      expect(parseVietnameseNumber(formatNumber(value))).toBe(value);
  });

  test('a thousand is parted as in reports', () => {
    expect(formatNumber(2184)).toBe(vectors.observed.fourdigit);
  });
});

describe('dates', () => {
  test.each(dates.format)('$iso', ({ iso, short }) => {
    expect(printDate(iso)).toBe(short);
  });
});

describe('formatSigned', () => {
  test.each([
    [5.5, '+5,5'],
    [-29, '−29'],
    [0, '0'],
  ])('%d → %s', (value, expected) => {
    expect(formatSigned(value)).toBe(expected);
  });
});

describe('capitalise', () => {
  test.each([
    ['huyện Sông Lô', 'Huyện Sông Lô'],
    ['đảng bộ', 'Đảng bộ'],
    ['UBND xã', 'UBND xã'],
    ['', ''],
  ])('%s → %s', (text, expected) => {
    expect(capitalise(text)).toBe(expected);
  });
});

describe('the size of a file', () => {
  test.each([
    [4_926_000, '4,9 MB'],
    [4_000_000, '4 MB'],
    [1_235_000_000, '1.235 MB'],
    [12_000, '0,1 MB'],
    [0, '0 MB'],
  ])('%d bytes → %s', (bytes, expected) => {
    expect(formatMegabytes(bytes)).toBe(expected);
  });

  test('a file a little over what is allowed is not said to weigh as much as that', () => {
    expect(formatMegabytesOver(4_000_001, 4_000_000)).toBe('hơn 4 MB');
    expect(formatMegabytesOver(5_200_000, 4_000_000)).toBe('5,2 MB');
  });
});
