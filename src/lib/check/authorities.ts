import type { z } from 'astro/zod';
import { abbreviationSchema } from '../authorities/abbreviations/schema.ts';
import { documentSchema } from '../authorities/documents/schema.ts';
import { districtSchema } from '../authorities/places/schema.ts';
import { indicatorSchema } from '../authorities/indicators/schema.ts';

/** The authority files and what an entry of each holds. */
export const authoritySchemas: Readonly<Record<string, z.ZodType>> = {
  'districts.yaml': districtSchema,
  'documents.yaml': documentSchema,
  'indicators.yaml': indicatorSchema,
  'abbreviations.yaml': abbreviationSchema,
};
