import type { Root, RootContent } from 'mdast';
import type { AuthorityEntry } from '../check/archive.ts';
import { readLines, type Line } from './blocks.ts';
import { findDate } from './find-date.ts';
import { isSignature, readSignature } from './find-author.ts';
import { findDistrict, findTerm } from './find-place.ts';
import { isBreadcrumb, isFurniture, opensOtherReports } from './furniture.ts';
import { lowerHeadings } from './headings.ts';
import type { RemovedLine, SourceDocument } from './source-document.ts';

export type MetadataKey = 'title' | 'date' | 'author' | 'district' | 'term';

export interface Metadata {
  title?: string;
  date?: string;
  author?: string[];
  /** An id of the authority file. */
  district?: string;
  /** The district as the text names it, where the authority file has none of that name. */
  unknownDistrict?: string;
  term?: string;
  /** Which of these the text does not say outright, with the reason in words. */
  guesses: { key: MetadataKey; reason: string }[];
  /** What is left when title, date, signature and furniture are taken off. */
  body: Root;
  removed: RemovedLine[];
}

/** How far from the top the title and the date may stand, and from the end the signature. */
const headLines = 8;
const tailLines = 14;

/** Proposes what a report needs to be filed, and says which of it is a guess. */
export function proposeMetadata(source: SourceDocument, districts: readonly AuthorityEntry[]): Metadata {
  const removed: RemovedLine[] = [...source.removed];
  const guesses: Metadata['guesses'] = [];
  let lines = readLines(source.root);

  const drop = (line: Line, reason: string) => {
    removed.push({ text: line.text, reason });
    lines = lines.filter((one) => one !== line);
  };
  for (const line of [...lines]) {
    if (line.text === '' && line.block.type === 'paragraph' && !hasPicture(line.block))
      drop(line, 'dòng trống');
  }
  cutOtherReports(lines, drop);
  for (const line of [...lines.slice(0, headLines), ...lines.slice(-tailLines)]) {
    if (line.block.type === 'paragraph' && isFurniture(line.text)) drop(line, 'của trang, không thuộc bài');
  }

  for (const line of lines.slice(0, 3)) {
    const again = lines.slice(lines.indexOf(line) + 1).some((other) => sameText(other.text, line.text));
    if (line.text.length > 60 && again) drop(line, 'đoạn mở đầu lặp lại trong bài');
  }
  const head = takeHead(lines, source.hints, guesses);
  head.dropped.forEach(({ line, reason }) => drop(line, reason));
  const tail = takeTail(lines, source.hints.author, guesses);
  tail.dropped.forEach(({ line, reason }) => drop(line, reason));

  const text = lines.map((line) => line.text).join('\n');
  const district = findDistrict(head.title ?? '', text, districts, head.date);
  if (district?.id && !district.inTitle) {
    guesses.push({
      key: 'district',
      reason: `tiêu đề không nêu; trong bài nhắc nhiều nhất là «${district.name}»`,
    });
  }
  const term = findTerm(`${head.title ?? ''}\n${text}`, head.date);
  if (term?.from === 'date') guesses.push({ key: 'term', reason: 'bài không nêu; suy từ ngày đăng' });
  return {
    title: head.title,
    date: head.date,
    author: tail.author,
    district: district?.id,
    unknownDistrict: district && !district.id ? district.name : undefined,
    term: term?.term,
    guesses,
    body: lowerHeadings({ type: 'root', children: lines.map((line) => line.block) }),
    removed,
  };
}

interface Dropped {
  line: Line;
  reason: string;
}

/** Everything below «Tin liên quan» and the like, where it stands in the second half of the page. */
function cutOtherReports(lines: readonly Line[], drop: (line: Line, reason: string) => void): void {
  const at = lines.findIndex((line, index) => index > lines.length / 3 && opensOtherReports(line.text));
  if (at === -1) return;
  lines.slice(at).forEach((line) => drop(line, 'danh sách tin khác'));
}

function takeHead(lines: readonly Line[], hints: SourceDocument['hints'], guesses: Metadata['guesses']) {
  const dropped: Dropped[] = [];
  let title = hints.title;
  let date = hints.date;
  const head = lines.slice(0, headLines);
  if (!title) {
    const line = head.find((one) => isTitle(one));
    if (line) {
      const next = head[head.indexOf(line) + 1];
      const goesOn = next && isCapitals(line.text) && isCapitals(next.text) && isTitle(next);
      title = goesOn ? `${line.text} ${next.text}` : line.text;
      dropped.push({ line, reason: 'tiêu đề' });
      if (goesOn) dropped.push({ line: next, reason: 'tiêu đề' });
      if (goesOn) guesses.push({ key: 'title', reason: 'tiêu đề trải trên hai dòng viết hoa' });
      else if (line.text.length > 160) guesses.push({ key: 'title', reason: 'dòng đầu dài khác thường' });
    }
  } else {
    const copy = head.find((one) => sameText(one.text, title!));
    if (copy) dropped.push({ line: copy, reason: 'tiêu đề lặp lại' });
  }
  const end = dropped[0] ? head.indexOf(dropped.at(-1)!.line) : 0;
  for (const line of head) {
    if (dropped.some((one) => one.line === line) || line.block.type !== 'paragraph') continue;
    const found = findDate(line.text);
    if (found?.alone && line.text.length < 90) {
      if (!date) date = found.date;
      dropped.push({ line, reason: 'ngày đăng' });
    } else if (head.indexOf(line) < end && (isBreadcrumb(line.text) || line.text.length < 40)) {
      dropped.push({ line, reason: 'chuyên mục' });
    } else if (isBreadcrumb(line.text)) {
      dropped.push({ line, reason: 'chuyên mục' });
    }
  }
  if (!date) {
    const last = [...lines].reverse().find((line) => line.text.length < 90 && findDate(line.text)?.alone);
    const inText = lines.map((line) => findDate(line.text)).find(Boolean);
    if (last) {
      date = findDate(last.text)!.date;
      guesses.push({ key: 'date', reason: `lấy từ dòng «${last.text}» ở cuối bài` });
    } else if (inText) {
      date = inText.date;
      guesses.push({
        key: 'date',
        reason: `bài không ghi ngày đăng; đây là ngày đầu tiên nhắc trong bài («${inText.words}»)`,
      });
    }
  }
  return { title, date, dropped };
}

function isTitle(line: Line): boolean {
  if (line.block.type !== 'paragraph' && line.block.type !== 'heading') return false;
  if (line.text.length < 8 || line.text.length > 300 || isBreadcrumb(line.text)) return false;
  if (findDate(line.text)?.alone) return false;
  if (/^(?:số|kính gửi|cộng hòa|độc lập|đảng cộng sản)\b/iu.test(line.text) && line.text.length < 60)
    return false;
  return line.block.type === 'heading' || line.text.split(' ').length > 2;
}

/** The signature, and below it only what is short: portals put nothing of the report there. */
function takeTail(lines: readonly Line[], hint: string | undefined, guesses: Metadata['guesses']) {
  const dropped: Dropped[] = [];
  // Footnotes stand below the signature in the file, and above it on paper.
  const text = lines.filter((line) => line.block.type !== 'footnoteDefinition');
  const tail = text.slice(Math.max(1, text.length - tailLines));
  let at = -1;
  for (let index = tail.length - 1; index >= 0; index--) {
    const line = tail[index]!;
    if (line.block.type === 'paragraph' && isSignature(line.text)) {
      at = index;
      break;
    }
    if (line.text.length > 120 || line.block.type !== 'paragraph') break;
  }
  const line = tail[at];
  // A sentence below would be lost: then the line is no signature.
  const wholeBelow = tail
    .slice(at + 1)
    .some((after) => after.text.length > 40 && /[.…!?”"]$/.test(after.text));
  if (!line || wholeBelow) {
    const author = hint ? (readSignature(hint) ?? [hint]) : undefined;
    return { author, dropped };
  }
  // A signature stands apart: bold, to the right, in capitals, or last of all.
  const apart = line.bold || line.data.align === 'right' || at === tail.length - 1 || isCapitals(line.text);
  if (!apart) guesses.push({ key: 'author', reason: `dòng «${line.text}» ở cuối bài trông giống tên người` });
  dropped.push({ line, reason: 'tác giả' });
  for (const after of tail.slice(at + 1)) dropped.push({ line: after, reason: 'đứng sau tên tác giả' });
  return { author: readSignature(line.text), dropped };
}

function hasPicture(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children.some((child) => child.type === 'image');
}

function isCapitals(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toUpperCase();
}

export function sameText(a: string, b: string): boolean {
  const bare = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(a) === bare(b);
}
