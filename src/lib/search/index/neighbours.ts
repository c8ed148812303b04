import { ByteReader, ByteWriter } from './bytes.ts';
import { MOST_PAIRS, type Cooccurrence, type KnownPairs } from './cooccurrence.ts';

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

export function encodeNeighbours({ words, pairs }: KnownPairs): NeighbourChunks {
  // Of a small archive `beside.bin` holds everything already.
  if (pairs.length <= MOST_PAIRS) return { firstNeighbours: [], chunks: [] };
  const before = words.map((): [number, number][] => []);
  const after = words.map((): [number, number][] => []);
  for (const { left, right, count } of pairs) {
    const log = Math.round(Math.log2(count));
    after[left]!.push([right, log]);
    before[right]!.push([left, log]);
  }
  const firstNeighbours: string[] = [];
  const chunks: Uint8Array[] = [];
  for (let first = 0; first < words.length;) {
    const writer = new ByteWriter();
    writer.number(first);
    let end = first;
    for (; end < words.length && (end === first || writer.length < CHUNK_BYTES); end++)
      for (const side of [before, after]) writeSide(writer, side[end]!);
    firstNeighbours.push(words[first]!);
    chunks.push(writer.finish());
    first = end;
  }
  return { firstNeighbours, chunks };
}

function writeSide(writer: ByteWriter, side: [number, number][]): void {
  side.sort((a, b) => a[0] - b[0]);
  writer.number(side.length);
  writer.steps(
    side.map(([place]) => place),
    0,
    side.length,
  );
  for (const [, log] of side) writer.byte(log);
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
