import type { Archive } from './views.ts';
import type { Report } from '../report/types.ts';

/**
 * Up to `limit` reports that a reader of `report` would open next: those that cite the same documents,
 * come from the same district, the same term, bear the same subjects or author; newest first among equals.
 * Reports that share nothing are not related.
 */
export function relatedReports(archive: Archive, report: Report, limit = 4): Report[] {
  const near = (reports: Report[] = []) => nearestTo(archive, report, reports);
  const candidates = new Set<Report>([
    ...near(archive.districts.find((facet) => facet.key.id === report.district.id)?.reports),
    ...archive.authors
      .filter((facet) => report.authors.some((author) => author.slug === facet.key.slug))
      .flatMap((facet) => near(facet.reports)),
    ...near(archive.terms.find((facet) => facet.key.term === report.term)?.reports),
  ]);
  candidates.delete(report);
  return [...candidates]
    .map((candidate) => ({ candidate, weight: kinship(report, candidate) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.candidate.date < b.candidate.date ? 1 : -1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** How many reports on either side, in time, are weighed: a term may hold thousands. */
const reach = 40;

function nearestTo(archive: Archive, report: Report, reports: Report[]): Report[] {
  const position = archive.positions.get(report.id)!;
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (archive.positions.get(reports[middle]!.id)! < position) low = middle + 1;
    else high = middle;
  }
  return reports.slice(Math.max(0, low - reach), low + reach + 1);
}

function kinship(a: Report, b: Report): number {
  return (
    4 * shared(a.documents, b.documents) +
    3 * Number(a.district.id === b.district.id) +
    2 * shared(a.subjects, b.subjects) +
    shared(a.authors, b.authors, (one, other) => one.slug === other.slug) +
    Number(a.term === b.term)
  );
}

/** Asked for hundreds of pairs for every report, most of which share nothing: so it makes no lists. */
function shared<Item>(a: Item[], b: Item[], same = (one: Item, other: Item) => one === other): number {
  let count = 0;
  for (const one of a) if (b.some((other) => same(one, other))) count++;
  return count;
}
