import { describe, expect, test } from 'vitest';
import { composeLetter, liftTone, placeTone, splitLetter, TONES } from '../../../src/lib/vietnamese/tones.ts';
import letters from '../../vectors/letters134.json' with { type: 'json' };
import placements from '../../vectors/tone-placement.json' with { type: 'json' };

describe('splitLetter and composeLetter', () => {
  test.each(letters.cases)('$letter is a $tone', ({ letter, tone, toneless, fold }) => {
    const parts = splitLetter(letter);
    expect(parts.tone).toBe(tone);
    expect(parts.base).toBe(fold);
    expect(composeLetter({ ...parts, tone: 'ngang' })).toBe(toneless);
    expect(composeLetter(parts)).toBe(letter);
    expect(composeLetter(splitLetter(letter.normalize('NFD')))).toBe(letter);
  });

  test('six tones', () => {
    expect(TONES.map((tone) => composeLetter({ base: 'a', quality: 'mũ', tone })).join('')).toBe('âầẩẫấậ');
  });
});

describe('liftTone', () => {
  test.each([
    ['huyện', 'huyên', 'nặng', 1],
    ['ĐẢNG', 'ĐANG', 'hỏi', 1],
    ['đường', 'đương', 'huyền', 1],
    ['cao', 'cao', 'ngang', 0],
    ['kếtquả', 'kêtqua', 'hỏi', 2],
  ])('%s', (word, bare, tone, marks) => {
    expect(liftTone(word)).toEqual({ letters: bare, tone, marks });
  });
});

describe('placeTone', () => {
  test.each(placements.cases)('$input: $old, $new', ({ input, old, new: modern }) => {
    expect(placeTone(input, 'old')).toBe(old);
    expect(placeTone(input, 'new')).toBe(modern);
  });

  test('leaves what is no syllable', () => {
    for (const word of ['résumé', 'UBND', 'kỵ̀', 'Hoàng-Sa', '']) expect(placeTone(word, 'old')).toBe(word);
  });
});
