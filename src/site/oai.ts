import { placeInFull } from '../lib/authorities/places/places.ts';
import { writeOai, type OaiRecord } from '../lib/publish/oai.ts';
import { lastModified } from '../lib/publish/report-record.ts';
import type { Report } from '../lib/report/types.ts';
import { absoluteAddress } from './addresses.ts';
import { getArchive } from './archive.ts';
import { reportId } from './permanent-id.ts';
import { settings, site } from './site.ts';

/**
 * The archive for harvesters, or `undefined` where what the format asks for is not known: where the archive is on the
 * web, whom harvesters write to, and a report.
 */
export async function oaiRepository(): Promise<string | undefined> {
  const url = absoluteAddress('/oai.xml');
  const email = settings.keeper?.email;
  const { reports } = await getArchive();
  if (!url || !email || reports.length === 0) return undefined;
  return writeOai({ name: site.name, url, email, records: reports.map(recordOf) });
}

function recordOf(report: Report): OaiRecord {
  const { source } = report;
  return {
    id: reportId(report),
    datestamp: lastModified(report),
    elements: [
      ['title', report.title],
      ...report.authors.map(({ name }) => ['creator', name] as const),
      ...report.subjects.map((subject) => ['subject', subject] as const),
      ['description', report.summary ?? report.lead],
      ['publisher', source?.name ?? site.publisher],
      ['date', report.date],
      ['type', 'Text'],
      ['format', 'text/html'],
      ['identifier', absoluteAddress(report.path)],
      ['source', source?.url ?? source?.name],
      ['language', 'vi'],
      ['coverage', placeInFull(report.district)],
      ['coverage', report.term],
      ['rights', site.rights],
    ],
  };
}
