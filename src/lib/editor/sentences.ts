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

/** Where the sentence around some words begins and ends. The points of `1.153` and `94.2` end none. */
export function sentenceAround(words: string, start: number, end: number): [start: number, end: number] {
  const before = /[^\n]*$/.exec(words.slice(0, start))![0];
  const after = /^[^\n]*/.exec(words.slice(end))![0];
  const sentence = /(?:^|[.!?;…]”?\s+)([^.!?;…]*(?:\d[.]\d[^.!?;…]*)*)$/.exec(before)?.[1] ?? before;
  const rest = /^(?:[^.!?;…]|\.(?=\d))*[.!?;…]?/.exec(after)![0];
  return [start - sentence.length, end + rest.length];
}
