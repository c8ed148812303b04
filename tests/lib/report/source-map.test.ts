import { describe, expect, test } from 'vitest';
import { alignToSource } from '../../../src/lib/report/source-map.ts';

/** What each unit of the value was read from. */
const readFrom = (value: string, source: string) => {
  const offsets = alignToSource(value, source);
  expect(offsets).toHaveLength(value.length);
  return offsets.map((from, at) => source.slice(from, offsets[at + 1] ?? source.length));
};

describe('each letter of the page was read from somewhere', () => {
  test.each([
    ['as it is', 'Có 5', 'Có 5', ['C', 'ó', ' ', '5']],
    ['an escape', 'a<5', 'a\\<5', ['a', '\\<', '5']],
    ['a backslash before a letter is one', 'a\\b', 'a\\b', ['a', '\\', 'b']],
    ['an escaped backslash', 'a\\b', 'a\\\\b', ['a', '\\\\', 'b']],
    ['a reference by name', 'a&b', 'a&amp;b', ['a', '&amp;', 'b']],
    ['a reference by number', '{b', '&#123;b', ['&#123;', 'b']],
    ['what looks like a reference and is none', 'a&b', 'a&b', ['a', '&', 'b']],
    ['a reference that is kept as words', '&amp;b', '&amp;b', ['&', 'a', 'm', 'p', ';', 'b']],
    ['marks composed', 'ẻn', 'e\u0309n', ['e\u0309', 'n']],
    ['two marks composed', 'ếch', 'e\u0302\u0301ch', ['e\u0302\u0301', 'c', 'h']],
    ['marks that no letter takes', 'x\u0300 5', 'x\u0300 5', ['x', '\u0300', ' ', '5']],
    ['marks of emphasis left out', 'ab', 'a**b', ['a**', 'b']],
  ])('%s', (_what, value, source, pieces) => {
    expect(readFrom(value, source)).toEqual(pieces);
  });
});

describe('a line that goes on', () => {
  test.each([
    ['plainly', 'a\nb', 'a\nb', [0, 1, 2]],
    ['as Windows has it', 'a\nb', 'a\r\nb', [0, 1, 3]],
    ['as old machines had it', 'a\nb', 'a\rb', [0, 1, 2]],
    ['behind blanks', 'a\nb', 'a \t \nb', [0, 1, 5]],
    ['indented', 'a\nb', 'a\n   b', [0, 1, 5]],
    ['in a quotation', 'a\nb', 'a\n> b', [0, 1, 4]],
    ['in a quotation within another', 'a\nb', 'a\n  >> \t b', [0, 1, 9]],
    ['in a quotation without a blank', 'a\nb', 'a\n>b', [0, 1, 3]],
    ['with the blanks of code', 'a\n  b', 'a\n  b', [0, 1, 2, 3, 4]],
    ['with the blanks of code in a quotation', 'a\n  b', 'a\n>   b', [0, 1, 4, 5, 6]],
    ['with a mark of its own', 'a\nb > c', 'a\nb > c', [0, 1, 2, 3, 4, 5, 6]],
    ['twice', 'a\nb\nc', 'a\n> b\n> c', [0, 1, 4, 5, 8]],
    ['with no line end in the source', 'a\nb', 'ab', [0, 1, 1]],
  ])('%s', (_how, value, source, offsets) => {
    expect(alignToSource(value, source)).toEqual(offsets);
  });
});

test('letters that are nowhere end at the end of the source', () => {
  expect(alignToSource('abc', 'a')).toEqual([0, 1, 1]);
});
