import type { NounPhrase } from '../noun/measures.ts';
import { tokenize } from '../tokens.ts';
import type { TokenizedText } from '../tokens.ts';
import type { FigureValue } from '../types.ts';
import { blockedTokens } from './blocked.ts';
import { readNumeral } from './numerals.ts';
import type { Numeral } from './numerals.ts';

/** A text being read; `isFree` says whether a token may be part of a quantity. */
export interface Reader extends TokenizedText {
  isFree: (index: number) => boolean;
}

/** A number, ratio, range or change as the text states it, before anyone judged whether it is a figure. */
export interface Quantity {
  kind: 'number' | 'ratio' | 'range' | 'change' | 'fraction';
  value: FigureValue;
  /** Tokens, inclusive; without qualifier. */
  first: number;
  last: number;
  /** The last token of its last number. */
  numberLast: number;
  noun?: NounPhrase;
  words: boolean;
  /** The direction of a change. */
  direction?: 'tăng' | 'giảm';
}

/** Reads a text whose dates, document numbers, codes and names hold no quantity. */
export function readerOf(text: string): Reader {
  const tokenized = tokenize(text);
  const isBlocked = blockedTokens(tokenized);
  return { ...tokenized, isFree: (index) => !isBlocked[index] };
}

/** The number that begins at a token that may be part of a quantity. */
export function numeralAt(reader: Reader, at: number): Numeral | undefined {
  return at < reader.tokens.length && reader.isFree(at) ? readNumeral(reader, at) : undefined;
}
