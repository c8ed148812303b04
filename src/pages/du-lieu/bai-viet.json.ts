import type { APIRoute } from 'astro';
import { address } from '../../site/addresses.ts';
import { getArchive } from '../../site/archive.ts';
import { describeDataset, jsonFile } from '../../site/downloads.ts';
import { vi } from '../../i18n/vi.ts';
import { writeDataset } from '../../lib/publish/dataset.ts';
import { reportColumns } from '../../i18n/data-columns.ts';
import { reportRecord } from '../../lib/publish/report-record.ts';

/** Every report of the archive, newest first, without its text, which is in the report's own `index.json`. */
export const GET: APIRoute = async () => {
  const { reports } = await getArchive();
  return jsonFile(
    writeDataset(
      describeDataset(vi.downloads.reports, vi.downloads.reportsAbout, '/du-lieu/bai-viet.json', reports),
      'reports',
      reports.map((report) => reportRecord(report, address)),
      reportColumns,
    ),
  );
};
