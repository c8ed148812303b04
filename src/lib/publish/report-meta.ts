import { reportType, typeNames } from './citation/report-type.ts';
import { unsplit } from './citation/whole-name.ts';
import { lastModified } from './report-record.ts';
import type { Report } from '../report/types.ts';

/** A `<meta>` of a report's page: `name` for reference managers, `property` for those who show links. */
export interface ReportMeta {
  name?: string;
  property?: string;
  content: string;
}

/**
 * What reference managers read, and what is shown of a link to the report. Zotero takes `citation_*`, Dublin Core, PRISM
 * and its own `z:itemType`, Google Scholar `citation_*`, others Open Graph; each fact is said once, in the form that most
 * know, and where two need it under two names in one place. The language is the page's. `url` is absolute, or absent
 * where the host is not known.
 */
export function reportMeta(report: Report, archive: string, url: string | undefined): ReportMeta[] {
  const { title, date } = report;
  const authors = report.authors.map(({ name }) => name);
  const { name: sourceName, url: sourceUrl } = report.source ?? {};
  const type = reportType({ authors, sourceName });
  const modified = lastModified(report);
  return [
    { name: 'z:itemType', content: typeNames[type].zotero },
    { name: 'citation_title', property: 'og:title', content: title },
    ...authors.map((name) => ({ name: 'citation_author', content: wholeName(name) })),
    { name: 'citation_publication_date', content: date.replaceAll('-', '/') },
    { property: 'article:published_time', content: date },
    ...(modified === date ? [] : [{ property: 'article:modified_time', content: modified }]),
    // Where the first publisher is known the report is theirs; the archive is where it is kept.
    ...(sourceName ? [{ name: 'prism.publicationName', content: sourceName }] : []),
    ...(sourceUrl ? [{ name: 'DC.source', content: sourceUrl }] : []),
    ...(sourceName ? [] : [{ name: 'DC.publisher', content: type === 'report' ? authors[0]! : archive }]),
    ...(url ? [{ name: 'citation_public_url', property: 'og:url', content: url }] : []),
  ];
}

/** Zotero turns `Lệ Quyên` into `Quyên, Lệ`; with a comma after it the whole is a surname, and stays whole. */
function wholeName(name: string): string {
  return /\s/.test(name) ? `${unsplit(name)},` : name;
}
