import type { IndexHead } from '../index/head.ts';
import type { Association } from '../match/association.ts';
import type { Interpretation } from '../match/interpretation.ts';
import type { MatchedTerm } from '../match/match.ts';
import { scorePage, type WeightedQuery } from './score.ts';

/** How much a pair that is no word of the archive counts where a page has it. */
const CHANCE_PAIR = 0.5;
/** How much the halves of a word side by side weigh in the whole, beside the words themselves. */
const WHOLE_PAIR = 0.4;
/** How steeply a page falls that satisfies part of the query, or has the halves of a word apart. */
const WHOLENESS = 5;
/** Share of the query that a page must satisfy where no page satisfies all of it. */
export const LEAST_COVERAGE = 0.4;
/** Where this many pages have nearly the whole query, those that have it in scattered parts are left out. */
const ENOUGH = 10;
const NEARLY_WHOLE = 0.75;
const SCATTERED = 0.25;
/** Coverage of a page that has every word, but for what adding up loses. */
const COMPLETE = 0.999;

export interface RankedPage {
  page: number;
  score: number;
  /** Share of the query, by weight of its words, that the page satisfies. */
  coverage: number;
}

/** Whether a page has every word of the query. */
export function isComplete({ coverage }: RankedPage): boolean {
  return coverage > COMPLETE;
}

/**
 * Scores the pages that satisfy every term or, where there is none, most of them; the best first. Quoted phrases
 * must be there, excluded words must not. Without terms every page is as good as any other.
 */
export function rankPages(
  head: Pick<IndexHead, 'pageCount' | 'lengths' | 'meanLength'>,
  { terms, pairs, excluded }: Pick<Interpretation, 'terms' | 'pairs' | 'excluded'>,
): RankedPage[] {
  const total = head.pageCount;
  const required = terms.filter(({ term }) => term.quoted);
  const allowed = Array.from({ length: total }, (_, page) => page).filter(
    (page) => !excluded.some((term) => has(term, page)) && required.every((term) => has(term, page)),
  );
  if (terms.length === 0) return allowed.map((page) => ({ page, score: 0, coverage: 1 }));
  const query = weighQuery(terms, pairs, total);
  const covered = allowed.flatMap((page) => {
    const coverage = coverageOf(query, page);
    return coverage > 0 ? [{ page, coverage, score: 0 }] : [];
  });
  const chosen = covered.some(isComplete)
    ? covered.filter(isComplete)
    : covered.filter(({ coverage }) => coverage > LEAST_COVERAGE);
  const wholes = chosen.map((result) => {
    const { score, whole } = scorePage(query, result.page, head.lengths[result.page]! / head.meanLength);
    result.score = score * whole ** WHOLENESS;
    return whole;
  });
  const enough = wholes.filter((whole) => whole >= NEARLY_WHOLE).length >= ENOUGH;
  return chosen
    .filter((_, i) => !enough || wholes[i]! >= SCATTERED)
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

function weighQuery(terms: MatchedTerm[], pairs: Association[], total: number): WeightedQuery {
  const rarity = terms.map(({ table }) =>
    Math.log(1 + (total - table.pageCount + 0.5) / (table.pageCount + 0.5)),
  );
  const sum = rarity.reduce((all, value) => all + value, 0) || 1;
  const pairRarity = pairs.map(({ pages, strength }) =>
    pages === 0 ? 0 : Math.log(1 + total / (pages + 0.5)) * (CHANCE_PAIR + (1 - CHANCE_PAIR) * strength),
  );
  const pairShare = pairs.map(({ strength }, i) =>
    terms[i + 1]!.optional ? 0 : WHOLE_PAIR * strength * pairRarity[i]!,
  );
  return {
    terms,
    pairs,
    rarity,
    pairRarity,
    pairShare,
    phraseWeight: sum / Math.sqrt(terms.length),
    whole: pairShare.reduce((all, share) => all + share, sum),
  };
}

/** Share of the query's words, by rarity, that a page has; words that a page need not have do not count. */
function coverageOf({ terms, rarity }: WeightedQuery, page: number): number {
  let needed = 0;
  let covered = 0;
  for (const [i, term] of terms.entries()) {
    if (term.optional) continue;
    needed += rarity[i]!;
    if (has(term, page)) covered += rarity[i]!;
  }
  return covered / (needed || 1);
}

function has({ table }: MatchedTerm, page: number): boolean {
  return table.starts[page] !== table.starts[page + 1];
}
