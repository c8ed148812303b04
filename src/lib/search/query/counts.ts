import { readNumberWords } from '../../vietnamese/number-words.ts';
import { keysIn } from '../index-tokens.ts';
import { WEIGHTS } from '../weights.ts';
import type { NumberMatch } from './document-numbers.ts';
import type { QueryWord } from './parse.ts';

/** Counts that reports write in figures. */
const LEAST = 2;
const MOST = 1000;
/** Words of number that mostly say something else when they stand alone: `năm 2018`. */
const NO_COUNT = new Set(['năm', 'không', 'một', 'trăm']);

/** A count at this word that people write in words and reports in figures: `tám lý do`, `8 lý do`. */
export function countAt(words: readonly QueryWord[], at: number): NumberMatch | undefined {
  const { text, phrase } = words[at]!;
  if (phrase !== undefined) return undefined;
  const read = readNumberWords(words.slice(at).map((word) => word.text));
  if (!read || read.value < LEAST || read.value > MOST || !Number.isInteger(read.value)) return undefined;
  if (read.length === 1 && NO_COUNT.has(text)) return undefined;
  const keys = keysIn(String(read.value));
  return { length: read.length, alternatives: [{ keys, weight: WEIGHTS.nearWord }] };
}
