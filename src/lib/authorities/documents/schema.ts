import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** `2016-05-15`, `2015` where the day is not known, `2016-01-20/2016-01-28` for the days of a congress. */
const date = z.string().regex(/^\d{4}(?:-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?)?$/);

/** An entry of `documents.yaml`: a document that reports cite, as it is known for certain. */
export const documentSchema = z.strictObject({
  /** Permanent, part of the URL: `22-nq-tw-2008`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** `22-NQ/TW`; absent for documents without one (a congress's resolution, the Party's statute). */
  number: text.optional(),
  /** `Nghị quyết`, `Chỉ thị`, `Đề án`, `Điều lệ`. */
  type: text,
  /** `Bộ Chính trị (khóa XII)` */
  issuer: text,
  /** The province or district whose committee or congress issued it; absent for central documents. */
  place: text.optional(),
  date,
  /**
   * Number of the congress that passed it, or whose committee did: 12 for both 05-CT/TW of 2016 and the resolution
   * of congress XII. Of the congress of `place`, where there is one.
   */
  congress: z.int().positive().optional(),
  /** A resolution of a congress itself. */
  ofCongress: z.boolean().default(false),
  /** Level of the congress or committee. */
  level: z.enum(['trung ương', 'tỉnh', 'huyện', 'xã']).default('trung ương'),
  /** Number of the plenum of the Central Committee that passed it. */
  plenum: z.int().positive().optional(),
  /** What it is about, as its heading says, without number and issuer. */
  title: text.optional(),
  /** Other names that mean this one document and no other: `Điều lệ Đảng`. */
  names: z.array(text).default([]),
  /** A remark for readers: `Đại hội XII không sửa đổi.` */
  note: text.optional(),
  /** `certain`: common knowledge; `looked-up`: checked in the sources named. Nothing less is published. */
  certainty: z.enum(['certain', 'looked-up']),
  /** Where it was looked up. */
  source: text.optional(),
});

/** One document of the register. */
export type DocumentEntry = z.output<typeof documentSchema>;
