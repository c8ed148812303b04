import { readEntries } from '../content-loader/entry-lines.ts';
import { documentsOf, type ReportEntry } from '../content-loader/prepare-report.ts';
import { getAuthorities } from './authorities.ts';
import { cacheDir } from './cache-dir.ts';
import { oncePerBuild } from './once-per-build.ts';
import { authorSlugs } from '../lib/archive/author-slugs.ts';
import { buildArchive, type Archive } from '../lib/archive/views.ts';
import { readingMinutes } from '../lib/report/word-count.ts';
import type { District } from '../lib/authorities/places/schema.ts';
import type { Report } from '../lib/report/types.ts';
import type { Places } from '../lib/authorities/places/places.ts';
import { readsArchive } from './reads.ts';
import { comparePersonNames } from '../lib/vietnamese/collate.ts';
import { termSlug } from '../lib/vietnamese/terms.ts';

/** For views that are made of it; a page that shows the archive at large asks `getArchive`. */
export const theArchive = oncePerBuild(async (): Promise<Archive> => {
  const { districts } = await getAuthorities();
  const byId = new Map(districts.map((district) => [district.id, district]));
  const entries = readEntries(cacheDir).filter(
    ({ frontmatter }) => import.meta.env.DEV || !frontmatter.draft,
  );
  const slugs = authorSlugs(entries.flatMap(({ frontmatter }) => frontmatter.author));
  const reports = entries.map((entry) => toReport(entry, byId.get(entry.frontmatter.district)!, slugs));
  return buildArchive(reports, districts, comparePersonNames);
});

/** The whole archive, and every view over it. */
export function getArchive(): Promise<Archive> {
  readsArchive();
  return theArchive();
}

/** The year of the newest report: to it the menu of every page leads. */
export async function latestYear(): Promise<string | undefined> {
  return (await theArchive()).reports[0]?.year;
}

/** The places of the archive, and how they follow one another. */
export async function getPlaces(): Promise<Places> {
  return (await theArchive()).places;
}

function toReport(
  { id, digest, frontmatter, reading }: ReportEntry,
  district: District,
  slugs: ReadonlyMap<string, string>,
): Report {
  const [year, month, day] = frontmatter.date.split('-') as [string, string, string];
  const slug = id.slice(id.lastIndexOf('/') + 1);
  const { author, draft: _draft, ...facts } = frontmatter;
  return {
    ...facts,
    ...reading,
    documents: documentsOf({ frontmatter, reading }),
    id,
    digest,
    slug,
    year,
    month,
    day,
    authors: author.map((name) => ({ name, slug: slugs.get(name)! })),
    district,
    termSlug: termSlug(facts.term),
    path: `/${year}/${month}/${day}/${slug}/`,
    minutes: readingMinutes(reading.words),
  };
}
