import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/lib/vietnamese/normalise.ts';
import { searchForm } from '../../../src/lib/vietnamese/variants.ts';
import variants from '../../vectors/orthographic-variants.json' with { type: 'json' };
import placements from '../../vectors/tone-placement.json' with { type: 'json' };

describe('searchForm', () => {
  test.each(variants.equal)('%s and %s are one word', (one, other) => {
    expect(searchForm(one!)).toBe(searchForm(other!));
  });

  test.each(variants.different)('%s and %s are two words', (one, other) => {
    expect(searchForm(one!)).not.toBe(searchForm(other!));
  });

  test('does not see where the tone mark stands', () => {
    for (const { input, old, new: modern } of placements.cases) {
      expect(searchForm(input)).toBe(searchForm(old));
      expect(searchForm(modern)).toBe(searchForm(old));
      expect(searchForm(input)).toHaveLength(normalise(input).length);
    }
  });
});
