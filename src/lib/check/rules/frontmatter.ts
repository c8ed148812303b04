import type { ReportRule } from '../checked-archive.ts';

/** The declaration at the head: keys, types, dates, terms, ids. */
export const frontmatterRule: ReportRule = (report, archive) =>
  report.declaration(archive.authorities).problems;
