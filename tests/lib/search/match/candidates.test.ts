import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../../src/lib/search/key.ts';
import { candidatesBeside, completionWeight } from '../../../../src/lib/search/match/candidates.ts';
import { archiveOf } from './made-cooccurrence.ts';

const archive = archiveOf(
  ['sơn', 'la', 64],
  ['sông', 'lô', 32],
  ['sông', 'lam', 8],
  ['sông', 'lớn', 2],
  ['lớn', 'nhất', 64],
  ['lam', 'nhất', 2],
);
const keys = (...words: string[]) => words.map(keyOf);
const beside = (
  left: string[],
  right: string[],
  fits: (key: string) => number = (key) => Number(key.startsWith('l')),
  most = 6,
) => candidatesBeside(archive, { left: keys(...left), right: keys(...right) }, fits, most);

describe('words that may have been meant', () => {
  test('stand beside the neighbour elsewhere, the commonest there first', () => {
    const { words, attested } = beside(['sông'], []);
    expect(attested).toBe(true);
    expect(words.map(({ key }) => key)).toEqual(keys('lô', 'lam', 'lớn'));
    expect(words.map((word) => word.beside)).toEqual([32, 8, 2]);
    expect(words.map((word) => word.besideAll)).toEqual([32, 8, 2]);
  });

  test('beside both neighbours count both', () => {
    const { words } = beside(['sông'], ['nhất']);
    expect(words.map(({ key }) => key)).toEqual(keys('lớn', 'lô', 'lam'));
    expect(words.map((word) => [word.beside, word.besideAll])).toEqual([
      [64, 2],
      [32, 0],
      [8, 2],
    ]);
  });

  test('a neighbour is any of its forms', () => {
    expect(beside(['song', 'sông', 'sống'], []).words[0]).toMatchObject({ key: keyOf('lô'), beside: 32 });
    expect(beside([], ['nhát', 'nhất']).words[0]).toMatchObject({ beside: 64, besideAll: 64 });
  });

  test('those that fit better come before those that fit less', () => {
    const fits = (key: string) => (key === keyOf('lam') ? 1 : key === keyOf('lô') ? 0.2 : 0);
    const { words } = beside(['sông'], [], fits);
    expect(words.map(({ key, weight }) => [key, weight])).toEqual([
      [keyOf('lam'), 1],
      [keyOf('lô'), 0.2],
    ]);
  });

  test('where none stands beside a neighbour the commonest come first, and that is said', () => {
    const { words, attested } = beside(['xã'], []);
    expect(attested).toBe(false);
    expect(words.map(({ key }) => key)).toEqual(keys('lớn', 'la', 'lô', 'lam'));
    expect(words.every((word) => word.beside === 0)).toBe(true);
  });

  test('no more than are looked up', () => {
    expect(beside(['sông'], [], undefined, 1).words.map(({ key }) => key)).toEqual(keys('lô'));
    expect(beside(['sông'], [], () => 0).words).toEqual([]);
    expect(beside(['sông'], [], () => 0).attested).toBe(false);
  });
});

describe('words that go on as one begins', () => {
  test.each([
    ['đ', ['đảng', 'đi', 'được'], ['dân', 'dang', 'tr']],
    ['đả', ['đảng', 'đảm'], ['đang', 'đăng', 'đãng', 'dảng']],
    ['tr', ['trung', 'trường', 'tr'], ['tung', 'thu']],
    ['tru', ['trung', 'trụ'], ['trang']],
    ['trư', ['trường', 'trưởng'], ['trung']],
    ['trườ', ['trường'], ['trưởng']],
    ['ngo', ['ngon', 'ngọn', 'ngoài'], ['ngân']],
  ])('«%s»: %j, not %j', (typed, words, not) => {
    const fits = completionWeight(typed);
    expect(keys(...words).map(fits)).toEqual(words.map(() => 1));
    expect(keys(...not).map(fits)).toEqual(not.map(() => 0));
  });
});
