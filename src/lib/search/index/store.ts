import type { Lexicon } from '../lexicon.ts';
import type { Suggestion } from '../types.ts';
import { decodeCooccurrence, type Cooccurrence } from './cooccurrence.ts';
import { chunkOfNumber, type IndexedFigureRow } from './figure-chunks.ts';
import { bodyOf, HEAD_FILE, readHeader, type LoadFile } from './file.ts';
import { decodeFragment, type Fragment } from './fragment.ts';
import { decodeHead, type IndexHead } from './head.ts';
import { placeOfPiece, unpackPiece } from './pieces.ts';
import { chunksBetween, decodePostings, decodeWords, type Postings, type WordChunk } from './words.ts';

/**
 * The index as it is known so far: what is asked for is fetched once and kept. A failed fetch is forgotten,
 * so that asking again tries again.
 */
export class IndexStore {
  /** What the archive's abbreviations stand for. */
  readonly lexicon: Lexicon;
  readonly #load: LoadFile;
  readonly #pending = new Map<string, Promise<unknown>>();
  readonly #chunks = new Map<number, WordChunk>();
  readonly #postings = new Map<string, Postings | undefined>();

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

  /** Fetches the chunks that hold the words of every range, at once. */
  async load(ranges: [string, string][]): Promise<void> {
    const { firstWords } = await this.head();
    const wanted = new Set(ranges.flatMap(([first, last]) => chunksBetween(firstWords, first, last)));
    await Promise.all([...wanted].map((number) => this.#chunk(number)));
  }

  /** How many chunks a range takes, fetched or not: an answer must not depend on what was searched before. */
  async chunkCount([first, last]: [string, string]): Promise<number> {
    return chunksBetween((await this.head()).firstWords, first, last).length;
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
    const postings = offset === undefined ? undefined : decodePostings(chunk, offset);
    this.#postings.set(word, postings);
    return postings;
  }

  async fragment(page: number): Promise<Fragment> {
    const { textUnits } = await this.head();
    return this.#once(`text/${page}`, async () =>
      decodeFragment(textOf(await this.#piece('texts', textUnits, page))),
    );
  }

  async cooccurrence(): Promise<Cooccurrence> {
    return this.#once('cooccurrence', async () => {
      return decodeCooccurrence(textOf(await this.#body('beside.bin')));
    });
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

  async #chunk(number: number): Promise<void> {
    if (this.#chunks.has(number)) return;
    const { wordUnits } = await this.head();
    await this.#once(`words/${number}`, async () => {
      this.#chunks.set(number, decodeWords(await this.#piece('words', wordUnits, number)));
    });
  }

  async #piece(kind: string, units: Uint32Array, piece: number): Promise<Uint8Array> {
    const { name, range } = placeOfPiece(kind, units, piece);
    return unpackPiece(await this.#load(name, range), name, await this.id());
  }

  async #body(name: string): Promise<Uint8Array> {
    return bodyOf(await this.#load(name), name, await this.id());
  }

  async #json<T>(name: string): Promise<T> {
    return this.#once(name, async () => JSON.parse(textOf(await this.#load(name))) as T);
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

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
