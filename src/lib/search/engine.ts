import { decodeTelex } from '../vietnamese/telex.ts';
import { detectTyping } from '../vietnamese/typing.ts';
import { decodeVni } from '../vietnamese/vni.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { PairEvidence } from './evidence.ts';
import { wordOf } from './key.ts';
import type { MatchedSlot } from './match.ts';
import { MAX_LETTERS, parseQuery, type ParsedQuery } from './query.ts';
import type { RankedPage } from './rank.ts';
import type { IndexStore } from './store.ts';
import type { InterpretationKind } from './types.ts';
import { correctionOf } from './widen.ts';

export interface PageSearch {
  parsed: ParsedQuery;
  slots: MatchedSlot[];
  /** How neighbouring slots occur together, and how firmly each belongs with the next. */
  pairs: PairEvidence[];
  ranked: RankedPage[];
  /** What was searched instead of what was typed. */
  searched?: { text: string; kind: InterpretationKind };
  /** What else may have been meant. */
  suggestion?: string;
  /** Terms that were searched along with those typed. */
  expanded: string[];
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
  if (options.literal || parsed.words.length === 0) return finish(await attempt(store, parsed, options));
  const guess = detectTyping(typed);
  if (guess?.certain) {
    const decoded = await attempt(store, parseQuery(guess.text), options);
    if (decoded.ranked.length > 0)
      return { ...finish(decoded), searched: { text: guess.text, kind: 'typing' } };
  }
  const plain = await attempt(store, parsed, options);
  if (guess?.certain || (!guess && isComplete(plain))) return finish(plain);
  // The keys allow another reading: the archive tells which of the two it knows better.
  for (const text of new Set([guess?.text ?? typed, decodeVni(typed), decodeTelex(typed)])) {
    if (text === typed) continue;
    const decoded = await attempt(store, parseQuery(text), options);
    const better = !isComplete(plain) || cohesion(decoded) > cohesion(plain) + CLEARLY;
    if (isComplete(decoded) && better) return { ...finish(decoded), searched: { text, kind: 'typing' } };
  }
  return finish(plain);
}

/** How far the words of one reading must belong together more than those of another. */
const CLEARLY = 0.1;

/** How firmly neighbours belong together on average. */
function cohesion({ pairs }: Attempt): number {
  return pairs.reduce((sum, { bond }) => sum + bond, 0) / Math.max(1, pairs.length);
}

/** Whether some page has every word, none of them repaired. */
function isComplete({ ranked, slots }: Attempt): boolean {
  return ranked.some(({ coverage }) => coverage > 0.999) && !slots.some(correctionOf);
}

function finish(found: Attempt): PageSearch {
  const { parsed, slots, pairs, ranked } = found;
  const corrections = slots.map((slot) => correctionOf(slot) ?? slot.doubt);
  const corrected = corrections.some((key) => key !== undefined)
    ? slots
        .map(({ slot }, i) =>
          corrections[i] ? wordOf(corrections[i]) : slot.words.map(({ text }) => text).join(' '),
        )
        .join(' ')
    : undefined;
  // A word that is nowhere in the archive was surely mistyped; one that stands oddly may be meant.
  const unknown = slots.some(
    ({ slot, formKeys }, i) => corrections[i] && !formKeys.includes(slot.words[0]!.key),
  );
  return {
    parsed,
    slots,
    pairs,
    ranked,
    ...(corrected && unknown ? { searched: { text: corrected, kind: 'repair' as const } } : {}),
    ...(corrected && !unknown ? { suggestion: corrected } : {}),
    expanded: slots.flatMap(({ slot, formKeys }) =>
      slot.expanded && formKeys.length > 1 ? [slot.expanded] : [],
    ),
    ...(found.unfinished ? { unfinished: found.unfinished } : {}),
    partial: ranked.length > 0 && !ranked.some(({ coverage }) => coverage > 0.999),
    missing: slots
      .filter(({ table }) => table.pageCount === 0)
      .map(({ slot }) => slot.words.map(({ text }) => text).join(' ')),
  };
}
