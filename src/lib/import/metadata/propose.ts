import type { Root } from 'mdast';
import type { District } from '../../authorities/places/schema.ts';
import { readSignature } from './author.ts';
import { takeHead } from './head.ts';
import { leftOutSteps } from './left-out.ts';
import { readLines, type Dropped, type Guess } from './lines.ts';
import { findDistrict, findTerm, type FoundDistrict } from './place.ts';
import { takeTail } from './tail.ts';
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
  const leaveOut = (dropped: readonly Dropped[]) => {
    for (const { line, reason } of dropped) removed.push({ text: line.text, line: line.data.line, reason });
    const gone = new Set(dropped.map(({ line }) => line));
    lines = lines.filter((line) => !gone.has(line));
  };
  const isPage = source.isPage ?? false;
  for (const step of leftOutSteps) leaveOut(step(lines, isPage));
  const head = takeHead(lines, source.hints);
  leaveOut(head.dropped);
  const tail = takeTail(lines, source.hints.author, isPage);
  leaveOut(tail.dropped);
  const byline = tail.author ? undefined : head.byline;
  if (byline) leaveOut([{ line: byline, reason: 'tác giả' }]);

  const title = head.title ?? '';
  const text = lines.map((line) => line.text).join('\n');
  const district = findDistrict(title, text, districts, head.date);
  const term = findTerm(`${title}\n${text}`, head.date);
  return {
    title: head.title,
    date: head.date,
    author: byline ? readSignature(byline.text) : tail.author,
    district: district?.id,
    unknownDistrict: district && !district.id ? district.name : undefined,
    term: term?.term,
    guesses: [
      ...head.guesses,
      ...tail.guesses,
      ...guess('author', byline && `dòng «${byline.text}» dưới tiêu đề trông giống tên người`),
      ...guess('district', doubtOfDistrict(district)),
      ...guess('term', term?.from === 'date' ? 'bài không nêu nhiệm kỳ; máy suy ra từ ngày đăng' : undefined),
    ],
    body: lowerHeadings({ type: 'root', children: lines.map((line) => line.block) }),
    removed,
  };
}

function doubtOfDistrict(district: FoundDistrict | undefined): string | undefined {
  if (!district?.id || district.inTitle) return undefined;
  return `tiêu đề không nêu huyện; bài nhắc nhiều nhất đến «${district.name}»`;
}

function guess(key: Guess['key'], reason: string | undefined): Guess[] {
  return reason ? [{ key, reason }] : [];
}
