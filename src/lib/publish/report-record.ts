import type { Report } from '../report/types.ts';

/** A report as the downloads list it. */
export interface ReportRecord {
  id: string;
  title: string;
  date: string;
  authors: string[];
  district: { id: string; name: string; kind: string; province: string };
  term: string;
  summary?: string;
  source?: Report['source'];
  subjects: string[];
  documents: string[];
  corrections: Report['corrections'];
  words: number;
  paragraphs: number;
  /** How many figures it states. */
  figures: number;
  url: string;
  /** Its own JSON file, with the text, the figures and how to cite it. */
  data: string;
}

/** One report as a record. `address` makes the link of a path of the site. */
export function reportRecord(report: Report, address: (path: string) => string): ReportRecord {
  const { id, name, kind, province } = report.district;
  return {
    id: report.id,
    title: report.title,
    date: report.date,
    authors: report.authors.map((author) => author.name),
    district: { id, name, kind, province },
    term: report.term,
    summary: report.summary,
    source: report.source,
    subjects: report.subjects,
    documents: report.documents,
    corrections: report.corrections,
    words: report.words,
    paragraphs: report.paragraphs,
    figures: report.figures.length,
    url: address(report.path),
    data: address(`${report.path}index.json`),
  };
}

/** ISO date on which the report last changed in the archive: its last correction, or its publication. */
export function lastModified(report: Pick<Report, 'date' | 'corrections'>): string {
  return report.corrections.reduce((latest, { date }) => (date > latest ? date : latest), report.date);
}
