import { isUnmarkedSyllable, isVietnameseSyllable } from '../../vietnamese/syllable.ts';
import { searchForm } from '../../vietnamese/variants.ts';
import { keyOf } from '../key.ts';

/** A word that may have been meant, as a key, and how likely beside the others. */
export interface Candidate {
  key: string;
  weight: number;
}

/** Candidates looked up for one word; each may cost a chunk of the index. */
const MAX_CANDIDATES = 8;
const LETTERS = [...'abcdđeghiklmnopqrstuvxyăâêôơư'];
/** The commonest slips of fingers first. */
const TRANSPOSED = 1;
const OTHER = 0.5;

/**
 * Vietnamese syllables one slip away from a word that is none: two letters swapped (`quna` → `quan`,
 * `nầhm` → `nhầm`), one missing, one too many, one wrong.
 */
export function spellingCandidates(word: string): Candidate[] {
  const letters = [...word.normalize('NFC')];
  const swapped = transpositions(letters).filter(isSyllable);
  const found =
    swapped.length > 0
      ? swapped
      : [...deletions(letters), ...insertions(letters), ...substitutions(letters)].filter(isSyllable);
  const weight = swapped.length > 0 ? TRANSPOSED : OTHER;
  const keys = new Set(found.map((text) => keyOf(searchForm(text))));
  return [...keys].slice(0, MAX_CANDIDATES).map((key) => ({ key, weight }));
}

/** Syllables that differ from a syllable by two swapped letters: `hao` → `hoa`. */
export function transpositionCandidates(word: string): Candidate[] {
  const keys = new Set(
    transpositions([...word.normalize('NFC')])
      .filter(isSyllable)
      .map((text) => keyOf(searchForm(text))),
  );
  return [...keys].map((key) => ({ key, weight: OTHER }));
}

function isSyllable(text: string): boolean {
  return text.length > 1 && (isVietnameseSyllable(text) || isUnmarkedSyllable(text));
}

/** Every way to swap two neighbours. */
export function transpositions(letters: string[]): string[] {
  return letters.slice(1).flatMap((letter, i) => {
    const before = letters[i]!;
    return before === letter
      ? []
      : [[...letters.slice(0, i), letter, before, ...letters.slice(i + 2)].join('')];
  });
}

function deletions(letters: string[]): string[] {
  return letters.map((_, i) => [...letters.slice(0, i), ...letters.slice(i + 1)].join(''));
}

function insertions(letters: string[]): string[] {
  return [...letters, ''].flatMap((_, i) =>
    LETTERS.map((letter) => [...letters.slice(0, i), letter, ...letters.slice(i)].join('')),
  );
}

function substitutions(letters: string[]): string[] {
  return letters.flatMap((_, i) =>
    LETTERS.map((letter) => [...letters.slice(0, i), letter, ...letters.slice(i + 1)].join('')),
  );
}

/** Words of the index one slip away from a name or foreign word: `facebok` → `facebook`. */
export function nearestWords(word: string, known: string[]): string[] {
  return known.filter((other) => other !== word && isOneEdit(word, other));
}

/** Whether two swapped neighbours turn `a` into `b`. */
export function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether one letter missing, too many, wrong, or two swapped turn `a` into `b`. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
