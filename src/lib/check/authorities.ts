import type { z } from 'astro/zod';
import { abbreviationSchema } from '../abbreviations/schema.ts';
import { documentSchema } from '../documents/schema.ts';
import { districtSchema } from '../reports/place-schema.ts';
import { indicatorSchema } from '../statistics/indicator.ts';

/** The authority files and what an entry of each holds. */
export const authoritySchemas: Readonly<Record<string, z.ZodType>> = {
  'districts.yaml': districtSchema,
  'documents.yaml': documentSchema,
  'indicators.yaml': indicatorSchema,
  'abbreviations.yaml': abbreviationSchema,
};
