import { decodeByContent } from './decode-by-content.ts';
import type { SourcePassage } from './reckon.ts';

/** A passage of the runs of a paragraph, read as it stands and in the old encoding that its words show; none without words. */
export function passageOf(runs: readonly string[], where: string): SourcePassage | undefined {
  const words = onOneLine(runs.join(''));
  if (!words) return undefined;
  const otherwise = [onOneLine(decodeByContent(runs)), decodeByContent([words])].filter(
    (one) => one !== words,
  );
  return { words, where, ...(otherwise.length > 0 ? { otherwise } : {}) };
}

/** Characters that stand for nothing at all are no part of a word. */
function onOneLine(text: string): string {
  return text
    .replace(/[\s\f]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}
