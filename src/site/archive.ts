import { getCollection, type CollectionEntry } from 'astro:content';
import { getAuthorities } from './authorities.ts';
import { oncePerBuild } from './once-per-build.ts';
import { buildArchive, type Archive } from '../lib/archive/views.ts';
import { readingMinutes } from '../lib/report/word-count.ts';
import type { District } from '../lib/authorities/places/schema.ts';
import type { Report } from '../lib/report/types.ts';
import { comparePersonNames } from '../lib/vietnamese/collate.ts';
import { slugify } from '../lib/vietnamese/slug.ts';
import { termSlug } from '../lib/vietnamese/terms.ts';

/** The whole archive, and every view over it. */
export const getArchive = oncePerBuild(async (): Promise<Archive> => {
  const [entries, { districts }] = await Promise.all([getCollection('reports'), getAuthorities()]);
  const byId = new Map(districts.map((district) => [district.id, district]));
  const reports = entries
    .filter((entry) => import.meta.env.DEV || !entry.data.draft)
    .map((entry) => toReport(entry, byId.get(entry.data.district)!));
  return buildArchive(reports, districts, comparePersonNames);
});

function toReport({ id, data }: CollectionEntry<'reports'>, district: District): Report {
  const [year, month, day] = data.date.split('-') as [string, string, string];
  const slug = id.slice(id.lastIndexOf('/') + 1);
  const { author, reading, draft: _draft, statistics: _statistics, ...facts } = data;
  return {
    ...facts,
    ...reading,
    documents: [...new Set([...reading.cited.flatMap((cited) => cited.id ?? []), ...data.documents])],
    id,
    slug,
    year,
    month,
    day,
    authors: author.map((name) => ({ name, slug: slugify(name) })),
    district,
    termSlug: termSlug(data.term),
    path: `/${year}/${month}/${day}/${slug}/`,
    minutes: readingMinutes(reading.words),
  };
}
