import { couldBreak, keepTogether } from '../lib/vietnamese/keep-together.ts';

const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Where large text leaves no room for `số 05-CT/TW`, the line ends before the number, not within it. */
const kept = (piece: string) => html(piece).replace(/(?<= )\S*\d\S*[-/]\S+$/, '<span>$&</span>');
const known = new Map<string, string>();

/**
 * A title as HTML, whose lines end between words that belong apart. It is worked out once: a report's stands on its own
 * page, beside those near it and in every list that the report is in.
 */
export function titleWords(title: string): string {
  const before = known.get(title);
  if (before !== undefined) return before;
  const words = keepTogether(title)
    .map((piece) => (couldBreak(piece) ? `<span>${kept(piece)}</span>` : html(piece)))
    .join(' ');
  known.set(title, words);
  return words;
}

/** Words, and of them the last that a line's end does not part, two at least: `tổ dân phố`, `còn 4,5%`. */
export function partedAtEnd(words: string): { opening: string; closing: string } {
  const pieces = keepTogether(words);
  const closing = pieces.splice(-1);
  while (pieces.length > 0 && !closing.join(' ').includes(' ')) closing.unshift(pieces.pop()!);
  const opening = pieces.join(' ');
  return { opening: opening && `${opening} `, closing: closing.join(' ') };
}

/** A caption as HTML, where lighter means than a title's serve: its ranges of years, `2015–2020`, stay on one line. */
export function rangesWhole(caption: string): string {
  return html(caption).replace(/\d{4} ?[-–] ?\d{4}/g, '<span>$&</span>');
}
