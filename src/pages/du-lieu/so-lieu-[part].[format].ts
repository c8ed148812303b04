import type { APIRoute } from 'astro';
import { figureFile } from '../../site/downloads.ts';
import { vi } from '../../i18n/vi.ts';
import type { FigureFormat } from '../../lib/publish/figure-files.ts';
import { keptRoutes } from '../../site/kept.ts';
import { getFigureParts } from '../../site/statistics.ts';

export async function getStaticPaths() {
  const parts = await getFigureParts();
  const routes = parts.flatMap(({ name, rows }) =>
    ['json', 'csv'].map((format) => ({ params: { part: name, format }, props: { rows } })),
  );
  return keptRoutes(routes);
}

/** The figures of one year's reports, in an archive of too many for one file: `so-lieu-2020.csv`. */
export const GET: APIRoute = ({ params: { part, format }, props: { rows } }) =>
  figureFile(format as FigureFormat, vi.downloads.figuresOfYear(part!), `/du-lieu/so-lieu-${part}`, rows);
