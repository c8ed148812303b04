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
      /** For an ambiguous one: the first occurrences with the words around them, to choose a `prefix` from. */
      contexts?: string[];
    };

const WORD_CHARACTER = /[\p{L}\p{M}\d]/u;
const CONTEXT = 30;
/** Of more places the first are enough to see what sets them apart. */
const MOST_CONTEXTS = 8;

/** True when the words are whole ones: `13 đảng viên` is not in `513 đảng viên`, nor `8%` in `2,8%`. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (WORD_CHARACTER.test(text[start]!) && WORD_CHARACTER.test(before.at(-1) ?? ' ')) return false;
  if (/\d/.test(text[start]!) && /\d[.,]$/.test(before)) return false;
  return !(WORD_CHARACTER.test(text[end - 1]!) && WORD_CHARACTER.test(text[end] ?? ' '));
}

interface Places {
  all: readonly number[];
  /** Those behind the same few characters, by how many: a cell of a table may stand in thousands. */
  behind: Map<number, ReadonlyMap<string, readonly number[]>>;
  /** Those before the same few characters. */
  ahead: Map<number, ReadonlyMap<string, readonly number[]>>;
}

/** Where each quotation of one text stands, whatever is before and behind it: figures that say the same look it up once. */
let known: { text: string; byQuote: Map<string, Places> } | undefined;

function wholePlaces(text: string, quote: string): Places {
  if (known?.text !== text) known = { text, byQuote: new Map() };
  const before = known.byQuote.get(quote);
  if (before) return before;
  const all = [...placesOf(text, quote)].filter((at) => standsAlone(text, at, at + quote.length));
  const places = { all, behind: new Map(), ahead: new Map() };
  known.byQuote.set(quote, places);
  return places;
}

/** More characters would tell few more places apart. */
const MOST_AROUND = 12;

/** The places that may stand behind a prefix. */
function placesBehind(text: string, { all, behind }: Places, prefix: string): readonly number[] {
  const length = Math.min(prefix.length, MOST_AROUND);
  return placesBeside(all, behind, prefix.slice(-length), (at) => {
    const end = endBefore(text, at);
    return text.slice(Math.max(0, end - length), end);
  });
}

/** The places that may stand before a suffix. */
function placesAhead(text: string, { all, ahead }: Places, quote: string, suffix: string): readonly number[] {
  const length = Math.min(suffix.length, MOST_AROUND);
  return placesBeside(all, ahead, suffix.slice(0, length), (at) => {
    const start = startBehind(text, at + quote.length);
    return text.slice(start, start + length);
  });
}

/** The places beside which such characters stand, as `read` gives them; few are not told apart. */
function placesBeside(
  all: Places['all'],
  known: Places['behind'],
  beside: string,
  read: (at: number) => string,
): readonly number[] {
  if (all.length < 8) return all;
  const found = known.get(beside.length) ?? Map.groupBy(all, read);
  known.set(beside.length, found);
  return found.get(beside) ?? [];
}

// Spaces between the quotation and its surroundings are easily lost in YAML, so they do not count.
function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1]!)) end -= 1;
  return end;
}

function follows(text: string, at: number, prefix: string): boolean {
  const end = endBefore(text, at);
  return end >= prefix.length && text.startsWith(prefix, end - prefix.length);
}

function startBehind(text: string, at: number): number {
  let start = at;
  while (start < text.length && /\s/.test(text[start]!)) start += 1;
  return start;
}

function precedes(text: string, at: number, suffix: string): boolean {
  return text.startsWith(suffix, startBehind(text, at));
}

/** Where the quotation stands, the first `enough` places. */
function occurrences(
  text: string,
  { quote, prefix, suffix }: TextQuote,
  enough = Infinity,
): readonly number[] {
  if (!quote) return [];
  const [before, behind] = [prefix?.trim(), suffix?.trim()];
  const places = wholePlaces(text, quote);
  if (!before && !behind) return places.all;
  const found: number[] = [];
  const possible = before ? placesBehind(text, places, before) : placesAhead(text, places, quote, behind!);
  for (const at of possible) {
    if (before && !follows(text, at, before)) continue;
    if (behind && !precedes(text, at + quote.length, behind)) continue;
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
    places.slice(0, MOST_CONTEXTS).map((at) => around(text, at, at + exact.quote.length, CONTEXT));
  if (found.length === 1) return { start: found[0]!, end: found[0]! + exact.quote.length };
  if (found.length > 1) return { problem: 'ambiguous', count: found.length, contexts: contexts(found) };
  const bare = occurrences(text, { quote: exact.quote });
  // The words are there, only not between this prefix and suffix.
  if (bare.length > 0) return { problem: 'missing', count: 0, contexts: contexts(bare) };
  return { problem: 'missing', count: 0, near: closestPassage(text, exact.quote) };
}
