import type { APIRoute } from 'astro';
import { getArchive } from '../../site/archive.ts';
import { jsonFile } from '../../site/downloads.ts';
import { packReportIds } from '../../lib/archive/report-ids.ts';

/** Which reports there are, for the page that prepares new ones. Other programs want `bai-viet.json`. */
export const GET: APIRoute = async () => {
  const { reports } = await getArchive();
  return jsonFile(JSON.stringify(packReportIds(reports.map(({ id }) => id))));
};
