import type { Cooccurrence } from '../index/cooccurrence.ts';
import { baseOf, splitWord } from '../key.ts';
import type { Candidate } from './spelling-correction.ts';

/** Keys of what stands before and after a word in a query, in every form that the archive has of it. */
export interface Neighbours {
  left: string[];
  right: string[];
}

/**
 * A word that may have been meant, how well it fits what was typed, and how often it stands beside a neighbour; beside
 * each of them at the least.
 */
interface AdjacentCandidate extends Candidate {
  beside: number;
  besideAll: number;
}

interface Candidates {
  words: AdjacentCandidate[];
  /** Whether they are known to stand beside their neighbours here, rather than merely common. */
  attested: boolean;
}

/** How well words fit that go on as a word begins, with the marks typed so far: `đ` and `đả` for `đảng`, `tr` for `trung`. */
export function completionWeight(typed: string): (key: string) => number {
  const { base, shapes, tone } = splitWord(typed);
  return (key) => {
    if (!key.startsWith(base)) return 0;
    const code = key.slice(baseOf(key).length + 1);
    return code.startsWith(shapes) && (tone === '' || code.endsWith(tone)) ? 1 : 0;
  };
}

/**
 * The words of the archive that fit and stand beside these neighbours elsewhere, the most probable first; where none
 * does, the commonest that fit.
 */
export function candidatesBeside(
  cooccurrence: Cooccurrence,
  { left, right }: Neighbours,
  fits: (key: string) => number,
  most: number,
): Candidates {
  const fitting = cooccurrence.words.flatMap((key) => {
    const weight = fits(key);
    if (weight === 0) return [];
    const before = Math.max(0, ...left.map((other) => cooccurrence.count(other, key)));
    const after = Math.max(0, ...right.map((other) => cooccurrence.count(key, other)));
    const worth = weight * (Math.log2(1 + before) + Math.log2(1 + after));
    const besideAll = Math.min(left.length > 0 ? before : after, right.length > 0 ? after : before);
    return [{ key, weight, beside: Math.max(before, after), besideAll, worth }];
  });
  const attested = fitting.some(({ beside }) => beside > 0);
  if (!attested)
    for (const word of fitting) word.worth = word.weight * Math.log2(1 + cooccurrence.frequency(word.key));
  const words = fitting
    .filter(({ beside }) => !attested || beside > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ worth: _, ...word }) => word);
  return { words, attested };
}
