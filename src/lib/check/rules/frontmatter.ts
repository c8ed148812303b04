import { readFrontmatter } from '../frontmatter.ts';
import type { Rule } from '../checked-archive.ts';

/** The declaration at the head: keys, types, dates, terms, ids. */
export const frontmatterRule: Rule = (report, archive) =>
  readFrontmatter(report.source, archive.authorities).problems;
