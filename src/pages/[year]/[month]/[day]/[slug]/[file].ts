import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { reportsDir } from '../../../../../content-loader/content-dir.ts';
import { vi } from '../../../../../i18n/vi.ts';
import { reportFiles } from '../../../../../lib/publish/report-files.ts';
import { reportRecord } from '../../../../../lib/publish/report-record.ts';
import type { Report } from '../../../../../lib/report/types.ts';
import { address } from '../../../../../site/addresses.ts';
import { getArchive } from '../../../../../site/archive.ts';
import { contentType, describeDataset, toFigureRecord } from '../../../../../site/downloads.ts';
import { storedReport } from '../../../../../site/prose.ts';
import { getStatistics } from '../../../../../site/statistics.ts';

/** Files beside a report's page, for `astro dev`; a build leaves them to the integration `report-files`. */
export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  const { reports } = await getArchive();
  const routes = reports.map(async (report) => {
    const { year, month, day, slug } = report;
    const { texts, pictures } = await filesOf(report);
    return [...texts.keys(), ...pictures.map(({ name }) => name)].map((file) => ({
      params: { year, month, day, slug, file },
      props: { report },
    }));
  });
  return (await Promise.all(routes)).flat();
}

export const GET: APIRoute = async ({ params, props: { report } }) => {
  const { texts, pictures } = await filesOf(report);
  const text = texts.get(params.file!);
  const picture = pictures.find(({ name }) => name === params.file);
  const body = text ?? new Uint8Array(await readFile(join(reportsDir, picture!.from)));
  return new Response(body, { headers: { 'Content-Type': contentType(params.file!) } });
};

async function filesOf(report: Report) {
  const { blocks, pictures } = storedReport(report.digest);
  const { byReport } = await getStatistics();
  const texts = reportFiles({
    record: reportRecord(report, address),
    blocks,
    figures: (byReport.get(report.path) ?? []).map(toFigureRecord),
    about: describeDataset('', vi.downloads.figuresAbout, report.path),
    figuresTitle: vi.downloads.figuresOf(report.title),
  });
  return { texts, pictures };
}
