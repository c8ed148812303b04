import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** A value written by hand: a number, a change, a share or a range. */
const valueSchema = z.union([
  z.number(),
  z.strictObject({ from: z.number(), to: z.number() }),
  z.strictObject({ part: z.number(), whole: z.number() }),
  z.strictObject({ min: z.number(), max: z.number() }),
]);

const curatedFigureSchema = z.strictObject({
  /** Words of the report, verbatim; value, unit and qualifier are read from them. */
  quote: text,
  label: text,
  /** The words before and after, where the quotation stands more than once. */
  prefix: text.optional(),
  suffix: text.optional(),
  /** Each of these overrides what the words say or the group says. */
  value: valueSchema.optional(),
  unit: text.optional(),
  qualifier: text.optional(),
  period: text.optional(),
  subject: text.optional(),
  /** Id in `indicators.yaml`. */
  indicator: text.optional(),
});

const curatedGroupSchema = z.strictObject({
  group: text,
  /** Holds for every figure of the group that does not say its own. */
  period: text.optional(),
  subject: text.optional(),
  figures: z.array(curatedFigureSchema).min(1),
});

/** `statistics:` of a report's frontmatter: the sidebar, in reading order. */
export const statisticsSchema = z.array(curatedGroupSchema);

export type CuratedFigure = z.infer<typeof curatedFigureSchema>;
export type CuratedGroup = z.infer<typeof curatedGroupSchema>;
