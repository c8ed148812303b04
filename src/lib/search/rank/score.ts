import { adjacentWeight, type Association } from '../match/association.ts';
import type { MatchTable } from '../match/match-table.ts';
import type { MatchedTerm } from '../match/match.ts';
import { WEIGHTS } from '../weights.ts';

/** A query with what each of its parts weighs in the archive at hand. */
export interface WeightedQuery {
  terms: MatchedTerm[];
  pairs: Association[];
  rarity: number[];
  pairRarity: number[];
  /** What each pair adds to the whole where a page has it. */
  pairShare: number[];
  /** Of all its words. */
  sum: number;
  /** Of a page that has everything. */
  whole: number;
}

/** What a page has of one word or term of a query, and what that adds to its score. */
export interface TermScore {
  /** 0 to 1: the best place that has it. */
  best: number;
  /** Points for the term in the text and in the title, and for standing beside the one before. */
  text: number;
  title: number;
  pair: number;
}

/** A score in its parts. */
export interface ScoreParts {
  /** Points for words and neighbours. */
  points: number;
  /** Share of the query that the page has side by side, and that its title has. */
  whole: number;
  inTitle: number;
  terms: TermScore[];
  /** Worth of the whole query side by side. */
  phrase: number;
}

/** Words from which on a page hardly has all of them side by side by chance, in whatever reading of theirs. */
const FEW_WORDS = 3;

/** What a word is worth at a place where `held` of its associations, of which `strongest` is the firmest, hold. */
export function worthBeside(weight: number, strongest: number, held: number): number {
  return weight * (1 - WEIGHTS.loose * (strongest - held));
}

/**
 * What a page has of a query, and the share of the query that it has side by side. `length`: of the page, as a
 * multiple of the mean.
 */
export function scorePage(query: WeightedQuery, page: number, length: number): ScoreParts {
  const { terms, rarity, pairRarity, pairShare } = query;
  const half = WEIGHTS.saturation * (1 - WEIGHTS.lengthShare + WEIGHTS.lengthShare * length);
  const parts: TermScore[] = [];
  let satisfied = 0;
  let inTitle = 0;
  let points = 0;
  let runs: PhraseRun[] = [];
  for (let i = 0; i < terms.length; i++) {
    const found = termInPage(query, i, page, runs);
    satisfied += rarity[i]! * found.best;
    inTitle += rarity[i]! * found.title;
    const text = rarity[i]! * WEIGHTS.body * saturate(found.body, half);
    const title = rarity[i]! * WEIGHTS.title * found.title;
    let pair = 0;
    if (i > 0) {
      satisfied += pairShare[i - 1]! * Math.max(found.pairTitle, Math.min(1, found.pairBody));
      pair =
        pairRarity[i - 1]! *
        (WEIGHTS.pairBody * saturate(found.pairBody, half) + WEIGHTS.pairTitle * found.pairTitle);
    }
    points += text + title + pair;
    parts.push({ best: found.best, text, title, pair });
    runs = found.runs;
  }
  const whole = satisfied / query.whole;
  const isTogether = terms.length >= FEW_WORDS && runs.some(({ length }) => length === terms.length);
  return {
    points,
    whole: isTogether ? Math.max(whole, WEIGHTS.together) : whole,
    inTitle: inTitle / query.sum,
    terms: parts,
    phrase: scorePhrase(runs, terms.length),
  };
}

/** An entry of a term in a page, with the run of terms side by side that ends in it. */
interface PhraseRun {
  form: number;
  end: number;
  start: number;
  length: number;
  weight: number;
}

/** What a page has of one term: summed over the body, the best of the title; alone and beside the term before. */
interface TermInPage {
  runs: PhraseRun[];
  best: number;
  body: number;
  title: number;
  pairBody: number;
  pairTitle: number;
}

/** Whether a term may be half a word: a syllable, not a term of the lexicon, which is whole by itself. */
function isPart(matched: MatchedTerm | undefined): boolean {
  return matched !== undefined && matched.term.alternatives.every(({ keys }) => keys.length === 1);
}

/** Beside the first and the last term of a query, and beside a term that is whole by itself. */
const NO_PAIR = { strength: 0 };

/** Reads the entries of term `i` in a page; `runs`: those that end in the entries of the term before it. */
function termInPage(
  { terms, pairs }: WeightedQuery,
  i: number,
  page: number,
  runs: readonly PhraseRun[],
): TermInPage {
  const { table, weights } = terms[i]!;
  const [before, after] = [i - 1, i].map((left) =>
    isPart(terms[left]) && isPart(terms[left + 1]) ? pairs[left]! : NO_PAIR,
  ) as [{ strength: number }, { strength: number }];
  const strongest = Math.max(before.strength, after.strength);
  const endingAt = follow(0, runs.length, (k) => runs[k]!.end);
  const formStartingAt = formsInPage(terms[i + 1]?.table, page);
  const beforeAt = formsInPage(terms[i - 1]?.table, page);
  const afterAt = formsInPage(terms[i + 1]?.table, page);
  const found: TermInPage = { runs: [], best: 0, body: 0, title: 0, pairBody: 0, pairTitle: 0 };
  for (let at = table.starts[page]!; at < table.starts[page + 1]!; at++) {
    const place = table.places[at]!;
    const end = place + table.spans[at]!;
    const form = table.forms[at]!;
    const left = runs[endingAt(place)];
    const next = formStartingAt(end);
    let weight = weights[form]!;
    let held = 0;
    if (left) {
      weight = adjacentWeight(weight, pairs[i - 1], left.form, form);
      held = before.strength;
    }
    if (next !== undefined) {
      weight = adjacentWeight(weight, pairs[i], form, next);
      held = Math.max(held, after.strength);
    }
    // `rượu, bia` is `bia rượu` too.
    if (held < strongest) {
      if (beforeAt(end) !== undefined) held = Math.max(held, WEIGHTS.turned * before.strength);
      if (afterAt(place - 1) !== undefined) held = Math.max(held, WEIGHTS.turned * after.strength);
    }
    addEntry(found, place < 0, worthBeside(weight, strongest, held), left && Math.sqrt(left.weight * weight));
    found.runs.push(
      left
        ? { end, form, start: left.start, length: left.length + 1, weight: Math.min(left.weight, weight) }
        : { end, form, start: place, length: 1, weight },
    );
  }
  // Terms of several words may end out of order.
  if (found.runs.some((run, k) => k > 0 && run.end < found.runs[k - 1]!.end))
    found.runs.sort((a, b) => a.end - b.end);
  return found;
}

function addEntry(found: TermInPage, inTitle: boolean, worth: number, both = 0): void {
  found.best = Math.max(found.best, worth);
  if (inTitle) {
    found.title = Math.max(found.title, worth);
    found.pairTitle = Math.max(found.pairTitle, both);
  } else {
    found.body += worth;
    found.pairBody += both;
  }
}

/** The form of a term that begins at a position of a page; positions are asked for in ascending order. */
function formsInPage(table: MatchTable | undefined, page: number): (position: number) => number | undefined {
  if (!table) return () => undefined;
  const startingAt = follow(table.starts[page]!, table.starts[page + 1]!, (k) => table.places[k]!);
  return (position) => table.forms[startingAt(position)];
}

/** Finds, among ascending positions, the one asked for, or -1; positions are asked for in ascending order. */
function follow(from: number, to: number, positionOf: (at: number) => number): (position: number) => number {
  let at = from;
  return (position) => {
    while (at < to && positionOf(at) < position) at++;
    return at < to && positionOf(at) === position ? at : -1;
  };
}

/** Worth of the whole query side by side: in the title, near the beginning, and how often. */
function scorePhrase(last: PhraseRun[], count: number): number {
  let title = 0;
  let lead = 0;
  let body = 0;
  for (const run of last) {
    if (run.length < count) continue;
    if (run.start < 0) title = Math.max(title, run.weight);
    else {
      body += run.weight;
      lead = Math.max(lead, run.weight * Math.exp(-run.start / WEIGHTS.lead));
    }
  }
  return (
    WEIGHTS.phraseTitle * title +
    WEIGHTS.phraseLead * lead +
    WEIGHTS.phraseBody * saturate(body, WEIGHTS.phraseSaturation)
  );
}

function saturate(value: number, half: number): number {
  return value / (value + half);
}
