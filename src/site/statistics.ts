import { theArchive } from './archive.ts';
import { getAuthorities } from './authorities.ts';
import { oncePerBuild } from './once-per-build.ts';
import type { Report } from '../lib/report/types.ts';
import { buildStatistics, type Statistics, type StatisticsRow } from '../lib/statistics/statistics.ts';
import { readsArchive } from './reads.ts';

const theStatistics = oncePerBuild(async (): Promise<Statistics> => {
  const [{ reports }, authorities] = await Promise.all([theArchive(), getAuthorities()]);
  const indicators = authorities.indicators.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return buildStatistics(reports, indicators);
});

/** Every figure of the archive. */
export function getStatistics(): Promise<Statistics> {
  readsArchive();
  return theStatistics();
}

/** The figures of one report, each with its indicator: they follow from the report and the authority files alone. */
export async function figuresOf(report: Report): Promise<StatisticsRow[]> {
  return (await theStatistics()).byReport.get(report.path) ?? [];
}
