import { isUnmarkedSyllable, isVietnameseSyllable } from '../../vietnamese/syllable.ts';
import { searchForm } from '../../vietnamese/variants.ts';
import { baseOf, hasMarks, keyOf, wordOf } from '../key.ts';
import type { QueryWord } from '../query/parse.ts';
import { WEIGHTS } from '../weights.ts';
import { isTransposition, isWithinOneEdit } from './edits.ts';
import type { Candidate } from './spelling-correction.ts';

/** Onsets that some part of the country says alike: `tr`/`ch`, `s`/`x`, `l`/`n`, `d`/`gi`/`r`/`v`. */
const SAME_ONSETS = [
  ['tr', 'ch'],
  ['s', 'x'],
  ['l', 'n'],
  ['d', 'gi', 'r', 'v'],
];
const ONSET = /^(?:tr|ch|gi(?=[aăâeêioôơuưy])|ngh?|nh|[sxlndrv])/;
/** Hỏi and ngã, which half of the country says alike: combining marks. */
const HOI = '\u0309';
const NGA = '\u0303';

/** Keys of a Latin keyboard beside one another, each with those on its right and below. */
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURS = new Set(
  KEY_ROWS.flatMap((row, at) =>
    [...row].flatMap((key, i) => {
      const below = KEY_ROWS[at + 1] ?? '';
      return [row[i + 1], below[i], below[i - 1]].flatMap((other) =>
        other ? [key + other, other + key] : [],
      );
    }),
  ),
);

/** Letters of a word from which on it is corrected letter by letter: any letter is near any other. */
const SHORTEST = 2;
/** The same where nothing stands beside it to go by: of three letters any word is near. */
export const SHORTEST_ALONE = 4;

/** A word of the archive as it is compared with what was typed. */
interface Spelling {
  word: string;
  /** How it sounds where the confusions of all regions are one; marks of its letters stay. */
  sound: string;
  isSyllable: boolean;
}

const spellings = new Map<string, Spelling>();
/** More than twice the words that stand side by side in any archive. */
const MOST_SPELLINGS = 30_000;

/** The word of a key, read once: every misspelt word is compared with all of them. */
function spellingOf(key: string): Spelling {
  const known = spellings.get(key);
  if (known) return known;
  const word = wordOf(key);
  const isSyllable = isVietnameseSyllable(word) || isUnmarkedSyllable(word);
  const spelling = { word, sound: readSound(word), isSyllable };
  if (spellings.size < MOST_SPELLINGS) spellings.set(key, spelling);
  return spelling;
}

function readSound(word: string): string {
  const letters = word.normalize('NFD').replace(NGA, HOI);
  const onset = ONSET.exec(letters)?.[0];
  const same = onset && SAME_ONSETS.find((group) => group.includes(onset));
  return same ? `${same[0]}${letters.slice(onset.length)}` : letters;
}

/** Syllables that some region says like this word: `dữ` and `giử` for `giữ`, `chủ` for `trủ`. */
export function soundAlikes(word: string): Candidate[] {
  const letters = word.normalize('NFD');
  const onset = ONSET.exec(letters)?.[0] ?? '';
  const rest = letters.slice(onset.length);
  const group = SAME_ONSETS.find((one) => one.includes(onset)) ?? [onset];
  const rests = rest.includes(HOI)
    ? [rest, rest.replace(HOI, NGA)]
    : [rest, ...(rest.includes(NGA) ? [rest.replace(NGA, HOI)] : [])];
  const texts = group.flatMap((one) => rests.map((other) => (one + other).normalize('NFC')));
  return texts
    .filter(
      (text) => text !== word.normalize('NFC') && (isVietnameseSyllable(text) || isUnmarkedSyllable(text)),
    )
    .map((text) => ({ key: keyOf(searchForm(text)), weight: WEIGHTS.sameSound }));
}

/**
 * How well words fit a word as typed, letters and marks alike: those said like it (`chủ` for `trủ`), and those one slip
 * of a finger away: `muốn` for `mun`, `hiện` for `hiên`, `lệnh` for `lwnh`.
 */
export function spellingWeight(typed: QueryWord): (key: string) => number {
  // The index has `ty` for `ti`, but fingers slip on what is typed: `thi` is near `ti`.
  const forms = new Set([typed.text.normalize('NFC'), typed.marked ? wordOf(typed.key) : typed.base]);
  const fits = [...forms].map((letters) => weightFor(typed, letters));
  return (key) => fits.reduce((most, fit) => Math.max(most, fit(key)), 0);
}

function weightFor(typed: QueryWord, letters: string): (key: string) => number {
  const sound = readSound(letters);
  const long = typed.base.length >= SHORTEST;
  return (key) => {
    const { word, sound: other, isSyllable } = spellingOf(typed.marked ? key : baseOf(key));
    if (word !== letters && other === sound) return WEIGHTS.sameSound;
    // Of three letters that are no word any three are near: `NDT` is no mistyped `ĐT`.
    if (typed.base.length < SHORTEST_ALONE && !isSyllable) return 0;
    if (long && word !== letters && isWithinOneEdit(letters, word)) return slipWeight(letters, word);
    // Letters without marks may lack those marks too: `tohn` is `thôn`, `binế` is `biến`.
    return long && hasMarks(key) && typed.marked && isTransposition(typed.base, baseOf(key))
      ? WEIGHTS.otherEdit
      : 0;
  };
}

/** How probable one edit is: letters swapped, one struck twice, a key beside, any other. */
function slipWeight(typed: string, meant: string): number {
  if (isTransposition(typed, meant)) return WEIGHTS.transposed;
  if (typed.length === meant.length + 1 && typed.replace(/(.)\1/u, '$1') === meant) return WEIGHTS.transposed;
  if (typed.length !== meant.length) return WEIGHTS.otherEdit;
  const at = [...typed].findIndex((letter, i) => letter !== meant[i]);
  const [struck, wanted] = [typed[at]!, meant[at]!].map((letter) => letter.normalize('NFD'));
  const pair = struck![0]! + wanted![0]!;
  if (NEIGHBOURS.has(pair)) return WEIGHTS.neighbourKey;
  // Another letter with another mark is two keys amiss: `cã` is `cả` before it is `có`.
  const isTwice = pair[0] !== pair[1] && struck!.slice(1) !== wanted!.slice(1);
  return isTwice ? WEIGHTS.otherEdit ** 2 : WEIGHTS.otherEdit;
}
