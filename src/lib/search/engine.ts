import { decodeTelex } from '../vietnamese/telex.ts';
import { detectTyping } from '../vietnamese/typing.ts';
import { decodeVni } from '../vietnamese/vni.ts';
import { pairEvidence, weighReadings, type PairEvidence } from './evidence.ts';
import { wordOf } from './key.ts';
import type { Neighbours } from './likely.ts';
import { matchSlot, prefixRange, rangesOf, type MatchedSlot } from './match.ts';
import { MAX_LETTERS, parseQuery, type ParsedQuery } from './query.ts';
import { rankPages, type RankedPage } from './rank.ts';
import { slotsOf, type Slot } from './slots.ts';
import type { IndexStore } from './store.ts';
import { canWiden, correctionOf, widenKnown, widenUnknown } from './widen.ts';
import type { InterpretationKind } from './types.ts';

export interface PageSearch {
  parsed: ParsedQuery;
  slots: MatchedSlot[];
  /** How neighbouring slots occur together, and how firmly each belongs with the next. */
  pairs: PairEvidence[];
  bonds: number[];
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

interface Attempt {
  parsed: ParsedQuery;
  unfinished?: { before: string; typed: string };
  slots: MatchedSlot[];
  pairs: PairEvidence[];
  ranked: RankedPage[];
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

async function attempt(
  store: IndexStore,
  parsed: ParsedQuery,
  options: { literal?: boolean },
): Promise<Attempt> {
  const map = await store.map();
  const total = map.fragments.length;
  const slots = slotsOf(parsed.words);
  const last = slots.at(-1);
  const open = parsed.open && last?.words.length === 1 && !last.quoted ? last.words[0]!.text : undefined;
  const prefix = open === undefined ? undefined : await prefixRange(store, open);
  const excluded = parsed.excluded.map(exclusionSlot);
  await store.load([...[...slots, ...excluded].flatMap(rangesOf), ...(prefix ? [prefix] : [])]);
  // An unfinished word whose beginnings would fetch half the index narrows nothing.
  const vague = open !== undefined && !prefix ? last : undefined;
  const match = async (slot: Slot) => {
    const isLast = slot.words === last?.words;
    const matched = await matchSlot(store, total, slot, isLast && prefix ? open : undefined);
    return isLast && vague && slots.length > 1 ? { ...matched, optional: true } : matched;
  };
  let matched = await Promise.all(slots.map(match));
  if (!options.literal) {
    const known = matched;
    matched = await Promise.all(
      known.map((slot, i) => repairUnknown(store, slot, neighboursOf(known, i), match)),
    );
  }
  let pairs = weigh(matched, total * map.meanLength);
  if (!options.literal) {
    const odd = matched.map((slot, i) => canWiden(slot.slot) && isOdd(matched.length, pairs, i));
    if (odd.includes(true)) {
      const known = matched;
      const wider = await Promise.all(
        known.map(({ slot }, i) => (odd[i] ? widenKnown(store, slot, neighboursOf(known, i)) : slot)),
      );
      await store.load(wider.flatMap(rangesOf));
      matched = await Promise.all(wider.map(match));
      pairs = weigh(matched, total * map.meanLength);
    }
  }
  const barred = await Promise.all(excluded.map((slot) => matchSlot(store, total, slot)));
  const before = parsed.words.at(-2);
  return {
    parsed,
    slots: matched,
    pairs,
    ranked: rankPages(map, matched, pairs, barred),
    ...(vague && before ? { unfinished: { before: before.base, typed: open! } } : {}),
  };
}

/** Whether a word stands beside its neighbours nowhere in the archive. */
function isOdd(count: number, pairs: PairEvidence[], i: number): boolean {
  return count > 1 && Math.max(pairs[i - 1]?.pages ?? 0, pairs[i]?.pages ?? 0) === 0;
}

function exclusionSlot(keys: string[]): Slot {
  return { words: [], alternatives: [{ keys, weight: 1, typed: true, exact: true }], quoted: true };
}

function neighboursOf(slots: MatchedSlot[], i: number): Neighbours {
  const words = (slot: MatchedSlot | undefined) => slot?.formKeys.map((key) => key.split(' ')) ?? [];
  return {
    left: words(slots[i - 1]).map((keys) => keys.at(-1)!),
    right: words(slots[i + 1]).map((keys) => keys[0]!),
  };
}

async function repairUnknown(
  store: IndexStore,
  matched: MatchedSlot,
  neighbours: Neighbours,
  match: (slot: Slot) => Promise<MatchedSlot>,
): Promise<MatchedSlot> {
  if (matched.table.pageCount > 0 || !canWiden(matched.slot)) return matched;
  const wider = await widenUnknown(store, matched.slot, neighbours);
  await store.load(rangesOf(wider));
  return match(wider);
}

function weigh(slots: MatchedSlot[], words: number): PairEvidence[] {
  const pairs = slots.slice(1).map((slot, i) => pairEvidence(slots[i]!, slot));
  weighReadings(slots, pairs, words);
  return pairs;
}

/** Whether some page has every word, none of them repaired. */
function isComplete({ ranked, slots }: Attempt): boolean {
  return ranked.some(({ coverage }) => coverage > 0.999) && !slots.some(correctionOf);
}

function finish(found: Attempt): PageSearch {
  const { parsed, slots, pairs, ranked } = found;
  const corrections = slots.map(correctionOf);
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
    bonds: pairs.map(({ bond }) => bond),
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
