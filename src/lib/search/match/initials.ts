import type { Cooccurrence } from '../index/cooccurrence.ts';
import { isVietnameseSyllable } from '../../vietnamese/syllable.ts';
import { baseOf, wordOf } from '../key.ts';
import { KINDS_OF_NAMES, NO_NAME } from '../query/name-words.ts';
import { NATION, NATION_WRITTEN, type Lexicon } from '../lexicon.ts';

/** Letters that are read as initials: fewer could stand for anything. */
const LETTERS = /^[a-zđ]{3,8}$/;
/** Share of its consonants: `brvt` is no word, `facebook` may be one; `byt` is a name or nothing. */
const CONSONANTS = 0.75;
const CONSONANTS_OF_NAME = 0.6;
/** How often two words stand side by side, as a share of what either has beside it: each two, and all on average. */
const LEAST_SHARE = 0.01;
const LEAST_MEAN = 0.15;
/** The same in a name, whose beginning is known: of `nội vụ` in `sở nội vụ`, and of `sở` beside it. */
const LEAST_OF_NAME = 0.05;
const LEAST_AFTER_KIND = 0.004;
/** Names that letters may stand for, and beginnings that are followed up. */
const MOST = 3;
const MOST_BEGINNINGS = 200;
/** Letters of an abbreviation within another, and ways to write it that are looked up. */
const SHORTEST_PART = 2;
const MOST_WAYS = 3;

interface Run {
  keys: string[];
  share: number;
  /** The same, but of words that stand beside many others too: what is said often before what is said seldom. */
  worth: number;
}

/**
 * What an abbreviation that nobody explained may stand for: the name of a body or an office (`sở nội vụ` for `snv`), and
 * words with these initials that stand side by side in the archive, `bà rịa vũng tàu` for `brvt`; as keys, the most
 * probable first.
 */
export function wordsWithInitials(letters: string, cooccurrence: Cooccurrence): string[][] {
  const consonants = letters.replace(/[aeiouy]/g, '').length / letters.length;
  if (!LETTERS.test(letters) || consonants < CONSONANTS_OF_NAME) return [];
  const isSpelt = letters.includes('đ');
  const names = namesWith(letters, cooccurrence);
  const others =
    consonants < CONSONANTS
      ? []
      : runsWith(letters, readInitials(cooccurrence.words, isSpelt), cooccurrence, LEAST_MEAN);
  const found = [...names, ...others];
  const texts = found.map(({ keys }) => keys.join(' '));
  return found
    .filter((_, i) => texts.indexOf(texts[i]!) === i)
    .slice(0, MOST)
    .map(({ keys }) => keys);
}

type ByInitial = ReadonlyMap<string, string[]>;

/** The words of the archive by their first letters; `isSpelt`: who types one `đ` means every `d` as it stands. */
function readInitials(words: readonly string[], isSpelt: boolean): ByInitial {
  const byInitial = new Map<string, string[]>();
  for (const key of words) {
    const initial = initialOf(key, isSpelt);
    const same = byInitial.get(initial);
    if (same) same.push(key);
    else byInitial.set(initial, [key]);
  }
  return byInitial;
}

function runOf(key: string): Run {
  return { keys: [key], share: 1, worth: 1 };
}

/** Words side by side with these initials, where each two mostly stand so; the most probable first. */
function runsWith(letters: string, byInitial: ByInitial, cooccurrence: Cooccurrence, mean: number): Run[] {
  const [first = '', ...rest] = letters;
  let runs: Run[] = (byInitial.get(first) ?? []).map(runOf);
  for (const letter of rest) {
    const next = byInitial.get(letter) ?? [];
    runs = runs
      .flatMap((run) => next.flatMap((key) => joined(run, runOf(key), cooccurrence, LEAST_SHARE)))
      .sort(likelier)
      .slice(0, MOST_BEGINNINGS);
  }
  const least = mean ** rest.length;
  return runs.filter(({ share }) => share >= least);
}

/** Names of bodies and offices with these initials: a kind, and words of its own that belong together. */
function namesWith(letters: string, cooccurrence: Cooccurrence): Run[] {
  const isSpelt = letters.includes('đ');
  const words = cooccurrence.words.filter((key) => isVietnameseSyllable(wordOf(key)) && !NO_NAME.has(key));
  const byInitial = readInitials(words, isSpelt);
  return KINDS_OF_NAMES.flatMap((keys) => {
    const initials = keys.map((key) => initialOf(key, isSpelt)).join('');
    const rest = letters.slice(initials.length);
    if (!letters.startsWith(initials) || rest.length < SHORTEST_PART) return [];
    const kind = { keys, share: 1, worth: 1 };
    return runsWith(rest, byInitial, cooccurrence, LEAST_OF_NAME).flatMap((own) =>
      joined(kind, own, cooccurrence, LEAST_AFTER_KIND),
    );
  }).sort(likelier);
}

/** Two runs as one, where the archive has the end of one before the beginning of the other. */
function joined(left: Run, right: Run, cooccurrence: Cooccurrence, least: number): Run[] {
  const beside = besideOf(cooccurrence, left.keys.at(-1)!, right.keys[0]!);
  if (beside.share < least) return [];
  const keys = [...left.keys, ...right.keys];
  return [
    {
      keys,
      share: left.share * beside.share * right.share,
      worth: left.worth * beside.worth * right.worth,
    },
  ];
}

function likelier(a: Run, b: Run): number {
  return b.worth - a.worth;
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
