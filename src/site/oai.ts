import { placeInFull } from '../lib/authorities/places/places.ts';
import { newestDay } from '../lib/publish/newest-day.ts';
import { writeOai, type OaiRecord } from '../lib/publish/oai.ts';
import type { Report } from '../lib/report/types.ts';
import { absoluteAddress } from './addresses.ts';
import { getArchive } from './archive.ts';
import { reportId } from './permanent-id.ts';
import { settings, site } from './site.ts';

/**
 * What the format asks for, or `undefined` where not all of it is known: where the archive is on the web, whom
 * harvesters write to, and a report.
 */
export async function oaiFacts() {
  const url = absoluteAddress('/oai.xml');
  const email = settings.keeper?.email;
  const { reports } = await getArchive();
  return url && email && reports.length > 0 ? { url, email, reports } : undefined;
}

/** The archive for harvesters. */
export async function oaiRepository(): Promise<string | undefined> {
  const facts = await oaiFacts();
  return facts && writeOai({ ...facts, name: site.name, records: facts.reports.map(recordOf) });
}

function recordOf(report: Report): OaiRecord {
  const { source } = report;
  return {
    id: reportId(report),
    // Harvesters ask for what is newer than their last visit: an old report that was fetched since is.
    datestamp: newestDay([report], undefined)!,
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
