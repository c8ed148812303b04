import { forEachPair, type KnownPairs } from './known-pairs.ts';

/**
 * Which words of the archive stand side by side, and about how often: what a mistyped or unfinished word is read by.
 * It is fetched only for a query that has such a word.
 */
export interface Cooccurrence {
  /** Keys of the words, in the index's order. */
  words: string[];
  /** About how often the two stand side by side, in this order; 0 where that is too seldom to be known. */
  count: (left: string, right: string) => number;
  /** About how often the word stands beside any word known here. */
  frequency: (word: string) => number;
}

/** The commonest pairs as {@link decodeCooccurrence} reads them. */
export function encodeCooccurrence({ words, starts, rights, counts, common }: KnownPairs): string {
  const followers = words.map((): [number, number][] => []);
  forEachPair(starts, (left, pair) => {
    if (common[pair]) followers[left]!.push([rights[pair]!, Math.round(Math.log2(counts[pair]!))]);
  });
  return `${words.join(' ')}\n${followers.map(encodeFollowers).join(';')}`;
}

/** Steps from one follower to the next in base 36, each with the logarithm of its count as a capital letter. */
function encodeFollowers(followers: [number, number][]): string {
  let last = 0;
  return followers
    .map(([place, log]) => {
      const step = (place - last).toString(36);
      last = place;
      return step + String.fromCharCode(FIRST_LOG + Math.min(25, log));
    })
    .join('');
}

const FIRST_LOG = 'A'.charCodeAt(0);

export function decodeCooccurrence(text: string): Cooccurrence {
  const [list = '', lines = ''] = text.split('\n');
  const words = list === '' ? [] : list.split(' ');
  const followers = new Map<string, Map<string, number>>();
  const frequencies = new Map<string, number>();
  for (const [i, line] of lines.split(';').entries()) {
    const known = new Map<string, number>();
    let place = 0;
    for (const [, step, log] of line.matchAll(/([0-9a-z]+)([A-Z])/g)) {
      place += Number.parseInt(step!, 36);
      const count = 2 ** (log!.charCodeAt(0) - FIRST_LOG);
      known.set(words[place]!, count);
      for (const word of [words[i]!, words[place]!])
        frequencies.set(word, (frequencies.get(word) ?? 0) + count);
    }
    if (known.size > 0) followers.set(words[i]!, known);
  }
  return {
    words,
    count: (left, right) => followers.get(left)?.get(right) ?? 0,
    frequency: (word) => frequencies.get(word) ?? 0,
  };
}
