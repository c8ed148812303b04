import type { IndexStore } from '../index/store.ts';
import type { RankedPage } from '../rank/rank.ts';
import type { PageSearch } from '../rank/search-pages.ts';
import type { SearchResult } from '../types.ts';
import { excerptParts, highlightTitle } from './excerpt.ts';
import { highlightsOf } from './highlights.ts';

/** A page found as readers see it; `root` is put before its path. */
export async function presentResult(
  store: IndexStore,
  { terms, pairs }: PageSearch,
  { page, score }: RankedPage,
  root: string,
): Promise<SearchResult> {
  const fragment = await store.fragment(page);
  const highlights = highlightsOf(terms, pairs, page);
  const url = root + fragment.url;
  const parts = excerptParts(fragment, highlights, url);
  const { title, date, district, term, author } = fragment;
  return {
    url,
    title,
    titleMarked: highlightTitle(title, highlights),
    date,
    district,
    term,
    author,
    excerpt: parts[0]!.excerpt,
    parts,
    score: Math.round(score * 1000) / 1000,
  };
}
