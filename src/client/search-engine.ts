import type { Abbreviation } from '../lib/authorities/abbreviations/schema.ts';
import { IndexStore, type Fetcher } from '../lib/search/index/store.ts';
import { Lexicon } from '../lib/search/lexicon.ts';
import { search } from '../lib/search/search.ts';
import { suggestionFile } from '../lib/search/index/suggestions.ts';
import { matchSuggestions } from '../lib/search/present/suggest.ts';
import type { SearchOptions, SearchResponse, Suggestion } from '../lib/search/types.ts';
import { describeFailure } from '../lib/search/failure.ts';

/** What the page asks of the engine, and what comes back. */
export type EngineRequest = { id: number } & EngineCall;
export type EngineCall =
  { call: 'search'; query: string; options: SearchOptions } | { call: 'suggest'; typed: string };
export type EngineValue = SearchResponse | Suggestion[];
export type EngineAnswer = { id: number; value: EngineValue } | { id: number; failure: string };

declare const __ABBREVIATIONS__: readonly Pick<Abbreviation, 'forms' | 'means'>[];

const lexicon = new Lexicon(__ABBREVIATIONS__);
/** A file that has not come after this long will not. */
const PATIENCE = 30_000;
const root = new URL('../', import.meta.url);
let store: IndexStore | undefined;
let afresh = false;

/** Answers one call. After a failure the next call fetches everything afresh, past any broken copy kept. */
export async function answer(request: EngineCall): Promise<EngineValue> {
  const used = (store ??= new IndexStore(fetcher(afresh), lexicon));
  try {
    const value =
      request.call === 'search'
        ? await search(used, request.query, request.options, root.pathname)
        : await suggest(used, request.typed);
    afresh = false;
    return value;
  } catch (error) {
    if (store === used) store = undefined;
    afresh = true;
    throw error;
  }
}

async function suggest(used: IndexStore, typed: string): Promise<Suggestion[]> {
  const { fragments } = await used.map();
  const file = suggestionFile(typed, fragments.length);
  if (file === undefined) return [];
  const base = root.pathname.replace(/\/$/, '');
  return matchSuggestions(typed, await used.suggestions(file)).map(({ text, url }) =>
    url === undefined ? { text } : { text, url: base + url },
  );
}

function fetcher(reload: boolean): Fetcher {
  return async (path) => {
    // Only what is named by its content may be taken from the browser's store unasked.
    const cache = reload ? 'reload' : path.endsWith('.json') ? 'no-cache' : 'default';
    const response = await fetch(new URL(`pagefind/${path}`, root), {
      cache,
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? unzip(bytes) : bytes;
  };
}

async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// The same file serves as the worker and, where workers are not to be had, as a module of the page.
if (typeof document === 'undefined') {
  addEventListener('message', async ({ data }: MessageEvent<EngineRequest>) => {
    const { id, ...call } = data;
    const reply: EngineAnswer = await answer(call).then(
      (value) => ({ id, value }),
      (error: unknown) => ({ id, failure: describeFailure(error) }),
    );
    postMessage(reply);
  });
}
