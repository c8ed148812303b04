import { packPostings, TITLE_SPAN, type PackedWord } from './words.ts';

/** Where one page has a word: places among the words of its body, and of its title, ascending. */
export interface WordInPage {
  page: number;
  body: number[];
  title: number[];
}

/** Bytes of postings that a file of words holds before the next begins; a word that has more has a file of its own. */
const FILE_BYTES = 11_000;

/** Gathers the words of an archive, batch by batch, and puts them into files. */
export class WordTable {
  readonly #words = new Map<string, { pages: number[]; starts: number[]; places: number[] }>();

  /** Adds the words of a batch of pages, of which the first has the number `firstPage`. */
  add(words: [word: string, pages: WordInPage[]][], firstPage: number): void {
    for (const [word, pages] of words) {
      let known = this.#words.get(word);
      if (!known) this.#words.set(word, (known = { pages: [], starts: [0], places: [] }));
      for (const { page, body, title } of pages) {
        known.pages.push(firstPage + page);
        for (const place of title) known.places.push(place - TITLE_SPAN);
        for (const place of body) known.places.push(place);
        known.starts.push(known.places.length);
      }
    }
  }

  /** The words of each file, ascending within and between files. */
  *files(): Generator<PackedWord[]> {
    let file: PackedWord[] = [];
    let size = 0;
    for (const [key, { pages, starts, places }] of [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const postings = packPostings({
        pages: Uint32Array.from(pages),
        starts: Uint32Array.from(starts),
        places: Int32Array.from(places),
      });
      if (size > 0 && size + postings.length > FILE_BYTES) {
        yield file;
        file = [];
        size = 0;
      }
      file.push({ key, postings });
      size += postings.length;
    }
    if (size > 0) yield file;
  }
}
