import { placeTone } from '../vietnamese/tones.ts';

/**
 * The key of a word in the index: base letters, and for a word with marks a sentinel and a code of its marks:
 * `đảng` → `dang00dr`, `dang` → `dang`. A word with marks is found exactly; one typed without marks stands for its
 * whole family, which lies together in the index and ends with the syllable: the sentinel sorts before every letter,
 * so `chi` and `chi0…` come before `chia`, `chiến`. No word has a zero of its own: letters and digits part.
 */
const SENTINEL = '0';
const AFTER_SENTINEL = '1';

/** Stands for the comma of a decimal number, which is no letter to Pagefind: `94,2` → `94ǂ2`. */
export const DECIMAL_COMMA = 'ǂ';

/** Combining marks of Vietnamese: shape of the letter (â, ă, ơ) and tone, with their Telex letters. */
const SHAPE_CODES = new Map([
  ['\u0302', 'a'],
  ['\u0306', 'w'],
  ['\u031B', 'h'],
]);
const TONE_CODES = new Map([
  ['\u0300', 'f'],
  ['\u0301', 's'],
  ['\u0303', 'x'],
  ['\u0309', 'r'],
  ['\u0323', 'j'],
]);
const MARKS = new Map([...SHAPE_CODES, ...TONE_CODES].map(([mark, code]) => [code, mark]));

/** A word, its letters and its marks apart. */
interface SplitWord {
  /** Letters without marks, lower case: `dang`. */
  base: string;
  /** Shape of each letter that has one: place in base 36 and shape: `0d`. */
  shapes: string;
  /** `f s x r j`, or nothing for the level tone. */
  tone: string;
}

/** Takes a lower-case word apart: `được` → `duoc`, `0d1h2h`, `j`. */
export function splitWord(word: string): SplitWord {
  let base = '';
  let shapes = '';
  let tone = '';
  for (const char of word.normalize('NFD')) {
    if (char === 'đ') {
      shapes += `${base.length.toString(36)}d`;
      base += 'd';
    } else if (SHAPE_CODES.has(char)) {
      shapes += `${Math.max(0, base.length - 1).toString(36)}${SHAPE_CODES.get(char)}`;
    } else if (TONE_CODES.has(char)) {
      tone = TONE_CODES.get(char)!;
    } else if (!/\p{M}/u.test(char)) {
      base += char;
    }
  }
  return { base, shapes, tone };
}

/** `dang00dr` for `đảng`; the word itself where it has no marks. */
export function keyOf(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const { base, shapes, tone } = splitWord(word);
  return shapes || tone ? `${base}${SENTINEL}${shapes}${tone}` : base;
}

/** Base letters of a key: `dang` for `dang00dr`. */
export function baseOf(key: string): string {
  const end = sentinelAt(key);
  return end < 0 ? key : key.slice(0, end);
}

export function hasMarks(key: string): boolean {
  return sentinelAt(key) >= 0;
}

/** Range of the keys that share these base letters; a number has no family but itself. */
export function familyRange(base: string): [string, string] {
  return isNumberKey(base) ? [base, base] : [base, base + AFTER_SENTINEL];
}

function sentinelAt(key: string): number {
  return isNumberKey(key) ? -1 : key.indexOf(SENTINEL);
}

/** The word that a key stands for, lower case, in the older placement of tones: `đảng`; `94,2` for a number. */
export function wordOf(key: string): string {
  const end = sentinelAt(key);
  if (end < 0) return key.replace(DECIMAL_COMMA, ',');
  const letters = [...key.slice(0, end)];
  let code = key.slice(end + 1);
  let tone = '';
  if (code.length % 2 === 1) {
    tone = MARKS.get(code.at(-1)!) ?? '';
    code = code.slice(0, -1);
  }
  for (let i = 0; i < code.length; i += 2) {
    const place = Number.parseInt(code[i]!, 36);
    const shape = code[i + 1]!;
    letters[place] = shape === 'd' ? 'đ' : `${letters[place] ?? ''}${MARKS.get(shape) ?? ''}`;
  }
  const vowel = letters.findIndex((letter) => /^[aeiouy]/.test(letter));
  if (tone) letters[Math.max(0, vowel)] += tone;
  return placeTone(letters.join('').normalize('NFC'), 'old');
}

/** The word under which a report is indexed for the day it was published: `2020-09-21` → `20200921`. */
export function publishedKey(isoDay: string): string {
  return isoDay.replaceAll('-', '');
}

/** A word written in figures, `2095` or `94,2`. */
export function isNumberKey(key: string): boolean {
  return key.charCodeAt(0) >= 48 && key.charCodeAt(0) <= 57;
}
