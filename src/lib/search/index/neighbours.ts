import { ByteReader, ByteWriter } from './bytes.ts';
import type { Cooccurrence } from './cooccurrence.ts';
import { forEachPair, MOST_PAIRS, type KnownPairs } from './known-pairs.ts';
import { orderBy } from './pair-table.ts';

/*
 * Every word that stands before and after a word anywhere in the archive: what a misspelt word beside it is read by.
 * A chunk holds the words of a range. For each, twice: how many neighbours, the steps between their places in the list
 * of words that `beside.bin` holds, and the logarithm of how often, a byte each; first those before it, then those
 * after it. Words that the list has not take no room.
 */

/** Bytes of a chunk, from which on the next begins. */
const CHUNK_BYTES = 8_000;

/** Neighbours of the words from one place of the list of words to another. */
export interface NeighbourChunks {
  /** First word of each chunk. */
  firstNeighbours: string[];
  chunks: Uint8Array[];
}

export function encodeNeighbours({ words, starts, rights, counts }: KnownPairs): NeighbourChunks {
  // Of a small archive `beside.bin` holds everything already.
  if (rights.length <= MOST_PAIRS) return { firstNeighbours: [], chunks: [] };
  const after = {
    starts,
    words: rights,
    logs: Uint8Array.from(counts, (count) => Math.round(Math.log2(count))),
  };
  const before = turned(after, words.length);
  const firstNeighbours: string[] = [];
  const chunks: Uint8Array[] = [];
  for (let first = 0; first < words.length;) {
    const writer = new ByteWriter();
    writer.number(first);
    let end = first;
    for (; end < words.length && (end === first || writer.length < CHUNK_BYTES); end++)
      for (const side of [before, after]) writeSide(writer, side, end);
    firstNeighbours.push(words[first]!);
    chunks.push(writer.finish());
    first = end;
  }
  return { firstNeighbours, chunks };
}

/** Of word `i`, from `starts[i]` to before `starts[i + 1]`, the words on one side of it, ascending, and how often. */
interface Sides {
  starts: Uint32Array;
  words: Uint32Array;
  logs: Uint8Array;
}

/** What stands before each word, from what stands after each. */
function turned({ starts, words, logs }: Sides, wordCount: number): Sides {
  const lefts = new Uint32Array(words.length);
  forEachPair(starts, (left, pair) => (lefts[pair] = left));
  const order = orderBy(words, wordCount);
  const ends = new Uint32Array(wordCount + 1);
  for (const word of words) ends[word + 1]!++;
  for (let word = 0; word < wordCount; word++) ends[word + 1]! += ends[word]!;
  return {
    starts: ends,
    words: order.map((pair) => lefts[pair]!),
    logs: Uint8Array.from(order, (pair) => logs[pair]!),
  };
}

function writeSide(writer: ByteWriter, { starts, words, logs }: Sides, word: number): void {
  const [from, to] = [starts[word]!, starts[word + 1]!];
  writer.number(to - from);
  writer.steps(words, from, to);
  writer.raw(logs.subarray(from, to));
}

type Side = Map<string, number>;

/** What stands before and after each word of some chunks. */
export type Neighbourhood = Map<string, { before: Side; after: Side }>;

export function decodeNeighbours(bytes: Uint8Array, words: readonly string[]): Neighbourhood {
  const reader = new ByteReader(bytes);
  const found: Neighbourhood = new Map();
  const side = (): Side => {
    const places = reader.steps(reader.count());
    return new Map(Array.from(places, (place) => [words[place] ?? '', 2 ** reader.byte()]));
  };
  for (let at = reader.number(); reader.position < bytes.length; at++)
    found.set(words[at] ?? '', { before: side(), after: side() });
  return found;
}

/** The commonest pairs, and of some words every pair. */
export function withNeighbours(common: Cooccurrence, around: Neighbourhood): Cooccurrence {
  return {
    ...common,
    count: (left, right) =>
      around.get(left)?.after.get(right) ?? around.get(right)?.before.get(left) ?? common.count(left, right),
  };
}
