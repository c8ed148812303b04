import { OtherIndex } from './index/file.ts';
import type { IndexStore } from './index/store.ts';
import { countValues, passesAll, passesOf } from './match/filters.ts';
import { figuresAsked } from './present/figure-cards.ts';
import { interpretationOf, type SearchNotices } from './present/notices.ts';
import { presentResult } from './present/result.ts';
import { preferCompleted } from './rank/completion.ts';
import { explainPage } from './rank/explain.ts';
import type { RankedPage } from './rank/rank.ts';
import { searchPages } from './rank/search-pages.ts';
import { FILTER_NAMES, type SearchOptions, type SearchResponse, type SearchSort } from './types.ts';
import { asksNothing } from './query/parse.ts';

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 50;
/** Order of days for the sorts that have one. */
const DIRECTIONS = new Map<SearchSort, 1 | -1>([
  ['newest', -1],
  ['oldest', 1],
]);

/**
 * Answers a query from an index. `base` is the path the site lies under (`/` or `/kho/`), put before every URL;
 * `notices`: the words in which readers are told how it was read.
 * Any string is a query: an empty one gives every report, newest first, one of symbols alone gives none.
 */
export async function search(
  store: IndexStore,
  query: string,
  notices: SearchNotices,
  options: SearchOptions = {},
  base = '/',
): Promise<SearchResponse> {
  return store.during(() => answer(store, query, notices, options, base));
}

async function answer(
  store: IndexStore,
  query: string,
  notices: SearchNotices,
  options: SearchOptions,
  base: string,
): Promise<SearchResponse> {
  const root = base.replace(/\/$/, '');
  const { offset, limit } = windowOf(options);
  const head = await store.head();
  const found = await searchPages(store, query, options);
  const wordless = found.parsed.words.length === 0;
  if (asksNothing(found.parsed, query)) return nothingAsked(query, notices);
  const sort = options.sort ?? 'relevance';
  const direction = DIRECTIONS.get(wordless && sort === 'relevance' ? 'newest' : sort);
  const passes = passesOf(head, options);
  let passing = found.ranked.filter(({ page }) => passesAll(passes, page));
  if (direction) sortByDay(passing, head.days, direction);
  else if (offset === 0 && found.unfinished)
    passing = await preferCompleted(store, passing, limit, found.unfinished);
  const [results, figures] = await Promise.all([
    allThatCome(
      passing.slice(offset, offset + limit).map(async (page) => ({
        ...(await presentResult(store, found, page, root)),
        ...(options.explain ? { explanation: explainPage(head, found, page) } : {}),
      })),
    ),
    offset === 0 && passes.size === 0 ? figuresAsked(store, found, root) : [],
  ]);
  const pages = found.ranked.map(({ page }) => page);
  return {
    query,
    ...interpretationOf(found, notices),
    total: passing.length,
    filters: countValues(head, passes, pages),
    results,
    ...(figures.length > 0 ? { figures } : {}),
  };
}

function nothingAsked(query: string, { nothingAsked }: SearchNotices): SearchResponse {
  const filters = Object.fromEntries(FILTER_NAMES.map((name) => [name, {}]));
  return { query, interpretation: nothingAsked, total: 0, filters, results: [] };
}

/** What can be had of some results; where nothing can, the reason. */
async function allThatCome<T>(wanted: Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(wanted);
  const failures = settled.filter((one) => one.status === 'rejected').map(({ reason }) => reason as unknown);
  const other = failures.find((reason) => reason instanceof OtherIndex);
  if (other || (failures.length > 0 && failures.length === wanted.length)) throw other ?? failures[0];
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

export function windowOf({ offset, limit }: SearchOptions): { offset: number; limit: number } {
  return {
    offset: Math.max(0, Math.trunc(offset ?? 0)),
    limit: Math.min(MAX_LIMIT, Math.max(0, Math.trunc(limit ?? DEFAULT_LIMIT))),
  };
}

function sortByDay(ranked: RankedPage[], days: string[], direction: 1 | -1): void {
  ranked.sort((a, b) => {
    const [first, second] = [days[a.page]!, days[b.page]!];
    if (first === second) return b.score - a.score || a.page - b.page;
    return first < second ? -direction : direction;
  });
}
