import { z } from 'astro/zod';
import { abbreviationSchema } from './abbreviations/schema.ts';
import { documentSchema } from './documents/schema.ts';
import { indicatorSchema } from './indicators/schema.ts';
import { districtSchema } from './places/schema.ts';
import { settingsSchema } from './settings.ts';

/** The files beside the reports that say what the archive knows, and what each holds. */
export const authoritySchemas = {
  districts: z.array(districtSchema),
  documents: z.array(documentSchema),
  indicators: z.array(indicatorSchema),
  abbreviations: z.array(abbreviationSchema),
  archive: settingsSchema,
} as const;

export type AuthorityName = keyof typeof authoritySchemas;
