import type { ReportRule, Rule } from '../checked-archive.ts';
import { contentRule } from './content.ts';
import { correctionsRule } from './corrections.ts';
import { documentsRule } from './documents.ts';
import { duplicatesRule } from './duplicates.ts';
import { figuresRule } from './figures.ts';
import { formerRule } from './former.ts';
import { linksRule } from './links.ts';
import { originalRule } from './original.ts';
import { draftRule, fileEndingRule, fileNameRule, placementRule } from './placement.ts';
import { placesRule } from './places.ts';
import { typographyRule } from './typography.ts';

/** What a report must hold to be published; all of it runs before every build. */
export const publishingRules: readonly ReportRule[] = [
  (report, { authorities }) => report.declaration(authorities).problems,
  placementRule,
  fileNameRule,
  placesRule,
  fileEndingRule,
  draftRule,
  figuresRule,
  contentRule,
  originalRule,
  correctionsRule,
];

/** The same, where one report is held against the others. */
export const comparingRules: readonly Rule[] = [formerRule, duplicatesRule, linksRule];

/** What deserves a look and never stops a build. */
export const readingRules: readonly ReportRule[] = [documentsRule, typographyRule];
