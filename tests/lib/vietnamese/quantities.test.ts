import { describe, expect, test } from 'vitest';
import { parseQuantities } from '../../../src/lib/vietnamese/quantities.ts';
import vectors from '../../vectors/numbers.json' with { type: 'json' };

describe('parseQuantities', () => {
  test.each(vectors.cases)('$input', ({ input, expected }) => {
    const found = parseQuantities(input);
    if (expected === null || typeof expected === 'string') {
      expect(found).toEqual([]);
      return;
    }
    // `wordNumber` only remarks that the zero is said in words.
    const wanted = [expected].flat().map((quantity) => {
      const kept: Record<string, unknown> = { ...quantity };
      delete kept.wordNumber;
      return kept;
    });
    expect(found).toHaveLength(wanted.length);
    expect(found).toMatchObject(wanted);
  });

  test('an exact count has no qualifier, a bound is only where the words set one', () => {
    expect(parseQuantities('217 đảng viên')).toEqual([{ value: 217, unit: 'đảng viên' }]);
    expect(parseQuantities('khoảng 500 người')[0]).not.toHaveProperty('bound');
    expect(parseQuantities('Trong nhiệm kỳ vừa qua')).toEqual([]);
  });
});
