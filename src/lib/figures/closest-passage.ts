import { foldTones } from '../vietnamese/fold.ts';

interface Word {
  key: string;
  start: number;
  end: number;
}

/** Letters without marks and digits alone: what a slip of the hand leaves untouched. */
function words(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|%/gu)].map((match) => ({
    key: foldTones(match[0]).replace(/[.,]/g, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The words of the text most like the given ones, as they stand there, for «ý bạn là …»:
 * `11 nghị quyêt` → `11 Nghị quyết`. `undefined` when fewer than half of the words are shared.
 */
export function closestPassage(text: string, quote: string): string | undefined {
  const wanted = words(quote);
  const given = words(text);
  if (wanted.length === 0 || given.length === 0) return undefined;
  const size = Math.min(wanted.length, given.length);
  let best = { score: 0, at: 0 };
  for (let at = 0; at + size <= given.length; at += 1) {
    const left = new Map<string, number>();
    for (const word of wanted) left.set(word.key, (left.get(word.key) ?? 0) + 1);
    let score = 0;
    for (let offset = 0; offset < size; offset += 1) {
      const key = given[at + offset]!.key;
      const count = left.get(key) ?? 0;
      if (count === 0) continue;
      left.set(key, count - 1);
      // A word in its place counts for more than the same word elsewhere, a number for more than a word.
      score += (wanted[offset]?.key === key ? 1 : 0.75) * (/^\d/.test(key) ? 1.5 : 1);
    }
    if (score > best.score) best = { score, at };
  }
  if (best.score < wanted.length / 2) return undefined;
  return text.slice(given[best.at]!.start, given[best.at + size - 1]!.end);
}
