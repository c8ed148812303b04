import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate, type ZlibOptions } from 'node:zlib';
import { CooccurrenceCounter } from '../lib/search/index/cooccurrence.ts';
import { buildFigureFiles } from '../lib/search/index/figure-files.ts';
import { HEAD_FILE, headerOf } from '../lib/search/index/file.ts';
import { encodeHead } from '../lib/search/index/head.ts';
import { buildSuggestions } from '../lib/search/index/suggestions.ts';
import { packText, TEXTS_PER_FILE, textFileName, unitsOf } from '../lib/search/index/texts.ts';
import { WordTable } from '../lib/search/index/word-table.ts';
import { encodeWords } from '../lib/search/index/words.ts';
import type { Lexicon } from '../lib/search/lexicon.ts';
import type { SearchDocument } from '../lib/search/types.ts';
import { batchesOf, indexBatch, type IndexedBatch } from './index-batches.ts';

const pack = promisify<Uint8Array, ZlibOptions, Buffer>(deflate);

/** What stands in each file of an index. */
type IndexFiles = Map<string, string | Uint8Array>;

/** Files deflated or written at once. */
const AT_ONCE = 64;

/** Builds the index of some reports in the folder `outDir`, as `src/lib/search/index/file.ts` describes it. */
export async function indexDocuments(
  documents: SearchDocument[],
  outDir: string,
  lexicon: Lexicon,
): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await writeFiles(await buildIndex(documents, lexicon, indexBatch), outDir);
}

export async function writeFiles(files: IndexFiles, folder: string): Promise<void> {
  await inBatches([...files], ([name, content]) => writeFile(join(folder, name), content));
}

/** The files of an index by their names. `indexed` makes the part of it that holds a batch of reports. */
export async function buildIndex(
  unsorted: readonly SearchDocument[],
  lexicon: Lexicon,
  indexed: (batch: readonly SearchDocument[]) => Promise<IndexedBatch>,
): Promise<IndexFiles> {
  const documents = unsorted.toSorted(newestFirst);
  const { lengths, firstWords, bodies, texts } = await partsOf(documents, indexed);
  const { files, figureFiles, suggestFiles } = jsonFiles(documents, lexicon);
  const textUnits = Uint32Array.from(texts, ({ length }) => unitsOf(length));
  bodies.set(HEAD_FILE, encodeHead(documents, { lengths, textUnits, firstWords, figureFiles, suggestFiles }));
  const id = digest([...bodies.values(), ...texts]);
  await inBatches([...bodies], async ([name, body]) =>
    files.set(name, Buffer.concat([headerOf(id), await pack(body, { level: 9 })])),
  );
  for (let file = 0; file * TEXTS_PER_FILE < texts.length; file++) {
    const here = texts.slice(file * TEXTS_PER_FILE, (file + 1) * TEXTS_PER_FILE);
    files.set(textFileName(file), Buffer.concat(here.map((text) => packText(id, text))));
  }
  return files;
}

function newestFirst(a: SearchDocument, b: SearchDocument): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.url < b.url ? -1 : 1;
}

/** What every batch of reports adds: words in each, the files about words before they are packed, packed texts. */
async function partsOf(
  documents: readonly SearchDocument[],
  indexed: (batch: readonly SearchDocument[]) => Promise<IndexedBatch>,
): Promise<{
  lengths: number[];
  firstWords: string[];
  bodies: Map<string, Uint8Array>;
  texts: Uint8Array[];
}> {
  const table = new WordTable();
  const pairs = new CooccurrenceCounter();
  const lengths: number[] = [];
  const texts: Uint8Array[] = [];
  for (const batch of batchesOf(documents)) {
    const part = await indexed(batch);
    table.add(part.words, lengths.length);
    pairs.addCounts(part.pairs);
    lengths.push(...part.pageLengths);
    texts.push(...part.texts);
  }
  const firstWords: string[] = [];
  const bodies = new Map<string, Uint8Array>();
  for (const words of table.files()) {
    bodies.set(`words-${firstWords.length}.bin`, encodeWords(words));
    firstWords.push(words[0]!.key);
  }
  bodies.set('beside.bin', Buffer.from(pairs.encode()));
  return { lengths, firstWords, bodies, texts };
}

/** What is told apart by no number of a page, and so may be of any index: figures and suggestions. */
function jsonFiles(
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
): {
  files: IndexFiles;
  figureFiles: number;
  suggestFiles: string[];
} {
  const files: IndexFiles = new Map();
  const figures = buildFigureFiles(documents);
  for (const [number, rows] of figures.entries()) files.set(`figures-${number}.json`, JSON.stringify(rows));
  const suggestions = buildSuggestions(documents, lexicon);
  for (const [name, entries] of suggestions) {
    const lines = entries.map(({ text, url }) => (url === undefined ? [text] : [text, url]));
    files.set(`suggest-${name}.json`, JSON.stringify(lines));
  }
  return { files, figureFiles: figures.length, suggestFiles: [...suggestions.keys()] };
}

function digest(parts: Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 12);
}

async function inBatches<T, R>(items: T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  return results;
}
