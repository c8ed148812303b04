import type { Company } from './company.ts';
import { baseOf, hasMarks, splitMarks, wordOf } from './key.ts';
import type { QueryWord } from './query.ts';
import { isOneSlip, isSwap, type Candidate } from './repair.ts';

/** Keys of what stands before and after a word in a query, in every form that the archive has of it. */
export interface Neighbours {
  left: string[];
  right: string[];
}

/** A word that may have been meant, how well it fits what was typed, and how often it stands beside a neighbour. */
export interface LikelyWord extends Candidate {
  beside: number;
}

export interface LikelyWords {
  words: LikelyWord[];
  /** Whether they are known to stand beside their neighbours here, rather than merely common. */
  together: boolean;
}

/** Fingers swap letters more often than they strike a wrong one. */
const SWAPPED = 1;
const OTHER_SLIP = 0.6;

/** Words one slip away from a word as typed, letters and marks alike: `mun` → `muốn`, `hiên` → `hiện`, `tohn` → `thôn`. */
export function slipOf(typed: QueryWord): (key: string) => number {
  const letters = typed.text.normalize('NFC');
  return (key) => {
    const word = typed.marked ? wordOf(key) : baseOf(key);
    const meant = typed.marked ? letters : typed.base;
    if (word === meant || !isOneSlip(meant, word)) {
      // Letters without marks may lack those marks too: `tohn` is `thôn`, `binế` is `biến`.
      return hasMarks(key) && typed.marked && isSwap(typed.base, baseOf(key)) ? OTHER_SLIP : 0;
    }
    return isSwap(meant, word) ? SWAPPED : OTHER_SLIP;
  };
}

/** Words that go on as a word begins, with the marks typed so far: `đ` and `đả` for `đảng`, `tr` for `trung`. */
export function beginningOf(typed: string): (key: string) => number {
  const { base, shapes, tone } = splitMarks(typed);
  return (key) => {
    if (!key.startsWith(base)) return 0;
    const code = key.slice(baseOf(key).length + 1);
    return code.startsWith(shapes) && (tone === '' || code.endsWith(tone)) ? 1 : 0;
  };
}

/**
 * The words of the archive that fit and keep the company of these neighbours, the likeliest first; where none does,
 * the commonest that fit.
 */
export function likelyWords(
  company: Company,
  { left, right }: Neighbours,
  fits: (key: string) => number,
  most: number,
): LikelyWords {
  const fitting = company.words.flatMap((key) => {
    const weight = fits(key);
    if (weight === 0) return [];
    const before = Math.max(0, ...left.map((other) => company.together(other, key)));
    const after = Math.max(0, ...right.map((other) => company.together(key, other)));
    const worth = weight * (Math.log2(1 + before) + Math.log2(1 + after));
    return [{ key, weight, beside: Math.max(before, after), worth }];
  });
  const together = fitting.some(({ beside }) => beside > 0);
  if (!together)
    for (const word of fitting) word.worth = word.weight * Math.log2(1 + company.frequency(word.key));
  const words = fitting
    .filter(({ beside }) => !together || beside > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ key, weight, beside }) => ({ key, weight, beside }));
  return { words, together };
}
