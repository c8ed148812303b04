import { normalise } from '../../vietnamese/normalise.ts';

/** A word of a text and where it stands there, in UTF-16 units. */
export interface CountedWord {
  /** What two words share that are one: NFKC, lower case, nothing invisible. `m²` is `m2`. */
  key: string;
  start: number;
  end: number;
}

// A number is one word with the marks inside it (`4.512`, `12/3/2019`); a sign that says something is one too (`%`, `≥`,
// a character of a symbol font). Commas, dashes and brackets between words are not counted.
const word =
  /[\p{L}\p{M}\p{N}\p{Cf}]+(?:(?<=\p{N})[.,:/–‐‑-](?=\p{N})[\p{L}\p{M}\p{N}\p{Cf}]+)*|[\p{S}\p{Co}%‰&§@#]/gu;

/** The words of a text in their order. */
export function countWords(text: string): CountedWord[] {
  const words: CountedWord[] = [];
  for (const match of text.matchAll(word)) {
    const key = keyOf(match[0]);
    if (key) words.push({ key, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

function keyOf(written: string): string {
  if (/^[a-z\d]+$/.test(written)) return written;
  return normalise(written)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
}
