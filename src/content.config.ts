import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { reportsLoader } from './content-loader/reports-loader.ts';
import { reportSchema } from './lib/report/schema.ts';

/** The schema is for editors; the check holds reports to it, and says where they differ. */
const reports = defineCollection({ loader: reportsLoader(), schema: reportSchema });

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

export const collections = { reports, guide };
