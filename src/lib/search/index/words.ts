import { ByteReader, ByteWriter } from './bytes.ts';

/** The words of one chunk, each with the offset of its postings. */
export interface WordChunk {
  bytes: Uint8Array;
  words: Map<string, number>;
}

/** A word with its postings, packed for a chunk. */
export interface PackedWord {
  key: string;
  postings: Uint8Array;
}

/** A chunk of words, ascending by their keys: the keys, the lengths of their postings, then these, nothing deflated. */
export function encodeWords(words: PackedWord[]): Uint8Array {
  const writer = new ByteWriter();
  writer.sortedTexts(words.map(({ key }) => key));
  for (const { postings } of words) writer.number(postings.length);
  for (const { postings } of words) writer.raw(postings);
  return writer.finish();
}

export function decodeWords(bytes: Uint8Array): WordChunk {
  const reader = new ByteReader(bytes);
  const keys = reader.sortedTexts();
  const lengths = keys.map(() => reader.number());
  const words = new Map<string, number>();
  let offset = reader.position;
  for (const [i, key] of keys.entries()) {
    words.set(key, offset);
    offset += lengths[i]!;
  }
  return { bytes, words };
}

/** Numbers of the chunks that hold the words from `first` to `last`, both included; `firstWords`: of each chunk. */
export function chunksBetween(firstWords: string[], first: string, last: string): number[] {
  const begin = Math.max(0, upperBound(firstWords, first) - 1);
  const end = upperBound(firstWords, last);
  return Array.from({ length: Math.max(0, end - begin) }, (_, i) => begin + i);
}

/** How many chunks begin at or before `word`. */
function upperBound(firstWords: string[], word: string): number {
  let low = 0;
  let high = firstWords.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstWords[middle]! <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}
