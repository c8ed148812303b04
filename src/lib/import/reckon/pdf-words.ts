import { lineJoint, softJoint, unmarked, withoutJoints } from './joints.ts';
import { passageOf } from './passage.ts';
import type { SourcePassage, SourceWords } from './reckon.ts';

/** What a PDF shows on a page, in the order in which the page draws it, and what is written on it as notes and fields. */
export interface PdfWords {
  /** Each line in the stretches in which it is drawn. */
  lines: readonly (readonly string[])[];
  notes: readonly string[];
}

/** Every word of the pages of a PDF: all that they draw, line by line, and all that was written on them afterwards. */
export function pdfWords(pages: readonly PdfWords[]): SourceWords {
  return pages.flatMap(({ lines, notes }, index) => {
    const where = `trang ${index + 1}`;
    const passages = joinedLines(lines).flatMap((line) => readingsOf(line, where));
    return [...passages, ...notes.flatMap((note) => passageOf([note], where) ?? [])];
  });
}

function readingsOf(line: string, where: string): SourcePassage[] {
  const passage = passageOf([line], where);
  if (!passage) return [];
  // An old font is known by whole words.
  const whole = passageOf([withoutJoints(line)], where);
  const otherwise = [...(passage.otherwise ?? []), ...(whole?.otherwise ?? [])];
  return [{ ...passage, ...(otherwise.length > 0 ? { otherwise } : {}) }];
}

/** The lines of a page; those that end within a word (`infor-`, `2015-`) with the lines that go on with it. */
function joinedLines(lines: PdfWords['lines']): string[] {
  const found: string[] = [];
  let broken: RegExp | undefined;
  for (const stretches of lines) {
    const line = stretches.map(unmarked).filter(Boolean).join(softJoint);
    if (broken?.test(line)) found.push(`${found.pop()!.trimEnd()}${lineJoint}${line}`);
    else found.push(line);
    broken = ends.find(([end]) => end.test(line))?.[1];
  }
  return found;
}

/** How a line ends within a word, and how the next one then begins. */
const ends: readonly (readonly [end: RegExp, begin: RegExp])[] = [
  [/\p{L}\u2060*[-‐\u00AD]\s*$/u, /^\p{Ll}/u],
  [/\p{N}\u2060*[-‐–/]\s*$/u, /^\p{N}/u],
];
