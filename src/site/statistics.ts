import { getArchive } from './archive.ts';
import { getAuthorities } from './authorities.ts';
import { suggestIndicator } from '../lib/figures/suggest-indicator.ts';
import { buildStatistics, type Statistics } from '../lib/statistics/statistics.ts';

let statistics: Promise<Statistics> | undefined;

/** Every figure of the archive, worked out once in a build and shared by all pages, as `getArchive` is. */
export function getStatistics(): Promise<Statistics> {
  if (import.meta.env.DEV) return loadStatistics();
  statistics ??= loadStatistics();
  return statistics;
}

async function loadStatistics(): Promise<Statistics> {
  const [{ reports }, authorities] = await Promise.all([getArchive(), getAuthorities()]);
  const indicators = authorities.indicators.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return buildStatistics(reports, indicators, (figure) => suggestIndicator(figure, indicators)?.id);
}
