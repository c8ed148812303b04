import type { Interpretation, ReadingOptions } from '../match/interpretation.ts';
import type { ParsedQuery, QueryWord } from '../query/parse.ts';
import type { RewriteKind } from '../types.ts';
import type { RankedPage } from './rank.ts';

/** An interpretation of a query with the pages that it finds, the best first. */
export interface Reading extends Interpretation {
  ranked: RankedPage[];
}

/** The reading searched; `text`: what the query is in it, where that is not as typed. */
export interface ChosenReading {
  reading: Reading;
  text?: string;
  kind?: RewriteKind;
  /** A word as typed that is found after the one meant. */
  typedWord?: QueryWord;
}

/** Looks a query up in one way. */
export type Read = (parsed: ParsedQuery, more?: ReadingOptions) => Promise<Reading>;

/** Whether some page has the whole query side by side. */
export function isTogether({ ranked }: Reading): boolean {
  return ranked.some(({ phrase }) => phrase > 0);
}
