import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import { PARAGRAPH_BREAK } from '../../lib/search/index/fragment.ts';
import { TITLE_SPAN } from '../../lib/search/index/postings.ts';
import { readPagefindOutput, type PagefindOutput } from './output.ts';

/** A report as Pagefind is given it: keys parted by spaces (`đảng` → `dang00dr`). */
export interface KeyedReport {
  url: string;
  body: string;
  title: string;
}

/**
 * Has Pagefind index reports and reads what it wrote. Throws when the words of the index are not the words of the
 * reports, one by one, for then nothing found could be trusted.
 */
export async function indexWords(reports: Iterable<KeyedReport>): Promise<PagefindOutput> {
  const folder = await mkdtemp(join(tmpdir(), 'kho-pagefind-'));
  try {
    // The texts that Pagefind keeps are not read: one file of them is the least.
    const { index, errors } = await createIndex({ forceLanguage: 'vi', maxFragments: 1 });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const given: KeyedReport[] = [];
    let answered = Promise.resolve();
    // One at a time, each made while Pagefind reads the one before: a queue of orders would only cost it memory.
    for (const report of reports) {
      given.push(report);
      await answered;
      answered = give(index, report);
    }
    await answered;
    await index.writeFiles({ outputPath: folder });
    await index.deleteIndex();
    const output = await readPagefindOutput(folder);
    compareWords(given, output);
    return output;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function give(index: PagefindIndex, { url, body, title }: KeyedReport): Promise<void> {
  const { errors } = await index.addCustomRecord({ url, content: body, language: 'vi', meta: { title } });
  if (errors.length > 0) throw new Error(`${url}: ${errors.join('; ')}`);
}

/**
 * Looks for every word given at its place in the index. Pagefind may add parts of a word there (`ℂ` in `aℂb` is a
 * capital to it), which is no harm.
 */
function compareWords(given: KeyedReport[], { words }: PagefindOutput): void {
  const bodies = given.map(({ body }) => body.split(' '));
  const titles = given.map(({ title }) => title.split(' '));
  const found = new Uint32Array(given.length);
  for (const [word, { pages, starts, places }] of words) {
    for (const [i, page] of pages.entries()) {
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        const place = places[at]!;
        const wanted = place < 0 ? titles[page]?.[place + TITLE_SPAN] : bodies[page]?.[place];
        if (wanted === word) found[page]!++;
      }
    }
  }
  for (const [page, { url, body, title }] of given.entries()) {
    const wanted = `${title} ${body}`.split(' ').filter((word) => word !== '' && word !== PARAGRAPH_BREAK);
    if (found[page] !== wanted.length)
      throw new Error(`${url}: the words in the index are not the words of the report`);
  }
}
