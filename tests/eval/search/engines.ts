import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { indexDocuments } from '../../../src/integrations/index-files.ts';
import { readAuthorities } from '../../../src/content-loader/authorities.ts';
import { Lexicon } from '../../../src/lib/search/lexicon.ts';
import { writeSearchScripts } from '../../../src/integrations/search-client-bundle.ts';
import type { SearchDocument } from '../../../src/lib/search/types.ts';

export type EngineName = 'ours' | 'stock';

/** An index built in a folder, and what building it took. */
export interface BuiltIndex {
  seconds: number;
  diskBytes: number;
  files: number;
}

/** Builds the index of an engine in `folder`, ready to be served. */
export async function buildIndex(
  engine: EngineName,
  documents: SearchDocument[],
  folder: string,
): Promise<BuiltIndex> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="vi"><title>eval</title>');
  const { abbreviations } = (await readAuthorities()).authorities;
  const began = Date.now();
  const index = join(folder, engine === 'ours' ? 'search/index' : 'pagefind');
  if (engine === 'ours') await indexDocuments(documents, index, new Lexicon(abbreviations));
  else await indexStock(documents, index);
  const seconds = (Date.now() - began) / 1000;
  await close();
  if (engine === 'ours') await writeSearchScripts(folder, abbreviations);
  return { seconds, ...(await sizeOf(index)) };
}

/** Pagefind as it comes: each document a page with its title as heading and its paragraphs. */
async function indexStock(documents: SearchDocument[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('; '));
  for (const { url, title, date, paragraphs } of documents) {
    const prose = paragraphs.map(({ anchor, text }) => `<p id="${anchor}">${escape(text)}</p>`).join('');
    const content =
      `<!doctype html><html lang="vi"><title>${escape(title)}</title><body><main data-pagefind-body>` +
      `<h1>${escape(title)}</h1><p data-pagefind-filter="year">${date.slice(0, 4)}</p>${prose}</main>`;
    await index.addHTMLFile({ url, content });
  }
  await index.writeFiles({ outputPath });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

async function sizeOf(folder: string): Promise<{ diskBytes: number; files: number }> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map((entry) => stat(join(entry.parentPath, entry.name))));
  return { diskBytes: sizes.reduce((sum, { size }) => sum + size, 0), files: files.length };
}
