import { pairEvidence, weighReadings } from './evidence.ts';
import { matchSlot, prefixRange, rangesOf, type MatchedSlot } from './match.ts';
import { parseQuery, type ParsedQuery } from './query.ts';
import { rankPages, type RankedPage } from './rank.ts';
import { slotsOf } from './slots.ts';
import type { IndexStore } from './store.ts';

export interface PageSearch {
  parsed: ParsedQuery;
  slots: MatchedSlot[];
  ranked: RankedPage[];
}

/** Finds and orders the pages for a query; no fragment is fetched. */
export async function searchPages(
  store: IndexStore,
  query: string,
  options: { allowed?: Uint8Array },
): Promise<PageSearch> {
  const parsed = parseQuery(query);
  const slots = slotsOf(parsed.words);
  const map = await store.map();
  const last = slots.at(-1);
  const open = parsed.open && last?.words.length === 1 && !last.quoted ? last.words[0]!.text : undefined;
  const prefix = open === undefined ? undefined : await prefixRange(store, open);
  await store.load([...slots.flatMap(rangesOf), ...(prefix ? [prefix] : [])]);
  const matched: MatchedSlot[] = [];
  for (const slot of slots) {
    matched.push(await matchSlot(store, map.fragments.length, slot, slot === last && prefix ? open : undefined));
  }
  const pairs = matched.slice(1).map((slot, i) => pairEvidence(matched[i]!, slot));
  weighReadings(matched, pairs, map.fragments.length * map.meanLength);
  return { parsed, slots: matched, ranked: rankPages(map, matched, pairs, options.allowed) };
}
