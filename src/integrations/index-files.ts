import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate, type ZlibOptions } from 'node:zlib';
import { CooccurrenceCounter } from '../lib/search/index/cooccurrence.ts';
import { buildFigureFiles } from '../lib/search/index/figure-files.ts';
import { HEAD_FILE, headerOf } from '../lib/search/index/file.ts';
import { encodeFragment, indexedText } from '../lib/search/index/fragment.ts';
import { encodeHead } from '../lib/search/index/head.ts';
import { buildSuggestions } from '../lib/search/index/suggestions.ts';
import { packText, TEXTS_PER_FILE, textFileName, unitsOf } from '../lib/search/index/texts.ts';
import { WordTable } from '../lib/search/index/word-table.ts';
import { encodeWords } from '../lib/search/index/words.ts';
import type { Lexicon } from '../lib/search/lexicon.ts';
import type { SearchDocument } from '../lib/search/types.ts';
import { indexWords, type KeyedReport } from './pagefind/index-words.ts';

const pack = promisify<string | Uint8Array, ZlibOptions, Buffer>(deflate);

/** Reports that Pagefind indexes at once: it keeps them all in memory. */
const BATCH = 1000;
/** Texts deflated and files written at once. */
const AT_ONCE = 64;

interface IndexReport {
  documents: number;
  milliseconds: number;
}

/** Builds the index of some reports in the folder `outDir`, as `src/lib/search/index/file.ts` describes it. */
export async function indexDocuments(
  unsorted: SearchDocument[],
  outDir: string,
  lexicon: Lexicon,
): Promise<IndexReport> {
  const began = Date.now();
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const documents = [...unsorted].sort(newestFirst);
  const { lengths, firstWords, bodies } = await filesOfWords(documents);
  const json = jsonFiles(documents, lexicon);
  const texts = await inBatches(documents, (document) => pack(encodeFragment(document), {}));
  const textUnits = Uint32Array.from(texts, ({ length }) => unitsOf(length));
  const { figureFiles, suggestFiles } = json;
  bodies.set(HEAD_FILE, encodeHead(documents, { lengths, textUnits, firstWords, figureFiles, suggestFiles }));
  const id = digest([...bodies.values(), ...texts]);
  await inBatches([...bodies], async ([name, body]) =>
    writeFile(join(outDir, name), Buffer.concat([headerOf(id), await deflated(body)])),
  );
  const textFiles = Array.from({ length: Math.ceil(texts.length / TEXTS_PER_FILE) }, (_, file) => file);
  await inBatches(textFiles, async (file) => {
    const here = texts.slice(file * TEXTS_PER_FILE, (file + 1) * TEXTS_PER_FILE);
    await writeFile(join(outDir, textFileName(file)), Buffer.concat(here.map((text) => packText(id, text))));
  });
  await inBatches([...json.files], ([name, lines]) => writeFile(join(outDir, name), lines));
  return { documents: documents.length, milliseconds: Date.now() - began };
}

function newestFirst(a: SearchDocument, b: SearchDocument): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.url < b.url ? -1 : 1;
}

/** Words in each report, the files about words before they are packed, and the first word of each that has words. */
async function filesOfWords(documents: SearchDocument[]): Promise<{
  lengths: number[];
  firstWords: string[];
  bodies: Map<string, Uint8Array>;
}> {
  const table = new WordTable();
  const pairs = new CooccurrenceCounter();
  const lengths: number[] = [];
  for (let from = 0; from < documents.length; from += BATCH) {
    const { pageLengths, words } = await indexWords(keyed(documents.slice(from, from + BATCH), pairs));
    lengths.push(...pageLengths);
    table.add(words, from);
  }
  const firstWords: string[] = [];
  const bodies = new Map<string, Uint8Array>();
  for (const words of table.files()) {
    bodies.set(`words-${firstWords.length}.bin`, encodeWords(words));
    firstWords.push(words[0]!.key);
  }
  bodies.set('beside.bin', Buffer.from(pairs.encode()));
  return { lengths, firstWords, bodies };
}

/** Reports as keys, one by one; `pairs` counts their words. */
function* keyed(documents: SearchDocument[], pairs: CooccurrenceCounter): Generator<KeyedReport> {
  for (const document of documents) {
    const { title, body } = indexedText(document);
    pairs.add(title);
    pairs.add(body);
    yield { url: document.url, title, body };
  }
}

/** What is told apart by no number of a page, and so may be of any index: figures and suggestions. */
function jsonFiles(
  documents: SearchDocument[],
  lexicon: Lexicon,
): {
  files: Map<string, string>;
  figureFiles: number;
  suggestFiles: string[];
} {
  const files = new Map<string, string>();
  const figures = buildFigureFiles(documents);
  for (const [number, rows] of figures.entries()) files.set(`figures-${number}.json`, JSON.stringify(rows));
  const suggestions = buildSuggestions(documents, lexicon);
  for (const [name, entries] of suggestions) {
    const lines = entries.map(({ text, url }) => (url === undefined ? [text] : [text, url]));
    files.set(`suggest-${name}.json`, JSON.stringify(lines));
  }
  return { files, figureFiles: figures.length, suggestFiles: [...suggestions.keys()] };
}

function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  return pack(bytes, { level: 9 });
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
