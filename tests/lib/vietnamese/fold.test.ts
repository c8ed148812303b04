import { describe, expect, test } from 'vitest';
import { foldTones } from '../../../src/lib/vietnamese/fold.ts';
import cases from '../../vectors/case.json' with { type: 'json' };
import folds from '../../vectors/fold.json' with { type: 'json' };
import letters from '../../vectors/letters134.json' with { type: 'json' };

describe('foldTones', () => {
  test.each(folds.cases)('$input → $expected', ({ input, expected }) => {
    expect(foldTones(input)).toBe(expected);
  });

  test.each(letters.cases)('$letter → $fold in lower case', ({ letter, nfd, fold }) => {
    expect(foldTones(letter)).toBe(fold.toLowerCase());
    expect(foldTones(String.fromCodePoint(...nfd.map((code) => Number.parseInt(code.slice(2), 16))))).toBe(
      fold.toLowerCase(),
    );
  });

  test('keeps the length of printed Vietnamese, so that offsets carry over', () => {
    const text = 'Thực hiện Nghị quyết số 22-NQ/TW, “Đẩy mạnh…” İstanbul 한국 đạt 94,2%';
    expect(foldTones(text)).toHaveLength(text.length);
  });
});

describe('case', () => {
  test.each(cases.cases)('$lower and $upper are one word in two cases', ({ lower, upper }) => {
    expect(lower.toUpperCase()).toBe(upper);
    expect(upper.toLowerCase()).toBe(lower);
    expect(foldTones(lower)).toBe(foldTones(upper));
  });
});
