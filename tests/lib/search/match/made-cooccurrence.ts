import type { Cooccurrence } from '../../../../src/lib/search/index/cooccurrence.ts';
import { keyOf } from '../../../../src/lib/search/key.ts';
import { parseQuery, type QueryWord } from '../../../../src/lib/search/query/parse.ts';

/** Words that stand side by side as often as said, and otherwise nowhere. */
export function archiveOf(...pairs: [left: string, right: string, count: number][]): Cooccurrence {
  const keyed = pairs.map(([left, right, count]) => ({ left: keyOf(left), right: keyOf(right), count }));
  return {
    words: [...new Set(keyed.flatMap(({ left, right }) => [left, right]))].sort(),
    count: (left, right) => keyed.find((pair) => pair.left === left && pair.right === right)?.count ?? 0,
    frequency: (word) =>
      keyed.reduce((sum, { left, right, count }) => sum + (left === word || right === word ? count : 0), 0),
  };
}

/** The words of a query. */
export const wordsOf = (typed: string): QueryWord[] => parseQuery(typed).words;
/** The last of them. */
export const wordOfQuery = (typed: string): QueryWord => wordsOf(typed).at(-1)!;
