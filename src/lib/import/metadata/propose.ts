import type { Root, RootContent } from 'mdast';
import type { District } from '../../authorities/places/schema.ts';
import { type Guess, type Line, readLines, sameText } from './lines.ts';
import { readSignature } from './author.ts';
import { headLines, takeHead } from './head.ts';
import { findDistrict, findTerm } from './place.ts';
import { tailLines, takeTail } from './tail.ts';
import { isBoilerplate, isRule, opensOtherReports } from './boilerplate.ts';
import { lowerHeadings } from '../mdx/headings.ts';
import type { RemovedLine, SourceDocument } from '../source-document.ts';

export type { MetadataKey } from './lines.ts';

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
  guesses: Guess[];
  /** What is left when title, date, signature and boilerplate are taken off. */
  body: Root;
  removed: RemovedLine[];
}

/** Proposes what a report needs to be filed, and says which of it is a guess. */
export function proposeMetadata(source: SourceDocument, districts: readonly District[]): Metadata {
  const removed: RemovedLine[] = [...source.removed];
  let lines = readLines(source.root);

  const drop = (line: Line, reason: string) => {
    removed.push({ text: line.text, line: line.data.line, reason });
    lines = lines.filter((one) => one !== line);
  };
  for (const line of [...lines]) {
    if (line.text === '' && line.block.type === 'paragraph' && !hasPicture(line.block))
      drop(line, 'dòng trống');
  }
  cutOtherReports(lines, drop);
  for (const line of [...lines.slice(0, headLines), ...lines.slice(-tailLines)]) {
    const boilerplate = isBoilerplate(line.text) || (source.isPage && isRule(line.text));
    if (line.block.type === 'paragraph' && boilerplate) drop(line, 'thuộc về trang web, không thuộc bài');
  }
  if (source.isPage) dropRepeatedLead(lines, drop);

  const head = takeHead(lines, source.hints);
  head.dropped.forEach(({ line, reason }) => drop(line, reason));
  const tail = takeTail(lines, source.hints.author, source.isPage ?? false);
  tail.dropped.forEach(({ line, reason }) => drop(line, reason));
  const guesses = [...head.guesses, ...tail.guesses];
  let { author } = tail;
  if (!author && head.byline) {
    author = readSignature(head.byline.text);
    guesses.push({ key: 'author', reason: `dòng «${head.byline.text}» dưới tiêu đề trông giống tên người` });
    drop(head.byline, 'tác giả');
  }

  const text = lines.map((line) => line.text).join('\n');
  const district = findDistrict(head.title ?? '', text, districts, head.date);
  if (district?.id && !district.inTitle) {
    guesses.push({
      key: 'district',
      reason: `tiêu đề không nêu huyện; bài nhắc nhiều nhất đến «${district.name}»`,
    });
  }
  const term = findTerm(`${head.title ?? ''}\n${text}`, head.date);
  if (term?.from === 'date')
    guesses.push({ key: 'term', reason: 'bài không nêu nhiệm kỳ; máy suy ra từ ngày đăng' });
  return {
    title: head.title,
    date: head.date,
    author,
    district: district?.id,
    unknownDistrict: district && !district.id ? district.name : undefined,
    term: term?.term,
    guesses,
    body: lowerHeadings({ type: 'root', children: lines.map((line) => line.block) }),
    removed,
  };
}

/** The headlines below «Tin liên quan» and the like; where the report goes on after them, it stays. */
function cutOtherReports(lines: readonly Line[], drop: (line: Line, reason: string) => void): void {
  let inList = false;
  for (const line of lines.slice(1)) {
    if (opensOtherReports(line.text)) inList = true;
    else if (isProse(line)) inList = false;
    if (inList) drop(line, 'danh sách tin khác');
  }
}

function isProse({ block, text }: Line): boolean {
  if (block.type === 'footnoteDefinition' || block.type === 'table') return true;
  return block.type === 'paragraph' && text.length > 60 && /[.…!?:;]["”]?$/.test(text);
}

/** Portals print the lead above the text and again as its first paragraph. */
function dropRepeatedLead(lines: readonly Line[], drop: (line: Line, reason: string) => void): void {
  for (const line of lines.slice(0, 3)) {
    const again = lines.slice(lines.indexOf(line) + 1).some((other) => sameText(other.text, line.text));
    if (line.text.length > 60 && again) drop(line, 'đoạn mở đầu lặp lại trong bài');
  }
}

function hasPicture(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children.some((child) => child.type === 'image');
}
