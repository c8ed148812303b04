import type { APIRoute } from 'astro';
import { vi } from '../../../../../i18n/vi.ts';
import { textVersion } from '../../../../../lib/check/same-words.ts';
import { framedFolder } from '../../../../../lib/publish/embed.ts';
import { reportData, writeReportData } from '../../../../../lib/publish/report-data.ts';
import { reportRecord } from '../../../../../lib/publish/report-record.ts';
import type { Report } from '../../../../../lib/report/types.ts';
import { address } from '../../../../../site/addresses.ts';
import { getArchive } from '../../../../../site/archive.ts';
import { describeDataset, jsonFile, toFigureRecord } from '../../../../../site/downloads.ts';
import { keptRoutes } from '../../../../../site/kept.ts';
import { settings } from '../../../../../site/site.ts';
import { storedReport } from '../../../../../site/prose.ts';

export async function getStaticPaths() {
  const { reports } = await getArchive();
  return keptRoutes(
    reports.map((report) => {
      const { year, month, day, slug } = report;
      return { params: { year, month, day, slug }, props: { report } };
    }),
  );
}

/** Beside each report's page: the file of which a browser makes every other download of the report. */
export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) => {
  const dataset = describeDataset(report.title, vi.downloads.figuresAbout, `${report.path}index.json`, [
    report,
  ]);
  const figures = report.figures.map((figure) => toFigureRecord({ report, figure }));
  const starts = report.figures.map(({ start }) => start);
  const columns = address('/du-lieu/so-lieu.csv-metadata.json');
  const framed = settings.embed ? address(`/${framedFolder}${report.path}`) : undefined;
  const { blocks } = storedReport(report.digest);
  const version = textVersion(blocks.map(({ text }) => text).join('\n'));
  return jsonFile(
    writeReportData(
      reportData(dataset, reportRecord(report, address), blocks, figures, {
        columns,
        framed,
        starts,
        version,
      }),
    ),
  );
};
