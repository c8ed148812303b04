import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import { readAuthorities } from '../../../src/content-loader/authorities.ts';
import { indexDocuments } from '../../../src/integrations/index-files.ts';
import { IndexStore } from '../../../src/lib/search/index/store.ts';
import { Lexicon } from '../../../src/lib/search/lexicon.ts';
import { search } from '../../../src/lib/search/search.ts';
import type { SearchDocument } from '../../../src/lib/search/types.ts';
import { idOf, type EvalQuery } from './corpus.ts';
import type { Answer } from './metrics.ts';

/** An index read from a folder without a browser: what is measured is the ranking alone. */
export interface NodeIndex {
  store: IndexStore;
  ask: (queries: EvalQuery[]) => Promise<Answer[]>;
}

const DONE = 'xong';

/** The index of some documents in `folder`; one that was built there before is used again. */
export async function indexInNode(folder: string, documents: () => SearchDocument[]): Promise<NodeIndex> {
  const lexicon = new Lexicon((await readAuthorities()).authorities.abbreviations);
  if (!existsSync(join(folder, DONE))) {
    await mkdir(folder, { recursive: true });
    await indexDocuments(documents(), folder, lexicon);
    await close();
    await writeFile(join(folder, DONE), '');
  }
  const store = new IndexStore(async (name, range) => {
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    return range ? bytes.subarray(...range) : bytes;
  }, lexicon);
  return { store, ask: (queries) => askAll(store, queries) };
}

async function askAll(store: IndexStore, queries: EvalQuery[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries) {
    const { results } = await search(store, query.q);
    answers.push({ query, ids: results.map(({ url }) => idOf(url)) });
  }
  return answers;
}
