import { buildPlaces, type Places } from '../authorities/places/places.ts';
import type { District } from '../authorities/places/schema.ts';
import type { Author, Report } from '../report/types.ts';

/** One way into the archive: a year, a district, a term, an author, with its reports, newest first. */
export interface Facet<Key> {
  key: Key;
  reports: Report[];
}

/** Every view over the reports, computed once and shared by all pages. Reports are newest first throughout. */
export interface Archive {
  reports: Report[];
  /** By `2020`, `2020-09` and `2020-09-21`, newest first. */
  years: Map<string, Report[]>;
  months: Map<string, Report[]>;
  days: Map<string, Report[]>;
  /** In the order of the authority file; districts without reports are kept. */
  districts: Facet<District>[];
  /** The same places, and how they follow one another. */
  places: Places;
  /** Latest term first. */
  terms: Facet<{ term: string; slug: string }>[];
  /** By given name, as Vietnamese lists are. */
  authors: Facet<Author>[];
  /** Where a report stands in `reports`, by its id. */
  positions: Map<string, number>;
}

/**
 * Builds every view over `reports`.
 * `compareNames` orders authors (personal names sort by given name).
 */
export function buildArchive(
  unsorted: Report[],
  districts: District[],
  compareNames: (a: string, b: string) => number,
): Archive {
  const reports = [...unsorted].sort(compareNewestFirst);
  const byDistrict = Map.groupBy(reports, ({ district }) => district.id);
  const byTerm = Map.groupBy(reports, ({ term }) => term);
  const byAuthor = groupByAuthor(reports);
  return {
    reports,
    years: Map.groupBy(reports, ({ year }) => year),
    months: Map.groupBy(reports, ({ date }) => date.slice(0, 7)),
    days: Map.groupBy(reports, ({ date }) => date),
    districts: districts.map((key) => ({ key, reports: byDistrict.get(key.id) ?? [] })),
    places: buildPlaces(districts),
    terms: [...byTerm]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([term, found]) => ({ key: { term, slug: found[0]!.termSlug }, reports: found })),
    authors: [...byAuthor]
      .map(([slug, found]) => ({ key: authorOf(found[0]!, slug), reports: found }))
      .sort((a, b) => compareNames(a.key.name, b.key.name)),
    positions: new Map(reports.map((report, index) => [report.id, index])),
  };
}

/** The report published just before `report` (older) and just after it (newer). */
export function neighbours(archive: Archive, report: Report): { older?: Report; newer?: Report } {
  const position = archive.positions.get(report.id)!;
  return { older: archive.reports[position + 1], newer: archive.reports[position - 1] };
}

/** The days with reports nearest before and after `date` (ISO), for a day that has none. */
export function nearestDays(days: Iterable<string>, date: string): { before?: string; after?: string } {
  let before: string | undefined;
  let after: string | undefined;
  for (const day of days) {
    if (day < date && (before === undefined || day > before)) before = day;
    if (day > date && (after === undefined || day < after)) after = day;
  }
  return { before, after };
}

function compareNewestFirst(a: Report, b: Report): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

function authorOf(report: Report, slug: string): Author {
  return report.authors.find((author) => author.slug === slug)!;
}

/** A report signed by several stands under each of them. */
function groupByAuthor(reports: Report[]): Map<string, Report[]> {
  const signed = reports.flatMap((report) => report.authors.map(({ slug }) => ({ slug, report })));
  const groups = Map.groupBy(signed, ({ slug }) => slug);
  return new Map([...groups].map(([slug, found]) => [slug, found.map(({ report }) => report)]));
}
