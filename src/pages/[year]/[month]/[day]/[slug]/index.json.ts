import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { address } from '../../../../../site/addresses.ts';
import { getArchive } from '../../../../../site/archive.ts';
import { describeDataset, jsonFile, toFigureRecord } from '../../../../../site/downloads.ts';
import { describeColumns } from '../../../../../lib/publish/dataset.ts';
import { figureColumns } from '../../../../../lib/publish/figure-columns.ts';
import { reportRecord, writeReport } from '../../../../../lib/publish/report-record.ts';
import { storedPassages } from '../../../../../site/prose.ts';
import { getStatistics } from '../../../../../site/statistics.ts';

/** For `astro dev`; a build leaves these files to the integration `report-files`. */
export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  const { reports } = await getArchive();
  return reports.map((report) => {
    const { year, month, day, slug } = report;
    return { params: { year, month, day, slug }, props: { report } };
  });
}

/** A report for programs: what is known of it, its text as printed and its figures. */
export const GET: APIRoute = async ({ props: { report } }) => {
  const { byReport } = await getStatistics();
  const entry = (await getEntry('reports', report.id))!;
  return jsonFile(
    writeReport(
      describeDataset(report.title, '', `${report.path}index.json`),
      reportRecord(report, address),
      await storedPassages(String(entry.digest)),
      (byReport.get(report.path) ?? []).map(toFigureRecord),
      describeColumns(figureColumns),
    ),
  );
};
