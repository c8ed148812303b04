import type { PairTable } from './pair-table.ts';

/** The commonest pairs are kept in one file: in an archive of 5,000 reports three of five pairs in titles, for 30 KB. */
export const MOST_PAIRS = 16_000;
/** How often a word stands beside another, from which on all its neighbours are kept. */
const LEAST_WORD = 10;

/** Pairs of the words that an archive knows the neighbours of; `common`: 1 for each of the commonest. */
export interface KnownPairs extends PairTable {
  common: Uint8Array;
}

/** The words of the commonest pairs and those that stand beside others more than now and then; every pair of two of them. */
export function knownPairs({ words, starts, rights, counts }: PairTable): KnownPairs {
  const common = commonest(counts);
  const times = new Uint32Array(words.length);
  forEachPair(starts, (left, pair) => {
    const worth = common[pair] ? LEAST_WORD : counts[pair]!;
    times[left]! += worth;
    times[rights[pair]!]! += worth;
  });
  const placeOf = new Uint32Array(words.length);
  const known = words.filter((_, word) => times[word]! >= LEAST_WORD);
  for (let word = 0, place = 0; word < words.length; word++)
    if (times[word]! >= LEAST_WORD) placeOf[word] = place++;
  const kept: number[] = [];
  const keptStarts = new Uint32Array(known.length + 1);
  forEachPair(starts, (left, pair) => {
    if (times[left]! < LEAST_WORD || times[rights[pair]!]! < LEAST_WORD) return;
    kept.push(pair);
    keptStarts[placeOf[left]! + 1] = kept.length;
  });
  // A word after which nothing stands begins where the next one does.
  for (let place = 1; place < keptStarts.length; place++)
    keptStarts[place] = Math.max(keptStarts[place]!, keptStarts[place - 1]!);
  return {
    words: known,
    starts: keptStarts,
    rights: Uint32Array.from(kept, (pair) => placeOf[rights[pair]!]!),
    counts: Uint32Array.from(kept, (pair) => counts[pair]!),
    common: Uint8Array.from(kept, (pair) => common[pair]!),
  };
}

/** Calls `each` with the first word and the number of every pair. */
export function forEachPair(starts: Uint32Array, each: (left: number, pair: number) => void): void {
  for (let left = 0; left + 1 < starts.length; left++)
    for (let pair = starts[left]!; pair < starts[left + 1]!; pair++) each(left, pair);
}

/** 1 for each of the `MOST_PAIRS` commonest; of those as common as the last of them the first. */
function commonest(counts: Uint32Array): Uint8Array {
  const least = counts.toSorted().at(-MOST_PAIRS) ?? 0;
  let ties = MOST_PAIRS - counts.reduce((sum, count) => sum + Number(count > least), 0);
  return Uint8Array.from(counts, (count) => Number(count > least || (count === least && ties-- > 0)));
}
