import { describe, expect, test } from 'vitest';
import { baseOf, familyRange, keyOf, wordOf } from '../../../src/lib/search/key.ts';

describe('keyOf', () => {
  test.each([
    'đảng',
    'huyện',
    'ủy',
    'hòa',
    'khỏe',
    'người',
    'được',
    'thuở',
    'giữa',
    'quý',
    'nghiêng',
    'dang',
    '2095',
  ])('%s comes back from its key', (word) => {
    expect(wordOf(keyOf(word))).toBe(word);
  });

  test('words that differ in marks alone share base letters and have keys of their own', () => {
    const keys = ['dang', 'đang', 'đảng', 'đáng', 'dáng', 'dạng', 'đăng', 'đặng'].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(keys.map(baseOf))).toEqual(new Set(['dang']));
  });

  test('the family of a syllable stops at its end: chi does not reach chiến', () => {
    const [first, last] = familyRange('chi');
    for (const word of ['chi', 'chỉ', 'chị', 'chí'])
      expect(keyOf(word) >= first && keyOf(word) <= last).toBe(true);
    for (const word of ['chiến', 'chia', 'chính']) expect(keyOf(word) > last).toBe(true);
  });

  test('Pagefind sees every key as one word of letters and digits', () => {
    for (const word of ['đảng', 'ủy', 'nghiêng', '94ǂ2']) expect(keyOf(word)).toMatch(/^[\p{L}\p{N}]+$/u);
  });
});
