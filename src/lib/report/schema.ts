import { z } from 'astro/zod';
import { statisticsSchema } from '../figures/schema.ts';
import { canonicalTerm } from '../vietnamese/terms.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const text = z.string().min(1);

/** A term as stored: years with an en dash, whatever dash was typed: `2015-2020` → `2015–2020`. */
const term = z
  .string()
  .refine((typed) => canonicalTerm(typed) !== undefined)
  .transform((typed) => canonicalTerm(typed)!);

/**
 * The frontmatter of a report. What an archivist reads about a wrong one comes from the content check, which
 * runs first and knows lines; this schema is what the code relies on.
 */
export const reportSchema = z.strictObject({
  title: text,
  date: isoDate,
  author: z.union([text.transform((name) => [name]), z.array(text).min(1)]),
  district: text,
  term,
  summary: text.optional(),
  source: z
    .strictObject({
      name: text.optional(),
      url: z.url().optional(),
      retrieved: isoDate.optional(),
      digest: text.optional(),
    })
    .optional(),
  subjects: z.array(text).default([]),
  documents: z.array(text).default([]),
  corrections: z.array(z.strictObject({ date: isoDate, note: text })).default([]),
  former: z.array(text).default([]),
  draft: z.boolean().default(false),
  statistics: statisticsSchema.optional(),
});

export type ReportFrontmatter = z.output<typeof reportSchema>;
