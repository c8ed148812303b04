import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/lib/check/nearest.ts';

describe('the word that a hurried typist meant', () => {
  test.each([
    ['a letter left out', 'autor', ['term', 'author'], 'author'],
    ['a letter too many', 'districts', ['term', 'district'], 'district'],
    ['another letter', 'tetle', ['title', 'date'], 'title'],
    ['a hyphen left out', 'songlo', ['lap-thach', 'song-lo'], 'song-lo'],
    ['capitals', 'AUTHOR', ['date', 'Author'], 'Author'],
    ['two neighbours in each other’s place', 'song', ['sanh', 'sogn'], 'sogn'],
    ['the same at the end', 'authro', ['autumn', 'author'], 'author'],
    ['the same at the beginning', 'uathor', ['ua', 'author'], 'author'],
    ['two pairs of them', 'badc', ['abcd'], 'abcd'],
    ['of two as near, the first', 'song', ['sonh', 'sont'], 'sonh'],
    ['in a short word two letters may differ', 'xy', ['abcd', 'ab'], 'ab'],
    ['in a long word a third may', 'thanhpholon', ['thanhphoXYZ'], 'thanhphoXYZ'],
  ])('%s: %s', (_, typed, candidates, meant) => {
    expect(nearest(typed, candidates)).toBe(meant);
  });

  test.each([
    ['tam-duong', ['song-lo', 'lap-thach']],
    ['abcdef', ['abcxyz']],
    ['abcde', ['badXe']],
    ['abcde', ['bcaXY']],
    ['song', []],
  ])('nothing is near %s', (typed, candidates) => {
    expect(nearest(typed, candidates)).toBeUndefined();
  });

  test('letters that are not neighbours are no slip of one finger', () => {
    // Swapped, `ca` is one step from `ac`; `a…c` and `c…a` are two.
    expect(nearest('abc', ['cba', 'acb'])).toBe('acb');
    expect(nearest('abcd', ['dbca', 'abdc'])).toBe('abdc');
  });
});
