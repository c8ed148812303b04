import { expect, test } from 'vitest';
import { CooccurrenceCounter, decodeCooccurrence } from '../../../../src/lib/search/index/cooccurrence.ts';
import {
  decodeNeighbours,
  encodeNeighbours,
  withNeighbours,
} from '../../../../src/lib/search/index/neighbours.ts';

/** More words in more pairs than `beside.bin` holds. */
function large(): CooccurrenceCounter {
  const counter = new CooccurrenceCounter();
  const word = (i: number) => `w${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26))}`;
  for (let i = 0; i < 40_000; i++) counter.add(`${word(i * 7)} ${word(i * 13 + (i >> 9))}`);
  for (let i = 0; i < 4; i++) counter.add('dang00dr vien');
  counter.add('vien wab');
  return counter;
}

test('of a large archive every pair is kept, and the seldom ones are found where a neighbour is asked about', () => {
  const counter = large();
  const known = counter.known();
  const { firstNeighbours, chunks } = encodeNeighbours(known);
  expect(firstNeighbours).toEqual([...firstNeighbours].sort());
  const common = decodeCooccurrence(counter.encode(known));
  const around = new Map(chunks.flatMap((chunk) => [...decodeNeighbours(chunk, common.words)]));
  const whole = withNeighbours(common, around);
  for (const { left, right, count } of known.pairs)
    expect(whole.count(known.words[left]!, known.words[right]!)).toBe(2 ** Math.round(Math.log2(count)));
  expect(whole.count('wab', 'dang00dr')).toBe(0);
});

test('of a small archive one file holds all, and nothing more is asked for', () => {
  const counter = new CooccurrenceCounter();
  for (let i = 0; i < 8; i++) counter.add('dang00dr vien chi bo00a');
  expect(encodeNeighbours(counter.known())).toEqual({ firstNeighbours: [], chunks: [] });
});
