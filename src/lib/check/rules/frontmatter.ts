import { checkFrontmatter } from '../frontmatter.ts';
import type { Rule } from '../report.ts';

/** The declaration at the head: keys, types, dates, terms, ids. */
export const frontmatterRule: Rule = (report, archive) =>
  checkFrontmatter(report.source, archive.authorities);
