import { packPostings, type Postings } from './postings.ts';
import type { PackedWord } from './words.ts';

/**
 * Bytes of postings that a chunk of words holds before the next begins; a word that has more has one of its own. Who
 * asks for a word gets the others of its chunk too, and a chunk adds two bytes to the head: of 10,000 reports chunks
 * of 3,000 bytes cost a first query least.
 */
const CHUNK_BYTES = 3000;

/** Gathers the words of an archive, batch by batch, and puts them into chunks. */
export class WordTable {
  readonly #words = new Map<string, Postings[]>();

  /** Adds the words of a batch of pages, of which the first has the number `firstPage`. */
  add(words: [word: string, postings: Postings][], firstPage: number): void {
    for (const [word, { pages, starts, places }] of words) {
      const batch = { pages: pages.map((page) => firstPage + page), starts, places };
      const known = this.#words.get(word);
      if (known) known.push(batch);
      else this.#words.set(word, [batch]);
    }
  }

  /** The words of each chunk, ascending within and between chunks. */
  *chunks(): Generator<PackedWord[]> {
    let chunk: PackedWord[] = [];
    let size = 0;
    for (const [key, batches] of [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const postings = packPostings(joined(batches));
      if (size > 0 && size + postings.length > CHUNK_BYTES) {
        yield chunk;
        chunk = [];
        size = 0;
      }
      chunk.push({ key, postings });
      size += postings.length;
    }
    if (size > 0) yield chunk;
  }
}

/** Postings of one word from batches of pages that follow one another. */
function joined(batches: Postings[]): Postings {
  const sum = (count: (batch: Postings) => number) => batches.reduce((all, batch) => all + count(batch), 0);
  const whole = {
    pages: new Uint32Array(sum(({ pages }) => pages.length)),
    starts: new Uint32Array(sum(({ pages }) => pages.length) + 1),
    places: new Int32Array(sum(({ places }) => places.length)),
  };
  let page = 0;
  let place = 0;
  for (const { pages, starts, places } of batches) {
    whole.pages.set(pages, page);
    whole.places.set(places, place);
    for (let i = 1; i < starts.length; i++) whole.starts[page + i] = place + starts[i]!;
    page += pages.length;
    place += places.length;
  }
  return whole;
}
