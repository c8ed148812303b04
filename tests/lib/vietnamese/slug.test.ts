import { describe, expect, test } from 'vitest';
import { slugify, uniqueSlug } from '../../../src/lib/vietnamese/slug.ts';
import vectors from '../../vectors/slugs.json' with { type: 'json' };

describe('slugify', () => {
  test.each(vectors.cases)('$input → $expected', ({ input, expected }) => {
    expect(slugify(input)).toBe(expected);
  });

  test('NFD input gives the same slug', () => {
    for (const { input, expected } of vectors.cases) expect(slugify(input.normalize('NFD'))).toBe(expected);
  });

  test('a long title ends with a whole word', () => {
    const title = 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo';
    expect(slugify(title, 24)).toBe('dang-bo-huyen-song-lo');
    expect(slugify(title, 21)).toBe('dang-bo-huyen-song-lo');
    expect(slugify('a'.repeat(30), 10)).toBe('a'.repeat(10));
  });

  test.each([
    ['Con', 'con-1'],
    ['AUX', 'aux-1'],
    ['COM1', 'com1-1'],
    ['Con đường', 'con-duong'],
    ['Côn Đảo', 'con-dao'],
  ])('no address is a name that Windows refuses: %s → %s', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  test('a second report of the same title is told apart', () => {
    expect(uniqueSlug('song-lo', new Set())).toBe('song-lo');
    expect(uniqueSlug('song-lo', new Set(['song-lo', 'song-lo-2']))).toBe('song-lo-3');
  });
});
