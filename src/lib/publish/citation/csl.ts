import { citationKey } from './key.ts';
import type { CitedReport } from './types.ts';

/** A CSL-JSON item (schema 1.0.2), as far as reports need it. */
interface CslItem {
  id: string;
  type: 'article-newspaper' | 'article';
  title: string;
  author?: { literal: string }[];
  issued: { 'date-parts': [[number, number, number]] };
  'container-title'?: string;
  archive?: string;
  URL: string;
  language: 'vi-VN';
}

/**
 * The report for Zotero, Mendeley and Pandoc. Names are `literal`, so that no style turns `Lệ Quyên` into
 * `Quyên, L.`; without a known newspaper the type stays the general `article`.
 */
export function toCslJson(report: CitedReport): CslItem {
  const [year = 0, month = 0, day = 0] = report.date.split('-').map(Number);
  const item: CslItem = {
    id: citationKey(report),
    type: report.sourceName ? 'article-newspaper' : 'article',
    title: report.title,
    issued: { 'date-parts': [[year, month, day]] },
    URL: report.url,
    language: 'vi-VN',
  };
  if (report.authors.length > 0) item.author = report.authors.map((literal) => ({ literal }));
  if (report.sourceName) item['container-title'] = report.sourceName;
  if (report.archive) item.archive = report.archive;
  return item;
}
