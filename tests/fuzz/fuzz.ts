import * as fc from 'fast-check';
import type { FuzzedParser } from './parser.ts';

export interface FuzzOptions {
  seed: number;
  cases: number;
}

export interface FuzzResult {
  cases: number;
  /** The smallest input that breaks a promise, and what it broke. */
  fault?: { input: string; reason: string; path: string };
}

/** Gives a parser `cases` inputs drawn by `seed`; one that breaks a promise is made as small as it still does. */
export async function fuzz(
  { inputs, holds }: FuzzedParser,
  { seed, cases }: FuzzOptions,
): Promise<FuzzResult> {
  const property = fc.asyncProperty(inputs, async (input) => holds(input));
  const details = await fc.check(property, { seed, numRuns: cases });
  if (!details.failed) return { cases: details.numRuns };
  const reason = details.errorInstance instanceof Error ? details.errorInstance.message : 'không rõ';
  return {
    cases: details.numRuns,
    fault: {
      input: fc.stringify(details.counterexample?.[0]),
      reason,
      path: details.counterexamplePath ?? '',
    },
  };
}
