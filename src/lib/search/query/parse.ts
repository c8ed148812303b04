import { isVietnameseSyllable, isUnmarkedSyllable } from '../../vietnamese/syllable.ts';
import { keysIn, tokenizeForIndex } from '../index-tokens.ts';
import { baseOf, hasMarks } from '../key.ts';

/** A longer query is cut: nobody means its two-hundredth letter, and every word costs a chunk of the index. */
export const MAX_LETTERS = 200;
export const MAX_WORDS = 16;

/** A word as typed, read for search. */
export interface QueryWord {
  key: string;
  base: string;
  /** As typed, normalised lower case: what an interpretation shows. */
  text: string;
  marked: boolean;
  /** Letters that can only be an abbreviation: `UBND`, `ntm`; not `ca`, not `NGHỊ QUYẾT`. */
  abbreviation: boolean;
  /** In capitals beside words that are not: surely an abbreviation, `VNEN`. */
  capital?: boolean;
  /** Number of the quoted phrase it stands in. */
  phrase?: number;
}

/** What no result may hold. */
export interface Exclusion {
  keys: string[];
  /** A word without marks means just that: `-ban` leaves «bàn» alone. A phrase without marks bars those with marks. */
  exact: boolean;
}

export interface ParsedQuery {
  words: QueryWord[];
  /** Phrases that no result may hold: `-từ`, `-"cụm từ"`. */
  excluded: Exclusion[];
  /** Whether the last word may be unfinished. */
  open: boolean;
  /** Whether words were dropped for length. */
  cut: boolean;
}

/** Whether a query is symbols alone: the whole archive would be no answer to it, as it is to no query at all. */
export function asksNothing({ words, excluded }: ParsedQuery, typed: string): boolean {
  return words.length === 0 && excluded.length === 0 && typed.trim() !== '';
}

const QUOTED = /(^|\s)(-?)["“”«»„]([^"“”«»„]*)["“”«»„]?/g;
const EXCLUDED = /(^|\s)-(?=[\p{L}\p{N}])(\S+)/gu;

const OPERATORS = new RegExp(`${QUOTED.source}|${EXCLUDED.source}`, 'gu');

/** A query with what no operator governs rewritten: quoted and excluded words stand as typed. */
export function outsideOperators(typed: string, rewrite: (text: string) => string): string {
  let text = '';
  let at = 0;
  for (const match of typed.matchAll(OPERATORS)) {
    text += rewrite(typed.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return text + rewrite(typed.slice(at));
}

/**
 * A query where a word after an excluded one may belong to it, `-da nang`, with the two as one phrase: `-"da nang"`;
 * and the keys of the phrase.
 */
export function widerExclusion(typed: string): { text: string; keys: string[] } | undefined {
  const match = /(^|\s)-(?=[\p{L}])([\p{L}\p{M}]+)[ \t]+([\p{L}\p{M}]+)(?=\s|$)/u.exec(typed);
  if (!match) return undefined;
  const [whole, space = '', first = '', second = ''] = match;
  const phrase = `${space}-"${first} ${second}"`;
  const text = typed.slice(0, match.index) + phrase + typed.slice(match.index + whole.length);
  return { text, keys: keysIn(`${first} ${second}`) };
}

/** Letters that begin a word, and that an unfinished last word may be: `kh` in `vội vàng kh` is no kế hoạch. */
const ONSET = /^(?:ch|gh|kh|ng|ngh|nh|ph|qu|th|tr)$/;

/** Reads what was typed. Total: any string gives a query, perhaps without words. */
export function parseQuery(typed: string): ParsedQuery {
  const text = typed.slice(0, MAX_LETTERS);
  const excluded: Exclusion[] = [];
  const words: QueryWord[] = [];
  const shouting = text === text.toUpperCase();
  let phrase = 0;
  let rest = 0;
  const plain = (part: string) => {
    const kept = part.replace(EXCLUDED, (_, space: string, word: string) => {
      excluded.push({ keys: keysIn(word), exact: true });
      return space;
    });
    words.push(...readWords(kept, shouting));
  };
  for (const match of text.matchAll(QUOTED)) {
    plain(text.slice(rest, match.index));
    rest = match.index + match[0].length;
    const inside = readWords(match[3]!, shouting);
    if (match[2]) excluded.push({ keys: inside.map((word) => word.key), exact: inside.length === 1 });
    else {
      phrase++;
      words.push(...inside.map((word) => ({ ...word, phrase })));
    }
  }
  plain(text.slice(rest));
  const open = /[\p{L}\p{M}]$/u.test(text) && rest < text.length;
  const last = words.at(-1);
  if (open && last && words.length > 1 && ONSET.test(last.text))
    words.splice(-1, 1, { ...last, abbreviation: false });
  const cut = typed.length > MAX_LETTERS || words.length > MAX_WORDS;
  return {
    words: words.slice(0, MAX_WORDS),
    excluded: excluded.filter(({ keys }) => keys.length > 0),
    open: open && !cut,
    cut,
  };
}

function readWords(text: string, shouting: boolean): QueryWord[] {
  return tokenizeForIndex(text).map(({ key, word, start, end }) => {
    const raw = text.slice(start, end);
    const syllable = isVietnameseSyllable(word) || isUnmarkedSyllable(word);
    const capital = raw.length > 1 && raw === raw.toUpperCase() && !shouting;
    return {
      key,
      base: baseOf(key),
      text: raw.toLowerCase(),
      marked: hasMarks(key),
      abbreviation: /^\p{L}/u.test(raw) && (capital || !syllable),
      ...(capital ? { capital } : {}),
    };
  });
}

/** Whether a word of a query is this one, typed with its marks or without. */
export function isSameWord(word: QueryWord | undefined, key: string): boolean {
  return word !== undefined && (word.key === key || (!word.marked && word.base === baseOf(key)));
}
