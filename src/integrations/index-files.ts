import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate, type ZlibOptions } from 'node:zlib';
import { encodeCooccurrence } from '../lib/search/index/cooccurrence.ts';
import { buildFigureChunks } from '../lib/search/index/figure-chunks.ts';
import { HEAD_FILE, headerOf } from '../lib/search/index/file.ts';
import { encodeHead } from '../lib/search/index/head.ts';
import { knownPairs } from '../lib/search/index/known-pairs.ts';
import { encodeNeighbours } from '../lib/search/index/neighbours.ts';
import { mergePairs, type PairTable } from '../lib/search/index/pair-table.ts';
import { firstPieces, packPiece, pieceFileName, unitsOf } from '../lib/search/index/pieces.ts';
import { buildSuggestions } from '../lib/search/index/suggestions.ts';
import { WordTable } from '../lib/search/index/word-table.ts';
import { encodeWords } from '../lib/search/index/words.ts';
import type { Lexicon } from '../lib/search/lexicon.ts';
import type { SearchDocument } from '../lib/search/types.ts';
import { batchesOf, indexBatch, type IndexedBatch } from './index-batches.ts';

const pack = promisify<string | Uint8Array, ZlibOptions, Buffer>(deflate);

/** What stands in each file of an index. */
type IndexFiles = Map<string, string | Uint8Array>;

/** Parts deflated or files written at once. */
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

async function writeFiles(files: IndexFiles, folder: string): Promise<void> {
  await inBatches([...files], ([name, content]) => writeFile(join(folder, name), content));
}

/** The files of an index by their names. `indexed` makes the part of it that holds a batch of reports. */
export async function buildIndex(
  unsorted: readonly SearchDocument[],
  lexicon: Lexicon,
  indexed: (batch: readonly SearchDocument[]) => Promise<IndexedBatch>,
): Promise<IndexFiles> {
  const documents = unsorted.toSorted(newestFirst);
  const { lengths, firstWords, words, texts, beside, firstNeighbours, neighbours } = await partsOf(
    documents,
    indexed,
  );
  const figures = await inBatches(buildFigureChunks(documents), (rows) => deflated(JSON.stringify(rows)));
  const suggestions = buildSuggestions(documents, lexicon);
  const head = encodeHead(documents, {
    lengths,
    textUnits: sizesOf(texts),
    firstWords,
    wordUnits: sizesOf(words),
    firstNeighbours,
    neighbourUnits: sizesOf(neighbours),
    figureUnits: sizesOf(figures),
    suggestFiles: [...suggestions.keys()],
  });
  const id = digest([head, beside, ...neighbours, ...words, ...texts, ...figures]);
  const files: IndexFiles = new Map();
  files.set(HEAD_FILE, Buffer.concat([headerOf(id), await deflated(head)]));
  files.set('beside.bin', Buffer.concat([headerOf(id), await deflated(beside)]));
  for (const [kind, parts] of Object.entries({ words, texts, figures, neighbours })) {
    for (const [name, content] of pieceFiles(kind, id, parts)) files.set(name, content);
  }
  // Suggestions are told apart by no number of a page, and so may be of any index.
  for (const [name, entries] of suggestions) {
    const lines = entries.map(({ text, url }) => (url === undefined ? [text] : [text, url]));
    files.set(`suggest-${name}.json`, JSON.stringify(lines));
  }
  return files;
}

function sizesOf(parts: Uint8Array[]): Uint32Array {
  return Uint32Array.from(parts, ({ length }) => unitsOf(length));
}

/** Parts in files of several pieces. */
function pieceFiles(kind: string, id: string, parts: Uint8Array[]): [name: string, content: Uint8Array][] {
  const first = firstPieces(sizesOf(parts));
  return first.map((from, file) => {
    const pieces = parts.slice(from, first[file + 1]).map((part) => packPiece(id, part));
    return [pieceFileName(kind, file), Buffer.concat(pieces)];
  });
}

function newestFirst(a: SearchDocument, b: SearchDocument): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.url < b.url ? -1 : 1;
}

/** What every batch of reports adds: words in each, chunks of words and texts, deflated, and what stands beside what. */
async function partsOf(
  documents: readonly SearchDocument[],
  indexed: (batch: readonly SearchDocument[]) => Promise<IndexedBatch>,
): Promise<{
  lengths: number[];
  firstWords: string[];
  words: Uint8Array[];
  texts: Uint8Array[];
  beside: Uint8Array;
  firstNeighbours: string[];
  neighbours: Uint8Array[];
}> {
  const table = new WordTable();
  const pairs: PairTable[] = [];
  const lengths: number[] = [];
  const texts: Uint8Array[] = [];
  for (const batch of batchesOf(documents)) {
    const part = await indexed(batch);
    table.add(part.words, lengths.length);
    pairs.push(part.pairs);
    lengths.push(...part.pageLengths);
    texts.push(...part.texts);
  }
  const firstWords: string[] = [];
  const words: Uint8Array[] = [];
  for (const chunk of table.chunks()) {
    firstWords.push(chunk[0]!.key);
    words.push(encodeWords(chunk));
  }
  const known = knownPairs(mergePairs(pairs));
  const { firstNeighbours, chunks: around } = encodeNeighbours(known);
  const neighbours = await inBatches(around, deflated);
  return {
    lengths,
    firstWords,
    words,
    texts,
    beside: Buffer.from(encodeCooccurrence(known)),
    firstNeighbours,
    neighbours,
  };
}

function deflated(bytes: string | Uint8Array): Promise<Uint8Array> {
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
