import { composeLetter, splitLetter } from './letters.ts';
import type { Quality, Tone } from './letters.ts';
import { canTakeTone, parseSyllable } from './syllable.ts';
import { placeTone } from './tones.ts';

/** A letter on its way through a keyboard method; `key` is what was typed when it stands for a lone `w`. */
interface TypedLetter {
  base: string;
  quality: Quality;
  key?: string;
}

/** A word while it is typed: letters, one tone, and whether an undo has switched the method off. */
export interface TypedWord {
  letters: TypedLetter[];
  tone: Tone;
  literal: boolean;
}

/** No syllable takes more keys (`nghieengf` has nine); a longer word is read as it stands. */
export const LONGEST_TYPED = 24;

export const newWord = (): TypedWord => ({ letters: [], tone: 'ngang', literal: false });

const VOWEL = /[aeiouy]/i;

export function hasVowel(word: TypedWord): boolean {
  return word.letters.some(({ base }) => VOWEL.test(base));
}

/** Adds a key as a plain letter. */
export function append(word: TypedWord, key: string): void {
  word.letters.push({ base: key, quality: '' });
}

/** A tone key: sets the tone; typed twice it takes the tone back and stands for itself (`ass` → `as`). */
export function typeTone(word: TypedWord, tone: Tone, key: string): void {
  if (!hasVowel(word)) return append(word, key);
  if (word.tone !== tone) {
    word.tone = tone;
    return;
  }
  if (tone === 'ngang') return append(word, key);
  word.tone = 'ngang';
  undo(word, key);
}

/**
 * A key for a mark on a letter, a plain letter where there is none to carry it (`index` is -1); typed twice it takes
 * the mark back and stands for itself (`aaa` → `aa`).
 */
export function typeQuality(word: TypedWord, index: number, quality: Quality, key: string): void {
  if (index < 0) return append(word, key);
  const letter = word.letters[index]!;
  if (letter.quality !== quality) {
    letter.quality = quality;
    return;
  }
  if (letter.key !== undefined) word.letters[index] = { base: letter.key, quality: '' };
  else letter.quality = '';
  undo(word, key, letter.key !== undefined);
}

function undo(word: TypedWord, key: string, keyIsThere = false): void {
  word.literal = true;
  if (!keyIsThere) append(word, key);
}

/** Whether the consonants before the first vowel can begin a syllable: `chi` can, `stre` cannot. */
export function beginsSyllable(word: TypedWord): boolean {
  const letters = spell(word).toLowerCase();
  const onset = /^[^aeiouyăâêôơư]*/.exec(letters)![0];
  return onset === 'q' || canTakeTone(`${onset}a`) || canTakeTone(`${onset}e`);
}

/** Index of the last letter that is one of `bases` with no other vowel after it, or -1: `viet` + `e` → `e`. */
export function lastVowel(word: TypedWord, bases: RegExp): number {
  for (let index = word.letters.length - 1; index >= 0; index--) {
    const { base } = word.letters[index]!;
    if (bases.test(base)) return index;
    if (VOWEL.test(base)) return -1;
  }
  return -1;
}

/** The letter that a horn belongs to: the `o` of `uo`, the `u` of `ua` and the first of `uu`, else the last o or u. */
export function hornVowel(word: TypedWord): number {
  const bases = word.letters.map(({ base }) => base.toLowerCase()).join('');
  const start = bases.startsWith('qu') ? 2 : 0;
  for (const [pair, offset] of [
    ['uo', 1],
    ['ua', 0],
    ['uu', 0],
  ] as const) {
    const index = bases.indexOf(pair, start);
    if (index >= 0) return index + offset;
  }
  return Math.max(
    bases.lastIndexOf('o'),
    bases.lastIndexOf('u', bases.length) >= start ? bases.lastIndexOf('u') : -1,
  );
}

/** The `d` that a stroke belongs to: the one before the key, else the first letter of a word that can be a syllable. */
export function strokeLetter(word: TypedWord): number {
  const last = word.letters.length - 1;
  joinHorns(word);
  if (last >= 0 && /d/i.test(word.letters[last]!.base)) return last;
  return /d/i.test(word.letters[0]?.base ?? '') && canTakeTone(spell(word).toLowerCase()) ? 0 : -1;
}

/** The word as the method shows it, tone in the old place; `undefined` when its tone fits no syllable. */
export function finish(word: TypedWord): string | undefined {
  joinHorns(word);
  const text = spell(word);
  if (word.tone === 'ngang' || word.literal) return text;
  return withTone(text, word.tone);
}

function spell(word: TypedWord): string {
  return word.letters.map(({ base, quality }) => composeLetter({ base, quality, tone: 'ngang' })).join('');
}

/** `duơc` and `nguơi` are `dươc` and `ngươi`: a horn on the `o` of `uo` is one on both when letters follow. */
function joinHorns({ letters }: TypedWord): void {
  for (let index = 1; index < letters.length - 1; index++) {
    const [before, letter] = [letters[index - 1]!, letters[index]!];
    const isQu = /q/i.test(letters[index - 2]?.base ?? '');
    if (/u/i.test(before.base) && /o/i.test(letter.base) && letter.quality === 'móc' && !isQu)
      before.quality = 'móc';
  }
}

function withTone(text: string, tone: Tone): string | undefined {
  // Any vowel may carry the mark first: `placeTone` moves it where it belongs.
  const index = [...text].findLastIndex((letter) => /[aăâeêioôơuưy]/i.test(letter));
  const marked =
    text.slice(0, index) + composeLetter({ ...splitLetter(text[index]!), tone }) + text.slice(index + 1);
  if (parseSyllable(marked)) return placeTone(marked, 'old');
  // `thưở` is no syllable by the rules, yet people type it for `thuở`.
  return /ươ$/i.test(text) && canTakeTone(text.toLowerCase().replace(/ươ$/, 'ơ')) ? marked : undefined;
}
