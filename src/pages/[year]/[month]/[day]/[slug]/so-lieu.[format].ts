import type { APIRoute } from 'astro';
import { figureFile, type FigureFormat } from '../../../../../downloads.ts';
import { vi } from '../../../../../i18n/vi.ts';
import { getStatistics } from '../../../../../statistics.ts';

const formats: FigureFormat[] = ['csv', 'csv-metadata.json'];

export async function getStaticPaths() {
  const { byReport } = await getStatistics();
  return [...byReport].flatMap(([report, rows]) => {
    const { year, month, day, slug } = report;
    return formats.map((format) => ({ params: { year, month, day, slug, format }, props: { report, rows } }));
  });
}

/** The figures of one report, beside its page: `so-lieu.csv` and its metadata. The JSON is in `index.json`. */
export const GET: APIRoute = ({ params, props: { report, rows } }) =>
  figureFile(
    params.format as FigureFormat,
    vi.downloads.figuresOf(report.title),
    `${report.path}so-lieu`,
    rows,
  );
