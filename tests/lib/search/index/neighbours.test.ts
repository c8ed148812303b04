import { expect, test } from 'vitest';
import { decodeCooccurrence, encodeCooccurrence } from '../../../../src/lib/search/index/cooccurrence.ts';
import {
  forEachPair,
  knownPairs,
  MOST_PAIRS,
  type KnownPairs,
} from '../../../../src/lib/search/index/known-pairs.ts';
import {
  decodeNeighbours,
  encodeNeighbours,
  withNeighbours,
} from '../../../../src/lib/search/index/neighbours.ts';
import { pairsIn } from '../../../support/pairs.ts';

/** More words in more pairs than `beside.bin` holds. */
function large(): KnownPairs {
  const word = (i: number) => `w${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26))}`;
  const texts = Array.from({ length: 40_000 }, (_, i) => `${word(i * 7)} ${word(i * 13 + (i >> 9))}`);
  for (let i = 0; i < 4; i++) texts.push('dang00dr vien');
  // One page, each pair a paragraph of its own.
  return knownPairs(pairsIn([[...texts, 'vien wab'].join(' · ')]));
}

test('of a large archive every pair is kept, and the seldom ones are found where a neighbour is asked about', () => {
  const known = large();
  const { firstNeighbours, chunks } = encodeNeighbours(known);
  expect(firstNeighbours).toEqual([...firstNeighbours].sort());
  const common = decodeCooccurrence(encodeCooccurrence(known));
  const around = new Map(chunks.flatMap((chunk) => [...decodeNeighbours(chunk, common.words)]));
  const whole = withNeighbours(common, around);
  forEachPair(known.starts, (left, pair) => {
    const [before, after] = [known.words[left]!, known.words[known.rights[pair]!]!];
    expect(whole.count(before, after)).toBe(2 ** Math.round(Math.log2(known.counts[pair]!)));
  });
  expect(known.common.reduce((sum, one) => sum + one, 0)).toBe(MOST_PAIRS);
  expect(whole.count('wab', 'dang00dr')).toBe(0);
});

test('of a small archive one file holds all, and nothing more is asked for', () => {
  const texts = Array.from({ length: 8 }, () => 'dang00dr vien chi bo00a');
  expect(encodeNeighbours(knownPairs(pairsIn(texts)))).toEqual({ firstNeighbours: [], chunks: [] });
});
