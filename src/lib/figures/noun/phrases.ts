import type { Token } from '../tokens.ts';

/** Splits a list written one phrase between bars into a set. */
export function phrases(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split('|')
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );
}

/** The word at a token in lower case; `''` beyond the end. */
export function lower(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** The two words at a token, as the lexicon writes them. */
export function pair(tokens: readonly Token[], at: number): string {
  return `${lower(tokens, at)} ${lower(tokens, at + 1)}`;
}

/** So many words at a token, as the lexicon writes them. */
export function phraseAt(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map((token) => token.lower)
    .join(' ');
}

/** How many tokens at `at` are one of the phrases, the longest first; 0 for none. */
export function matchPhrase(
  tokens: readonly Token[],
  at: number,
  phrases: ReadonlySet<string>,
  longest = 4,
): number {
  for (let length = longest; length >= 1; length -= 1) {
    if (at + length <= tokens.length && phrases.has(phraseAt(tokens, at, length))) return length;
  }
  return 0;
}
