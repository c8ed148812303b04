import { ByteReader, ByteWriter } from './bytes.ts';

/** Places of one word: for page `pages[i]` the places `places[starts[i] … starts[i + 1]]`, ascending. */
export interface Postings {
  pages: Uint32Array;
  starts: Uint32Array;
  /** Place among the words of the page; in the title, the place minus `TITLE_SPAN`, hence negative. */
  places: Int32Array;
}

/** More words than any title has. */
export const TITLE_SPAN = 4096;

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

/**
 * Postings of a word: how many pages; the steps from page to page; for each page twice the number of places in its
 * body, and one more where its title has the word too; the places in bodies, each as the step from the one before;
 * for each title how many places and the steps between them. Like stands beside like, for that is what packs well.
 */
export function packPostings({ pages, starts, places }: Postings): Uint8Array {
  const writer = new ByteWriter();
  writer.number(pages.length);
  writer.steps(pages, 0, pages.length);
  const bodies = Array.from(pages, (_, i) => {
    let body = starts[i]!;
    while (body < starts[i + 1]! && places[body]! < 0) body++;
    writer.number(2 * (starts[i + 1]! - body) + Number(body > starts[i]!));
    return body;
  });
  for (const [i, body] of bodies.entries()) writer.steps(places, body, starts[i + 1]!);
  for (const [i, body] of bodies.entries()) {
    if (body === starts[i]) continue;
    writer.number(body - starts[i]!);
    writer.steps(places, starts[i]!, body, -TITLE_SPAN);
  }
  return writer.finish();
}

/** A chunk of words, ascending by their keys: the keys, the lengths of their postings, then these. */
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

/** Places of the word whose postings begin at `offset` of a chunk. */
export function decodePostings({ bytes }: WordChunk, offset: number): Postings {
  const reader = new ByteReader(bytes, offset);
  const count = reader.count();
  const pages = reader.steps(count);
  const counts = Array.from({ length: count }, () => reader.number());
  const bodies = counts.map((both) => reader.steps(both >> 1));
  const places: number[] = [];
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) {
    if (counts[i]! & 1) for (const place of reader.steps(reader.count())) places.push(place - TITLE_SPAN);
    for (const place of bodies[i]!) places.push(place);
    starts[i + 1] = places.length;
  }
  return { pages, starts, places: Int32Array.from(places) };
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
