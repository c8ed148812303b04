import { getArchive } from './archive.ts';
import { getAuthorities } from './authorities.ts';
import { suggestIndicator } from '../lib/figures/suggest-indicator.ts';
import type { Report } from '../lib/report/types.ts';
import { buildStatistics, type Statistics, type StatisticsRow } from '../lib/statistics/statistics.ts';
import { readsArchive } from './reads.ts';

let statistics: Promise<Statistics> | undefined;

/** Every figure of the archive, worked out once in a build and shared by all pages, as `getArchive` is. */
export function getStatistics(): Promise<Statistics> {
  readsArchive();
  return theStatistics();
}

/** The figures of one report, each with its indicator: they follow from the report and the authority files alone. */
export async function figuresOf(report: Report): Promise<StatisticsRow[]> {
  return (await theStatistics()).byReport.get(report.path) ?? [];
}

function theStatistics(): Promise<Statistics> {
  if (import.meta.env.DEV) return loadStatistics();
  statistics ??= loadStatistics();
  return statistics;
}

async function loadStatistics(): Promise<Statistics> {
  const [{ reports }, authorities] = await Promise.all([getArchive(), getAuthorities()]);
  const indicators = authorities.indicators.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return buildStatistics(reports, indicators, (figure) => suggestIndicator(figure, indicators)?.id);
}
