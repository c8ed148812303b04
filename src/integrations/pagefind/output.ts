import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { TITLE_SPAN, type Postings } from '../../lib/search/index/postings.ts';
import { CborReader } from './cbor.ts';

/*
 * The one file that knows how Pagefind writes an index: every file packed with gzip, a signature, then CBOR.
 * `*.pf_meta`: version; pages as [hash, words, group of fragments]; chunks as [first word, last word, hash]; …
 * `index/*.pf_index`: one array of words as [word, pages, …], a page as [step from the page before, places, places in
 * fields of meta data], places as steps from the one before. A negative number among places names the weight of what
 * follows, or its field (we give one field, the title), and places begin anew after it.
 */

/** The version whose files are read here. Another may write them otherwise, and a wrong index is worse than none. */
export const KNOWN_VERSION = '1.6.0';
const SIGNATURE = 'pagefind_dcd';
const unzip = promisify(gunzip);

export interface PagefindOutput {
  /** Words of the body of each page, in the order in which the pages were given. */
  pageLengths: number[];
  /** Every word of the pages, which are numbered as they were given. */
  words: [word: string, postings: Postings][];
}

/** Reads the index that Pagefind has written into a folder. Throws where a version wrote it that is not known here. */
export async function readPagefindOutput(folder: string): Promise<PagefindOutput> {
  const { version } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    version: string;
  };
  if (version !== KNOWN_VERSION) throw new Error(unknownVersion(version));
  const meta = (await readdir(folder)).find((name) => name.endsWith('.pf_meta'));
  if (meta === undefined) return { pageLengths: [], words: [] };
  const { pageLengths, chunks } = decodeMeta(await readPacked(join(folder, meta)));
  const words: PagefindOutput['words'] = [];
  for (const name of chunks) {
    const chunk = decodeChunk(await readPacked(join(folder, 'index', `${name}.pf_index`)));
    for (const word of chunk) words.push(word);
  }
  return { pageLengths, words };
}

function unknownVersion(version: string): string {
  return (
    `Không lập được chỉ mục tìm kiếm: Pagefind đang cài là bản ${version}, kho mới chỉ đọc được chỉ mục của bản ${KNOWN_VERSION}. ` +
    `Hãy ghi "pagefind": "${KNOWN_VERSION}" trong package.json rồi chạy lại npm install.`
  );
}

async function readPacked(path: string): Promise<CborReader> {
  const bytes = await unzip(await readFile(path));
  if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error(`Pagefind: ${path}`);
  return new CborReader(bytes, SIGNATURE.length);
}

function decodeMeta(reader: CborReader): { pageLengths: number[]; chunks: string[] } {
  reader.array();
  reader.text();
  const pageLengths = Array.from({ length: reader.array() }, () => {
    const fields = reader.array();
    reader.text();
    const words = reader.unsigned();
    for (let field = 2; field < fields; field++) reader.skip();
    return words;
  });
  const chunks = Array.from({ length: reader.array() }, () => {
    reader.array();
    reader.text();
    reader.text();
    return reader.text();
  });
  return { pageLengths, chunks };
}

function decodeChunk(reader: CborReader): PagefindOutput['words'] {
  reader.array();
  return Array.from({ length: reader.array() }, () => {
    const fields = reader.array();
    const word = reader.text();
    const postings = decodePostings(reader);
    for (let field = 2; field < fields; field++) reader.skip();
    return [word, postings];
  });
}

function decodePostings(reader: CborReader): Postings {
  const count = reader.array();
  const pages = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  const places: number[] = [];
  let page = 0;
  for (let i = 0; i < count; i++) {
    reader.array();
    pages[i] = page += reader.unsigned();
    const body: number[] = [];
    readPlaces(reader, body, 0);
    readPlaces(reader, places, -TITLE_SPAN);
    for (const place of body) places.push(place);
    starts[i + 1] = places.length;
  }
  return { pages, starts, places: Int32Array.from(places) };
}

function readPlaces(reader: CborReader, places: number[], shift: number): void {
  let last = 0;
  for (let left = reader.array(); left > 0; left--) {
    const step = reader.integer();
    if (step < 0) last = 0;
    else places.push((last += step) + shift);
  }
}
