import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** `2009-01-18`, or as much of it as is known: `1980-12`, `1977`. */
const placeDate = z.coerce.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** One event of a place's history. */
const eventSchema = z.strictObject({
  date: placeDate,
  /** What happened, as a sentence. */
  text,
  /** The document that decided it, or where it was looked up. */
  source: text.optional(),
  /**
   * `certain`: known for sure; `verified`: looked up in the source named. Anything less (`probable`,
   * `inferred`) stays in the file for whoever looks further, and is not published.
   */
  certainty: z.enum(['certain', 'verified', 'probable', 'inferred']),
});

/** An entry of `districts.yaml`: a place as it was called for as long as it was called so. */
export const districtSchema = z
  .strictObject({
    id,
    /** Without its kind: `Sông Lô`. */
    name: text,
    /** `huyện`, `thành phố`, `thị xã`, `xã`, `tỉnh`… */
    kind: text,
    /** The province's name; left out for a province itself. */
    province: text.optional(),
    /** Needed only where the kind does not tell: a thành phố that is itself a province. */
    level: z.enum(['province', 'district', 'commune']).optional(),
    /** First day on which it existed. */
    from: placeDate.optional(),
    /** First day on which it no longer existed. */
    to: placeDate.optional(),
    /** Id of the place that it was part of. */
    parent: id.optional(),
    /** Ids of the places that its area belongs to since. */
    successors: z.array(id).default([]),
    history: z.array(eventSchema).default([]),
  })
  .transform((place) => ({
    ...place,
    level: place.level ?? levelOf(place.kind),
    province: place.province ?? place.name,
  }));

function levelOf(kind: string): 'province' | 'district' | 'commune' {
  if (/^tỉnh$/i.test(kind)) return 'province';
  return /^(xã|phường|thị trấn|đặc khu)$/i.test(kind) ? 'commune' : 'district';
}
