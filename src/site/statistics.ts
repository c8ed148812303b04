import { getArchive } from './archive.ts';
import { getAuthorities } from './authorities.ts';
import { oncePerBuild } from './once-per-build.ts';
import { suggestIndicator } from '../lib/figures/suggest-indicator.ts';
import { buildStatistics, type Statistics } from '../lib/statistics/statistics.ts';

/** Every figure of the archive. */
export const getStatistics = oncePerBuild(async (): Promise<Statistics> => {
  const [{ reports }, authorities] = await Promise.all([getArchive(), getAuthorities()]);
  const indicators = authorities.indicators.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return buildStatistics(reports, indicators, (figure) => suggestIndicator(figure, indicators)?.id);
});
