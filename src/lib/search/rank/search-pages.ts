import { decodeTelex } from '../../vietnamese/telex.ts';
import { detectTyping } from '../../vietnamese/typing.ts';
import { decodeVni } from '../../vietnamese/vni.ts';
import { interpret, type Interpretation } from '../match/interpretation.ts';
import type { Association } from '../match/association.ts';
import { wordOf } from '../key.ts';
import type { MatchedTerm } from '../match/match.ts';
import { MAX_LETTERS, parseQuery, type ParsedQuery } from '../query/parse.ts';
import type { RankedPage } from './rank.ts';
import type { IndexStore } from '../index/store.ts';
import type { RewriteKind } from '../types.ts';
import { correctionOf } from '../match/expansion.ts';

export interface PageSearch {
  parsed: ParsedQuery;
  terms: MatchedTerm[];
  /** How neighbouring terms occur together, and how firmly each belongs with the next. */
  pairs: Association[];
  ranked: RankedPage[];
  /** What was searched instead of what was typed. */
  searched?: { text: string; kind: RewriteKind };
  /** What else may have been meant. */
  suggestion?: string;
  /** Terms that were searched along with those typed. */
  equivalents: string[];
  /** Whether no page has all the words, and which words are nowhere. */
  partial: boolean;
  missing: string[];
  /** Last word where it is too short to look up: `l` in `sông l`, and the word before it. */
  unfinished?: { before: string; typed: string };
}

/** Finds and orders the pages for a query; no fragment is fetched. */
export async function searchPages(
  store: IndexStore,
  query: string,
  options: { literal?: boolean },
): Promise<PageSearch> {
  const typed = query.slice(0, MAX_LETTERS);
  const parsed = parseQuery(query);
  if (options.literal || parsed.words.length === 0) return finish(await interpret(store, parsed, options));
  const guess = detectTyping(typed);
  if (guess?.certain) {
    const decoded = await interpret(store, parseQuery(guess.text), options);
    if (decoded.ranked.length > 0)
      return { ...finish(decoded), searched: { text: guess.text, kind: 'typing' } };
  }
  const plain = await interpret(store, parsed, options);
  if (guess?.certain || (!guess && isComplete(plain))) return finish(plain);
  // The keys allow another reading: the archive tells which of the two it knows better.
  for (const text of new Set([guess?.text ?? typed, decodeVni(typed), decodeTelex(typed)])) {
    if (text === typed) continue;
    const decoded = await interpret(store, parseQuery(text), options);
    const better = !isComplete(plain) || cohesion(decoded) > cohesion(plain) + CLEARLY;
    if (isComplete(decoded) && better) return { ...finish(decoded), searched: { text, kind: 'typing' } };
  }
  return finish(plain);
}

/** How far the words of one reading must belong together more than those of another. */
const CLEARLY = 0.1;

/** How firmly neighbours belong together on average. */
function cohesion({ pairs }: Interpretation): number {
  return pairs.reduce((sum, { strength }) => sum + strength, 0) / Math.max(1, pairs.length);
}

/** Whether some page has every word, none of them repaired. */
function isComplete({ ranked, terms }: Interpretation): boolean {
  return ranked.some(({ coverage }) => coverage > 0.999) && !terms.some(correctionOf);
}

function finish(found: Interpretation): PageSearch {
  const { parsed, terms, pairs, ranked } = found;
  const corrections = terms.map((term) => correctionOf(term) ?? term.doubt);
  const corrected = corrections.some((key) => key !== undefined)
    ? terms
        .map(({ term }, i) =>
          corrections[i] ? wordOf(corrections[i]) : term.words.map(({ text }) => text).join(' '),
        )
        .join(' ')
    : undefined;
  // A word that is nowhere in the archive was surely mistyped; one that stands oddly may be meant.
  const unknown = terms.some(
    ({ term, formKeys }, i) => corrections[i] && !formKeys.includes(term.words[0]!.key),
  );
  return {
    parsed,
    terms,
    pairs,
    ranked,
    ...(corrected && unknown ? { searched: { text: corrected, kind: 'spelling' as const } } : {}),
    ...(corrected && !unknown ? { suggestion: corrected } : {}),
    equivalents: terms.flatMap(({ term, formKeys }) =>
      term.equivalent && formKeys.length > 1 ? [term.equivalent] : [],
    ),
    ...(found.unfinished ? { unfinished: found.unfinished } : {}),
    partial: ranked.length > 0 && !ranked.some(({ coverage }) => coverage > 0.999),
    missing: terms
      .filter(({ table }) => table.pageCount === 0)
      .map(({ term }) => term.words.map(({ text }) => text).join(' ')),
  };
}
