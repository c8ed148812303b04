/** Silent reading of Vietnamese prose by adults, in syllables a minute: an unhurried pace. */
const syllablesPerMinute = 220;

/**
 * Counts what Vietnamese word processors count as words: runs of letters and digits between spaces.
 * `94,2%` is one, `kinh tế - xã hội` is four.
 */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/** Minutes to read `words` words, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / syllablesPerMinute));
}
