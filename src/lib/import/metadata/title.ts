import { isBreadcrumb, isSectionName } from './boilerplate.ts';
import { findPublicationDate } from './date.ts';
import { documentKind } from './letterhead.ts';
import { sameText, type Dropped, type Guess, type Line } from './lines.ts';

interface FoundTitle {
  title?: string;
  /** The lines that it was read from or that repeat it, in order. */
  dropped: Dropped[];
  guesses: Guess[];
}

/** The title that the file states, whose copy above the text goes, or else the one that the head shows. */
export function takeTitle(head: readonly Line[], start: number, stated: string | undefined): FoundTitle {
  if (stated) {
    const copy = head.find((line) => sameText(line.text, stated));
    return { title: stated, dropped: copy ? [{ line: copy, reason: 'tiêu đề lặp lại' }] : [], guesses: [] };
  }
  const found = titleLines(head.slice(start));
  if (found.length === 0) return { dropped: [], guesses: [] };
  const title = found.map((line) => line.text).join(' ');
  return {
    title,
    dropped: found.map((line) => ({ line, reason: 'tiêu đề' })),
    guesses: doubts(title, found.length),
  };
}

function doubts(title: string, lines: number): Guess[] {
  if (lines > 1) return [{ key: 'title', reason: `tiêu đề gồm ${lines} dòng` }];
  return title.length > 160 ? [{ key: 'title', reason: 'dòng đầu dài hơn tiêu đề thường thấy' }] : [];
}

/** The line of the title and those it runs on over: capitals after capitals, «BÁO CÁO» and what it reports on. */
function titleLines(head: readonly Line[]): Line[] {
  const at = head.findIndex((line, index) => isTitle(line) && !standsAboveTitle(head, index));
  if (at === -1) return [];
  const found = [head[at]!];
  for (const next of head.slice(at + 1, at + 4)) {
    const last = found.at(-1)!;
    const capitals = isCapitals(last.text) && isCapitals(next.text);
    const setAlike = next.data.align === 'center' && last.data.align === 'center' && next.bold === last.bold;
    const runsOn = setAlike || (documentKind.test(last.text) && next.text.length < 250);
    if (!isTitle(next) || !(capitals || runsOn)) break;
    found.push(next);
  }
  return found;
}

/** A section's name («Xây dựng Đảng») above a line that is itself a title. */
function standsAboveTitle(head: readonly Line[], index: number): boolean {
  const next = head[index + 1];
  return isSectionName(head[index]!.text) && next !== undefined && isTitle(next) && next.text.length < 200;
}

function isTitle(line: Line): boolean {
  if (line.block.type !== 'paragraph' && line.block.type !== 'heading') return false;
  if (documentKind.test(line.text)) return true;
  if (line.text.length < 8 || line.text.length > 300 || isBreadcrumb(line.text)) return false;
  if (findPublicationDate(line.text)?.alone) return false;
  if (letterheadWords.test(line.text) && line.text.length < 60) return false;
  return line.block.type === 'heading' || line.text.split(' ').length > 2;
}

// What a letterhead says in front of the title.
const letterheadWords = /^(?:số|kính gửi|cộng hòa|độc lập|đảng cộng sản)(?![\p{L}\p{M}])/iu;

export function isCapitals(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toUpperCase();
}
