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

/** The commonest pairs are kept in one file: in an archive of 5,000 reports three of five pairs in titles, for 30 KB. */
export const MOST_PAIRS = 16_000;
/** How often a word stands beside another, from which on all its neighbours are kept. */
const LEAST_WORD = 10;

/** Words in the order in which they were met, and for each the number of every word after it, with how often. */
export interface PairCounts {
  keys: string[];
  followers: Map<number, number>[];
}

/** Pairs of words by the places of these in a list, with how often they stand side by side. */
export interface KnownPairs {
  words: string[];
  pairs: { left: number; right: number; count: number }[];
}

/** Counts neighbours in texts given as keys parted by spaces. */
export class CooccurrenceCounter {
  readonly #numbers = new Map<string, number>();
  /** For each word the words after it, with how often. */
  readonly #followers: Map<number, number>[] = [];

  add(keys: string): void {
    let before = -1;
    for (const key of keys.split(' ')) {
      // Numbers tell nothing about their neighbours, and no word runs on into the next paragraph.
      if (!/^[a-z]/.test(key)) {
        before = -1;
        continue;
      }
      const number = this.#numberOf(key);
      this.#count(before, number, 1);
      before = number;
    }
  }

  /** Adds what was counted in other texts: the same as counting these after one's own. */
  addCounts({ keys, followers }: PairCounts): void {
    const numbers = keys.map((key) => this.#numberOf(key));
    for (const [left, found] of followers.entries())
      for (const [right, times] of found) this.#count(numbers[left]!, numbers[right]!, times);
  }

  counts(): PairCounts {
    return { keys: [...this.#numbers.keys()], followers: this.#followers };
  }

  #numberOf(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      this.#numbers.set(key, (number = this.#numbers.size));
      this.#followers.push(new Map());
    }
    return number;
  }

  #count(left: number, right: number, times: number): void {
    const followers = this.#followers[left];
    followers?.set(right, (followers.get(right) ?? 0) + times);
  }

  /**
   * The words of the commonest pairs and those that stand beside others more than now and then, ascending; every pair
   * of two of them, the commonest first.
   */
  known(): KnownPairs {
    const keys = [...this.#numbers.keys()];
    const times = new Uint32Array(keys.length);
    const pairs = this.#followers
      .flatMap((followers, left) => [...followers].map(([right, count]) => ({ left, right, count })))
      .sort((a, b) => b.count - a.count || a.left - b.left || a.right - b.right);
    for (const [i, { left, right, count }] of pairs.entries()) {
      for (const word of [left, right]) times[word]! += i < MOST_PAIRS ? LEAST_WORD : count;
    }
    const words = keys.filter((_, word) => times[word]! >= LEAST_WORD).sort();
    const place = new Map(words.map((word, i) => [word, i]));
    return {
      words,
      pairs: pairs.flatMap(({ left, right, count }) => {
        const [from, to] = [place.get(keys[left]!), place.get(keys[right]!)];
        return from === undefined || to === undefined ? [] : [{ left: from, right: to, count }];
      }),
    };
  }

  /** The commonest pairs as {@link decodeCooccurrence} reads them. */
  encode({ words, pairs } = this.known()): string {
    const followers = words.map((): [number, number][] => []);
    for (const { left, right, count } of pairs.slice(0, MOST_PAIRS))
      followers[left]!.push([right, Math.round(Math.log2(count))]);
    return `${words.join(' ')}\n${followers.map(encodeFollowers).join(';')}`;
  }
}

/** Steps from one follower to the next in base 36, each with the logarithm of its count as a capital letter. */
function encodeFollowers(followers: [number, number][]): string {
  let last = 0;
  return followers
    .sort((a, b) => a[0] - b[0])
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
