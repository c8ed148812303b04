import type { Lexicon } from '../lexicon.ts';
import type { Suggestion } from '../types.ts';
import { BrokenIndexFile } from './cbor.ts';
import {
  decodeFilter,
  decodeIndexMap,
  decodeChunk,
  decodePostings,
  chunksBetween,
  type IndexMap,
  type Chunk,
  type Postings,
} from './chunks.ts';
import { decodeCooccurrence, type Cooccurrence } from './cooccurrence.ts';
import { fileOfNumber, type IndexedFigureRow } from './figure-files.ts';
import { decodeFragment, FILE_SIGNATURE, type Fragment } from './fragment.ts';

/** Brings a file of the index, unpacked. Rejects when it cannot be had. */
export type Fetcher = (path: string) => Promise<Uint8Array>;

/** `index.json`: the one file of the index whose name never changes. */
export interface IndexEntry {
  /** Of Pagefind, whose format the files have. */
  version: string;
  /** Name of the directory file. */
  meta: string;
  /** Name of the file of words that occur side by side. */
  cooccurrence: string;
  /** How many files of figures there are. */
  figures: number;
  /** Names of the files of suggestions. */
  suggest: string[];
}

/**
 * The index as it is known so far: what is asked for is fetched once and kept. A failed fetch is forgotten,
 * so that asking again tries again.
 */
export class IndexStore {
  /** What the archive's abbreviations stand for. */
  readonly lexicon: Lexicon;
  readonly #fetch: Fetcher;
  readonly #pending = new Map<string, Promise<unknown>>();
  readonly #chunks = new Map<number, Chunk>();
  readonly #postings = new Map<string, Postings | undefined>();

  constructor(fetch: Fetcher, lexicon: Lexicon) {
    this.#fetch = fetch;
    this.lexicon = lexicon;
  }

  async map(): Promise<IndexMap> {
    return this.#once('map', async () => {
      return decodeIndexMap(await this.#file((await this.#entry()).meta));
    });
  }

  /** Fetches the chunks that hold the words of every range, at once. */
  async load(ranges: [string, string][]): Promise<void> {
    const map = await this.map();
    const wanted = new Set(ranges.flatMap(([first, last]) => chunksBetween(map, first, last)));
    await Promise.all([...wanted].map((number) => this.#chunk(map, number)));
  }

  /** How many chunks a range takes, fetched or not: an answer must not depend on what was searched before. */
  async chunkCount([first, last]: [string, string]): Promise<number> {
    return chunksBetween(await this.map(), first, last).length;
  }

  /** Words of the loaded chunks within a range, in the index's order. */
  async words([first, last]: [string, string]): Promise<string[]> {
    const map = await this.map();
    const found: string[] = [];
    for (const number of chunksBetween(map, first, last)) {
      const chunk = this.#chunks.get(number);
      if (!chunk) continue;
      for (const word of chunk.words.keys()) if (word >= first && word <= last) found.push(word);
    }
    return found;
  }

  /** Places of a word of a loaded chunk; `undefined` where the index has no such word. */
  async postings(word: string): Promise<Postings | undefined> {
    if (this.#postings.has(word)) return this.#postings.get(word);
    const map = await this.map();
    const chunk = this.#chunks.get(chunksBetween(map, word, word)[0] ?? -1);
    if (!chunk) return undefined;
    const offset = chunk.words.get(word);
    const postings = offset === undefined ? undefined : decodePostings(chunk, offset);
    this.#postings.set(word, postings);
    return postings;
  }

  async fragment(page: number): Promise<Fragment> {
    const map = await this.map();
    const name = map.fragments[page]!;
    return this.#once(`fragment/${name}`, async () =>
      decodeFragment(new TextDecoder().decode(await this.#file(`fragment/${name}.pf_fragment`))),
    );
  }

  /** Values of a filter; empty where the index has no such filter. */
  async filter(name: string): Promise<Map<string, number[]>> {
    const map = await this.map();
    const file = map.filters.get(name);
    if (file === undefined) return new Map();
    return this.#once(`filter/${name}`, async () =>
      decodeFilter(await this.#file(`filter/${file}.pf_filter`)),
    );
  }

  async cooccurrence(): Promise<Cooccurrence> {
    return this.#once('cooccurrence', async () => {
      const { cooccurrence } = await this.#entry();
      return decodeCooccurrence(new TextDecoder().decode(await this.#file(cooccurrence)));
    });
  }

  /** Suggestions of one file; none where the archive has nothing that begins so. */
  async suggestions(file: string): Promise<Suggestion[]> {
    return this.#once(`suggest/${file}`, async () => {
      const { suggest } = await this.#entry();
      if (!suggest.includes(file)) return [];
      const lines = JSON.parse(
        new TextDecoder().decode(await this.#fetch(`suggest/${file}.json`)),
      ) as string[][];
      return lines.map(([text = '', url]) => (url === undefined ? { text } : { text, url }));
    });
  }

  /** The figures of a number, with others of the same file; none where the archive has no figures. */
  async figures(number: string): Promise<IndexedFigureRow[]> {
    const { figures: count } = await this.#entry();
    if (count === 0) return [];
    const file = `figures/${fileOfNumber(number, count)}.json`;
    return this.#once(file, async () => {
      return JSON.parse(new TextDecoder().decode(await this.#fetch(file))) as IndexedFigureRow[];
    });
  }

  async #entry(): Promise<IndexEntry> {
    return this.#once('entry', async () => {
      return JSON.parse(new TextDecoder().decode(await this.#fetch('index.json'))) as IndexEntry;
    });
  }

  async #chunk(map: IndexMap, number: number): Promise<void> {
    if (this.#chunks.has(number)) return;
    await this.#once(`chunk/${number}`, async () => {
      this.#chunks.set(number, decodeChunk(await this.#file(`index/${map.chunks[number]!.name}.pf_index`)));
    });
  }

  async #file(path: string): Promise<Uint8Array> {
    const bytes = await this.#fetch(path);
    for (let i = 0; i < FILE_SIGNATURE.length; i++) {
      if (bytes[i] !== FILE_SIGNATURE.charCodeAt(i))
        throw new BrokenIndexFile(`${path}: not a file of the index`);
    }
    return bytes.subarray(FILE_SIGNATURE.length);
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
