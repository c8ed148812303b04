import type { z } from 'astro/zod';
import type { Field } from '../schema/fields.ts';
import type { Place } from '../schema/line-index.ts';
import type { KeyPath } from '../schema/yaml-source.ts';

/** A value that a schema objects to. */
export interface Wrong {
  /** From the top of the YAML. */
  path: KeyPath;
  schema: z.core.$ZodType;
  field: Field;
  value: unknown;
  /** The value as it stands in the file, with quotes; `shown` with its key too: `"date: 21/09/2020"`. */
  written: string;
  shown: string;
  place: Place;
  /** A line of YAML with what is right in its stead: `date: 2020-09-21`, in a list `- song-lo`. */
  instead(right: string): string;
}
