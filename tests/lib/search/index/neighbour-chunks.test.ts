import { describe, expect, test } from 'vitest';
import { MOST_PAIRS, type KnownPairs } from '../../../../src/lib/search/index/known-pairs.ts';
import {
  decodeNeighbours,
  encodeNeighbours,
  withNeighbours,
} from '../../../../src/lib/search/index/neighbours.ts';

const WORDS = 160;
const words = Array.from({ length: WORDS }, (_, i) => `w${String(i).padStart(3, '0')}`);
/** How often a word stands before another; nothing stands behind the last word, nor before the first. */
const times = (left: number, right: number) =>
  left === WORDS - 1 || right === 0 || (left + right) % 5 === 0 ? 0 : 1 + ((left * 7 + right * 13) % 40);

function pairsOf(count: number): KnownPairs {
  const starts = [0];
  const rights: number[] = [];
  const counts: number[] = [];
  for (let left = 0; left < WORDS; left++) {
    for (let right = 0; right < WORDS; right++) {
      if (times(left, right) === 0 || rights.length >= count) continue;
      rights.push(right);
      counts.push(times(left, right));
    }
    starts.push(rights.length);
  }
  return {
    words,
    starts: Uint32Array.from(starts),
    rights: Uint32Array.from(rights),
    counts: Uint32Array.from(counts),
    common: new Uint8Array(rights.length),
  };
}

describe('the neighbours of every word of a large archive', () => {
  test('come back, before it and after it, about as often as they stand there', () => {
    const { chunks, firstNeighbours } = encodeNeighbours(pairsOf(Infinity));
    const found = new Map(chunks.flatMap((chunk) => [...decodeNeighbours(chunk, words)]));
    expect([...found.keys()]).toEqual(words);
    const about = (count: number) => 2 ** Math.round(Math.log2(count));
    for (const [i, word] of words.entries()) {
      const sides = { before: new Map<string, number>(), after: new Map<string, number>() };
      for (const [j, other] of words.entries()) {
        if (times(j, i) > 0) sides.before.set(other, about(times(j, i)));
        if (times(i, j) > 0) sides.after.set(other, about(times(i, j)));
      }
      expect(found.get(word)).toEqual(sides);
    }
    expect(firstNeighbours[0]).toBe('w000');
  });

  test('in chunks that are full, each told by its first word', () => {
    const { chunks, firstNeighbours } = encodeNeighbours(pairsOf(Infinity));
    expect(chunks.length).toBeGreaterThan(2);
    expect(firstNeighbours).toHaveLength(chunks.length);
    for (const [i, chunk] of chunks.entries()) {
      expect([...decodeNeighbours(chunk, words).keys()][0]).toBe(firstNeighbours[i]);
      if (i < chunks.length - 1) expect(chunk.length).toBeGreaterThanOrEqual(8000);
      // A word more than that is in none.
      expect(chunk.length).toBeLessThan(8000 + 4 * WORDS + 8);
    }
  });

  test('are kept where the commonest are not all of them', () => {
    expect(encodeNeighbours(pairsOf(MOST_PAIRS))).toEqual({ firstNeighbours: [], chunks: [] });
    expect(encodeNeighbours(pairsOf(MOST_PAIRS + 1)).chunks.length).toBeGreaterThan(0);
  });
});

test('what is known around a word goes before what is commonly known', () => {
  const common = { words, frequency: () => 3, count: () => 1 };
  const around = new Map([['w001', { before: new Map([['w005', 8]]), after: new Map([['w002', 16]]) }]]);
  const { count, frequency } = withNeighbours(common, around);
  expect(count('w001', 'w002')).toBe(16);
  expect(count('w005', 'w001')).toBe(8);
  expect(count('w002', 'w001')).toBe(1);
  expect(count('w001', 'w003')).toBe(1);
  expect(count('w003', 'w004')).toBe(1);
  expect(frequency('w001')).toBe(3);
});
