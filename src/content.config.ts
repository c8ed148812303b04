import { relative } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { contentDir } from './content-loader/content-dir.ts';
import type { ReportReading } from './content-loader/render-report.ts';
import { reportsLoader } from './content-loader/reports-loader.ts';
import { districtSchema } from './lib/authorities/places/schema.ts';
import { reportSchema } from './lib/report/schema.ts';
import { indicatorSchema } from './lib/authorities/indicators/schema.ts';

const reports = defineCollection({
  loader: reportsLoader(),
  schema: reportSchema.extend({ reading: z.custom<ReportReading>() }),
});

/** Dates stay text (`2009-01-18`), so that nothing is read as a moment in some time zone. */
const authority = (name: string) =>
  file(`${relative(process.cwd(), contentDir).replaceAll('\\', '/')}/${name}`, {
    parser: (text) => parse(text) as Record<string, unknown>[],
  });

const districts = defineCollection({ loader: authority('districts.yaml'), schema: districtSchema });
const indicators = defineCollection({ loader: authority('indicators.yaml'), schema: indicatorSchema });

/** The guide belongs to the site, not to the archive: it is the same whatever content is built. */
const guide = defineCollection({
  loader: glob({ pattern: '*.mdx', base: 'content/guide' }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    /** For whom: `reader`, `archivist`, `hoster`. */
    audience: z.enum(['reader', 'archivist', 'hoster']),
    order: z.number(),
  }),
});

export const collections = { reports, districts, indicators, guide };
