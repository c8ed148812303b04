import { normalise } from './normalise.ts';

const folded = new Map<string, string>();

/**
 * The text as someone types it who types no marks: normalised, lower case, no marks, `đ` → `d`.
 * `Đảng bộ huyện Sông Lô` → `dang bo huyen song lo`; punctuation stays, `01-ĐA/TU` → `01-da/tu`.
 * For NFC Vietnamese text the result is as long as the input, so offsets carry over.
 */
export function foldTones(text: string): string {
  return normalise(text)
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, foldLetter);
}

function foldLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  // `đ` has no Unicode decomposition, so NFD alone leaves it behind.
  const marked = /[\p{L}\p{M}]/u.test(letter);
  const bare = letter === 'đ' ? 'd' : letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  // `≠` also decomposes but is no letter, and a script whose letters fall apart in NFD (Hangul)
  // keeps its letters, and the text its length.
  const result = marked && bare.length <= 1 ? bare : letter;
  folded.set(letter, result);
  return result;
}
