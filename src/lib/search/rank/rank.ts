import type { IndexHead } from '../index/head.ts';
import type { Association } from '../match/association.ts';
import type { Interpretation } from '../match/interpretation.ts';
import type { MatchedTerm } from '../match/match.ts';
import { WEIGHTS } from '../weights.ts';
import { scorePage, type WeightedQuery } from './score.ts';

/** Pages that have nearly the whole query, from which on those that have it in scattered parts are left out. */
const ENOUGH = 10;
/** Words of a query short enough that each is meant. */
const FEW_WORDS = 4;
/** Coverage of a page that has every word, but for what adding up loses. */
const COMPLETE = 0.999;

export interface RankedPage {
  page: number;
  score: number;
  /** Share of the query, by weight of its words, that the page satisfies. */
  coverage: number;
  /** Share of the query that the page has side by side. */
  whole: number;
  /** Share of the query that its title has. */
  inTitle: number;
  /** Points for the whole query side by side. */
  phrase: number;
}

/** Whether a page has every word of the query. */
export function isComplete({ coverage }: Pick<RankedPage, 'coverage'>): boolean {
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
  if (terms.length === 0)
    return allowed.map((page) => ({ page, score: 0, coverage: 1, whole: 1, inTitle: 0, phrase: 0 }));
  const query = weighQuery(terms, pairs, total);
  // A word that is nowhere tells no page from another.
  const least = WEIGHTS.least * reachable(query);
  const covered = allowed.flatMap((page) => {
    const coverage = coverageOf(query, page);
    return coverage > least ? [{ page, coverage }] : [];
  });
  const read = ({ page, coverage }: Covered): ReadPage => {
    const { points, whole, inTitle, phrase } = scorePage(query, page, head.lengths[page]! / head.meanLength);
    return { page, coverage, whole, inTitle, phrase, points };
  };
  const complete = covered.filter(isComplete).map(read);
  const together = complete.filter(({ phrase }) => phrase > 0).length;
  const phraseWeight = phraseWeightOf(query, together, total);
  const slopes = slopesOf(terms, together > 0);
  const scored = (one: ReadPage) => scoreOf(one, phraseWeight, slopes);
  const others = covered.filter((page) => !isComplete(page));
  const answers =
    complete.length === 0
      ? others.map(read).map(scored)
      : withNearBest(complete.map(scored), others, {
          nearBest: slopes.nearBest,
          mayReach: (page, least) => mostOf(query, page, slopes) >= least,
          score: (page) => scored(read(page)),
        });
  return answers.sort((a, b) => b.score - a.score || a.page - b.page);
}

type Covered = Pick<RankedPage, 'page' | 'coverage'>;

/** A page with what it has of the query, before that is weighed. */
interface ReadPage extends Omit<RankedPage, 'score'> {
  points: number;
}

/** How steeply pages rise and fall for what they lack or have of a query of so many words. */
interface Slopes {
  completeness: number;
  wholeness: number;
  headline: number;
  /** Share of the best page's score that pages must reach which lack words. */
  nearBest: number;
}

function slopesOf(terms: MatchedTerm[], isTogether: boolean): Slopes {
  // Of four words none is too many; of twelve a page may well lack two, or have them apart.
  const share = FEW_WORDS / terms.filter(isNeeded).length;
  return {
    completeness: WEIGHTS.completeness * share ** WEIGHTS.ease,
    wholeness: WEIGHTS.wholeness * Math.min(1, share) ** WEIGHTS.ease,
    // A long query is mostly a headline as somebody remembers it, unless some page has it word for word.
    headline: isTogether ? 0 : WEIGHTS.headline * Math.max(0, 1 - share),
    // Where some page has every word of a long query by chance, the one that is meant may lack a few.
    nearBest: WEIGHTS.nearBest * Math.min(1, share) ** WEIGHTS.ease,
  };
}

/** What the whole query side by side weighs: as much as its words, or more where hardly a page has it so. */
function phraseWeightOf(query: WeightedQuery, pages: number, total: number): number {
  const rarity = Math.log(1 + total / (pages + 0.5));
  return Math.max(query.sum / Math.sqrt(query.terms.length), WEIGHTS.phraseRarity * rarity);
}

function scoreOf({ points, ...page }: ReadPage, phraseWeight: number, slopes: Slopes): RankedPage {
  const phrase = phraseWeight * page.phrase;
  return { ...page, phrase, score: (points + phrase) * raised(page, slopes) };
}

function raised(
  { coverage, whole, inTitle }: Pick<RankedPage, 'coverage' | 'whole' | 'inTitle'>,
  slopes: Slopes,
): number {
  return (1 + slopes.headline * inTitle ** 2) * whole ** slopes.wholeness * coverage ** slopes.completeness;
}

/** The pages that have every word, and of the others those that come near the best of them. */
function withNearBest(
  complete: RankedPage[],
  others: Covered[],
  {
    nearBest,
    mayReach,
    score,
  }: {
    nearBest: number;
    mayReach: (page: Covered, least: number) => boolean;
    score: (page: Covered) => RankedPage;
  },
): RankedPage[] {
  const least = nearBest * complete.reduce((top, page) => Math.max(top, page.score), 0);
  const enough = complete.filter(({ whole }) => whole >= WEIGHTS.nearlyWhole).length >= ENOUGH;
  return [
    ...complete.filter(({ whole }) => !enough || whole >= WEIGHTS.scattered),
    ...others
      .filter((page) => mayReach(page, least))
      .map(score)
      .filter((page) => page.score >= least),
  ];
}

/** More than a page can score that lacks some of the words: those that cannot come near the best need not be read. */
function mostOf({ pairRarity, sum, whole }: WeightedQuery, { coverage }: Covered, slopes: Slopes): number {
  const pairs = pairRarity.reduce((all, value) => all + value, 0);
  const points = sum * (WEIGHTS.body + WEIGHTS.title) + pairs * (WEIGHTS.pairBody + WEIGHTS.pairTitle);
  const most = Math.min(1, 1 - ((1 - coverage) * sum) / whole);
  return points * raised({ coverage, whole: most, inTitle: coverage }, slopes);
}

export function weighQuery(terms: MatchedTerm[], pairs: Association[], total: number): WeightedQuery {
  const rarity = terms.map(({ table, term }) =>
    term.filler ? 0 : Math.log(1 + (total - table.pageCount + 0.5) / (table.pageCount + 0.5)),
  );
  const sum = rarity.reduce((all, value) => all + value, 0) || 1;
  const pairRarity = pairs.map(({ pages, strength }, i) =>
    pages === 0 || terms[i]!.term.filler || terms[i + 1]!.term.filler
      ? 0
      : Math.log(1 + total / (pages + 0.5)) * (WEIGHTS.chancePair + (1 - WEIGHTS.chancePair) * strength),
  );
  const pairShare = pairs.map(({ strength }, i) =>
    terms[i + 1]!.optional ? 0 : WEIGHTS.wholePair * strength * pairRarity[i]!,
  );
  return {
    terms,
    pairs,
    rarity,
    pairRarity,
    pairShare,
    sum,
    whole: pairShare.reduce((all, share) => all + share, sum),
  };
}

/** Share of the query's words, by rarity, that a page has; words that a page need not have do not count. */
function coverageOf(query: WeightedQuery, page: number): number {
  return shareOf(query, (term) => has(term, page));
}

/** The same of a page that would have every word that is anywhere; where most words are nowhere, the query is. */
function reachable(query: WeightedQuery): number {
  const needed = query.terms.filter(isNeeded);
  const known = needed.filter(({ table }) => table.pageCount > 0);
  return known.length > needed.length / 2 ? shareOf(query, ({ table }) => table.pageCount > 0) : 1;
}

function shareOf({ terms, rarity }: WeightedQuery, isThere: (term: MatchedTerm) => boolean): number {
  let needed = 0;
  let covered = 0;
  for (const [i, term] of terms.entries()) {
    if (!isNeeded(term)) continue;
    needed += rarity[i]!;
    if (isThere(term)) covered += rarity[i]!;
  }
  return covered / (needed || 1);
}

/** Whether a page should have a term: neither what the last word may go on as, nor what merely asks. */
function isNeeded({ optional, term }: MatchedTerm): boolean {
  return !optional && !term.filler;
}

function has({ table }: MatchedTerm, page: number): boolean {
  return table.starts[page] !== table.starts[page + 1];
}
