import type { ReportRecord } from '../report-record.ts';
import type { CitedReport } from './types.ts';

/** A report of the archive as references name it. */
export function citedReport(
  record: Pick<ReportRecord, 'title' | 'authors' | 'date' | 'district' | 'source' | 'url'>,
  archive: string,
): CitedReport {
  return {
    title: record.title,
    authors: record.authors,
    date: record.date,
    district: record.district.name,
    sourceName: record.source?.name,
    url: record.url,
    archive,
  };
}
