import { vi } from '../i18n/vi.ts';
import type { SearchOptions, SearchResponse, Suggestion } from '../lib/search/types.ts';

/** The module at `/search/client.js`. */
export interface SearchModule {
  search: (query: string, options?: SearchOptions) => Promise<SearchResponse>;
  suggest: (typed: string) => Promise<Suggestion[]>;
}

let failures = 0;
let loaded: Promise<SearchModule> | undefined;

/** Loads the search when it is first needed. A load that failed is tried again the next time. */
export function loadSearch(address: string): Promise<SearchModule> {
  // A module that failed to load is remembered as failed under its address; another address asks again.
  const url = failures === 0 ? address : `${address}?lan=${failures}`;
  loaded ??= import(/* @vite-ignore */ url).catch(() => {
    failures++;
    loaded = undefined;
    throw new Error(vi.search.unreachable);
  }) as Promise<SearchModule>;
  return loaded;
}
