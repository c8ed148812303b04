import { theArchive } from './archive.ts';
import { getAuthorities } from './authorities.ts';
import { oncePerBuild } from './once-per-build.ts';
import { figureParts, type FigurePart } from '../lib/publish/figure-parts.ts';
import type { Report } from '../lib/report/types.ts';
import { buildStatistics, type Statistics, type StatisticsRow } from '../lib/statistics/statistics.ts';
import { tableRow, type TableRow } from '../lib/statistics/table-row.ts';
import { readsArchive } from './reads.ts';

const theStatistics = oncePerBuild(async (): Promise<Statistics> => {
  const [{ reports }, authorities] = await Promise.all([theArchive(), getAuthorities()]);
  const indicators = authorities.indicators.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return buildStatistics(reports, indicators);
});

const theParts = oncePerBuild(async () =>
  figureParts((await theStatistics()).rows, ({ report }) => report.year),
);

/** Every figure of the archive. */
export function getStatistics(): Promise<Statistics> {
  readsArchive();
  return theStatistics();
}

/** The files by year that all figures lie in where one file would be too long. */
export function getFigureParts(): Promise<FigurePart<StatisticsRow>[]> {
  readsArchive();
  return theParts();
}

/** The figures of one report, each with its indicator: they follow from the report and the authority files alone. */
export async function figuresOf(report: Report): Promise<StatisticsRow[]> {
  return (await theStatistics()).byReport.get(report.path) ?? [];
}

const sharedIndicators = oncePerBuild(
  async () =>
    new Set(
      (await theStatistics()).indicators
        .filter(({ rows }) => rows.some(({ report }) => report !== rows[0]!.report))
        .map(({ indicator }) => indicator.id),
    ),
);

const theTableRows = oncePerBuild(async () => {
  const [{ rows }, shared] = await Promise.all([theStatistics(), sharedIndicators()]);
  return rows.map((row) => tableRow(row, row.indicator !== undefined && shared.has(row.indicator.id)));
});

/** What the table of all figures shows of them. */
export function getTableRows(): Promise<TableRow[]> {
  readsArchive();
  return theTableRows();
}

/** Gives of a report the addresses of those indicators that other reports have figures of, too. */
export async function comparedWithOthers(): Promise<(report: Report) => string[]> {
  const { byReport } = await getStatistics();
  const shared = await sharedIndicators();
  return (report) => {
    const own = new Set((byReport.get(report.path) ?? []).flatMap(({ indicator }) => indicator?.id ?? []));
    return [...own].filter((id) => shared.has(id)).map((id) => `/so-lieu/${id}/`);
  };
}
