import { describe, expect, test } from 'vitest';
import { alignToSource } from '../../../src/lib/report/source-map.ts';

/** Where each of some words of the value was read from, as the source has it there. */
const there = (value: string, source: string, ...words: string[]) => {
  const offsets = alignToSource(value, source);
  expect(offsets).toHaveLength(value.length);
  return words.map((word) => source.slice(offsets[value.indexOf(word)]!).split(/(?<=.)(?=[ ,.])/)[0]);
};

describe('words behind what Markdown reads otherwise stand where they stand', () => {
  test.each([
    ['a reference in capitals', '© 5 xã', '&copy; 5 xã', '&copy;'],
    ['a decimal reference', '{ghi 5 xã', '&#123;ghi 5 xã', '&#123;ghi'],
    ['a hexadecimal reference', '{ghi 5 xã', '&#x7B;ghi 5 xã', '&#x7B;ghi'],
    ['a long name', '\u2A54 5 xã', '&Or; 5 xã', '&Or;'],
    [
      'the longest name',
      '∳ 5 xã',
      '&CounterClockwiseContourIntegral; 5 xã',
      '&CounterClockwiseContourIntegral;',
    ],
  ])('%s', (_what, value, source, first) => {
    expect(there(value, source, value.split(' ')[0]!, '5', 'xã')).toEqual([first, '5', 'xã']);
  });

  test('an escaped sign of any kind, and a backslash that escapes nothing', () => {
    for (const sign of '!"#$%&\'()*+,-./:;<=>?@[]^_`{|}~')
      expect(alignToSource(`a${sign}5`, `a\\${sign}5`), sign).toEqual([0, 1, 3]);
    expect(alignToSource('a\\5', 'a\\5')).toEqual([0, 1, 2]);
    expect(alignToSource('a\\ 5', 'a\\ 5')).toEqual([0, 1, 2, 3]);
  });

  test('a letter with marks, composed or not, one or several', () => {
    expect(alignToSource('ếb', 'e\u0302\u0301b')).toEqual([0, 3]);
    expect(alignToSource('ạ\u0300b', 'ạ\u0300b')).toEqual([0, 1, 2]);
    expect(alignToSource('ạ\u0300b', 'a\u0323\u0300b')).toEqual([0, 0, 3]);
    expect(alignToSource('\u0323\u0300b', '\u0323\u0300b')).toEqual([0, 1, 2]);
    expect(alignToSource('aếb', 'ae\u0302\u0301b')).toEqual([0, 1, 4]);
    expect(alignToSource('😀\u0301b', '😀\u0301b')).toEqual([0, 1, 2, 3]);
  });

  test('a letter with very many marks', () => {
    const marks = '\u0300'.repeat(60);
    expect(alignToSource(`x${marks} 5`, `x${marks} 5`).slice(-2)).toEqual([61, 62]);
  });

  test('lines of a quotation, deep as it may be', () => {
    expect(alignToSource('a\nb', 'a\n> > > b')).toEqual([0, 1, 8]);
    expect(alignToSource('a\nb', 'a\n\t> b')).toEqual([0, 1, 5]);
    expect(alignToSource('a\n> b', 'a\n> \\> b')).toEqual([0, 1, 4, 6, 7]);
    expect(alignToSource('a\n\tb', 'a\n> \tb')).toEqual([0, 1, 4, 5]);
    expect(alignToSource('a\r b', 'a\r b')).toEqual([0, 1, 2, 3]);
  });

  test('letters that come further on, one after another', () => {
    expect(alignToSource('ab', '**a**_b_')).toEqual([2, 6]);
    expect(alignToSource('aab', 'a*ab')).toEqual([0, 2, 3]);
    expect(alignToSource('axb', 'ab')).toEqual([0, 1, 1]);
    expect(alignToSource('x', '')).toEqual([0]);
  });
});
