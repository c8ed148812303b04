import type { APIRoute } from 'astro';
import { figureFile, figureFormats } from '../../site/downloads.ts';
import { vi } from '../../i18n/vi.ts';
import type { FigureFormat } from '../../lib/publish/figure-files.ts';
import { getStatistics } from '../../site/statistics.ts';

export const getStaticPaths = () => figureFormats.map((format) => ({ params: { format } }));

/** Every figure of the archive: `so-lieu.json`, `so-lieu.csv` and the CSV's metadata. */
export const GET: APIRoute = async ({ params }) => {
  const { rows } = await getStatistics();
  return figureFile(params.format as FigureFormat, vi.downloads.figures, '/du-lieu/so-lieu', rows);
};
