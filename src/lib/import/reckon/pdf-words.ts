import { passageOf } from './passage.ts';
import type { SourceWords } from './reckon.ts';

/** What a PDF shows on a page, in the order in which the page draws it, and what is written on it as notes and fields. */
export interface PdfWords {
  text: string;
  notes: readonly string[];
}

/** Every word of the pages of a PDF: all that they draw, line by line, and all that was written on them afterwards. */
export function pdfWords(pages: readonly PdfWords[]): SourceWords {
  return pages.flatMap(({ text, notes }, index) => {
    const where = `trang ${index + 1}`;
    const lines = linesOf(text).flatMap((line) => {
      const passage = passageOf([line.join('\n')], where);
      if (!passage) return [];
      // A whole word first: that each half of it stands somewhere else says little.
      const [words, ...otherwise] = [...joined(line), passage.words, ...(passage.otherwise ?? [])];
      return [{ words: words!, where, otherwise }];
    });
    return [...lines, ...notes.flatMap((note) => passageOf([note], where) ?? [])];
  });
}

/** The lines of a page; those that end within a word (`infor-`) with the lines that go on with it. */
function linesOf(text: string): string[][] {
  const found: string[][] = [];
  let isBroken = false;
  for (const line of text.split('\n')) {
    if (isBroken && /^\s*\p{Ll}/u.test(line)) found.at(-1)!.push(line);
    else found.push([line]);
    isBroken = /\p{L}[-‐\u00AD]\s*$/u.test(line);
  }
  return found;
}

/** More ways to join lines than these are not tried one by one. */
const mostJoints = 4;

/** The same lines with their words whole: whether a hyphen is the writer's or the printer's no page says. */
function joined(lines: readonly string[]): string[] {
  const joints = lines.length - 1;
  if (joints === 0) return [];
  const all = 2 ** joints - 1;
  const ways = joints > mostJoints ? [Infinity] : Array.from({ length: all }, (_, at) => all - at);
  return ways.map((way) =>
    lines
      .map((line, at) => {
        const isCut = at < joints && (way === Infinity || ((way >> at) & 1) === 1);
        const text = at > 0 ? line.trimStart() : line;
        return isCut ? text.replace(/[-‐\u00AD]\s*$/u, '') : `${text}\n`;
      })
      .join(''),
  );
}
