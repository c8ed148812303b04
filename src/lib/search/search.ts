import { searchPages, type PageSearch } from './rank/search-pages.ts';
import { excerptParts, markTitle } from './present/excerpt.ts';
import { matchFigures, numbersAsked } from './present/figure-cards.ts';
import { countValues, loadDays, loadFilters, passesAll, passesOf } from './match/filters.ts';
import { highlightsOf } from './present/highlights.ts';
import { MAX_WORDS } from './query/parse.ts';
import { baseOf } from './key.ts';
import { messages } from './present/messages.ts';
import type { RankedPage } from './rank/rank.ts';
import type { IndexStore } from './index/store.ts';
import { tokenizeForIndex } from './index-tokens.ts';
import type { FigureHit, SearchOptions, SearchResponse, SearchResult } from './types.ts';

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 50;

/**
 * Answers a query from an index. `base` is the path the site lies under (`/` or `/kho/`), put before every URL.
 * Any string is a query: one without words gives every report, newest first.
 */
export async function search(
  store: IndexStore,
  query: string,
  options: SearchOptions = {},
  base = '/',
): Promise<SearchResponse> {
  const map = await store.map();
  const pageTotal = map.fragments.length;
  const sort = options.sort ?? 'relevance';
  const [found, tables] = await Promise.all([searchPages(store, query, options), loadFilters(store)]);
  const empty = found.parsed.words.length === 0;
  const dated = empty || sort !== 'relevance' || options.from !== undefined || options.to !== undefined;
  const days = dated ? await loadDays(store, pageTotal) : [];
  const passes = passesOf(tables, days, options, pageTotal);
  const passing = found.ranked.filter(({ page }) => passesAll(passes, page));
  if (sort === 'newest' || (sort === 'relevance' && empty)) sortByDay(passing, days, -1);
  if (sort === 'oldest') sortByDay(passing, days, 1);
  const offset = Math.max(0, Math.trunc(options.offset ?? 0));
  const limit = Math.min(MAX_LIMIT, Math.max(0, Math.trunc(options.limit ?? DEFAULT_LIMIT)));
  if (sort === 'relevance' && offset === 0 && found.unfinished) {
    await preferUnfinished(store, passing, limit, found.unfinished);
  }
  const shown = passing.slice(offset, offset + limit);
  const [results, figures] = await Promise.all([
    Promise.all(shown.map((ranked) => present(store, found, ranked, base))),
    offset === 0 && passes.size === 0 ? findFigures(store, found, base) : [],
  ]);
  return {
    query,
    ...interpretation(found),
    total: passing.length,
    filters: countValues(
      tables,
      passes,
      found.ranked.map(({ page }) => page),
      pageTotal,
    ),
    results,
    ...(figures.length > 0 ? { figures } : {}),
  };
}

/** Cards for the numbers of a query; they are a help beside the results, so where they cannot be had there are none. */
async function findFigures(
  store: IndexStore,
  { parsed, terms }: PageSearch,
  base: string,
): Promise<FigureHit[]> {
  const numbers = numbersAsked(terms.map(({ term }) => term));
  const rows = await Promise.all(numbers.map((number) => store.figures(number))).catch(() => []);
  return matchFigures(parsed.words, numbers, [...new Set(rows.flat())]).map((hit) => ({
    ...hit,
    url: under(base, hit.url),
  }));
}

function under(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}

function sortByDay(ranked: RankedPage[], days: string[], direction: 1 | -1): void {
  ranked.sort((a, b) => {
    const [first, second] = [days[a.page]!, days[b.page]!];
    if (first === second) return b.score - a.score || a.page - b.page;
    return first < second ? -direction : direction;
  });
}

/**
 * Puts first, among the results about to be shown, those where the unfinished last word goes on after the word
 * before it: `sông l` → `Sông Lô`. Their texts are needed anyway.
 */
async function preferUnfinished(
  store: IndexStore,
  ranked: RankedPage[],
  limit: number,
  { before, typed }: NonNullable<PageSearch['unfinished']>,
): Promise<void> {
  const first = ranked.slice(0, limit);
  const goesOn = await Promise.all(
    first.map(async ({ page }) => {
      const { title, paragraphs } = await store.fragment(page);
      return [title, ...paragraphs.map(({ text }) => text)].some((text) => {
        const tokens = tokenizeForIndex(text);
        return tokens.some(
          ({ word }, i) => i > 0 && word.startsWith(typed) && baseOf(tokens[i - 1]!.key) === before,
        );
      });
    }),
  );
  const order = first.map((_, i) => i).sort((a, b) => Number(goesOn[b]) - Number(goesOn[a]) || a - b);
  ranked.splice(0, first.length, ...order.map((i) => first[i]!));
}

async function present(
  store: IndexStore,
  found: PageSearch,
  { page, score }: RankedPage,
  base: string,
): Promise<SearchResult> {
  const fragment = await store.fragment(page);
  const marks = highlightsOf(found.terms, found.pairs, page);
  const url = under(base, fragment.url);
  const parts = excerptParts(fragment, marks, url);
  const { title, date, district, term, author } = fragment;
  return {
    url,
    title,
    titleMarked: markTitle(title, marks),
    date,
    district,
    term,
    author,
    excerpt: parts[0]!.excerpt,
    parts,
    score: Math.round(score * 1000) / 1000,
  };
}

function interpretation(
  found: PageSearch,
): Pick<SearchResponse, 'interpretation' | 'searched' | 'suggestion'> {
  const said: string[] = [];
  if (found.searched) said.push(messages.searched(found.searched.text));
  if (found.equivalents.length > 0) said.push(messages.equivalents(found.equivalents));
  if (found.partial) said.push(messages.partial(found.missing));
  if (found.parsed.cut) said.push(messages.cut(MAX_WORDS));
  return {
    ...(said.length > 0 ? { interpretation: said.join(' ') } : {}),
    ...(found.searched ? { searched: found.searched } : {}),
    ...(found.suggestion ? { suggestion: found.suggestion } : {}),
  };
}
