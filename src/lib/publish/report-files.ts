import { citedReport } from './citation/cited-report.ts';
import { citationFormats, writeCitation, type CitationFormat } from './citation/files.ts';
import type { Dataset } from './dataset.ts';
import { writeFigures, type FigureFormat } from './figure-files.ts';
import { writeReportText } from './report-text.ts';
import { figuresOf, type ReportData } from './report-data.ts';

/** The tables of a report's figures. */
export const reportTables = ['so-lieu.csv', 'so-lieu.csv-metadata.json'] as const;

/** The whole text, for those who want nothing but words. */
export const reportText = 'toan-van.txt';

/** What can be made of a report's own `index.json`, by the name under which it is kept. */
export type ReportFileName =
  (typeof reportTables)[number] | typeof reportText | `trich-dan.${CitationFormat}`;

/** What a table of one report says of itself. */
interface TableWords {
  title: (report: string) => string;
  description: string;
}

/** The names of all files that can be made of a report: tables only where it states figures. */
export function reportFileNames({ count }: Pick<ReportData, 'count'>): ReportFileName[] {
  const citations = citationFormats.map((format) => `trich-dan.${format}` as const);
  return [reportText, ...(count > 0 ? reportTables : []), ...citations];
}

/**
 * Makes one of the files of a report: the same bytes in a test and in the browser. `accessed` is the ISO date on which
 * the reader takes it.
 */
export function makeReportFile(
  name: ReportFileName,
  data: ReportData,
  words: TableWords,
  accessed?: string,
): string {
  const cited = citedReport(data, data.archive, accessed);
  if (name === reportText) return writeReportText(data, cited);
  const citation = citationFormats.find((format) => name === `trich-dan.${format}`);
  if (citation) return writeCitation(citation, cited);
  const format = name.slice('so-lieu.'.length) as FigureFormat;
  return writeFigures(format, tableOf(data, words), figuresOf(data), reportTables[0]);
}

/** The table has no address of its own: it is cited by the file that it is made of, which has. */
function tableOf(data: ReportData, words: TableWords): Dataset {
  const { about, built, rights, publisher, archive, url } = data;
  return {
    title: words.title(data.title),
    description: words.description,
    about,
    url: `${url}index.json`,
    built,
    rights,
    publisher,
    archive,
  };
}
