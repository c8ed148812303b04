import { isSignature } from './author.ts';
import { isBreadcrumb, isSectionName } from './boilerplate.ts';
import { findPublicationDate } from './date.ts';
import { endOfLetterhead } from './letterhead.ts';
import type { Dropped, Guess, Line } from './lines.ts';
import { takeTitle } from './title.ts';
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

/** A paragraph of the head that is no part of the title. */
interface Candidate {
  line: Line;
  index: number;
  head: readonly Line[];
  /** Where the letterhead ends. */
  start: number;
  /** The last line of the title. */
  end: number;
  /** How many lines the whole text has. */
  total: number;
}

/**
 * Title, date of publication and a name under the title. Of what stands above the title only the way to the page
 * («Tin tức › Xây dựng Đảng») is dropped: a letterhead belongs to the document.
 */
export function takeHead(lines: readonly Line[], hints: SourceDocument['hints']): Head {
  const start = endOfLetterhead(lines);
  const head = lines.slice(0, start + headLines);
  const found: Head = { date: hints.date, ...takeTitle(head, start, hints.title) };
  const ofTitle = found.dropped.map(({ line }) => line);
  const end = ofTitle.length > 0 ? head.indexOf(ofTitle.at(-1)!) : 0;
  for (const [index, line] of head.entries()) {
    if (ofTitle.includes(line) || line.block.type !== 'paragraph') continue;
    const candidate = { line, index, head, start, end, total: lines.length };
    readers.some((reads) => reads(candidate, found));
  }
  const guess = found.date ? undefined : guessDate(lines);
  if (guess) found.guesses.push({ key: 'date', reason: guess.reason });
  return { ...found, date: found.date ?? guess?.date };
}

/** Each says whether the line is what it looks for, and adds to what was found; the first that does counts. */
const readers: readonly ((candidate: Candidate, found: Head) => boolean)[] = [
  function date({ line, index, start }, found) {
    const stated = findPublicationDate(line.text);
    if (!stated?.alone || line.text.length >= 90) return false;
    if (!found.date && stated.shortYear)
      found.guesses.push({ key: 'date', reason: `năm chỉ ghi hai chữ số («${stated.words}»)` });
    found.date ??= stated.date;
    // In a letterhead the place and date are words of the document: they stay.
    if (index >= start) found.dropped.push({ line, reason: 'ngày đăng' });
    return true;
  },
  function section({ line, index, start, end }, { dropped }) {
    const named = index >= start && index < end && isSectionName(line.text);
    if (!named && !isBreadcrumb(line.text)) return false;
    dropped.push({ line, reason: 'chuyên mục' });
    return true;
  },
  function byline(candidate, found) {
    if (found.byline || !isByline(candidate, found.title ?? '')) return false;
    found.byline = candidate.line;
    return true;
  },
];

/** `Tác giả: Lệ Quyên`, or a bare name right below the title, or right above or below the date. */
function isByline({ line: { text }, index, head, end, total }: Candidate, title: string): boolean {
  if (index <= end || index >= total / 2) return false;
  // A name that the title has is that of a place.
  if (!isSignature(text) || title.includes(text)) return false;
  const beside = [head[index - 1], head[index + 1]];
  return (
    (title !== '' && index === end + 1) ||
    /^(?:Tác giả|Người viết|Bài|Tin)[^:]*:/iu.test(text) ||
    beside.some((one) => one && findPublicationDate(one.text)?.alone)
  );
}

function guessDate(lines: readonly Line[]): { date: string; reason: string } | undefined {
  const last = [...lines]
    .reverse()
    .find((line) => line.text.length < 90 && findPublicationDate(line.text)?.alone);
  if (last)
    return { date: findPublicationDate(last.text)!.date, reason: `lấy từ dòng «${last.text}» trong bài` };
  const told = lines.map(({ text }) => eventDate(text)).find(Boolean);
  if (!told) return undefined;
  const reason = `bài không ghi ngày đăng; đây là ngày của việc mà bài kể («${told.words}»)`;
  return { date: told.date, reason };
}

// What may stand before the day of which a report tells: «Sáng ngày 14/01/2013, Đảng ủy xã tổ chức…», «Hội nghị họp ngày
// 12/7/2018». Any other is that of a decision, of an anniversary, of a count.
const opening =
  /^(?:\([^()]*\)\s*[-–:]?\s*)?(?:(?:vừa qua|mới đây|vào|trong|hôm|sáng|trưa|chiều|tối|đêm|ngày|lúc|thứ \p{L}+|chủ nhật|\d{1,2}(?:h|:|giờ| giờ)\d{0,2})[\s,(]*)*$/iu;
const held = /(?:họp|diễn ra|khai mạc|bế mạc)(?:\s+(?:vào|sáng|chiều|tối|ngày))*\s*$/iu;

function eventDate(text: string): { date: string; words: string } | undefined {
  const found = findPublicationDate(text);
  const before = text.slice(0, found && text.indexOf(found.words));
  return found && (opening.test(before) || held.test(before)) ? found : undefined;
}
