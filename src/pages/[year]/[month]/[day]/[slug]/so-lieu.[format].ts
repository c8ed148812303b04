import type { APIRoute } from 'astro';
import { figureFile } from '../../../../../site/downloads.ts';
import { vi } from '../../../../../i18n/vi.ts';
import type { FigureFormat } from '../../../../../lib/publish/figure-files.ts';
import { getStatistics } from '../../../../../site/statistics.ts';

const formats: FigureFormat[] = ['csv', 'csv-metadata.json'];

/** For `astro dev`; a build leaves these files to the integration `report-files`. */
export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  const { byReport } = await getStatistics();
  return [...byReport.values()].flatMap((rows) => {
    const { report } = rows[0]!;
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
