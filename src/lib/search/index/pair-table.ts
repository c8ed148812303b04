import { TITLE_SPAN, type Postings } from './postings.ts';

/** How often words stand side by side, in this order. */
export interface PairTable {
  /** Keys, ascending. */
  words: string[];
  /** Of word `i` the pairs from `starts[i]` to before `starts[i + 1]`. */
  starts: Uint32Array;
  /** Of each pair the second word, by its place in `words`, ascending within the pairs of a word; and how often. */
  rights: Uint32Array;
  counts: Uint32Array;
}

/**
 * Pairs in some pages by the places that their words have. Numbers tell nothing about their neighbours, and no word
 * runs on into the next paragraph, which takes a place of its own.
 */
export function pairsByPlace(words: readonly [word: string, postings: Postings][]): PairTable {
  const counted = words.filter(([word]) => /^[a-z]/.test(word)).sort(([a], [b]) => (a < b ? -1 : 1));
  return pairsInSequence(
    counted.map(([word]) => word),
    sequenceOf(counted.map(([, postings]) => postings)),
  );
}

/** Pairs in a sequence of words, each as its place in `words` and one more; 0 stands between what stands apart. */
export function pairsInSequence(words: string[], sequence: Uint32Array): PairTable {
  const pairs = { lefts: new Uint32Array(sequence.length), rights: new Uint32Array(sequence.length) };
  let length = 0;
  for (let at = 1; at < sequence.length; at++) {
    if (sequence[at] === 0 || sequence[at - 1] === 0) continue;
    pairs.lefts[length] = sequence[at - 1]! - 1;
    pairs.rights[length++] = sequence[at]! - 1;
  }
  const times = new Uint32Array(length).fill(1);
  return tableOf(words, pairs.lefts.subarray(0, length), pairs.rights.subarray(0, length), times);
}

/** The pairs of several tables as if they had been counted together. */
export function mergePairs(tables: readonly PairTable[]): PairTable {
  const words = [...new Set(tables.flatMap((table) => table.words))].sort();
  const placeOf = new Map(words.map((word, place) => [word, place]));
  const total = tables.reduce((sum, { rights }) => sum + rights.length, 0);
  const [lefts, rights, times] = [new Uint32Array(total), new Uint32Array(total), new Uint32Array(total)];
  let at = 0;
  for (const table of tables) {
    const places = Uint32Array.from(table.words, (word) => placeOf.get(word)!);
    times.set(table.counts, at);
    for (let left = 0; left < places.length; left++) {
      for (let pair = table.starts[left]!; pair < table.starts[left + 1]!; pair++) {
        lefts[at] = places[left]!;
        rights[at++] = places[table.rights[pair]!]!;
      }
    }
  }
  return tableOf(words, lefts, rights, times);
}

/** The words of all pages in their order, title before body, with a 0 wherever no word of these stands. */
function sequenceOf(words: readonly Postings[]): Uint32Array {
  const titles: number[] = [];
  const bodies: number[] = [];
  for (const { pages, starts, places } of words) {
    for (const [i, page] of pages.entries()) {
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        const place = places[at]!;
        if (place < 0) titles[page] = Math.max(titles[page] ?? 0, place + TITLE_SPAN + 1);
        else bodies[page] = Math.max(bodies[page] ?? 0, place + 1);
      }
    }
  }
  const offsets = { title: [] as number[], body: [] as number[] };
  let length = 0;
  for (let page = 0; page < Math.max(titles.length, bodies.length); page++) {
    offsets.title.push(length);
    length += (titles[page] ?? 0) + 1;
    offsets.body.push(length);
    length += (bodies[page] ?? 0) + 1;
  }
  const sequence = new Uint32Array(length);
  for (const [word, { pages, starts, places }] of words.entries()) {
    for (const [i, page] of pages.entries()) {
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        const place = places[at]!;
        sequence[place < 0 ? offsets.title[page]! + place + TITLE_SPAN : offsets.body[page]! + place] =
          word + 1;
      }
    }
  }
  return sequence;
}

/** A table of pairs in any order, of which the same may come more than once. */
function tableOf(words: string[], lefts: Uint32Array, rights: Uint32Array, times: Uint32Array): PairTable {
  // Ordered by the second word and then, keeping that order, by the first: no two numbers are ever compared.
  const byRight = orderBy(rights, words.length);
  const order = orderBy(lefts, words.length, byRight);
  const starts = new Uint32Array(words.length + 1);
  const [found, counts] = [new Uint32Array(order.length), new Uint32Array(order.length)];
  let length = 0;
  let before = -1;
  for (const at of order) {
    const left = lefts[at]!;
    if (before >= 0 && lefts[before] === left && rights[before] === rights[at]) {
      counts[length - 1]! += times[at]!;
    } else {
      found[length] = rights[at]!;
      counts[length++] = times[at]!;
      starts[left + 1]!++;
    }
    before = at;
  }
  for (let word = 0; word < words.length; word++) starts[word + 1]! += starts[word]!;
  return { words, starts, rights: found.slice(0, length), counts: counts.slice(0, length) };
}

/** Places of values below `limit`, ascending by value; of the same value in the order given. */
export function orderBy(values: Uint32Array, limit: number, order?: Uint32Array): Uint32Array {
  const next = new Uint32Array(limit + 1);
  for (const value of values) next[value + 1]!++;
  for (let value = 0; value < limit; value++) next[value + 1]! += next[value]!;
  const ordered = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const at = order ? order[i]! : i;
    ordered[next[values[at]!]!++] = at;
  }
  return ordered;
}
