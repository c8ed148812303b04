import { liftTone, TONES } from './letters.ts';
import { normalise } from './normalise.ts';
import { placeTone } from './tones.ts';

/** The 29 letters in order, with f, j, w, z where other languages have them. */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/**
 * Dictionary order of Vietnamese, for `Array.sort`: syllable by syllable, in each first the letters (a, ă, â, b …
 * d, đ), then the tones (ngang, huyền, hỏi, ngã, sắc, nặng), so that every word that begins with `ba` comes before
 * `bà`. Numbers in names go by value (`Thôn 2` before `Thôn 10`); `uỷ` and `ủy` are one; case and punctuation
 * decide last, lower case first.
 */
export function compareVietnamese(one: string, other: string): number {
  return compareWords(one, other) || compareWritten(normalise(one), normalise(other));
}

/** A number, or the letters and tones of one syllable by their places. */
type SyllableKey = number | { letters: number[]; tones: number[] };

const keys = new Map<string, SyllableKey[]>();
const KEPT = 5000;

function collationKey(text: string): SyllableKey[] {
  const known = keys.get(text);
  if (known) return known;
  const syllables = normalise(text).match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const key = syllables.map(syllableKey);
  if (keys.size >= KEPT) keys.clear();
  keys.set(text, key);
  return key;
}

function syllableKey(syllable: string): SyllableKey {
  if (/^\d/.test(syllable)) return Number(syllable);
  const letters = [...placeTone(syllable.toLowerCase(), 'old')].map(liftTone);
  return {
    letters: letters.map((letter) => placeOf(letter.letters)),
    tones: letters.map(({ tone }) => TONES.indexOf(tone)),
  };
}

/** Letters of other languages stand behind `z`. */
function placeOf(letter: string): number {
  const place = ALPHABET.indexOf(letter);
  return place >= 0 ? place : ALPHABET.length + letter.codePointAt(0)!;
}

/** Numbers by value, and before words. */
function compareSyllables(a: SyllableKey, b: SyllableKey): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  if (typeof b === 'number') return 1;
  return compareLists(a.letters, b.letters) || compareLists(a.tones, b.tones);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  if (index < 0) return a.length - b.length;
  return index >= b.length ? 1 : a[index]! - b[index]!;
}

function compareWritten(one: string, other: string): number {
  if (one === other) return 0;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  // Of two spellings that differ in case alone, lower case first.
  if (a === b) return one > other ? -1 : 1;
  return a < b ? -1 : 1;
}

const AGENCY =
  /^(?:p\.?v|btv|ban|phòng|nhóm|tòa soạn|báo|đài|tạp chí|trung tâm|văn phòng|ubnd|ủy ban|huyện ủy|tỉnh ủy|đảng ủy|theo|ctv)(?!\p{L})/iu;

/**
 * Order of people in a Vietnamese list: by given name (the last syllable), then family name, then the whole.
 * `Lê Quyên` stands under Q. Signatures that are no person's name (`P.V`, `Ban Biên tập`) go by the whole.
 */
export function comparePersonNames(one: string, other: string): number {
  return compareWords(givenName(one), givenName(other)) || compareVietnamese(one, other);
}

/** The name one is called by: `Nguyễn Văn An` → `An`; an agency's signature is its own: `Ban Biên tập`. */
export function givenName(name: string): string {
  const trimmed = normalise(name).trim();
  if (AGENCY.test(placeTone(trimmed, 'old'))) return trimmed;
  return trimmed.split(/[\s.]/).findLast(Boolean) ?? '';
}

/** {@link compareVietnamese} that sees no difference of case, punctuation or tone placement. */
function compareWords(one: string, other: string): number {
  const [left, right] = [collationKey(one), collationKey(other)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [a, b] = [left[index], right[index]];
    if (!a || !b) return a ? 1 : -1;
    const order = compareSyllables(a, b);
    if (order !== 0) return order;
  }
  return 0;
}
