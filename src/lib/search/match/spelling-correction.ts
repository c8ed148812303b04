import { isUnmarkedSyllable, isVietnameseSyllable } from '../../vietnamese/syllable.ts';
import { searchForm } from '../../vietnamese/variants.ts';
import { keyOf } from '../key.ts';
import { WEIGHTS } from '../weights.ts';
import { deletions, insertions, substitutions, transpositions } from './edits.ts';

/** A word that may have been meant, as a key, and how probable beside the others. */
export interface Candidate {
  key: string;
  weight: number;
}

/** Candidates looked up for one word; each may cost a chunk of the index. */
const MAX_CANDIDATES = 8;

/**
 * Vietnamese syllables one edit away from a word that is none: two letters swapped (`quna` → `quan`,
 * `nầhm` → `nhầm`), one missing, one too many, one wrong.
 */
export function syllableCandidates(word: string): Candidate[] {
  const letters = [...word.normalize('NFC')];
  // Fingers swap letters more often than they strike a wrong one.
  const transposed = candidatesOf(transpositions(letters), WEIGHTS.transposed);
  if (transposed.length > 0) return transposed.slice(0, MAX_CANDIDATES);
  const others = [...deletions(letters), ...insertions(letters), ...substitutions(letters)];
  return candidatesOf(others, WEIGHTS.guessed).slice(0, MAX_CANDIDATES);
}

/** Syllables that differ from a syllable by two swapped letters: `hao` → `hoa`. */
export function transpositionCandidates(word: string): Candidate[] {
  return candidatesOf(transpositions([...word.normalize('NFC')]), WEIGHTS.guessed);
}

/** The syllables among some texts. */
function candidatesOf(texts: string[], weight: number): Candidate[] {
  const syllables = texts.filter(
    (text) => text.length > 1 && (isVietnameseSyllable(text) || isUnmarkedSyllable(text)),
  );
  return [...new Set(syllables.map((text) => keyOf(searchForm(text))))].map((key) => ({ key, weight }));
}
