import type { Cooccurrence } from '../index/cooccurrence.ts';
import { baseOf } from '../key.ts';
import type { Lexicon } from '../lexicon.ts';

/** Letters that are read as initials: fewer could stand for anything. */
const LETTERS = /^(?=(?:.*[^aeiouy]){3})[a-z]{3,8}$/;
/** Share of its consonants: `brvt` is no word, `facebook` may be one. */
const CONSONANTS = 0.75;
/** How often two words stand side by side, as a share of what either has beside it: each two, and all on average. */
const LEAST_SHARE = 0.01;
const LEAST_MEAN = 0.15;
/** Names that letters may stand for, and beginnings that are followed up. */
const MOST = 2;
const MOST_BEGINNINGS = 200;

interface Run {
  keys: string[];
  share: number;
}

/**
 * What an abbreviation that nobody explained may stand for: words with these initials that stand side by side in the
 * archive, `bà rịa vũng tàu` for `brvt`; as keys, the most probable first.
 */
export function wordsWithInitials(letters: string, cooccurrence: Cooccurrence): string[][] {
  if (!LETTERS.test(letters) || letters.replace(/[aeiouy]/g, '').length < CONSONANTS * letters.length)
    return [];
  const byInitial = new Map<string, string[]>();
  for (const key of cooccurrence.words) {
    const initial = baseOf(key)[0]!;
    const same = byInitial.get(initial);
    if (same) same.push(key);
    else byInitial.set(initial, [key]);
  }
  const [first = '', ...rest] = letters;
  let runs: Run[] = (byInitial.get(first) ?? []).map((key) => ({ keys: [key], share: 1 }));
  for (const letter of rest) {
    const next = byInitial.get(letter) ?? [];
    runs = runs
      .flatMap(({ keys, share }) =>
        next.flatMap((key) => {
          const beside = shareBeside(cooccurrence, keys.at(-1)!, key);
          return beside < LEAST_SHARE ? [] : [{ keys: [...keys, key], share: share * beside }];
        }),
      )
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST_BEGINNINGS);
  }
  const least = LEAST_MEAN ** rest.length;
  return runs
    .filter(({ share }) => share >= least)
    .slice(0, MOST)
    .map(({ keys }) => keys);
}

function shareBeside(cooccurrence: Cooccurrence, left: string, right: string): number {
  const together = cooccurrence.count(left, right);
  if (together === 0) return 0;
  return together / Math.min(cooccurrence.frequency(left), cooccurrence.frequency(right));
}

/**
 * What two known abbreviations run together may be in the archive, each written out or not: `ban chấp hành trung ương`
 * and `BCH trung ương` for `bchtw`; as keys.
 */
export function joinedAbbreviations(letters: string, { equivalentsAt }: Lexicon): string[][] {
  const waysToWrite = (part: string) =>
    equivalentsAt(part)
      .filter(({ abbreviated, keys }) => abbreviated && keys.length === 1)
      .flatMap(({ keys, others }) => [...others.map((other) => other.keys), keys])
      .slice(0, MOST_WAYS);
  for (let cut = letters.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const [lefts, rights] = [waysToWrite(letters.slice(0, cut)), waysToWrite(letters.slice(cut))];
    if (lefts.length > 0 && rights.length > 0)
      return lefts.flatMap((left) => rights.map((right) => [...left, ...right]));
  }
  return [];
}

/** Letters of an abbreviation within another, and ways to write it that are looked up. */
const SHORTEST_PART = 2;
const MOST_WAYS = 3;
