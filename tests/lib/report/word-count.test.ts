import { describe, expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../../src/lib/report/word-count.ts';

describe('countWords', () => {
  test.each([
    ['Đảng bộ huyện Sông Lô', 5],
    ['bình quân đạt 94,2%', 4],
    ['kinh tế - xã hội', 4],
    ['2020 - 2025./.', 2],
    ['', 0],
  ])('%s: %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

test('a short note takes a minute, not none', () => {
  expect(readingMinutes(20)).toBe(1);
  expect(readingMinutes(1570)).toBe(7);
});
