import type { RootContent } from 'mdast';
import { isBoilerplate, isRule, opensOtherReports } from './boilerplate.ts';
import { headLines } from './head.ts';
import { sameText, type Dropped, type Line } from './lines.ts';
import { tailLines } from './tail.ts';

/** What is left out before title, date and signature are looked for, step by step. */
export const leftOutSteps: readonly ((lines: readonly Line[], isPage: boolean) => Dropped[])[] = [
  function emptyLines(lines) {
    return drop(lines.filter(isEmpty), 'dòng trống');
  },
  // The headlines below «Tin liên quan» and the like; where the report goes on after them, it stays.
  function otherReports(lines) {
    let inList = false;
    const listed = lines.slice(1).filter((line) => {
      if (opensOtherReports(line.text)) inList = true;
      else if (isProse(line)) inList = false;
      return inList;
    });
    return drop(listed, 'danh sách tin khác');
  },
  function boilerplate(lines, isPage) {
    const ends = lines.filter((_, index) => index < headLines || index >= lines.length - tailLines);
    const found = ends.filter(
      ({ block, text }) => block.type === 'paragraph' && (isBoilerplate(text) || (isPage && isRule(text))),
    );
    return drop(found, 'thuộc về trang web, không thuộc bài');
  },
  // Portals print the lead above the text and again as its first paragraph, more text following. A lead is short: what
  // is longer and stands twice is the report's own.
  function repeatedLead(lines, isPage) {
    if (!isPage) return [];
    const index = lines.slice(0, 3).findIndex(({ text }, at) => {
      const again = lines.flatMap((other, place) => (sameText(other.text, text) ? [place] : []));
      const isLead = text.length > 60 && text.length < 450;
      return isLead && again.length === 2 && again[1]! <= at + 2 && lines.length > again[1]! + 1;
    });
    return drop(index < 0 ? [] : [lines[index]!], 'đoạn mở đầu lặp lại trong bài');
  },
];

function drop(lines: readonly Line[], reason: string): Dropped[] {
  return lines.map((line) => ({ line, reason }));
}

function isEmpty({ block, text }: Line): boolean {
  return text === '' && block.type === 'paragraph' && !hasPicture(block);
}

function isProse({ block, text }: Line): boolean {
  if (block.type === 'footnoteDefinition' || block.type === 'table') return true;
  return block.type === 'paragraph' && text.length > 60 && /[.…!?:;]["”]?$/.test(text);
}

function hasPicture(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children.some((child) => child.type === 'image');
}
