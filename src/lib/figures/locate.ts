import { around } from '../vietnamese/around.ts';
import { closestPassage } from './closest-passage.ts';
import { placesOf } from './occurrences.ts';
import type { TextQuote } from './types.ts';

/** Where a quotation stands, or why it cannot be told. Offsets are UTF-16 units of the text. */
export type Location =
  | { start: number; end: number; problem?: undefined }
  | {
      problem: 'missing' | 'ambiguous';
      /** How often the words occur (where `prefix`/`suffix` are given: with them). */
      count: number;
      /** For a missing quotation: the most similar words of the text, as they stand there. */
      near?: string;
      /** For an ambiguous one: each occurrence with the words around it, to choose a `prefix` from. */
      contexts?: string[];
    };

const WORD_CHARACTER = /[\p{L}\p{M}\d]/u;
const CONTEXT = 30;

/** True when the words are whole ones: `13 đảng viên` is not in `513 đảng viên`, nor `8%` in `2,8%`. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (WORD_CHARACTER.test(text[start]!) && WORD_CHARACTER.test(before.at(-1) ?? ' ')) return false;
  if (/\d/.test(text[start]!) && /\d[.,]$/.test(before)) return false;
  return !(WORD_CHARACTER.test(text[end - 1]!) && WORD_CHARACTER.test(text[end] ?? ' '));
}

/** Where the quotation stands, the first `enough` places. */
function occurrences(text: string, { quote, prefix, suffix }: TextQuote, enough = Infinity): number[] {
  const found: number[] = [];
  if (!quote) return found;
  for (const at of placesOf(text, quote)) {
    const end = at + quote.length;
    if (!standsAlone(text, at, end)) continue;
    // Spaces between the quotation and its surroundings are easily lost in YAML, so they do not count.
    if (prefix && !text.slice(0, at).trimEnd().endsWith(prefix.trim())) continue;
    if (suffix && !text.slice(end).trimStart().startsWith(suffix.trim())) continue;
    found.push(at);
    if (found.length === enough) break;
  }
  return found;
}

/** Whether {@link locateQuote} finds the quotation; cheaper where it stands in many places. */
export function standsOnce(text: string, selector: TextQuote): boolean {
  return occurrences(text, composed(selector), 2).length === 1;
}

function composed({ quote, prefix, suffix }: TextQuote): TextQuote {
  return {
    quote: quote.normalize('NFC').trim(),
    prefix: prefix?.normalize('NFC'),
    suffix: suffix?.normalize('NFC'),
  };
}

/**
 * Finds a quotation in a report's plain text, word for word. The words must stand there once,
 * or once between the given `prefix` and `suffix`; anything else is a problem told with what helps to mend it.
 */
export function locateQuote(text: string, selector: TextQuote): Location {
  const exact = composed(selector);
  const found = occurrences(text, exact);
  const contexts = (places: readonly number[]) =>
    places.map((at) => around(text, at, at + exact.quote.length, CONTEXT));
  if (found.length === 1) return { start: found[0]!, end: found[0]! + exact.quote.length };
  if (found.length > 1) return { problem: 'ambiguous', count: found.length, contexts: contexts(found) };
  const bare = occurrences(text, { quote: exact.quote });
  // The words are there, only not between this prefix and suffix.
  if (bare.length > 0) return { problem: 'missing', count: 0, contexts: contexts(bare) };
  return { problem: 'missing', count: 0, near: closestPassage(text, exact.quote) };
}
