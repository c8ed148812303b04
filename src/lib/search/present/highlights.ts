import { adjacentWeight, type Association } from '../match/association.ts';
import type { MatchTable } from '../match/match-table.ts';
import type { MatchedTerm } from '../match/match.ts';
import { worthBeside } from '../rank/score.ts';

/** A place in a page that a result may mark: `span` words from `place` on, satisfying term `term`. */
export interface Highlight {
  place: number;
  span: number;
  term: number;
  worth: number;
}

/** Share of the best match's worth below which a match is not marked: `chỉ` for `chi bo`, where `chi bộ` is meant. */
const LEAST_SHARE = 0.35;

const SIDE_BY_SIDE = 0.8;

/** Matches of a page worth marking, in reading order; those of the title first. */
export function highlightsOf(terms: MatchedTerm[], pairs: Association[], page: number): Highlight[] {
  const highlights: Highlight[] = [];
  const strongest = terms.map(() => 0);
  for (const [term, { table, weights }] of terms.entries()) {
    const left = terms[term - 1]?.table;
    const right = terms[term + 1]?.table;
    const endingAt = left && endsOf(left, page);
    const startingAt = right && startsOf(right, page);
    const leftStrength = strengthHere(terms, pairs, term - 1, page);
    const rightStrength = strengthHere(terms, pairs, term, page);
    for (let at = table.starts[page]!; at < table.starts[page + 1]!; at++) {
      const place = table.places[at]!;
      const span = table.spans[at]!;
      const form = table.forms[at]!;
      const before = endingAt?.get(place) ?? -1;
      const after = startingAt?.get(place + span) ?? -1;
      let weight = weights[form]!;
      if (before >= 0) weight = adjacentWeight(weight, pairs[term - 1], left!.forms[before]!, form);
      if (after >= 0) weight = adjacentWeight(weight, pairs[term], form, right!.forms[after]!);
      const held = Math.max(before >= 0 ? leftStrength : 0, after >= 0 ? rightStrength : 0);
      const worth = worthBeside(weight, Math.max(leftStrength, rightStrength), held);
      strongest[term] = Math.max(strongest[term]!, worth);
      highlights.push({ place, span, term, worth });
    }
  }
  return highlights
    .filter((highlight) => highlight.worth >= LEAST_SHARE * strongest[highlight.term]!)
    .sort((a, b) => a.place - b.place || b.span - a.span);
}

/** Strength of a pair for marking: where the page has the two side by side, either alone is hardly what is looked for. */
function strengthHere(terms: MatchedTerm[], pairs: Association[], pair: number, page: number): number {
  const [left, right] = [terms[pair]?.table, terms[pair + 1]?.table];
  if (!left || !right) return 0;
  const { strength } = pairs[pair]!;
  const startingAt = startsOf(right, page);
  for (let i = left.starts[page]!; i < left.starts[page + 1]!; i++) {
    if (startingAt.has(left.places[i]! + left.spans[i]!)) return Math.max(SIDE_BY_SIDE, strength);
  }
  return strength;
}

/** The entries of a page by where they begin. */
function startsOf(table: MatchTable, page: number): ReadonlyMap<number, number> {
  return entriesBy(table, page, (i) => table.places[i]!);
}

/** The entries of a page by where they end. */
function endsOf(table: MatchTable, page: number): ReadonlyMap<number, number> {
  return entriesBy(table, page, (i) => table.places[i]! + table.spans[i]!);
}

function entriesBy(table: MatchTable, page: number, positionOf: (i: number) => number): Map<number, number> {
  const entries = new Map<number, number>();
  for (let i = table.starts[page + 1]! - 1; i >= table.starts[page]!; i--) entries.set(positionOf(i), i);
  return entries;
}
