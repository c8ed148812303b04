import { describe, expect, test } from 'vitest';
import { isSyllable, languageModel } from '../../../../src/lib/search/match/language-model.ts';
import { archiveOf } from './made-cooccurrence.ts';

const archive = archiveOf(
  ['chi', 'bộ', 64],
  ['chỉ', 'bỏ', 4],
  ['đảng', 'bộ', 64],
  ['đảng', 'viên', 128],
  ['bộ', 'đội', 16],
);
const model = languageModel(archive);
const chance = (text: string) => model.logChance(text.split(' '));

describe('how probable words are beside one another', () => {
  test('those that stand together before those that do not', () => {
    expect(chance('đảng viên')).toBeGreaterThan(chance('đảng đội'));
    expect(chance('đảng viên')).toBeGreaterThan(chance('viên đảng'));
    expect(chance('chi bộ')).toBeGreaterThan(chance('chỉ bỏ'));
  });

  test('the oftener the more, alone too', () => {
    expect(chance('đảng viên')).toBeGreaterThan(chance('đảng bộ'));
    expect(chance('bộ')).toBeGreaterThan(chance('bỏ'));
    expect(chance('bỏ')).toBeGreaterThan(chance('bõ'));
  });

  test('a syllable that is nowhere before letters that are none', () => {
    expect(chance('xanh')).toBeGreaterThan(chance('xqz'));
  });

  test('every word more is less probable, and nothing is impossible', () => {
    expect(chance('đảng viên đội')).toBeLessThan(chance('đảng viên'));
    for (const text of ['xqz', 'xqz xqz', 'đảng xqz viên']) expect(Number.isFinite(chance(text))).toBe(true);
    expect(chance('đảng')).toBeLessThan(0);
    expect(model.logChance([])).toBe(0);
  });

  test('by what the archive counts: seven parts in ten by the word before', () => {
    // Of all that stands beside something: 552; 192 of it beside «đảng», 128 of that before «viên».
    const total = 1 + 2 * (64 + 4 + 64 + 128 + 16);
    const alone = (192 + 0.5) / total;
    expect(chance('đảng')).toBeCloseTo(Math.log(0.3 * alone));
    const after = 0.7 * (128 / (192 + 1)) + 0.3 * ((128 + 0.5) / total);
    expect(chance('đảng viên') - chance('đảng')).toBeCloseTo(Math.log(after));
  });
});

test('a word without marks stands for its whole family', () => {
  expect(model.together('dang', 'vien')).toBe(128);
  expect(model.together('chi', 'bo')).toBe(68);
  expect(model.together('chỉ', 'bo')).toBe(4);
  expect(model.together('chi', 'bộ')).toBe(64);
  expect(model.together('bo', 'dang')).toBe(0);
});

test('a word is known where the archive has it beside another', () => {
  expect(['đảng', 'dang', 'đội', 'dáng', 'xanh', 'xqz'].map(model.isKnown)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('two archives have models of their own, one has one', () => {
  expect(languageModel(archive)).toBe(model);
  const other = languageModel(archiveOf(['đảng', 'viên', 2]));
  expect(other.together('đảng', 'viên')).toBe(2);
  expect(model.together('đảng', 'viên')).toBe(128);
  // The same words, other counts: as around a word that was asked about.
  const around = languageModel({ ...archive, count: () => 7 });
  expect(around.together('đảng', 'viên')).toBe(7);
});

test.each([
  ['nghị', true],
  ['nghi', true],
  ['duoc', true],
  ['chibo', false],
  ['ntm', false],
  ['', false],
])('«%s» is a syllable: %s', (letters, is) => {
  expect(isSyllable(letters)).toBe(is);
});
