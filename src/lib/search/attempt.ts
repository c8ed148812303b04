import { pairEvidence, weighReadings, type PairEvidence } from './evidence.ts';
import type { Neighbours } from './likely.ts';
import { matchSlot, prefixRange, rangesOf, type MatchedSlot } from './match.ts';
import type { ParsedQuery } from './query.ts';
import { rankPages, type RankedPage } from './rank.ts';
import { slotsOf, type Slot } from './slots.ts';
import type { IndexStore } from './store.ts';
import { canWiden, completeUnfinished, farLikelier, widenKnown, widenUnknown } from './widen.ts';

/** One reading of a query, and what it found. */
export interface Attempt {
  parsed: ParsedQuery;
  unfinished?: { before: string; typed: string };
  slots: MatchedSlot[];
  pairs: PairEvidence[];
  ranked: RankedPage[];
}

/** From here on two words are one, and the second surely is finished: `sông lô`, not `sông l`. */
const FIRM = 0.5;
/** Pages in which a mistake may stand by itself: `kỹ luật`. */
const MISTAKEN = 2;

/** Searches the index for a query read in one way; words that are not there, or stand oddly, are widened. */
export async function attempt(
  store: IndexStore,
  parsed: ParsedQuery,
  options: { literal?: boolean },
): Promise<Attempt> {
  const map = await store.map();
  const total = map.fragments.length;
  const slots = slotsOf(parsed.words);
  const last = slots.at(-1);
  const isOpen = parsed.open && !options.literal && last?.words.length === 1 && !last.quoted;
  const open = isOpen ? last.words[0]!.text : undefined;
  const prefix = open === undefined ? undefined : await prefixRange(store, open);
  const excluded = parsed.excluded.map(exclusionSlot);
  await store.load([...[...slots, ...excluded].flatMap(rangesOf), ...(prefix ? [prefix] : [])]);
  const match = (slot: Slot) =>
    matchSlot(store, total, slot, slot.words === last?.words && prefix ? open : undefined);
  let matched = await Promise.all(slots.map(match));
  // A word whose beginnings would fetch half the index may be unfinished, unless it belongs to the one before it.
  const vague = open !== undefined && !prefix && slots.length > 1;
  if (vague) {
    const bond = bondOfLast(matched, total * map.meanLength);
    const typed = matched.pop()!;
    const final =
      bond >= FIRM ? typed : await complete(store, typed, neighboursOf(matched, matched.length), match);
    matched.push({ ...final, optional: bond < FIRM });
  }
  if (!options.literal) {
    const known = matched;
    matched = await Promise.all(
      known.map((slot, i) =>
        slot.optional ? slot : repairUnknown(store, slot, neighboursOf(known, i), match),
      ),
    );
  }
  let pairs = weigh(matched, total * map.meanLength);
  if (!options.literal) {
    // What stands before an unfinished word is judged when that is finished.
    const judged = matched.map(
      (slot, i) => !slot.optional && !matched[i + 1]?.optional && canWiden(slot.slot) && pairs.length > 0,
    );
    const known = matched;
    const better = await Promise.all(
      known.map(async (slot, i) =>
        judged[i] ? improve(store, slot, neighboursOf(known, i), pagesBeside(pairs, i)) : slot,
      ),
    );
    if (better.some(({ slot }, i) => slot !== known[i]!.slot)) {
      await store.load(better.flatMap(({ slot }) => rangesOf(slot)));
      // Weighing changes the weights: every slot is matched afresh.
      const again = await Promise.all(better.map(({ slot }) => match(slot)));
      matched = again.map((slot, i) => ({ ...better[i]!, ...slot }));
      pairs = weigh(matched, total * map.meanLength);
    } else matched = better;
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

/** Pages in which a word stands beside either of its neighbours. */
function pagesBeside(pairs: PairEvidence[], i: number): number {
  return Math.max(pairs[i - 1]?.pages ?? 0, pairs[i]?.pages ?? 0);
}

/**
 * A word that stands beside its neighbours nowhere is widened; one that does in a page or two, where the archive has
 * another far oftener, is searched as typed and questioned.
 */
async function improve(
  store: IndexStore,
  matched: MatchedSlot,
  neighbours: Neighbours,
  pages: number,
): Promise<MatchedSlot> {
  const { slot } = matched;
  if (pages === 0) return { ...matched, slot: await widenKnown(store, slot, neighbours) };
  // A word without marks stands for its whole family: there is no mark to be mistaken about.
  if (pages > MISTAKEN || !slot.words[0]!.marked) return matched;
  return { ...matched, doubt: await farLikelier(store, slot, neighbours, pages) };
}

/** How firmly the last word belongs with the one before it. */
function bondOfLast(slots: MatchedSlot[], words: number): number {
  const copies = slots.slice(-2).map((slot) => ({ ...slot, weights: slot.weights.slice() }));
  return weigh(copies, words)[0]!.bond;
}

/** The last word with what it may go on as after its neighbour. */
async function complete(
  store: IndexStore,
  matched: MatchedSlot,
  neighbours: Neighbours,
  match: (slot: Slot) => Promise<MatchedSlot>,
): Promise<MatchedSlot> {
  const longer = await completeUnfinished(store, matched.slot, neighbours);
  await store.load(rangesOf(longer));
  return match(longer);
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
