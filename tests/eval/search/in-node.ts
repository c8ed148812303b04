import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import { readAuthorities } from '../../../src/content-loader/authorities.ts';
import { indexDocuments } from '../../../src/integrations/index-files.ts';
import { IndexStore } from '../../../src/lib/search/index/store.ts';
import { Lexicon } from '../../../src/lib/search/lexicon.ts';
import { preferCompleted } from '../../../src/lib/search/rank/completion.ts';
import { rankPages, type RankedPage } from '../../../src/lib/search/rank/rank.ts';
import { searchPages, type PageSearch } from '../../../src/lib/search/rank/search-pages.ts';
import type { SearchDocument } from '../../../src/lib/search/types.ts';
import { idOf, type EvalQuery } from './corpus.ts';
import type { Answer } from './metrics.ts';

/** An index read from a folder without a browser: what is measured is the ranking alone. */
export interface NodeIndex {
  store: IndexStore;
  ask: (queries: readonly EvalQuery[]) => Promise<Answer[]>;
  /** The queries as they are read with the weights of now; what comes back ranks those readings with the weights of then. */
  read: (queries: readonly EvalQuery[]) => Promise<() => Promise<Answer[]>>;
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
  const ids: string[] = [];
  const { pageCount } = await store.head();
  for (let page = 0; page < pageCount; page++)
    ids.push(idOf((await store.during(() => store.fragment(page))).url));
  const answer = async (query: EvalQuery, found: PageSearch, ranked: RankedPage[]): Promise<Answer> => {
    const first = found.unfinished ? await preferCompleted(store, ranked, SHOWN, found.unfinished) : ranked;
    return { query, ids: first.slice(0, SHOWN).map(({ page }) => ids[page]!) };
  };
  const each = async <T>(queries: readonly EvalQuery[], work: (query: EvalQuery) => Promise<T>) => {
    const done: T[] = [];
    for (const query of queries) done.push(await store.during(() => work(query)));
    return done;
  };
  return {
    store,
    ask: (queries) =>
      each(queries, async (query) => {
        const found = await searchPages(store, query.q, {});
        return answer(query, found, found.ranked);
      }),
    read: async (queries) => {
      const readings = await each(queries, (query) => searchPages(store, query.q, {}));
      const head = await store.head();
      return () =>
        Promise.all(queries.map((query, i) => answer(query, readings[i]!, rankPages(head, readings[i]!))));
    },
  };
}

/** Results of a first page. */
const SHOWN = 10;
