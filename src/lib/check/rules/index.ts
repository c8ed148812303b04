import type { Rule } from '../checked-archive.ts';
import { readFrontmatter } from '../frontmatter.ts';
import { contentRule } from './content.ts';
import { documentsRule } from './documents.ts';
import { duplicatesRule } from './duplicates.ts';
import { figuresRule } from './figures.ts';
import { formerRule } from './former.ts';
import { linksRule } from './links.ts';
import { originalRule } from './original.ts';
import { draftRule, fileEndingRule, placementRule } from './placement.ts';
import { placesRule } from './places.ts';
import { typographyRule } from './typography.ts';

/** What a report must hold to be published; all of it runs before every build. */
export const publishingRules: readonly Rule[] = [
  (report, { authorities }) => readFrontmatter(report.source, authorities).problems,
  placementRule,
  formerRule,
  placesRule,
  fileEndingRule,
  draftRule,
  duplicatesRule,
  figuresRule,
  contentRule,
  linksRule,
  originalRule,
];

/** What deserves a look and never stops a build. */
export const readingRules: readonly Rule[] = [documentsRule, typographyRule];
