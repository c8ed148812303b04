import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { reportsDir } from '../../../../../content-loader/content-dir.ts';
import { vi } from '../../../../../i18n/vi.ts';
import { contentType } from '../../../../../lib/publish/content-types.ts';
import { reportData, writeReportData } from '../../../../../lib/publish/report-data.ts';
import { reportRecord } from '../../../../../lib/publish/report-record.ts';
import type { Report } from '../../../../../lib/report/types.ts';
import { address } from '../../../../../site/addresses.ts';
import { getArchive } from '../../../../../site/archive.ts';
import { describeDataset, toFigureRecord } from '../../../../../site/downloads.ts';
import { storedReport } from '../../../../../site/prose.ts';
import { getStatistics } from '../../../../../site/statistics.ts';

/** Files beside a report's page, for `astro dev`; a build leaves them to the integration `report-files`. */
export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  const { reports } = await getArchive();
  const routes = reports.map(async (report) => {
    const { year, month, day, slug } = report;
    const { pictures } = await filesOf(report);
    return ['index.json', ...pictures.map(({ name }) => name)].map((file) => ({
      params: { year, month, day, slug, file },
      props: { report },
    }));
  });
  return (await Promise.all(routes)).flat();
}

export const GET: APIRoute = async ({ params, props: { report } }) => {
  const { data, pictures } = await filesOf(report);
  const picture = pictures.find(({ name }) => name === params.file);
  const body = picture ? new Uint8Array(await readFile(join(reportsDir, picture.from))) : await data();
  return new Response(body, { headers: { 'Content-Type': contentType(params.file!) } });
};

async function filesOf(report: Report) {
  const { blocks, pictures } = storedReport(report.digest);
  const data = async () => {
    const { byReport } = await getStatistics();
    const record = reportRecord(report, address);
    const dataset = describeDataset(report.title, vi.downloads.figuresAbout, `${report.path}index.json`);
    const figures = (byReport.get(report.path) ?? []).map(toFigureRecord);
    const columns = address('/du-lieu/so-lieu.csv-metadata.json');
    return writeReportData(reportData(dataset, record, blocks, figures, columns));
  };
  return { data, pictures };
}
