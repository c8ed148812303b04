import { describe, expect, test } from 'vitest';
import { fuzz } from './fuzz/fuzz.ts';
import { parsers } from './fuzz/parsers.ts';

// Always the same inputs, so that a fault is one of the change at hand; `npm run fuzz` draws others each time.
const seed = 20_260_101;

describe('whatever is read, promises hold', () => {
  test.each(parsers.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    expect((await fuzz(one, { seed, cases: 100 })).fault).toBeUndefined();
  });
});
