import type { APIRoute } from 'astro';
import { figureFile, figureFormats, figurePartsFile } from '../../site/downloads.ts';
import { vi } from '../../i18n/vi.ts';
import type { FigureFormat } from '../../lib/publish/figure-files.ts';
import { getFigureParts, getStatistics } from '../../site/statistics.ts';

export const getStaticPaths = () => figureFormats.map((format) => ({ params: { format } }));

/**
 * Every figure of the archive: `so-lieu.json`, `so-lieu.csv` and the CSV's metadata. Where that is too much for one
 * file, the files by year are listed there.
 */
export const GET: APIRoute = async ({ params }) => {
  const format = params.format as FigureFormat;
  const { rows } = await getStatistics();
  const parts = await getFigureParts();
  return parts.length > 0
    ? figurePartsFile(format, vi.downloads.figures, '/du-lieu/so-lieu', parts)
    : figureFile(format, vi.downloads.figures, '/du-lieu/so-lieu', rows);
};
