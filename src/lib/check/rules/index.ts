import type { Rule } from '../report.ts';
import { documentsRule } from './documents.ts';
import { duplicatesRule } from './duplicates.ts';
import { figuresRule } from './figures.ts';
import { formerRule } from './former.ts';
import { frontmatterRule } from './frontmatter.ts';
import { linksRule } from './links.ts';
import { mdxCodeRule } from './mdx-code.ts';
import { originalRule } from './original.ts';
import { draftRule, fileEndingRule, placementRule } from './placement.ts';
import { placesRule } from './places.ts';
import { tagsRule } from './tags.ts';
import { typographyRule } from './typography.ts';

/** What a report must hold to be published; all of it runs before every build. */
export const publishingRules: readonly Rule[] = [
  frontmatterRule,
  placementRule,
  formerRule,
  placesRule,
  fileEndingRule,
  draftRule,
  duplicatesRule,
  figuresRule,
  mdxCodeRule,
  linksRule,
  tagsRule,
  originalRule,
];

/** What deserves a look and never stops a build. */
export const readingRules: readonly Rule[] = [documentsRule, typographyRule];
