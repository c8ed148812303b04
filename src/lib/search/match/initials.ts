import type { Cooccurrence } from '../index/cooccurrence.ts';
import { keysIn } from '../index-tokens.ts';
import { baseOf, wordOf } from '../key.ts';
import type { Lexicon } from '../lexicon.ts';

/** Letters that are read as initials: fewer could stand for anything. */
const LETTERS = /^(?=(?:.*[^aeiouy]){3})[a-zđ]{3,8}$/;
/** Share of its consonants: `brvt` is no word, `facebook` may be one. */
const CONSONANTS = 0.75;
/** How often two words stand side by side, as a share of what either has beside it: each two, and all on average. */
const LEAST_SHARE = 0.01;
const LEAST_MEAN = 0.15;
/** Names that letters may stand for, and beginnings that are followed up. */
const MOST = 3;
const MOST_BEGINNINGS = 200;

interface Run {
  keys: string[];
  share: number;
  /** The same, but of words that stand beside many others too: what is said often before what is said seldom. */
  worth: number;
}

/**
 * What an abbreviation that nobody explained may stand for: words with these initials that stand side by side in the
 * archive, `bà rịa vũng tàu` for `brvt`; as keys, the most probable first.
 */
export function wordsWithInitials(letters: string, cooccurrence: Cooccurrence): string[][] {
  if (!LETTERS.test(letters) || letters.replace(/[aeiouy]/g, '').length < CONSONANTS * letters.length)
    return [];
  // Who types one `đ` means every `d` as it stands.
  const isSpelt = letters.includes('đ');
  const byInitial = new Map<string, string[]>();
  for (const key of cooccurrence.words) {
    const initial = initialOf(key, isSpelt);
    const same = byInitial.get(initial);
    if (same) same.push(key);
    else byInitial.set(initial, [key]);
  }
  const [first = '', ...rest] = letters;
  let runs: Run[] = (byInitial.get(first) ?? []).map((key) => ({ keys: [key], share: 1, worth: 1 }));
  for (const letter of rest) {
    const next = byInitial.get(letter) ?? [];
    runs = runs
      .flatMap((run) =>
        next.flatMap((key) => {
          const beside = besideOf(cooccurrence, run.keys.at(-1)!, key);
          if (beside.share < LEAST_SHARE) return [];
          return [
            {
              keys: [...run.keys, key],
              share: run.share * beside.share,
              worth: run.worth * beside.worth,
            },
          ];
        }),
      )
      .sort((a, b) => b.worth - a.worth)
      .slice(0, MOST_BEGINNINGS);
  }
  const least = LEAST_MEAN ** rest.length;
  return runs
    .filter(({ share }) => share >= least)
    .slice(0, MOST)
    .map(({ keys }) => keys);
}

/** How often two words stand side by side, as a share of what the rarer of them has beside it, and of what either has. */
function besideOf(cooccurrence: Cooccurrence, left: string, right: string): { share: number; worth: number } {
  const together = cooccurrence.count(left, right);
  if (together === 0) return { share: 0, worth: 0 };
  const [a, b] = [cooccurrence.frequency(left), cooccurrence.frequency(right)];
  return { share: together / Math.min(a, b), worth: together / Math.sqrt(a * b) };
}

function initialOf(key: string, isSpelt: boolean): string {
  return isSpelt && wordOf(key).startsWith('đ') ? 'đ' : baseOf(key)[0]!;
}

/**
 * What two known abbreviations run together may be in the archive, each written out or not: `ban chấp hành trung ương`
 * and `BCH trung ương` for `bchtw`; as keys.
 */
export function joinedAbbreviations(letters: string, { equivalentsAt }: Lexicon): string[][] {
  const waysToWrite = (part: string) =>
    part === NATION
      ? [NATION_WRITTEN]
      : equivalentsAt(part)
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

/** What stands at the end of the name of many a body: `VN` of `HLHPNVN`. */
const NATION = 'vn';
const NATION_WRITTEN = keysIn('Việt Nam');
/** Letters of an abbreviation within another, and ways to write it that are looked up. */
const SHORTEST_PART = 2;
const MOST_WAYS = 3;
