import { decodeCompany, type Company } from './company.ts';
import { figureFile, type FigureRow } from './figure-cards.ts';
import { decodeFragment, PIECE_SIGNATURE, type Fragment } from './fragment.ts';
import { BrokenPiece } from './cbor.ts';
import type { Suggestion } from './types.ts';
import {
  decodeFilter,
  decodeIndexMap,
  decodePiece,
  decodePostings,
  piecesBetween,
  type IndexMap,
  type Piece,
  type Postings,
} from './pieces.ts';

/** Brings a file of the index, unpacked. Rejects when it cannot be had. */
export type Fetcher = (path: string) => Promise<Uint8Array>;

/** `index.json`: the one file of the index whose name never changes. */
export interface IndexEntry {
  /** Of Pagefind, whose format the pieces have. */
  version: string;
  /** Name of the directory file. */
  meta: string;
  /** Name of the file of words that go together. */
  company: string;
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
  readonly #fetch: Fetcher;
  readonly #pending = new Map<string, Promise<unknown>>();
  readonly #pieces = new Map<number, Piece>();
  readonly #postings = new Map<string, Postings | undefined>();

  constructor(fetch: Fetcher) {
    this.#fetch = fetch;
  }

  async map(): Promise<IndexMap> {
    return this.#once('map', async () => {
      return decodeIndexMap(await this.#file((await this.#entry()).meta));
    });
  }

  /** Fetches the pieces that hold the words of every range, at once. */
  async load(ranges: [string, string][]): Promise<void> {
    const map = await this.map();
    const wanted = new Set(ranges.flatMap(([first, last]) => piecesBetween(map, first, last)));
    await Promise.all([...wanted].map((number) => this.#piece(map, number)));
  }

  /** How many pieces a range takes, fetched or not: an answer must not depend on what was searched before. */
  async pieces([first, last]: [string, string]): Promise<number> {
    return piecesBetween(await this.map(), first, last).length;
  }

  /** Words of the loaded pieces within a range, in the index's order. */
  async words([first, last]: [string, string]): Promise<string[]> {
    const map = await this.map();
    const found: string[] = [];
    for (const number of piecesBetween(map, first, last)) {
      const piece = this.#pieces.get(number);
      if (!piece) continue;
      for (const word of piece.words.keys()) if (word >= first && word <= last) found.push(word);
    }
    return found;
  }

  /** Places of a word of a loaded piece; `undefined` where the index has no such word. */
  async postings(word: string): Promise<Postings | undefined> {
    if (this.#postings.has(word)) return this.#postings.get(word);
    const map = await this.map();
    const piece = this.#pieces.get(piecesBetween(map, word, word)[0] ?? -1);
    if (!piece) return undefined;
    const offset = piece.words.get(word);
    const postings = offset === undefined ? undefined : decodePostings(piece, offset);
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
    const piece = map.filters[name];
    if (piece === undefined) return new Map();
    return this.#once(`filter/${name}`, async () =>
      decodeFilter(await this.#file(`filter/${piece}.pf_filter`)),
    );
  }

  async company(): Promise<Company> {
    return this.#once('company', async () => {
      const { company } = await this.#entry();
      return decodeCompany(new TextDecoder().decode(await this.#file(company)));
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
  async figures(number: string): Promise<FigureRow[]> {
    const { figures: count } = await this.#entry();
    if (count === 0) return [];
    const file = `figures/${figureFile(number, count)}.json`;
    return this.#once(file, async () => {
      return JSON.parse(new TextDecoder().decode(await this.#fetch(file))) as FigureRow[];
    });
  }

  async #entry(): Promise<IndexEntry> {
    return this.#once('entry', async () => {
      return JSON.parse(new TextDecoder().decode(await this.#fetch('index.json'))) as IndexEntry;
    });
  }

  async #piece(map: IndexMap, number: number): Promise<void> {
    if (this.#pieces.has(number)) return;
    await this.#once(`piece/${number}`, async () => {
      this.#pieces.set(number, decodePiece(await this.#file(`index/${map.pieces[number]!.name}.pf_index`)));
    });
  }

  async #file(path: string): Promise<Uint8Array> {
    const bytes = await this.#fetch(path);
    for (let i = 0; i < PIECE_SIGNATURE.length; i++) {
      if (bytes[i] !== PIECE_SIGNATURE.charCodeAt(i))
        throw new BrokenPiece(`${path}: not a piece of the index`);
    }
    return bytes.subarray(PIECE_SIGNATURE.length);
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
