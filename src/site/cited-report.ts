import { address } from './addresses.ts';
import type { CitedReport } from '../lib/publish/citation/types.ts';
import type { Report } from '../lib/report/types.ts';
import { site } from './site.ts';

/** A report as references name it. */
export function citedReport(report: Report): CitedReport {
  return {
    title: report.title,
    authors: report.authors.map(({ name }) => name),
    date: report.date,
    district: report.district.name,
    sourceName: report.source?.name,
    url: address(report.path),
    archive: site.name,
  };
}
