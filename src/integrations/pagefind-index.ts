import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { CooccurrenceCounter } from '../lib/search/index/cooccurrence.ts';
import { decodeIndexMap } from '../lib/search/index/chunks.ts';
import { buildFigureFiles } from '../lib/search/index/figure-files.ts';
import { encodeFragment, indexedText, FILE_SIGNATURE } from '../lib/search/index/fragment.ts';
import type { Lexicon } from '../lib/search/lexicon.ts';
import type { IndexEntry } from '../lib/search/index/store.ts';
import { buildSuggestions } from '../lib/search/index/suggestions.ts';
import type { SearchDocument } from '../lib/search/types.ts';

const unzip = promisify(gunzip);
const zip = promisify(gzip);

/** Occurrences a chunk of the index holds before the next begins: Pagefind's own 20,000 makes chunks of 50 KB. */
const CHUNK_OCCURRENCES = '6000';
const CHUNK_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
/** Records under way to Pagefind at once, and fragments rewritten at once. */
const BATCH = 64;

/** What the browser never asks for: we read the index ourselves, so Pagefind's scripts and styles stay out. */
const UNUSED = /^(?:pagefind[-.].*\.(?:js|css)|pagefind\.js|wasm\..*|pagefind-entry\.json)$/;

interface IndexReport {
  documents: number;
  milliseconds: number;
}

/**
 * Builds the index of `documents` in the folder `outDir` in one pass of Pagefind: the words go in as keys
 * (`đảng` → `dang00dr`), and each fragment then gets the report's own text back. Throws when the words of a
 * fragment and of its report differ in number, for then no excerpt could be trusted.
 */
export async function indexDocuments(
  documents: SearchDocument[],
  outDir: string,
  lexicon: Lexicon,
): Promise<IndexReport> {
  const began = Date.now();
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const index = await newIndex();
  const given: Given[] = [];
  const pairs = new CooccurrenceCounter();
  // One at a time: Pagefind reads its orders one by one, and a queue of them only costs it memory.
  for (const document of documents) {
    const fragment = encodeFragment(document);
    // Pagefind names a fragment by what it was given, and a changed comma must change the name.
    const url = `${document.url}#${digest(fragment)}`;
    const { body, title } = indexedText(document);
    pairs.add(title);
    pairs.add(body);
    given.push({ url, body, fragment });
    const authors = document.authors?.length ? document.authors : [document.author];
    const answer = await index.addCustomRecord({
      url,
      content: body,
      language: 'vi',
      meta: { title },
      filters: {
        district: present([document.district]),
        term: present([document.term]),
        author: present(authors),
        year: present([document.year]),
        day: present([document.date]),
      },
    });
    if (answer.errors.length > 0) throw new Error(`${document.url}: ${answer.errors.join('; ')}`);
  }
  await index.writeFiles({ outputPath: outDir });
  await index.deleteIndex();
  await restoreText(outDir, given);
  const suggest = await writeSuggestions(documents, join(outDir, 'suggest'), lexicon);
  const cooccurrence = await writeCooccurrence(pairs.encode(), outDir);
  const figures = await writeFigures(documents, join(outDir, 'figures'));
  await publishEntry(outDir, { cooccurrence, figures, suggest });
  return { documents: documents.length, milliseconds: Date.now() - began };
}

/** Pagefind reads the size of chunks from the environment, where nobody else shall find it. */
async function newIndex(): Promise<PagefindIndex> {
  const before = process.env[CHUNK_SIZE];
  process.env[CHUNK_SIZE] = CHUNK_OCCURRENCES;
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    return index;
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, CHUNK_SIZE);
    else process.env[CHUNK_SIZE] = before;
  }
}

/** What was handed to Pagefind for a report, and what belongs into its fragment. */
interface Given {
  url: string;
  body: string;
  fragment: string;
}

/** Gives the report's own words back to every fragment; the directory lists them in the order of the reports. */
async function restoreText(outDir: string, given: Given[]): Promise<void> {
  const map = decodeIndexMap(await readIndexFile(join(outDir, await directoryFile(outDir))));
  if (map.fragments.length !== given.length) {
    throw new Error(`Pagefind: ${map.fragments.length} fragments for ${given.length} reports`);
  }
  const pages = given.map((report, page) => ({ report, page }));
  await inBatches(pages, async ({ report, page }) => {
    const path = join(outDir, 'fragment', `${map.fragments[page]!}.pf_fragment`);
    const sample = page % SAMPLE === 0;
    if (
      map.lengths[page] !== countWords(report.body) ||
      (sample && (await indexedBody(path)) !== report.body)
    ) {
      throw new Error(`${report.url}: the words in the index are not the words of the report`);
    }
    await writeFile(path, await zip(FILE_SIGNATURE + report.fragment));
  });
}

/** Every how many fragments one is compared word for word; the number of words is compared in all. */
const SAMPLE = 50;

async function indexedBody(path: string): Promise<string> {
  return (JSON.parse((await readIndexFile(path)).toString()) as { content: string }).content;
}

async function readIndexFile(path: string): Promise<Buffer> {
  return (await unzip(await readFile(path))).subarray(FILE_SIGNATURE.length);
}

function countWords(body: string): number {
  let words = 1;
  for (let at = body.indexOf(' '); at >= 0; at = body.indexOf(' ', at + 1)) words++;
  return words;
}

async function directoryFile(outDir: string): Promise<string> {
  const name = (await readdir(outDir)).find((file) => file.endsWith('.pf_meta'));
  // An archive without a single report has an empty index.
  return name ?? '';
}

/** Says under a name that never changes which directory file is this index's; chunks are named by what they hold. */
async function publishEntry(outDir: string, named: Omit<IndexEntry, 'version' | 'meta'>): Promise<void> {
  const names = await readdir(outDir);
  const entry = JSON.parse(await readFile(join(outDir, 'pagefind-entry.json'), 'utf8')) as {
    version: string;
  };
  for (const name of names) if (UNUSED.test(name)) await rm(join(outDir, name));
  await writeFile(
    join(outDir, 'index.json'),
    JSON.stringify({
      version: entry.version,
      meta: await directoryFile(outDir),
      ...named,
    } satisfies IndexEntry),
  );
}

/** Named by what it holds, like every chunk. */
async function writeCooccurrence(cooccurrence: string, outDir: string): Promise<string> {
  const name = `vi_${digest(cooccurrence)}.cooccurrence`;
  await writeFile(join(outDir, name), await zip(FILE_SIGNATURE + cooccurrence));
  return name;
}

async function writeSuggestions(
  documents: SearchDocument[],
  folder: string,
  lexicon: Lexicon,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files = buildSuggestions(documents, lexicon);
  for (const [name, entries] of files) {
    const lines = entries.map(({ text, url }) => (url === undefined ? [text] : [text, url]));
    await writeFile(join(folder, `${name}.json`), JSON.stringify(lines));
  }
  return [...files.keys()];
}

async function writeFigures(documents: SearchDocument[], folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const files = buildFigureFiles(documents);
  for (const [number, rows] of files.entries())
    await writeFile(join(folder, `${number}.json`), JSON.stringify(rows));
  return files.length;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function present(values: string[]): string[] {
  return values.filter((value) => value !== '');
}

async function inBatches<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += BATCH) await Promise.all(items.slice(at, at + BATCH).map(work));
}
