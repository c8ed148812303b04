import { CborReader } from './cbor.ts';

/** The directory of an index: pages with their fragments, and which chunk holds which words. */
export interface IndexMap {
  /** Name of each page's fragment; a page's number is its place here. */
  fragments: string[];
  /** Words in each page. */
  lengths: Uint32Array;
  meanLength: number;
  chunks: { from: string; name: string }[];
  /** Name of each filter's file. */
  filters: Map<string, string>;
}

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
export interface Chunk {
  bytes: Uint8Array;
  words: Map<string, number>;
}

export function decodeIndexMap(bytes: Uint8Array): IndexMap {
  const reader = new CborReader(bytes);
  reader.array();
  reader.text();
  const count = reader.array();
  const fragments: string[] = [];
  const lengths = new Uint32Array(count);
  let total = 0;
  for (let page = 0; page < count; page++) {
    reader.array();
    fragments.push(reader.text());
    lengths[page] = reader.unsigned();
    total += lengths[page]!;
  }
  const chunks = Array.from({ length: reader.array() }, () => {
    reader.array();
    const from = reader.text();
    reader.text();
    return { from, name: reader.text() };
  });
  const filters = new Map<string, string>();
  for (let left = reader.array(); left > 0; left--) {
    reader.array();
    const filter = reader.text();
    filters.set(filter, reader.text());
  }
  return { fragments, lengths, meanLength: count ? total / count : 0, chunks, filters };
}

export function decodeChunk(bytes: Uint8Array): Chunk {
  const reader = new CborReader(bytes);
  const words = new Map<string, number>();
  reader.array();
  for (let left = reader.array(); left > 0; left--) {
    const fields = reader.array();
    const word = reader.text();
    words.set(word, reader.position);
    for (let field = 1; field < fields; field++) reader.skip();
  }
  return { bytes, words };
}

/** Places of the word whose postings begin at `offset` of a chunk. */
export function decodePostings(chunk: Chunk, offset: number): Postings {
  const reader = new CborReader(chunk.bytes, offset);
  const count = reader.array();
  const pages = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  const places: number[] = [];
  let page = 0;
  for (let i = 0; i < count; i++) {
    const fields = reader.array();
    page += reader.unsigned();
    pages[i] = page;
    const body: number[] = [];
    readPlaces(reader, body, 0);
    if (fields > 2) readPlaces(reader, places, -TITLE_SPAN);
    for (const place of body) places.push(place);
    starts[i + 1] = places.length;
  }
  return { pages, starts, places: Int32Array.from(places) };
}

/**
 * Places are steps from the one before; a negative number changes the weight of a body's words or names the
 * field of a title's (we index the title alone), and starts anew.
 */
function readPlaces(reader: CborReader, places: number[], shift: number): void {
  let last = 0;
  for (let left = reader.array(); left > 0; left--) {
    const step = reader.integer();
    if (step < 0) {
      last = 0;
      continue;
    }
    last += step;
    places.push(last + shift);
  }
}

/** Value of a filter → numbers of the pages that have it, ascending. */
export function decodeFilter(bytes: Uint8Array): Map<string, number[]> {
  const reader = new CborReader(bytes);
  reader.array();
  reader.text();
  const values = new Map<string, number[]>();
  for (let left = reader.array(); left > 0; left--) {
    reader.array();
    const value = reader.text();
    const pages: number[] = [];
    for (let more = reader.array(); more > 0; more--) pages.push(reader.unsigned());
    values.set(
      value,
      pages.sort((a, b) => a - b),
    );
  }
  return values;
}

/** Numbers of the chunks that hold the words from `first` to `last`, both included. */
export function chunksBetween(map: IndexMap, first: string, last: string): number[] {
  const begin = Math.max(0, upperBound(map.chunks, first) - 1);
  const end = upperBound(map.chunks, last);
  return Array.from({ length: Math.max(0, end - begin) }, (_, i) => begin + i);
}

/** How many chunks begin at or before `word`. */
function upperBound(chunks: { from: string }[], word: string): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chunks[middle]!.from <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}
