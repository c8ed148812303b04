import { citationKey } from './key.ts';
import { citationNote } from './note.ts';
import { reportType, typeNames } from './report-type.ts';
import type { CitedReport } from './types.ts';

type CslDate = { 'date-parts': [[number, number, number]] };

/** A CSL-JSON item (schema 1.0.2), as far as reports need it. */
interface CslItem {
  id: string;
  type: (typeof typeNames)[keyof typeof typeNames]['csl'];
  title: string;
  author?: { literal: string }[];
  issued: CslDate;
  accessed?: CslDate;
  'container-title'?: string;
  publisher?: string;
  archive: string;
  note?: string;
  URL?: string;
  language: 'vi-VN';
}

/** The report for Zotero, Mendeley and Pandoc. Names are `literal`, so that no style turns `Lệ Quyên` into `Quyên, L.`. */
export function toCslJson(report: CitedReport): CslItem {
  const { authors, title, date, accessed, url, archive } = report;
  const type = reportType(report);
  const note = citationNote(report);
  return {
    id: citationKey(report),
    type: typeNames[type].csl,
    title,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    issued: cslDate(date),
    ...(accessed ? { accessed: cslDate(accessed) } : {}),
    ...(type === 'report'
      ? { publisher: authors[0]! }
      : {
          'container-title': report.sourceName ?? archive,
          publisher: report.sourceName ? undefined : archive,
        }),
    archive,
    ...(note ? { note } : {}),
    ...(url ? { URL: url } : {}),
    language: 'vi-VN',
  };
}

function cslDate(iso: string): CslDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}
