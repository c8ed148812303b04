import type { APIRoute } from 'astro';
import { figureFile, figureFormats } from '../../../site/downloads.ts';
import { vi } from '../../../i18n/vi.ts';
import type { FigureFormat } from '../../../lib/publish/figure-files.ts';
import { keptRoutes } from '../../../site/kept.ts';
import { getStatistics } from '../../../site/statistics.ts';

export async function getStaticPaths() {
  const { indicators } = await getStatistics();
  const routes = indicators.flatMap(({ indicator, rows }) =>
    figureFormats.map((format) => ({
      params: { indicator: indicator.id, format },
      props: { name: indicator.name, rows },
    })),
  );
  return keptRoutes(routes);
}

/** The figures of one indicator: `so-lieu/dang-vien-ket-nap.csv` and its kin. */
export const GET: APIRoute = ({ params, props }) =>
  figureFile(
    params.format as FigureFormat,
    vi.downloads.figuresOf(props.name),
    `/du-lieu/so-lieu/${params.indicator}`,
    props.rows,
  );
