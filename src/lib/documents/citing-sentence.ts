import { splitSentences } from '../vietnamese/sentences.ts';
import type { DocumentMention } from './types.ts';

/** A sentence that cites a document, and where the citing words stand in it. */
export interface CitingSentence {
  text: string;
  /** Offsets in the report's text. */
  start: number;
  end: number;
  /** Offsets of the mention in `text`. */
  mention: { start: number; end: number };
}

/**
 * The sentence of a report's text in which a mention stands, as printed: for `Nghị quyết số 22-NQ/TW` in the report
 * of Sông Lô it is `Thực hiện Nghị quyết số 22-NQ/TW, công tác xây dựng Đảng … có chuyển biến rõ rệt.`
 * A mention that runs over a sentence's end gets both. Throws when the mention is of another text.
 */
export function citingSentence(
  text: string,
  { start, end }: Pick<DocumentMention, 'start' | 'end'>,
): CitingSentence {
  const around = splitSentences(text).filter((sentence) => sentence.start < end && start < sentence.end);
  const [first, last] = [around[0], around.at(-1)];
  if (!first || !last) throw new RangeError(`No sentence at ${start}–${end}`);
  return {
    text: text.slice(first.start, last.end),
    start: first.start,
    end: last.end,
    mention: { start: start - first.start, end: end - first.start },
  };
}
