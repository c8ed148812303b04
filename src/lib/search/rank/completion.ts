import { tokenizeForIndex } from '../index-tokens.ts';
import type { IndexStore } from '../index/store.ts';
import { baseOf } from '../key.ts';
import type { Interpretation } from '../match/interpretation.ts';
import type { RankedPage } from './rank.ts';

/**
 * Puts first, among the results about to be shown, those where the unfinished last word goes on after the word
 * before it: `sông l` → `Sông Lô`. Their texts are needed anyway.
 */
export async function preferCompleted(
  store: IndexStore,
  ranked: RankedPage[],
  limit: number,
  { before, typed }: NonNullable<Interpretation['unfinished']>,
): Promise<RankedPage[]> {
  const first = await Promise.all(
    ranked.slice(0, limit).map(async (result) => {
      // A text that cannot be had is no reason to answer nothing: it stays where it stood.
      const { title, paragraphs } = await store.fragment(result.page).catch(() => NO_TEXT);
      const texts = [title, ...paragraphs.map(({ text }) => text)];
      return { result, completed: texts.some((text) => isCompleted(text, before, typed)) };
    }),
  );
  first.sort((a, b) => Number(b.completed) - Number(a.completed));
  return [...first.map(({ result }) => result), ...ranked.slice(limit)];
}

const NO_TEXT = { title: '', paragraphs: [] };

function isCompleted(text: string, before: string, typed: string): boolean {
  const tokens = tokenizeForIndex(text);
  return tokens.some(
    ({ word }, i) => i > 0 && word.startsWith(typed) && baseOf(tokens[i - 1]!.key) === before,
  );
}
