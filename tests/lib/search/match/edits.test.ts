import { describe, expect, test } from 'vitest';
import {
  deletions,
  insertions,
  isTransposition,
  isWithinOneEdit,
  substitutions,
  transpositions,
} from '../../../../src/lib/search/match/edits.ts';

const typed = [...'ban'];

describe('one slip of a finger', () => {
  test('swaps two letters', () => {
    expect(transpositions(typed)).toEqual(['abn', 'bna']);
    expect(transpositions([...'oon'])).toEqual(['ono']);
    expect(transpositions([...'a'])).toEqual([]);
  });

  test('strikes a letter too many', () => {
    expect(deletions(typed)).toEqual(['an', 'bn', 'ba']);
  });

  test('leaves a letter out, anywhere', () => {
    const made = insertions(typed);
    for (const meant of ['đban', 'bang', 'băan', 'boan', 'bađn']) expect(made, meant).toContain(meant);
    expect(made.every((text) => text.length === 4)).toBe(true);
  });

  test('strikes a wrong letter', () => {
    const made = substitutions(typed);
    for (const meant of ['can', 'bên', 'bap']) expect(made, meant).toContain(meant);
    expect(made.every((text) => text.length === 3)).toBe(true);
    expect(made).not.toContain('cap');
  });
});

test.each([
  ['tohn', 'thon', true],
  ['hton', 'thon', true],
  ['thno', 'thon', true],
  ['thon', 'thon', false],
  ['htno', 'thon', false],
  ['tohm', 'thon', false],
  ['nhot', 'thon', false],
  ['toh', 'thon', false],
  ['thonn', 'thon', false],
  ['tha', 'thb', false],
  ['ab', 'ba', true],
  ['ab', 'bc', false],
  ['ab', 'ca', false],
])('«%s» is «%s» with two neighbours swapped: %s', (one, other, is) => {
  expect(isTransposition(one, other)).toBe(is);
  expect(isTransposition(other, one)).toBe(is);
});

test.each([
  ['thon', 'thon', true],
  ['tho', 'thon', true],
  ['hon', 'thon', true],
  ['thn', 'thon', true],
  ['thoon', 'thon', true],
  ['than', 'thon', true],
  ['phon', 'thon', true],
  ['thom', 'thon', true],
  ['tohn', 'thon', true],
  ['htno', 'thon', false],
  ['th', 'thon', false],
  ['thonng', 'thon', false],
  ['than', 'thong', false],
  ['pham', 'thon', false],
  ['', 'a', true],
  ['', 'ab', false],
  ['aa', 'aaa', true],
  ['aa', 'aaaa', false],
])('«%s» is one edit away from «%s» at the most: %s', (one, other, is) => {
  expect(isWithinOneEdit(one, other)).toBe(is);
  expect(isWithinOneEdit(other, one)).toBe(is);
});
