import type { Place } from '../schema/line-index.ts';
import { problemCodes, type ProblemCode, type Severity } from './codes.ts';

/** One thing wrong in one place, in words for an archivist. */
export interface Problem {
  code: ProblemCode;
  severity: Severity;
  /** As given to the check: `content/reports/2020/09/….mdx`. */
  file: string;
  /** Counted from 1; the column in UTF-16 units. */
  line: number;
  column: number;
  /** What is wrong: `"date: 21/09/2020" không phải ngày theo dạng năm-tháng-ngày.` */
  message: string;
  /** What to do: `Hãy viết: date: 2020-09-21`. */
  advice: string;
  /** Where the guide explains the code, relative to the site: `huong-dan/ma-loi/#ngay-khong-hop-le`. */
  guide: string;
}

/** Makes a problem; severity and guide page follow from the code. */
export function problem(code: ProblemCode, place: Place, message: string, advice: string): Problem {
  return {
    code,
    severity: problemCodes[code].severity,
    file: place.file,
    line: place.line,
    column: place.column,
    message,
    advice,
    guide: `huong-dan/ma-loi/#${code}`,
  };
}

/** By file as a reader of Vietnamese file names expects (plain code order), then by line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
