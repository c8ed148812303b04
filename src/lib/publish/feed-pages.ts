import { feedLength } from './feed.ts';
import { newestDay, type DatedReport } from './newest-day.ts';

/** A report as a feed orders it. */
type FedReport = DatedReport & { path: string; former: readonly string[] };

/**
 * How many reports stand on an archived page of a feed. Whatever the archive, its feeds have no more of these pages
 * than three for every so many reports: each report is in the feed of the archive, of its district and of its term.
 */
export const feedPageSize = 200;

/** A feed cut into the document that readers ask for again and again, and those that they read once. */
export interface FeedPages<Report> {
  /** Newest first: at least the newest `feedLength`, a corrected report among them. */
  current: Report[];
  /** Full pages, the oldest first, each newest first. */
  archived: Report[][];
}

/**
 * Cuts a feed as RFC 5005 has archived feeds. Pages are filled from the oldest report on and only full ones are made, so
 * that a new report changes none of them; what is newer than they are is in the current document. A report stands where
 * it came into the archive: on the day on which it was published, or fetched later. Corrected, it is told once more in
 * the current document. https://www.rfc-editor.org/rfc/rfc5005#section-4
 */
export function splitFeed<Report extends FedReport>(reports: readonly Report[]): FeedPages<Report> {
  const arrived = inOrder(reports, (report) => newestDay([{ ...report, corrections: [] }], undefined)!);
  const full = Math.max(0, Math.floor((arrived.length - feedLength) / feedPageSize));
  const archived = Array.from({ length: full }, (_, page) =>
    arrived.slice(page * feedPageSize, (page + 1) * feedPageSize).reverse(),
  );
  const changed = inOrder(reports, (report) => newestDay([report], undefined)!).reverse();
  const open = new Set(arrived.slice(full * feedPageSize));
  return {
    current: changed.filter((report, at) => at < feedLength || open.has(report)),
    archived,
  };
}

/** Oldest first; of one day, by the day of publication, and then as lists have them, by the first address. */
function inOrder<Report extends FedReport>(
  reports: readonly Report[],
  dayOf: (report: Report) => string,
): Report[] {
  return reports
    .map((report) => ({ report, day: dayOf(report), first: report.former[0] ?? report.path }))
    .sort(
      (a, b) => compare(a.day, b.day) || compare(a.report.date, b.report.date) || compare(b.first, a.first),
    )
    .map(({ report }) => report);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
