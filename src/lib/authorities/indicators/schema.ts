import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** An entry of `indicators.yaml`: a measure that several reports state, so that they can be set side by side. */
export const indicatorSchema = z.strictObject({
  /** Permanent, part of the URL: `dang-vien-ket-nap`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** `Đảng viên mới kết nạp` */
  name: text,
  /** As figures have it: lower case, `đảng viên`, `%`. */
  unit: text,
  /** What counts and what does not, in a sentence. */
  definition: text,
  /**
   * What may be worked out over several figures of one term: `sum` for counts of different places, `mean` for
   * shares, `none` where neither says anything.
   */
  comparison: z.enum(['sum', 'mean', 'none']),
  /** Words that stand near such a figure; by them it is proposed for figures that no archivist has looked at. */
  keywords: z.array(text).default([]),
});

export type Indicator = z.output<typeof indicatorSchema>;
