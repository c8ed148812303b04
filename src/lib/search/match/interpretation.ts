import type { IndexStore } from '../index/store.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Exclusion, ParsedQuery } from '../query/parse.ts';
import { queryTermsOf, wordTermsOf, type Alternative, type QueryTerm } from '../query/terms.ts';
import { countAdjacent, type Association } from './association.ts';
import type { Neighbours } from './candidates.ts';
import { disambiguate } from './disambiguation.ts';
import {
  completeUnfinished,
  expandAbbreviation,
  expandKnown,
  expandUnknown,
  isExpandable,
  commonerCandidate,
} from './expansion.ts';
import { isKnownAbbreviation, matchTerm, prefixRange, rangesOf, type MatchedTerm } from './match.ts';

/** One reading of a query: its terms, and where the index has them. */
export interface Interpretation {
  parsed: ParsedQuery;
  /** Last word where it is too short to look up: `l` in `sông l`, and the word before it. */
  unfinished?: { before: string; typed: string };
  terms: MatchedTerm[];
  /** How each term and the next occur together. */
  pairs: Association[];
  /** What no result may hold. */
  excluded: MatchedTerm[];
}

export interface ReadingOptions {
  /** The words as typed and nothing else. */
  literal?: boolean;
  /** With words that say nearly the same. */
  near?: boolean;
  /** What else one word of the query may be, by its place among the words. */
  also?: { at: number; alternatives: Alternative[] };
}

/** Associations as strong as this make one word, of which the second half surely is finished: `sông lô`, not `sông l`. */
const ONE_WORD = 0.5;
/** Reports of an archive of which the file of neighbours is hardly larger than one of words. */
const SMALL = 100;
/** Pages below which an abbreviation that nobody explained is written out in most others. */
const SELDOM = 10;
/** Pages in which a mistake may stand by itself: `kỹ luật`. */
const MISTAKEN = 2;

/** What the steps of an interpretation share. */
interface Context {
  store: IndexStore;
  match: (term: QueryTerm) => Promise<MatchedTerm>;
  /** Words of the whole archive. */
  wordTotal: number;
}

/** Looks a query up, read in one way; words that are not there, or stand oddly, are expanded unless `literal`. */
export async function interpret(
  store: IndexStore,
  parsed: ParsedQuery,
  { literal = false, near = false, also }: ReadingOptions,
): Promise<Interpretation> {
  const { pageCount: pageTotal, meanLength } = await store.head();
  const terms = termsOf(parsed, store.lexicon, { near, also });
  const excluded = parsed.excluded.map(exclusionTerm);
  const last = terms.at(-1);
  const open = parsed.open && !literal ? openWord(last) : undefined;
  const prefix = open === undefined ? undefined : await prefixRange(store, open);
  // In a small archive many a word stands in a page or two and is judged by its neighbours: they come along.
  if (pageTotal <= SMALL && !literal) void store.cooccurrence().catch(() => undefined);
  await store.load([...[...terms, ...excluded].flatMap(rangesOf), ...(prefix ? [prefix] : [])]);
  const context: Context = {
    store,
    match: (term) =>
      matchTerm(store, pageTotal, term, prefix && term.words === last?.words ? open : undefined),
    wordTotal: pageTotal * meanLength,
  };
  const typed = await asWords(context, await Promise.all(terms.map(context.match)));
  // A word whose beginnings would fetch half the index may be unfinished, unless it belongs to the one before it.
  const vague = open !== undefined && !prefix && terms.length > 1;
  const finished = vague ? await completeLast(context, typed) : typed;
  const before = parsed.words.at(-2);
  return {
    parsed,
    ...(await (literal ? paired(context, finished) : expand(context, finished))),
    excluded: await Promise.all(excluded.map((term) => matchTerm(store, pageTotal, term))),
    ...(vague && before ? { unfinished: { before: before.base, typed: open } } : {}),
  };
}

function termsOf({ words }: ParsedQuery, lexicon: Lexicon, { near, also }: ReadingOptions): QueryTerm[] {
  const terms = queryTermsOf(words, lexicon, { near });
  if (!also) return terms;
  return terms.map((term) =>
    term.words.length === 1 && term.words[0] === words[also.at]
      ? { ...term, alternatives: [...term.alternatives, ...also.alternatives] }
      : term,
  );
}

/** Pages below which a term of several words is searched by its words: `đảng viên mới`; in a small archive, one. */
const TOO_FEW = 3;

/** Terms that the archive hardly has, taken apart into their words. */
async function asWords({ store, match }: Context, terms: MatchedTerm[]): Promise<MatchedTerm[]> {
  const least = (await store.head()).pageCount > SMALL ? TOO_FEW : 1;
  const parts = terms.map((matched) => {
    const { term, table } = matched;
    const apart = term.words.length > 1 && (term.equivalent !== undefined || term.quantity);
    return apart && !term.quoted && table.pageCount < (term.quantity ? 1 : least)
      ? wordTermsOf(term)
      : matched;
  });
  const added = parts.flat().filter((part): part is QueryTerm => 'words' in part);
  await store.load(added.flatMap(rangesOf));
  return Promise.all(parts.flat().map((part) => ('words' in part ? match(part) : part)));
}

type Paired = Pick<Interpretation, 'terms' | 'pairs'>;

/** How each term and the next occur together; the forms of terms with several readings are weighed by it. */
function paired({ wordTotal }: Context, terms: MatchedTerm[]): Paired {
  const pairs = terms.slice(1).map((term, i) => countAdjacent(terms[i]!, term));
  return disambiguate(terms, pairs, wordTotal);
}

/** The same with other words than those typed, where these are not in the archive or stand oddly. */
async function expand(context: Context, typed: MatchedTerm[]): Promise<Paired> {
  const known = paired(context, await expandMissing(context, typed));
  if (known.pairs.length === 0) return known;
  const terms = await expandOdd(context, known.terms, known.pairs);
  const isSame = terms.every(({ table }, i) => table === known.terms[i]!.table);
  return isSame ? { terms, pairs: known.pairs } : paired(context, terms);
}

/** The last word as typed, where it may be unfinished. */
export function openWord(last: QueryTerm | undefined): string | undefined {
  return last?.words.length === 1 && !last.quoted ? last.words[0]!.text : undefined;
}

export function exclusionTerm({ keys, exact }: Exclusion): QueryTerm {
  return { words: [], alternatives: [{ keys, weight: 1, typed: true, exact }], quoted: true };
}

/** The last word with what it may go on as after the word before it, unless the two are one word already. */
async function completeLast(context: Context, terms: MatchedTerm[]): Promise<MatchedTerm[]> {
  if (paired(context, terms.slice(-2)).pairs[0]!.strength >= ONE_WORD)
    return [...terms.slice(0, -1), { ...terms.at(-1)!, optional: false }];
  const before = terms.slice(0, -1);
  const neighbours = neighboursOf(before, before.length);
  const longer = await completeUnfinished(context.store, terms.at(-1)!.term, neighbours);
  await context.store.load(rangesOf(longer));
  return [...before, { ...(await context.match(longer)), optional: true }];
}

/** Expands the words that the index does not have, and abbreviations that it hardly has. */
async function expandMissing({ store, match }: Context, terms: MatchedTerm[]): Promise<MatchedTerm[]> {
  return Promise.all(
    terms.map(async (matched, i) => {
      const { term, table, optional } = matched;
      if (optional || table.pageCount >= SELDOM || !isExpandable(term)) return matched;
      const expanded =
        table.pageCount === 0
          ? await expandUnknown(store, term, neighboursOf(terms, i))
          : await expandAbbreviation(store, term);
      if (!expanded) return matched;
      await store.load(rangesOf(expanded));
      return match(expanded);
    }),
  );
}

/**
 * Expands the words that stand beside their neighbours nowhere; of one that does in a page or two, where the archive has
 * another far oftener, that is told.
 */
async function expandOdd(
  { store, match }: Context,
  terms: MatchedTerm[],
  pairs: Association[],
): Promise<MatchedTerm[]> {
  const judged = await Promise.all(terms.map((_, i) => judgeTerm(store, terms, pairs, i)));
  if (judged.every(({ term }, i) => term === terms[i]!.term)) return judged;
  await store.load(judged.flatMap(({ term }) => rangesOf(term)));
  // Weighing has changed the weights: every term is matched afresh.
  const again = await Promise.all(judged.map(({ term }) => match(term)));
  return again.map((matched, i) => ({ ...judged[i]!, ...matched }));
}

/** A term with what else it may be, where the archive has it beside its neighbours never or hardly. */
async function judgeTerm(
  store: IndexStore,
  terms: MatchedTerm[],
  pairs: Association[],
  i: number,
): Promise<MatchedTerm> {
  const matched = terms[i]!;
  const beside = [terms[i - 1], terms[i + 1]];
  // What stands before an unfinished word is judged when that is finished; what asks stands beside anything.
  if (matched.optional || !isExpandable(matched.term) || terms[i + 1]?.optional) return matched;
  if (beside.some((other) => other?.term.filler)) return matched;
  if (isKnownAbbreviation(matched)) return matched;
  const pages = Math.max(...[pairs[i - 1], pairs[i]].map((pair) => pair?.pages ?? 0));
  const neighbours = neighboursOf(terms, i);
  if (pages === 0) return { ...matched, term: await expandKnown(store, matched.term, neighbours) };
  // A word without marks stands for its whole family: there is no mark to be mistaken about.
  if (pages > MISTAKEN || !matched.term.words[0]!.marked) return matched;
  return { ...matched, meant: await commonerCandidate(store, matched.term, neighbours, pages) };
}

function neighboursOf(terms: MatchedTerm[], i: number): Neighbours {
  const keysOfForms = (matched: MatchedTerm | undefined) =>
    matched?.formKeys.map((key) => key.split(' ')) ?? [];
  return {
    left: keysOfForms(terms[i - 1]).map((keys) => keys.at(-1)!),
    right: keysOfForms(terms[i + 1]).map((keys) => keys[0]!),
  };
}
