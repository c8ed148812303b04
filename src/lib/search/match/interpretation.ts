import { countAdjacent, disambiguate, type Association } from './association.ts';
import type { Neighbours } from './candidates.ts';
import { matchTerm, prefixRange, rangesOf, type MatchedTerm } from './match.ts';
import type { ParsedQuery } from '../query/parse.ts';
import { rankPages, type RankedPage } from '../rank/rank.ts';
import { queryTermsOf, type QueryTerm } from '../query/terms.ts';
import type { IndexStore } from '../index/store.ts';
import {
  isExpandable,
  completeUnfinished,
  likelierCandidate,
  expandKnown,
  expandUnknown,
} from './expansion.ts';

/** One reading of a query, and what it found. */
export interface Interpretation {
  parsed: ParsedQuery;
  unfinished?: { before: string; typed: string };
  terms: MatchedTerm[];
  pairs: Association[];
  ranked: RankedPage[];
}

/** From here on two words are one, and the second surely is finished: `sông lô`, not `sông l`. */
const FIRM = 0.5;
/** Pages in which a mistake may stand by itself: `kỹ luật`. */
const MISTAKEN = 2;

/** Searches the index for a query read in one way; words that are not there, or stand oddly, are expanded. */
export async function interpret(
  store: IndexStore,
  parsed: ParsedQuery,
  options: { literal?: boolean },
): Promise<Interpretation> {
  const map = await store.map();
  const total = map.fragments.length;
  const terms = queryTermsOf(parsed.words);
  const last = terms.at(-1);
  const isOpen = parsed.open && !options.literal && last?.words.length === 1 && !last.quoted;
  const open = isOpen ? last.words[0]!.text : undefined;
  const prefix = open === undefined ? undefined : await prefixRange(store, open);
  const excluded = parsed.excluded.map(exclusionTerm);
  await store.load([...[...terms, ...excluded].flatMap(rangesOf), ...(prefix ? [prefix] : [])]);
  const match = (term: QueryTerm) =>
    matchTerm(store, total, term, term.words === last?.words && prefix ? open : undefined);
  let matched = await Promise.all(terms.map(match));
  // A word whose beginnings would fetch half the index may be unfinished, unless it belongs to the one before it.
  const vague = open !== undefined && !prefix && terms.length > 1;
  if (vague) {
    const strength = strengthOfLast(matched, total * map.meanLength);
    const typed = matched.pop()!;
    const final =
      strength >= FIRM ? typed : await complete(store, typed, neighboursOf(matched, matched.length), match);
    matched.push({ ...final, optional: strength < FIRM });
  }
  if (!options.literal) {
    const known = matched;
    matched = await Promise.all(
      known.map((term, i) =>
        term.optional ? term : expandIfUnknown(store, term, neighboursOf(known, i), match),
      ),
    );
  }
  let pairs = weigh(matched, total * map.meanLength);
  if (!options.literal) {
    // What stands before an unfinished word is judged when that is finished.
    const judged = matched.map(
      (term, i) => !term.optional && !matched[i + 1]?.optional && isExpandable(term.term) && pairs.length > 0,
    );
    const known = matched;
    const better = await Promise.all(
      known.map(async (term, i) =>
        judged[i] ? improve(store, term, neighboursOf(known, i), pagesBeside(pairs, i)) : term,
      ),
    );
    if (better.some(({ term }, i) => term !== known[i]!.term)) {
      await store.load(better.flatMap(({ term }) => rangesOf(term)));
      // Weighing changes the weights: every term is matched afresh.
      const again = await Promise.all(better.map(({ term }) => match(term)));
      matched = again.map((term, i) => ({ ...better[i]!, ...term }));
      pairs = weigh(matched, total * map.meanLength);
    } else matched = better;
  }
  const barred = await Promise.all(excluded.map((term) => matchTerm(store, total, term)));
  const before = parsed.words.at(-2);
  return {
    parsed,
    terms: matched,
    pairs,
    ranked: rankPages(map, matched, pairs, barred),
    ...(vague && before ? { unfinished: { before: before.base, typed: open! } } : {}),
  };
}

/** Pages in which a word stands beside either of its neighbours. */
function pagesBeside(pairs: Association[], i: number): number {
  return Math.max(pairs[i - 1]?.pages ?? 0, pairs[i]?.pages ?? 0);
}

/**
 * A word that stands beside its neighbours nowhere is expanded; one that does in a page or two, where the archive has
 * another far oftener, is searched as typed and questioned.
 */
async function improve(
  store: IndexStore,
  matched: MatchedTerm,
  neighbours: Neighbours,
  pages: number,
): Promise<MatchedTerm> {
  const { term } = matched;
  if (pages === 0) return { ...matched, term: await expandKnown(store, term, neighbours) };
  // A word without marks stands for its whole family: there is no mark to be mistaken about.
  if (pages > MISTAKEN || !term.words[0]!.marked) return matched;
  return { ...matched, doubt: await likelierCandidate(store, term, neighbours, pages) };
}

/** How firmly the last word belongs with the one before it. */
function strengthOfLast(terms: MatchedTerm[], words: number): number {
  const copies = terms.slice(-2).map((term) => ({ ...term, weights: term.weights.slice() }));
  return weigh(copies, words)[0]!.strength;
}

/** The last word with what it may go on as after its neighbour. */
async function complete(
  store: IndexStore,
  matched: MatchedTerm,
  neighbours: Neighbours,
  match: (term: QueryTerm) => Promise<MatchedTerm>,
): Promise<MatchedTerm> {
  const longer = await completeUnfinished(store, matched.term, neighbours);
  await store.load(rangesOf(longer));
  return match(longer);
}

function exclusionTerm(keys: string[]): QueryTerm {
  return { words: [], alternatives: [{ keys, weight: 1, typed: true, exact: true }], quoted: true };
}

function neighboursOf(terms: MatchedTerm[], i: number): Neighbours {
  const words = (term: MatchedTerm | undefined) => term?.formKeys.map((key) => key.split(' ')) ?? [];
  return {
    left: words(terms[i - 1]).map((keys) => keys.at(-1)!),
    right: words(terms[i + 1]).map((keys) => keys[0]!),
  };
}

async function expandIfUnknown(
  store: IndexStore,
  matched: MatchedTerm,
  neighbours: Neighbours,
  match: (term: QueryTerm) => Promise<MatchedTerm>,
): Promise<MatchedTerm> {
  if (matched.table.pageCount > 0 || !isExpandable(matched.term)) return matched;
  const expansion = await expandUnknown(store, matched.term, neighbours);
  await store.load(rangesOf(expansion));
  return match(expansion);
}

function weigh(terms: MatchedTerm[], words: number): Association[] {
  const pairs = terms.slice(1).map((term, i) => countAdjacent(terms[i]!, term));
  disambiguate(terms, pairs, words);
  return pairs;
}
