import { describe, expect, test } from 'vitest';
import { faultsOf, places } from '../../support/hostile-bodies.ts';
import { payloads } from '../../support/xss-payloads.ts';

describe('content is data: hostile words are shown as words or refused with their place', () => {
  test('there are more than 300 of them, all different', () => {
    expect(new Set(payloads).size).toBeGreaterThan(300);
  });

  test.each(Object.entries(places))('in %s', (_, put) => {
    for (const words of payloads)
      expect({ words, faults: faultsOf(put(words)) }).toEqual({ words, faults: [] });
  });
});
