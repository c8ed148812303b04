import { type Dropped, type Guess, type Line, sameText } from './lines.ts';
import { isSignature } from './author.ts';
import { findDate } from './date.ts';
import { isBreadcrumb, isSectionName } from './boilerplate.ts';
import { documentKind, endOfLetterhead } from './letterhead.ts';
import type { SourceDocument } from '../source-document.ts';

/** How far below the top, or below a letterhead, the title and the date may stand. */
export const headLines = 8;

export interface Head {
  title?: string;
  date?: string;
  /** A name under the title, for a text that no signature closes. */
  byline?: Line;
  dropped: Dropped[];
  guesses: Guess[];
}

/**
 * Title, date of publication and a name under the title. Of what stands above the title only the way to the page
 * («Tin tức › Xây dựng Đảng») is dropped: a letterhead belongs to the document.
 */
export function takeHead(lines: readonly Line[], hints: SourceDocument['hints']): Head {
  const dropped: Dropped[] = [];
  const guesses: Guess[] = [];
  const start = endOfLetterhead(lines);
  const head = lines.slice(0, start + headLines);
  let { title, date } = hints;
  if (title) {
    const copy = head.find((one) => sameText(one.text, title!));
    if (copy) dropped.push({ line: copy, reason: 'tiêu đề lặp lại' });
  } else {
    const found = titleLines(head.slice(start));
    if (found.length > 0) title = found.map((line) => line.text).join(' ');
    for (const line of found) dropped.push({ line, reason: 'tiêu đề' });
    if (found.length > 1) guesses.push({ key: 'title', reason: `tiêu đề gồm ${found.length} dòng` });
    else if (title && title.length > 160)
      guesses.push({ key: 'title', reason: 'dòng đầu dài hơn tiêu đề thường thấy' });
  }
  const end = dropped[0] ? head.indexOf(dropped.at(-1)!.line) : 0;
  let byline: Line | undefined;
  for (const [index, line] of head.entries()) {
    if (dropped.some((one) => one.line === line) || line.block.type !== 'paragraph') continue;
    const found = findDate(line.text);
    if (found?.alone && line.text.length < 90) {
      if (!date && found.shortYear)
        guesses.push({ key: 'date', reason: `năm chỉ ghi hai chữ số («${found.words}»)` });
      date ??= found.date;
      // In a letterhead the place and date are words of the document: they stay.
      if (index >= start) dropped.push({ line, reason: 'ngày đăng' });
    } else if (isBreadcrumb(line.text) || (index >= start && index < end && isSectionName(line.text))) {
      dropped.push({ line, reason: 'chuyên mục' });
    } else if (
      !byline &&
      index > end &&
      index < lines.length / 2 &&
      isByline(head, index, end, title ?? '')
    ) {
      byline = line;
    }
  }
  if (!date) {
    const guess = guessDate(lines);
    date = guess?.date;
    if (guess) guesses.push({ key: 'date', reason: guess.reason });
  }
  return { title, date, byline, dropped, guesses };
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

/** A column's name («Xây dựng Đảng») above a line that is itself a title. */
function standsAboveTitle(head: readonly Line[], index: number): boolean {
  const next = head[index + 1];
  return isSectionName(head[index]!.text) && next !== undefined && isTitle(next) && next.text.length < 200;
}

function isTitle(line: Line): boolean {
  if (line.block.type !== 'paragraph' && line.block.type !== 'heading') return false;
  if (documentKind.test(line.text)) return true;
  if (line.text.length < 8 || line.text.length > 300 || isBreadcrumb(line.text)) return false;
  if (findDate(line.text)?.alone) return false;
  if (
    /^(?:số|kính gửi|cộng hòa|độc lập|đảng cộng sản)(?![\p{L}\p{M}])/iu.test(line.text) &&
    line.text.length < 60
  )
    return false;
  return line.block.type === 'heading' || line.text.split(' ').length > 2;
}

/** `Tác giả: Lệ Quyên`, or a bare name right below the title, or right above or below the date. */
function isByline(head: readonly Line[], index: number, end: number, title: string): boolean {
  const { text } = head[index]!;
  // A name that the title has is that of a place.
  if (!isSignature(text) || title.includes(text)) return false;
  const beside = [head[index - 1], head[index + 1]];
  return (
    (title !== '' && index === end + 1) ||
    /^(?:Tác giả|Người viết|Bài|Tin)[^:]*:/iu.test(text) ||
    beside.some((line) => line && findDate(line.text)?.alone)
  );
}

function guessDate(lines: readonly Line[]): { date: string; reason: string } | undefined {
  const last = [...lines].reverse().find((line) => line.text.length < 90 && findDate(line.text)?.alone);
  if (last) return { date: findDate(last.text)!.date, reason: `lấy từ dòng «${last.text}» trong bài` };
  const inText = lines.map((line) => findDate(line.text)).find(Boolean);
  if (!inText) return undefined;
  const reason = `bài không ghi ngày đăng; đây là ngày đầu tiên được nhắc trong bài («${inText.words}»)`;
  return { date: inText.date, reason };
}

export function isCapitals(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toUpperCase();
}
