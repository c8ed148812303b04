import type { APIRoute } from 'astro';
import { figureFile } from '../../../site/downloads.ts';
import { vi } from '../../../i18n/vi.ts';
import { keptRoutes } from '../../../site/kept.ts';
import { getStatistics } from '../../../site/statistics.ts';

export async function getStaticPaths() {
  const { indicators } = await getStatistics();
  const stated = indicators.filter(({ rows }) => rows.length > 0);
  const routes = stated.map(({ indicator, rows }) => ({
    params: { indicator: indicator.id },
    props: { name: indicator.name, rows },
  }));
  return keptRoutes(routes);
}

/** The figures of one indicator: `so-lieu/dang-vien-ket-nap.json`, of which a browser makes its table. */
export const GET: APIRoute = ({ params, props }) =>
  figureFile('json', vi.downloads.figuresOf(props.name), `/du-lieu/so-lieu/${params.indicator}`, props.rows);
