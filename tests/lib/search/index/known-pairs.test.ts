import { describe, expect, test } from 'vitest';
import { forEachPair, knownPairs, MOST_PAIRS } from '../../../../src/lib/search/index/known-pairs.ts';

type Pair = [left: string, right: string, count: number];

function tableOf(words: string[], pairs: Pair[]) {
  const placed = pairs
    .map(([left, right, count]) => [words.indexOf(left), words.indexOf(right), count] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const starts = words.map((_, word) => placed.filter(([left]) => left < word).length);
  return {
    words,
    starts: Uint32Array.from([...starts, placed.length]),
    rights: Uint32Array.from(placed, ([, right]) => right),
    counts: Uint32Array.from(placed, ([, , count]) => count),
  };
}
/** The pairs that are kept, and whether they are of the commonest. */
function keptOf(table: ReturnType<typeof tableOf>) {
  const { words, starts, rights, counts, common } = knownPairs(table as never);
  const kept: [...Pair, number][] = [];
  forEachPair(starts, (left, pair) =>
    kept.push([words[left]!, words[rights[pair]!]!, counts[pair]!, common[pair]!]),
  );
  return { words, kept };
}

test('of a small archive every pair is known, and no word that stands beside none', () => {
  const { words, kept } = keptOf(
    tableOf(
      ['bộ', 'chi', 'lẻ', 'thôn', 'xã'],
      [
        ['chi', 'bộ', 7],
        ['thôn', 'bộ', 1],
        ['thôn', 'xã', 2],
      ],
    ),
  );
  expect(words).toEqual(['bộ', 'chi', 'thôn', 'xã']);
  expect(kept).toEqual([
    ['chi', 'bộ', 7, 1],
    ['thôn', 'bộ', 1, 1],
    ['thôn', 'xã', 2, 1],
  ]);
  expect(keptOf(tableOf([], []))).toEqual({ words: [], kept: [] });
});

describe('of a large archive', () => {
  const common = Array.from({ length: 130 }, (_, i) => `c${String(i).padStart(3, '0')}`);
  const full = common
    .flatMap((left) => common.map((right): Pair => [left, right, 5]))
    .slice(0, MOST_PAIRS - 10);
  const tied = common.slice(0, 12).map((right): Pair => ['t', right, 2]);
  const seldom = (word: string, times: number) =>
    common.slice(0, times).map((right): Pair => [word, right, 1]);
  const words = [...common, 't', 'x09', 'x10', 'y09', 'y10'];
  const table = tableOf(words, [
    ...full,
    ...tied,
    ...seldom('x09', 9),
    ...seldom('x10', 10),
    ['c000', 'y09', 1],
    ['c001', 'y10', 1],
    ['x10', 'y10', 1],
    ...common
      .slice(0, 8)
      .map((left): Pair => [left, 'y09', 1])
      .slice(1),
    ...common.slice(2, 10).map((left): Pair => [left, 'y10', 1]),
  ]);
  const read = () => keptOf(table);

  test('so many of the commonest are told, of those as common as the last of them the first', () => {
    const { kept } = read();
    expect(kept.filter(([, , , isCommon]) => isCommon === 1)).toHaveLength(MOST_PAIRS);
    const ties = kept.filter(([left]) => left === 't');
    expect(ties.map(([, , , isCommon]) => isCommon)).toEqual([...Array(10).fill(1), 0, 0]);
    expect(kept.filter(([, , count]) => count === 5).every(([, , , isCommon]) => isCommon === 1)).toBe(true);
  });

  test('a word that stands beside others ten times is known, one that does nine times is not', () => {
    const { words: known, kept } = read();
    expect(known).toEqual([...common, 't', 'x10', 'y10']);
    expect(kept.filter(([left]) => left === 'x10')).toHaveLength(11);
    expect(kept.filter(([, right]) => right === 'y10').map(([left]) => left)).toEqual([
      ...common.slice(1, 10),
      'x10',
    ]);
    expect(kept.some(([left, right]) => left === 'x09' || right === 'y09')).toBe(false);
  });

  test('every pair of two that are known is kept as it was', () => {
    const { words: known, kept } = read();
    expect(kept).toHaveLength(full.length + tied.length + 11 + 9);
    expect(new Set(kept.flatMap(([left, right]) => [left, right]))).toEqual(new Set(known));
    for (const [left, right, count] of kept.slice(0, 500))
      expect([left, right, count]).toEqual([
        left,
        right,
        left.startsWith('c') && right.startsWith('c') ? 5 : 1,
      ]);
  });
});
