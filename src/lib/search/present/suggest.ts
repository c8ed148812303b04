import { simplify } from '../index/suggestions.ts';
import type { Suggestion } from '../types.ts';

const MAX_TERMS = 4;
const MAX_SUGGESTIONS = 8;

/** What completes the words typed so far: terms before titles, those that begin so before those that hold it. */
export function matchSuggestions(typed: string, entries: Suggestion[]): Suggestion[] {
  const wanted = simplify(typed);
  if (wanted.length < 2) return [];
  const ranked = entries
    .map((entry) => ({ entry, at: ` ${simplify(entry.text)}`.indexOf(` ${wanted}`) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Number(a.at > 0) - Number(b.at > 0));
  const terms = ranked.filter(({ entry }) => entry.url === undefined && simplify(entry.text) !== wanted);
  const titles = ranked.filter(({ entry }) => entry.url !== undefined);
  return [...terms.slice(0, MAX_TERMS), ...titles].slice(0, MAX_SUGGESTIONS).map(({ entry }) => entry);
}
