import { isNumberKey } from '../key.ts';
import type { Equivalent, Lexicon } from '../lexicon.ts';
import { WEIGHTS } from '../weights.ts';
import { dateAt } from './dates.ts';
import { documentAt } from './document-numbers.ts';
import { countAt } from './counts.ts';
import { fillersIn } from './fillers.ts';
import { quantityAt } from './quantities.ts';
import { isSameWord, type QueryWord } from './parse.ts';

/** One way to satisfy a part of a query: these words side by side. */
export interface Alternative {
  keys: string[];
  weight: number;
  /** As typed, rather than what stands for it. */
  typed: boolean;
  /** Words without marks mean just that, not their whole family. */
  exact?: boolean;
  /** How readers are told of it. */
  text?: string;
}

/** A part of a query that is searched as one: a word, an abbreviation, a term, a document number, a quoted phrase. */
export interface QueryTerm {
  words: QueryWord[];
  alternatives: Alternative[];
  quoted: boolean;
  /** Written out or abbreviated otherwise, for «Đã tìm cả …». */
  equivalent?: string;
  /** Words other than those typed were added, for a word that is not in the archive or stands oddly. */
  expanded?: boolean;
  /** Words that begin as typed were added, for the last word while it is being typed. */
  unfinished?: boolean;
  /** A question word or a courtesy, which a page need not have. */
  filler?: boolean;
  /** A number that stands for how many, in all its forms: not the 22 of `22-NQ/TW`, nor a day. */
  quantity?: boolean;
}

/**
 * Cuts a query into terms; where terms overlap the longest wins: `đoàn` + `thanh niên cộng sản`. `near`: with words
 * that say nearly the same.
 */
export function queryTermsOf(words: QueryWord[], lexicon: Lexicon, { near = false } = {}): QueryTerm[] {
  const fillers = fillersIn(words);
  const found = words.flatMap((_, at) => {
    if (fillers.has(at)) return [];
    const term =
      quotedAt(words, at) ??
      numberTerm(words, at) ??
      lexiconTermAt(words, at, near ? lexicon.nearTermsAt : lexicon.equivalentsAt) ??
      (near ? countTerm(words, at) : undefined);
    return term ? [{ at, term }] : [];
  });
  const rank = ({ term }: { term: QueryTerm }) => (term.quoted ? words.length : 0) + term.words.length;
  found.sort((a, b) => rank(b) - rank(a) || a.at - b.at);
  const chosen = new Map<number, QueryTerm>();
  const taken = new Set<number>();
  for (const { at, term } of found) {
    const places = term.words.map((_, i) => at + i);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    chosen.set(at, term);
  }
  return words.flatMap(
    (word, at) => chosen.get(at) ?? (taken.has(at) ? [] : [wordTerm(word, fillers.has(at))]),
  );
}

/** The words of a term, each for itself. */
export function wordTermsOf({ words }: QueryTerm): QueryTerm[] {
  return words.map((word) => wordTerm(word, false));
}

function wordTerm(word: QueryWord, filler: boolean): QueryTerm {
  return {
    words: [word],
    alternatives: [{ keys: [word.key], weight: 1, typed: true, exact: word.marked }],
    quoted: false,
    ...(filler ? { filler } : {}),
  };
}

function quotedAt(words: QueryWord[], at: number): QueryTerm | undefined {
  const phrase = words[at]!.phrase;
  if (phrase === undefined || words[at - 1]?.phrase === phrase) return undefined;
  const inside = words.slice(at).filter((word) => word.phrase === phrase);
  return {
    words: inside,
    alternatives: [{ keys: inside.map((word) => word.key), weight: 1, typed: true }],
    quoted: true,
  };
}

function numberTerm(words: QueryWord[], at: number): QueryTerm | undefined {
  if (words[at]!.phrase !== undefined) return undefined;
  const written = documentAt(words, at) ?? dateAt(words, at);
  const found = written ?? quantityAt(words, at);
  if (!found) return undefined;
  const inside = words.slice(at, at + found.length);
  const typed = inside.map((word) => word.key);
  const others = found.alternatives.filter(({ keys }) => keys.join(' ') !== typed.join(' '));
  return {
    words: inside,
    alternatives: [
      { keys: typed, weight: 1, typed: true },
      ...others.map(({ keys, weight }) => ({ keys, weight, typed: false })),
    ],
    quoted: false,
    ...(written ? {} : { quantity: true }),
  };
}

/** How many, written in words: found in figures too. */
function countTerm(words: QueryWord[], at: number): QueryTerm | undefined {
  const found = countAt(words, at);
  if (!found) return undefined;
  const inside = words.slice(at, at + found.length);
  return {
    words: inside,
    alternatives: [
      { keys: inside.map((word) => word.key), weight: 1, typed: true, exact: true },
      ...found.alternatives.map((other) => ({ ...other, typed: false })),
    ],
    quoted: false,
  };
}

function lexiconTermAt(
  words: QueryWord[],
  at: number,
  termsAt: (base: string) => readonly Equivalent[],
): QueryTerm | undefined {
  let best: Equivalent | undefined;
  for (const term of termsAt(words[at]!.base)) {
    if (best && term.keys.length <= best.keys.length) continue;
    if (matches(term, words, at)) best = term;
  }
  if (!best) return undefined;
  const inside = words.slice(at, at + best.keys.length);
  // A term in marks and one without say the same; the marks known from the lexicon are the surer.
  const asTyped = inside.every((word) => word.marked) ? inside.map((word) => word.key) : best.keys;
  return {
    words: inside,
    alternatives: [
      { keys: best.abbreviated ? inside.map((word) => word.key) : asTyped, weight: 1, typed: true },
      ...best.others.map(({ keys, weight, text }) => ({
        keys,
        weight: weight ? WEIGHTS[weight] : 1,
        text,
        typed: false,
      })),
    ],
    quoted: false,
    equivalent: best.others[0]?.text,
  };
}

function matches(term: Equivalent, words: QueryWord[], at: number): boolean {
  // One syllable without marks says too little: `ngan` is `ngăn` and `ngân` before it is `ngàn`.
  const marksCount = term.keys.length === 1 && !term.abbreviated;
  return term.keys.every((key, i) => {
    const word = words[at + i];
    if (!word || word.phrase !== undefined) return false;
    if (term.abbreviated && !word.abbreviation && !isNumberKey(word.key)) return false;
    return marksCount ? word.key === key : isSameWord(word, key);
  });
}
