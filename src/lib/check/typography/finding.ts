import type { ProblemCode } from '../codes.ts';

/** Something about how a text is printed: listed for the archivist, never changed. */
export interface Finding {
  code: ProblemCode;
  /** UTF-16 units of the text; `end` is exclusive. */
  start: number;
  end: number;
  message: string;
  advice: string;
}

export const keepAdvice = 'Bản gốc in như vậy thì để nguyên; nếu lỗi do đánh máy lại thì sửa theo bản gốc.';

/** One finding for each match of a global pattern; `tell` may decline by returning nothing. */
export function findAll(
  text: string,
  pattern: RegExp,
  code: ProblemCode,
  tell: (match: RegExpExecArray) => { message: string; advice?: string } | undefined,
): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(pattern)) {
    const told = tell(match);
    if (!told) continue;
    const { message, advice = keepAdvice } = told;
    findings.push({ code, start: match.index, end: match.index + match[0].length, message, advice });
  }
  return findings;
}
