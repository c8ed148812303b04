import { MAX_WORDS } from '../query/parse.ts';
import type { PageSearch } from '../rank/search-pages.ts';
import type { SearchResponse } from '../types.ts';

/** What search says to readers beside its results; the words are the caller's. */
export interface SearchNotices {
  /** Nothing to search for was typed. */
  nothingAsked: string;
  /** The words searched instead of those typed. */
  searched: (text: string) => string;
  /** The same, where one word as typed is found after those. */
  searchedFirst: (text: string, typed: string) => string;
  /** What was searched along. */
  equivalents: (terms: string[]) => string;
  /** No page has all the words; which words are nowhere. */
  partial: (words: string[]) => string;
  /** Only so many words were searched. */
  cut: (words: number) => string;
}

/** How a query was interpreted, in words, where that is not as typed; and what may have been meant. */
export function interpretationOf(
  { searched, keptWord, equivalents, partial, missing, parsed, suggestion }: PageSearch,
  notices: SearchNotices,
): Pick<SearchResponse, 'interpretation' | 'searched' | 'suggestion'> {
  const said = [
    ...(searched
      ? [keptWord ? notices.searchedFirst(searched.text, keptWord) : notices.searched(searched.text)]
      : []),
    ...(equivalents.length > 0 ? [notices.equivalents(equivalents)] : []),
    ...(partial ? [notices.partial(missing)] : []),
    ...(parsed.cut ? [notices.cut(MAX_WORDS)] : []),
  ];
  return {
    ...(said.length > 0 ? { interpretation: said.join(' ') } : {}),
    ...(searched ? { searched } : {}),
    ...(suggestion ? { suggestion } : {}),
  };
}
