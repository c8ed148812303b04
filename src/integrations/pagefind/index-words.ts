import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import { indexedText, PARAGRAPH_BREAK } from '../../lib/search/index/fragment.ts';
import type { SearchDocument } from '../../lib/search/types.ts';
import { readPagefindOutput, type PagefindOutput } from './output.ts';

/** Occurrences that one file of Pagefind's index may hold: more than any batch has, for only we read it. */
const CHUNK_OCCURRENCES = '1000000000';
const CHUNK_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/**
 * Has Pagefind index reports, given as keys (`đảng` → `dang00dr`), and reads what it wrote. Throws when the words of
 * the index are not the words of the reports, one by one, for then nothing found could be trusted.
 */
export async function indexWords(documents: SearchDocument[]): Promise<PagefindOutput> {
  const folder = await mkdtemp(join(tmpdir(), 'kho-pagefind-'));
  try {
    const index = await newIndex();
    const given: { url: string; body: string; title: string }[] = [];
    // One at a time: Pagefind reads its orders one by one, and a queue of them only costs it memory.
    for (const document of documents) {
      const { url } = document;
      const { body, title } = indexedText(document);
      given.push({ url, body, title });
      const answer = await index.addCustomRecord({ url, content: body, language: 'vi', meta: { title } });
      if (answer.errors.length > 0) throw new Error(`${url}: ${answer.errors.join('; ')}`);
    }
    await index.writeFiles({ outputPath: folder });
    await index.deleteIndex();
    const output = await readPagefindOutput(folder);
    compareWords(given, output);
    return output;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Pagefind reads the size of chunks from the environment, where nobody else shall find it. */
async function newIndex(): Promise<PagefindIndex> {
  const before = process.env[CHUNK_SIZE];
  process.env[CHUNK_SIZE] = CHUNK_OCCURRENCES;
  try {
    // The texts that Pagefind keeps are not read: one file of them is the least.
    const { index, errors } = await createIndex({ forceLanguage: 'vi', maxFragments: 1 });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    return index;
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, CHUNK_SIZE);
    else process.env[CHUNK_SIZE] = before;
  }
}

/** Puts the words of the index back in their places and compares them with those given. */
function compareWords(
  given: { url: string; body: string; title: string }[],
  { pageLengths, words }: PagefindOutput,
): void {
  const bodies = given.map((_, page) => new Array<string>(pageLengths[page] ?? 0).fill(PARAGRAPH_BREAK));
  const titles = given.map((): string[] => []);
  for (const [word, pages] of words) {
    for (const { page, body, title } of pages) {
      for (const place of body) bodies[page]![place] = word;
      for (const place of title) titles[page]![place] = word;
    }
  }
  for (const [page, { url, body, title }] of given.entries()) {
    if (bodies[page]!.join(' ') !== body || titles[page]!.join(' ') !== title)
      throw new Error(`${url}: the words in the index are not the words of the report`);
  }
}
