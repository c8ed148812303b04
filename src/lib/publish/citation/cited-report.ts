import { isAddress } from '../address.ts';
import type { ReportRecord } from '../report-record.ts';
import type { CitedReport } from './types.ts';

/** A report of the archive as references name it. A path without a host is no address. */
export function citedReport(
  record: Pick<ReportRecord, 'title' | 'authors' | 'date' | 'source' | 'url'> & { version?: string },
  archive: string,
  accessed?: string,
): CitedReport {
  const { title, authors, date, source, url, version } = record;
  return {
    title,
    authors,
    date,
    sourceName: source?.name,
    sourceUrl: source?.url,
    url: isAddress(url) ? url : undefined,
    archive,
    version,
    accessed,
  };
}
