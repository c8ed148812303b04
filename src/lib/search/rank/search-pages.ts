import type { IndexStore } from '../index/store.ts';
import { wordOf } from '../key.ts';
import { correctionOf } from '../match/expansion.ts';
import { interpret, type Interpretation } from '../match/interpretation.ts';
import type { MatchedTerm } from '../match/match.ts';
import { parseQuery } from '../query/parse.ts';
import { readingsOf } from '../query/readings.ts';
import type { RewriteKind } from '../types.ts';
import { isComplete, rankPages, type RankedPage } from './rank.ts';

/** An interpretation of a query with the pages that it finds, the best first. */
interface RankedInterpretation extends Interpretation {
  ranked: RankedPage[];
}

export interface PageSearch extends RankedInterpretation {
  /** What was searched instead of what was typed. */
  searched?: { text: string; kind: RewriteKind };
  /** What else may have been meant. */
  suggestion?: string;
  /** What was searched along with the terms typed: `Mặt trận Tổ quốc` for `MTTQ`. */
  equivalents: string[];
  /** Whether no page has all the words, and which words are nowhere. */
  partial: boolean;
  missing: string[];
}

/** Finds and orders the pages for a query; no fragment is fetched. */
export async function searchPages(
  store: IndexStore,
  query: string,
  options: { literal?: boolean },
): Promise<PageSearch> {
  const read = async (text: string): Promise<RankedInterpretation> => {
    const interpretation = await interpret(store, parseQuery(text), options);
    return { ...interpretation, ranked: rankPages(await store.head(), interpretation) };
  };
  if (options.literal || parseQuery(query).words.length === 0) return describe(await read(query));
  const { certain, possible, isGuessed } = readingsOf(query);
  if (certain !== undefined) {
    const decoded = await read(certain);
    return decoded.ranked.length > 0 ? describe(decoded, certain) : describe(await read(query));
  }
  const plain = await read(query);
  if (!isGuessed && hasAll(plain)) return describe(plain);
  // The keys allow another reading: the archive tells which of the two it knows better.
  for (const text of possible) {
    const decoded = await read(text);
    const better = !hasAll(plain) || cohesion(decoded) > cohesion(plain) + CLEARLY;
    if (hasAll(decoded) && better) return describe(decoded, text);
  }
  return describe(plain);
}

/** How far the words of one interpretation must belong together more than those of another. */
const CLEARLY = 0.1;

/** How firmly neighbours belong together on average. */
function cohesion({ pairs }: Interpretation): number {
  return pairs.reduce((sum, { strength }) => sum + strength, 0) / Math.max(1, pairs.length);
}

/** Whether some page has every word, none of them corrected. */
function hasAll({ ranked, terms }: RankedInterpretation): boolean {
  return ranked.some(isComplete) && !terms.some(correctionOf);
}

/** Adds what readers are told; `decoded`: what the query is when its keys are read as Telex or VNI. */
function describe(found: RankedInterpretation, decoded?: string): PageSearch {
  const { terms, ranked } = found;
  const corrections = terms.map((matched) => correctionOf(matched) ?? matched.meant);
  const corrected = corrections.some((key) => key !== undefined)
    ? terms.map((matched, i) => (corrections[i] ? wordOf(corrections[i]) : textOf(matched))).join(' ')
    : undefined;
  // A word that is nowhere in the archive was surely mistyped; one that stands oddly may be meant.
  const unknown = terms.some(
    ({ term, formKeys }, i) => corrections[i] && !formKeys.includes(term.words[0]!.key),
  );
  return {
    ...found,
    ...(decoded !== undefined ? { searched: { text: decoded, kind: 'typing' } } : {}),
    ...(decoded === undefined && corrected && unknown
      ? { searched: { text: corrected, kind: 'spelling' } }
      : {}),
    ...(corrected && !unknown ? { suggestion: corrected } : {}),
    equivalents: terms.flatMap(({ term, formKeys }) =>
      term.equivalent && formKeys.length > 1 ? [term.equivalent] : [],
    ),
    partial: ranked.length > 0 && !ranked.some(isComplete),
    missing: terms.filter(({ table }) => table.pageCount === 0).map(textOf),
  };
}

/** A term as typed. */
function textOf({ term }: MatchedTerm): string {
  return term.words.map(({ text }) => text).join(' ');
}
