import { problem } from '../problem.ts';
import type { ReportRule } from '../checked-archive.ts';

/**
 * Quotations in `statistics` stand in the text, once, without overlap, and say a number. A block that the
 * frontmatter rule already objects to is left to it.
 */
export const figuresRule: ReportRule = (report) =>
  (report.curated()?.problems ?? []).map((one) =>
    problem(one.code, report.source.placeOfValue(one.path), one.message, one.hint),
  );
