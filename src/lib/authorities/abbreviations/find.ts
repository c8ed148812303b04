import { isVietnameseSyllable } from '../../vietnamese/syllable.ts';
import type { Expansions } from './schema.ts';

/** An abbreviation where a report prints it. Offsets are UTF-16 units of the text. */
export interface FoundAbbreviation {
  start: number;
  end: number;
  /** As printed: `KHHGĐ`. */
  form: string;
  /** `kế hoạch hóa gia đình` */
  expansion: string;
}

/** Letters and digits, and what joins them without a space: `KT-XH`, `GD&ĐT`, `T.Ư`, `1234/QĐ-UBND`. */
const chunks = /[\p{L}\p{M}\p{N}]+(?:[-–/&.][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Finds the abbreviations that stand for themselves in a report's text. Parts of a document's number
 * (`05/CT-TW`) are none, nor are words that only look like one because all around is in capitals
 * («CA NGỢI» is not công an). `HĐND-UBND` is two.
 */
export function findAbbreviations(text: string, expansions: Expansions): FoundAbbreviation[] {
  const words = [...text.matchAll(chunks)];
  return words.flatMap((word, index) => {
    if (!/\p{L}/u.test(word[0])) return [];
    const isShouted = () =>
      isVietnameseSyllable(word[0]) &&
      [words[index - 1], words[index + 1]].some((next) => isCapitals(next?.[0]));
    return partsOf(word[0], expansions).flatMap(({ form, at }) => {
      const expansion = expansions.get(form.normalize('NFC'));
      if (expansion === undefined || isShouted()) return [];
      const start = word.index + at;
      const end = start + form.length;
      if (isOfNumber(text, start, end)) return [];
      return [{ start, end, form: form.normalize('NFC'), expansion }];
    });
  });
}

/** The whole of a chunk, or its parts where each of them is an abbreviation. */
function partsOf(chunk: string, expansions: Expansions): { form: string; at: number }[] {
  if (expansions.has(chunk.normalize('NFC'))) return [{ form: chunk, at: 0 }];
  if (!/[-–]/.test(chunk) || /[/&.\p{N}]/u.test(chunk)) return [];
  const parts = [...chunk.matchAll(/[^-–]+/g)].map((part) => ({ form: part[0], at: part.index }));
  return parts.every(({ form }) => expansions.has(form.normalize('NFC'))) ? parts : [];
}

/** Printed with spaces, a number is one all the same: `1007 - TB / HU`. */
function isOfNumber(text: string, start: number, end: number): boolean {
  return /\/\s*$/.test(text.slice(Math.max(0, start - 3), start)) || /^\s*\//.test(text.slice(end, end + 3));
}

/** A word in capitals that is a word: `NGỢI`, not `UBND`. */
function isCapitals(word: string | undefined): boolean {
  return (
    word !== undefined &&
    word.length > 1 &&
    word === word.toUpperCase() &&
    word !== word.toLowerCase() &&
    isVietnameseSyllable(word)
  );
}
