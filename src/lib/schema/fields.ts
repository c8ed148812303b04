import { z } from 'astro/zod';
import { isIsoDate } from '../vietnamese/calendar-date.ts';
import { isDeviceName } from '../vietnamese/slug.ts';

/** What an id is one of: entries of an authority file; places are districts and what they are part of. */
export type Reference = 'districts' | 'places' | 'documents' | 'indicators';

/**
 * What a schema says of a value beside its shape (`.meta(…)`): the words come from it that archivists read in
 * messages, in their editor and in `public/schema`.
 */
export interface Field {
  /** What the key is called where there is a field to fill in: `Ngày đăng`. */
  label?: string;
  /** One sentence: what the key is for. */
  description?: string;
  /** A right value, offered where the key is wrong or missing. */
  example?: unknown;
  /** Values of a kind are told wrong in words of their own. */
  kind?:
    | 'date'
    | 'partial-date'
    | 'term'
    | 'url'
    | 'repository'
    | 'accent'
    | 'digest'
    | 'figure-value'
    | 'former'
    | 'entry-id';
  of?: Reference;
  /** What is wanted here, where the shape says it badly: `tên người, hoặc danh sách tên`. */
  expected?: string;
}

/** A schema with what is to be said of its values; of one that has something said already, the rest stays. */
export function field<Schema extends z.ZodType>(schema: Schema, about: Field): Schema {
  return schema.meta({ ...about });
}

/** Words; spaces around them are none. Marks of machines (`"\\0"`) are no words, and no page or feed can hold them. */
export const text = z
  .string()
  .trim()
  .min(1)
  // eslint-disable-next-line no-control-regex -- These are the ones.
  .refine((words) => !/[\0-\x08\x0B\x0C\x0E-\x1F]/.test(words));

/** `2020-09-21`, a day of the calendar. */
export const isoDay = field(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isIsoDate),
  { kind: 'date' },
);

/** As much of a date as is known: `2009-01-18`, `1980-12`, `1977`; YAML reads a year as a number. */
export function partialDate(pattern: RegExp) {
  const written = z
    .string()
    .regex(pattern)
    .refine((date) => (date.match(/\d{4}-\d{2}-\d{2}/g) ?? []).every(isIsoDate));
  const year = z.int().min(1000).max(9999).transform(String);
  return field(z.union([written, year]), { kind: 'partial-date' });
}

const host = /^(?:\[[\da-f:.]+\]|(?:[\w-]+\.)+[\w-]*\w)$/i;

/** `https://vinhphuc.dcs.vn/bai?id=1`: http or https, a host with a dot in it, a port that there is. */
export const webAddress = field(
  z
    .string()
    .regex(/^https?:\/\/[^\s/]+\S*$/)
    .refine((address) => URL.canParse(address) && host.test(new URL(address).hostname)),
  { kind: 'url' },
);

/** The id of an entry, by which reports and other entries name it. */
export function idOf(reference: Reference, about: Field = {}) {
  return field(z.string().min(1), { ...about, of: reference });
}

/** The id that an entry of an authority file bears; its page lies in a folder of that name. */
export const entryId = field(
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .refine((id) => !isDeviceName(id)),
  { kind: 'entry-id' },
);
