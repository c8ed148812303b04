import type { Lexicon } from '../lexicon.ts';
import type { Suggestion } from '../types.ts';
import { BoundedCache } from './bounded-cache.ts';
import { decodeCooccurrence, type Cooccurrence } from './cooccurrence.ts';
import { chunkOfNumber, type IndexedFigureRow } from './figure-chunks.ts';
import { bodyOf, HEAD_FILE, inflate, OtherIndex, readHeader, type LoadFile } from './file.ts';
import { decodeFragment, type Fragment } from './fragment.ts';
import { decodeHead, type IndexHead } from './head.ts';
import { decodeNeighbours, withNeighbours, type Neighbourhood } from './neighbours.ts';
import { partOf, placeOfPiece, placesOfPieces, UNIT } from './pieces.ts';
import { unpackPostings, type Postings } from './postings.ts';
import { chunksBetween, decodeWords, type WordChunk } from './words.ts';

/** What is kept of an index between searches: bytes of files of words, of places and neighbours unpacked, letters of texts. */
const ROOM = { chunks: 4_000_000, postings: 16_000_000, fragments: 4_000_000, around: 4_000_000 };
/** Bytes of one number of unpacked places. */
const NUMBER_BYTES = 4;
/** Bytes in memory of a byte of neighbours: half of an entry of a map. */
const NEIGHBOUR_BYTES = 20;

/**
 * The index as it is known so far: what is asked for is fetched once and kept while there is room. A failed fetch is
 * forgotten, so that asking again tries again.
 */
export class IndexStore {
  /** What the archive's abbreviations stand for. */
  readonly lexicon: Lexicon;
  readonly #load: LoadFile;
  readonly #pending = new Map<string, Promise<unknown>>();
  readonly #chunks = new BoundedCache<number, WordChunk>(ROOM.chunks);
  readonly #postings = new BoundedCache<string, Postings | undefined>(ROOM.postings);
  readonly #fragments = new BoundedCache<number, Fragment>(ROOM.fragments);
  readonly #around = new BoundedCache<number, Neighbourhood>(ROOM.around);
  #searches = 0;

  constructor(load: LoadFile, lexicon: Lexicon) {
    this.#load = load;
    this.lexicon = lexicon;
  }

  async head(): Promise<IndexHead> {
    return (await this.#opened()).head;
  }

  /** The index that is read, by what it holds. */
  async id(): Promise<string> {
    return (await this.#opened()).id;
  }

  /** Does a search, during which nothing is given up that it may need; afterwards what there is no room for goes. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#searches++;
    try {
      return await work();
    } finally {
      this.#searches--;
      if (this.#searches === 0)
        for (const cache of [this.#chunks, this.#postings, this.#fragments, this.#around]) cache.trim();
    }
  }

  /** Bytes and letters kept, about. */
  get kept(): number {
    return this.#chunks.size + this.#postings.size + this.#fragments.size + this.#around.size;
  }

  /** Fetches the chunks that hold the words of every range, at once, those that lie side by side together. */
  async load(ranges: [string, string][]): Promise<void> {
    const { firstWords, wordUnits } = await this.head();
    const wanted = new Set(ranges.flatMap(([first, last]) => chunksBetween(firstWords, first, last)));
    const absent = [...wanted].filter(
      (number) => !this.#chunks.has(number) && !this.#pending.has(chunkName(number)),
    );
    const runs = placesOfPieces('words', wordUnits, absent).map(({ name, range, pieces }) => {
      const bytes = this.#load(name, range);
      return pieces.map(({ piece, from, to }) =>
        this.#chunk(piece, name, async () => (await bytes).slice(from, to)),
      );
    });
    await Promise.all([...runs.flat(), ...[...wanted].map((number) => this.#pending.get(chunkName(number)))]);
  }

  /** Bytes of the chunks of a range, fetched or not: an answer must not depend on what was searched before. */
  async sizeOf([first, last]: [string, string]): Promise<number> {
    const { firstWords, wordUnits } = await this.head();
    return chunksBetween(firstWords, first, last).reduce((sum, chunk) => sum + wordUnits[chunk]! * UNIT, 0);
  }

  /** Words of the loaded chunks within a range, in the index's order. */
  async words([first, last]: [string, string]): Promise<string[]> {
    const { firstWords } = await this.head();
    const found: string[] = [];
    for (const number of chunksBetween(firstWords, first, last)) {
      const chunk = this.#chunks.get(number);
      if (!chunk) continue;
      for (const word of chunk.words.keys()) if (word >= first && word <= last) found.push(word);
    }
    return found;
  }

  /** Places of a word of a loaded chunk; `undefined` where the index has no such word. */
  async postings(word: string): Promise<Postings | undefined> {
    if (this.#postings.has(word)) return this.#postings.get(word);
    const { firstWords } = await this.head();
    const chunk = this.#chunks.get(chunksBetween(firstWords, word, word)[0] ?? -1);
    if (!chunk) return undefined;
    const offset = chunk.words.get(word);
    const postings = offset === undefined ? undefined : unpackPostings(chunk.bytes, offset);
    const numbers = postings ? postings.places.length + 2 * postings.pages.length : 0;
    this.#postings.set(word, postings, NUMBER_BYTES * numbers + word.length);
    return postings;
  }

  async fragment(page: number): Promise<Fragment> {
    const { textUnits } = await this.head();
    const known = this.#fragments.get(page);
    if (known) return known;
    return this.#whileComing(`text/${page}`, async () => {
      const text = textOf(await this.#piece('texts', textUnits, page));
      const fragment = decodeFragment(text);
      this.#fragments.set(page, fragment, text.length);
      return fragment;
    });
  }

  /** Which words stand side by side; nothing is known where the file cannot be had, for search does without. */
  async cooccurrence(): Promise<Cooccurrence> {
    try {
      return await this.#once('cooccurrence', async () =>
        decodeCooccurrence(textOf(await this.#body('beside.bin'))),
      );
    } catch (error) {
      if (error instanceof OtherIndex) throw error;
      return decodeCooccurrence('');
    }
  }

  /** The same with everything that stands beside the words of some ranges; as much as can be had. */
  async cooccurrenceAround(ranges: [string, string][]): Promise<Cooccurrence> {
    const { firstNeighbours, neighbourUnits } = await this.head();
    const wanted = new Set(ranges.flatMap(([first, last]) => chunksBetween(firstNeighbours, first, last)));
    const pieces = [...wanted].map((number) => this.#neighbours(number, neighbourUnits));
    const [common, ...around] = await Promise.all([this.cooccurrence(), ...pieces]);
    return withNeighbours(common, new Map(around.flatMap((chunk) => [...chunk])));
  }

  /** Suggestions of one file; none where the archive has nothing that begins so. */
  async suggestions(file: string): Promise<Suggestion[]> {
    const { suggestFiles } = await this.head();
    if (!suggestFiles.includes(file)) return [];
    const lines = await this.#json<string[][]>(`suggest-${file}.json`);
    return lines.map(([text = '', url]) => (url === undefined ? { text } : { text, url }));
  }

  /** The figures of a number, with others of the same chunk; none where the archive has no figures. */
  async figures(number: string): Promise<IndexedFigureRow[]> {
    const { figureUnits } = await this.head();
    if (figureUnits.length === 0) return [];
    const chunk = chunkOfNumber(number, figureUnits.length);
    return this.#once(
      `figures/${chunk}`,
      async () => JSON.parse(textOf(await this.#piece('figures', figureUnits, chunk))) as IndexedFigureRow[],
    );
  }

  async #opened(): Promise<{ head: IndexHead; id: string }> {
    return this.#once('head', async () => {
      const bytes = await this.#load(HEAD_FILE);
      const id = readHeader(bytes, HEAD_FILE);
      return { id, head: decodeHead(await bodyOf(bytes, HEAD_FILE, id)) };
    });
  }

  async #chunk(number: number, name: string, piece: () => Promise<Uint8Array>): Promise<void> {
    await this.#whileComing(chunkName(number), async () => {
      const chunk = decodeWords(partOf(await piece(), name, await this.id()));
      this.#chunks.set(number, chunk, chunk.bytes.length);
    });
  }

  async #neighbours(number: number, units: Uint32Array): Promise<Neighbourhood> {
    const known = this.#around.get(number);
    if (known) return known;
    try {
      return await this.#whileComing(`neighbours/${number}`, async () => {
        const [bytes, { words }] = await Promise.all([
          this.#piece('neighbours', units, number),
          this.cooccurrence(),
        ]);
        const chunk = decodeNeighbours(bytes, words);
        this.#around.set(number, chunk, NEIGHBOUR_BYTES * bytes.length);
        return chunk;
      });
    } catch (error) {
      if (error instanceof OtherIndex) throw error;
      return new Map();
    }
  }

  async #piece(kind: string, units: Uint32Array, piece: number): Promise<Uint8Array> {
    const { name, range } = placeOfPiece(kind, units, piece);
    return inflate(partOf(await this.#load(name, range), name, await this.id()), name);
  }

  async #body(name: string): Promise<Uint8Array> {
    return bodyOf(await this.#load(name), name, await this.id());
  }

  async #json<T>(name: string): Promise<T> {
    return this.#once(name, async () => JSON.parse(textOf(await this.#load(name))) as T);
  }

  /** As {@link #once}, for what is kept elsewhere once it has come. */
  async #whileComing<T>(name: string, work: () => Promise<T>): Promise<T> {
    return this.#once(name, work).finally(() => this.#pending.delete(name));
  }

  async #once<T>(name: string, work: () => Promise<T>): Promise<T> {
    const known = this.#pending.get(name);
    if (known) return known as Promise<T>;
    const promise = work();
    this.#pending.set(name, promise);
    promise.catch(() => this.#pending.delete(name));
    return promise;
  }
}

function chunkName(number: number): string {
  return `words/${number}`;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
