import { indexedText } from '../index/fragment.ts';
import { valuesOf } from '../index/head.ts';
import { WEIGHTS } from '../weights.ts';
import type { SearchDocument, SearchParagraph } from '../types.ts';

/** A report with what it is found by besides its words. */
export interface ExportedReport extends SearchDocument {
  /** Ids of the indicators that its figures belong to, and of the documents that it speaks of. */
  indicators: string[];
  documents: string[];
}

/** A report as OpenSearch takes it; `mapping.ts` says how each field is read. */
interface OpenSearchDocument {
  url: string;
  title: string;
  body: string;
  /** First words of the body. */
  lead: string;
  date: string;
  district: string[];
  term: string[];
  author: string[];
  year: string[];
  indicators: string[];
  documents: string[];
  /** What a result shows, in the words of the report; not searched. */
  shown: { title: string; district: string; term: string; author: string; paragraphs: SearchParagraph[] };
}

export function openSearchDocument(report: ExportedReport): OpenSearchDocument {
  const { url, date, district, term, author, paragraphs, indicators, documents } = report;
  const { title, body } = indexedText(report);
  return {
    url,
    title,
    body,
    lead: body.split(' ', WEIGHTS.lead).join(' '),
    date,
    district: valuesOf('district')(report),
    term: valuesOf('term')(report),
    author: valuesOf('author')(report),
    year: valuesOf('year')(report),
    indicators: [...new Set(indicators)].sort(),
    documents: [...new Set(documents)].sort(),
    shown: { title: report.title, district, term, author, paragraphs },
  };
}
