import { lineJoint, softJoint, withoutJoints } from './joints.ts';
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
  let isBroken = false;
  for (const stretches of lines) {
    const line = stretches
      .map((one) => one.replaceAll(/[\u2060\u2061]/g, ''))
      .filter((one) => one !== '')
      .join(softJoint);
    if (isBroken && /^[\p{L}\p{N}]/u.test(line)) found.push(`${found.pop()!.trimEnd()}${lineJoint}${line}`);
    else found.push(line);
    isBroken = /[\p{L}\p{N}][-‐–/\u00AD]\s*$/u.test(line);
  }
  return found;
}
