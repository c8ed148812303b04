import { typedDay } from '../vietnamese/typed-day.ts';
import type { FilterName, SearchSort } from './types.ts';

/** What the search page shows; every state has a URL: `?q=…&huyen=song-lo&nhiem-ky=2015-2020&sap-xep=moi-nhat`. */
export interface SearchState {
  query: string;
  /** Ids as in URLs: `song-lo`, `2015-2020`, `le-quyen`, `2020`. */
  filters: Record<FilterName, string>;
  /** ISO days, or empty. */
  from: string;
  to: string;
  sort: SearchSort;
  /** Search the words exactly as typed. */
  literal: boolean;
  /** Say of each result what it scored and why. */
  explain: boolean;
}

const FILTER_PARAMS: Record<FilterName, string> = {
  district: 'huyen',
  term: 'nhiem-ky',
  author: 'tac-gia',
  year: 'nam',
};
const SORT_PARAMS: Record<SearchSort, string> = {
  relevance: 'phu-hop',
  newest: 'moi-nhat',
  oldest: 'cu-nhat',
};

/** Reads the state from a URL's query, or as a form sends it; what is not understood is as if it were not there. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const get = (name: string) => params.get(name)?.trim() ?? '';
  const sort = (Object.keys(SORT_PARAMS) as SearchSort[]).find(
    (name) => SORT_PARAMS[name] === get('sap-xep'),
  );
  return {
    query: get('q'),
    filters: {
      district: get('huyen'),
      term: get('nhiem-ky'),
      author: get('tac-gia'),
      year: get('nam'),
    },
    from: typedDay(get('tu'), 'first') ?? '',
    to: typedDay(get('den'), 'last') ?? '',
    sort: sort ?? 'relevance',
    literal: get('nguyen-van') === '1',
    explain: get('giai-thich') === '1',
  };
}

/** The URL's query for a state, `''` for the empty one; what is as usual is left out. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.query) params.set('q', state.query);
  for (const [name, param] of Object.entries(FILTER_PARAMS) as [FilterName, string][]) {
    if (state.filters[name]) params.set(param, state.filters[name]);
  }
  if (state.from) params.set('tu', state.from);
  if (state.to) params.set('den', state.to);
  if (state.sort !== 'relevance') params.set('sap-xep', SORT_PARAMS[state.sort]);
  if (state.literal) params.set('nguyen-van', '1');
  if (state.explain) params.set('giai-thich', '1');
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** Whether anything narrows the archive at all. */
export function isEmptyState({ query, filters, from, to }: SearchState): boolean {
  return !query && !from && !to && Object.values(filters).every((value) => value === '');
}
