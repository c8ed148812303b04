/** A sentence of the text and the figures that stand in it. */
export interface FigureSentence<Placed> {
  start: number;
  end: number;
  figures: Placed[];
}

/**
 * Figures by the sentence that states them, in reading order, so that a sentence with five of them is read once. A figure
 * that overlaps another stands in the same sentence.
 */
export function figuresBySentence<Placed extends { start: number; end: number }>(
  words: string,
  figures: readonly Placed[],
): FigureSentence<Placed>[] {
  const sentences: FigureSentence<Placed>[] = [];
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    const [start, end] = sentenceAround(words, figure.start, figure.end);
    const last = sentences.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.figures.push(figure);
    } else sentences.push({ start, end, figures: [figure] });
  }
  return sentences;
}

/** Most sentences with figures that are shown at once; a report rarely has as many. */
export const SHOWN_AT_ONCE = 100;

/** The sentences of one page of a long list, and which they are, counted from 1. */
export interface SentencePage<Placed> {
  sentences: readonly FigureSentence<Placed>[];
  page: number;
  pages: number;
  first: number;
  last: number;
}

/** A page of the sentences; beyond the last it is the last. */
export function pageOf<Placed>(
  all: readonly FigureSentence<Placed>[],
  page: number,
  most = SHOWN_AT_ONCE,
): SentencePage<Placed> {
  const pages = Math.max(1, Math.ceil(all.length / most));
  const at = Math.min(Math.max(0, page), pages - 1);
  const sentences = all.slice(at * most, (at + 1) * most);
  return { sentences, page: at, pages, first: at * most + 1, last: at * most + sentences.length };
}

/** Where the sentence around some words begins and ends. The points of `1.153` and `94.2` end none. */
export function sentenceAround(words: string, start: number, end: number): [start: number, end: number] {
  // The line alone: a text may be a thousand times as long.
  const before = words.slice(start === 0 ? 0 : words.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = words.indexOf('\n', end);
  const after = words.slice(end, lineEnd === -1 ? undefined : lineEnd);
  const sentence = /(?:^|[.!?;…]”?\s+)([^.!?;…]*(?:\d[.]\d[^.!?;…]*)*)$/.exec(before)?.[1] ?? before;
  const rest = /^(?:[^.!?;…]|\.(?=\d))*[.!?;…]?/.exec(after)![0];
  return [start - sentence.length, end + rest.length];
}
