import type { TokenizedText } from '../tokens.ts';

/** Splits a list written one phrase between bars into a set. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split('|')
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );
}

/** For each phrase of some lists what its list says: `hơn` → `lower` of `{ lower: 'hơn | trên' }`. */
export function byPhrase<Meaning extends string>(
  lists: Partial<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> {
  const said = Object.entries(lists) as [Meaning, string][];
  return new Map(said.flatMap(([meaning, list]) => [...phrases(list)].map((phrase) => [phrase, meaning])));
}

/** The word at a token in lower case; `''` beyond the end. */
export function lower(text: TokenizedText, at: number): string {
  return text.tokens[at]?.lower ?? '';
}

/** The two words at a token, as the lexicon writes them. */
export function pair(text: TokenizedText, at: number): string {
  return `${lower(text, at)} ${lower(text, at + 1)}`;
}

/** So many words at a token, as the lexicon writes them. */
export function phraseAt(text: TokenizedText, at: number, length: number): string {
  return text.tokens
    .slice(at, at + length)
    .map((token) => token.lower)
    .join(' ');
}

/** How many tokens at `at` are one of the phrases, the longest first; 0 for none. */
export function matchPhrase(
  text: TokenizedText,
  at: number,
  phrases: ReadonlySet<string>,
  longest = 4,
): number {
  for (let length = longest; length >= 1; length -= 1) {
    if (at + length <= text.tokens.length && phrases.has(phraseAt(text, at, length))) return length;
  }
  return 0;
}
