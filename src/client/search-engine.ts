import { searchNotices } from '../i18n/search-notices.ts';
import type { Abbreviation } from '../lib/authorities/abbreviations/schema.ts';
import { BrokenIndexFile } from '../lib/search/index/bytes.ts';
import { HEAD_FILE, OtherIndex, type LoadFile } from '../lib/search/index/file.ts';
import { IndexStore } from '../lib/search/index/store.ts';
import { Lexicon } from '../lib/search/lexicon.ts';
import { search } from '../lib/search/search.ts';
import { suggestionFile } from '../lib/search/index/suggestions.ts';
import { matchSuggestions } from '../lib/search/present/suggest.ts';
import type { SearchOptions, SearchResponse, Suggestion } from '../lib/search/types.ts';
import { describeFailure } from '../lib/search/failure.ts';

/** What the page asks of the engine, and what comes back. */
export type EngineRequest = { id: number } & CallWithHead;
export type EngineCall =
  { call: 'search'; query: string; options: SearchOptions } | { call: 'suggest'; typed: string };
/** A call with the head of the index, which the page has fetched meanwhile. */
type CallWithHead = EngineCall & { head?: Uint8Array | undefined };
export type EngineValue = SearchResponse | Suggestion[];
export type EngineAnswer = { id: number; value: EngineValue } | { id: number; failure: string };

declare const __ABBREVIATIONS__: readonly Pick<Abbreviation, 'forms' | 'means'>[];

const lexicon = new Lexicon(__ABBREVIATIONS__);
/** A file that has not come after this long will not. */
const PATIENCE = 30_000;
const root = new URL('../', import.meta.url);
let store: IndexStore | undefined;
let afresh = false;

/**
 * Answers one call; one that failed because the archive was published anew, once more. After a failure whatever is asked
 * next, or is being asked meanwhile, has everything fetched afresh, past any broken or older copy kept.
 */
export async function answer(request: CallWithHead, retries = 1): Promise<EngineValue> {
  const used = (store ??= new IndexStore(afresh ? fetcher('reload') : withHead(request.head), lexicon));
  try {
    const value = await answerFrom(used, request);
    afresh = false;
    return value;
  } catch (error) {
    if (store === used) store = undefined;
    afresh = true;
    if (retries > 0 && (await isReplaced(used, error))) return answer(request, retries - 1);
    throw error;
  }
}

/** Whether what failed may be because the archive was published anew since its head was read. */
async function isReplaced(used: IndexStore, error: unknown): Promise<boolean> {
  if (error instanceof OtherIndex) return true;
  // What lies where the old index had a piece may be anything.
  if (!(error instanceof NotServed || error instanceof BrokenIndexFile)) return false;
  const ids = [used, new IndexStore(fetcher('reload'), lexicon)].map((of) => of.id());
  const [before, now] = await Promise.all(ids).catch(() => []);
  return before !== now;
}

async function answerFrom(used: IndexStore, request: EngineCall): Promise<EngineValue> {
  if (request.call === 'suggest') return suggest(used, request.typed);
  return search(used, request.query, searchNotices, request.options, root.pathname);
}

async function suggest(used: IndexStore, typed: string): Promise<Suggestion[]> {
  const { pageCount } = await used.head();
  const file = suggestionFile(typed, pageCount);
  if (file === undefined) return [];
  const base = root.pathname.replace(/\/$/, '');
  // Suggestions that cannot be had are none: the search goes on.
  const entries = await used.suggestions(file).catch(() => []);
  return matchSuggestions(typed, entries).map(({ text, url }) =>
    url === undefined ? { text } : { text, url: base + url },
  );
}

/** A file that the host answers for with something else. */
class NotServed extends Error {}

function withHead(head: Uint8Array | undefined): LoadFile {
  const load = fetcher('default');
  return async (name, range) => (head && name === HEAD_FILE ? head : load(name, range));
}

/** Copies that the browser kept do: a file that is of another index than the head is noticed by how it begins. */
function fetcher(cache: RequestCache): LoadFile {
  const whole = new Map<string, Uint8Array>();
  const underWay = new Map<string, number>();
  return async (name, range) => {
    const known = whole.get(name);
    if (range && known) return known.subarray(...range);
    const others = underWay.get(name) ?? 0;
    underWay.set(name, others + 1);
    // Chromium's cache answers requests for one address one after the other, a round trip each: another address does not wait.
    const response = await fetch(new URL(`search/index/${name}${others > 0 ? `?${others}` : ''}`, root), {
      cache,
      signal: AbortSignal.timeout(PATIENCE),
      ...(range ? { headers: { range: `bytes=${range[0]}-${range[1] - 1}` } } : {}),
    }).finally(() => underWay.set(name, underWay.get(name)! - 1));
    if (!response.ok) throw new NotServed(`${name}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (!range || response.status === 206) return bytes;
    // A host that knows no ranges sends the whole file, in which more may be asked for.
    whole.set(name, bytes);
    return bytes.subarray(...range);
  };
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
