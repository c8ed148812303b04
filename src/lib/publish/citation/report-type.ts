import { isOrganisationName } from '../../vietnamese/organisation-names.ts';
import type { CitedReport } from './types.ts';

/** What a report is to those who cite it. */
export type ReportType = 'newspaper' | 'report' | 'webpage';

/** How one type is called in each place that programs read it from. */
interface TypeNames {
  /** https://www.zotero.org/support/kb/item_types_and_fields */
  zotero: string;
  /** `TY` of RIS. */
  ris: string;
  /** Entry type of BibLaTeX; what knows BibTeX alone takes `@online` for `@misc`. */
  bibtex: string;
  /** CSL 1.0.2. */
  csl: 'article-newspaper' | 'report' | 'webpage';
  /** Schema.org. */
  schema: 'Article' | 'NewsArticle' | 'Report';
}

/**
 * The one table of what a report is called. A newspaper's article is `@online` in BibTeX, where it was read: its
 * `@article` is one of a journal, and there is none for newspapers.
 */
export const typeNames: Readonly<Record<ReportType, TypeNames>> = {
  newspaper: {
    zotero: 'newspaperArticle',
    ris: 'NEWS',
    bibtex: 'online',
    csl: 'article-newspaper',
    schema: 'NewsArticle',
  },
  report: { zotero: 'report', ris: 'RPRT', bibtex: 'report', csl: 'report', schema: 'Report' },
  webpage: { zotero: 'webpage', ris: 'ELEC', bibtex: 'online', csl: 'webpage', schema: 'Article' },
};

/** Sources that are sites and no newspapers: `Cổng thông tin điện tử huyện Sông Lô`, `Trang tin Đảng bộ`. */
const site = /^(?:cổng|trang|website|web|fanpage)(?![\p{L}\p{M}])/iu;

/**
 * A document of a committee, where only organisations signed and nobody published it before; an article of a newspaper,
 * where one is known; else a page of the site that it was first on, or of this archive.
 */
export function reportType({ authors, sourceName }: Pick<CitedReport, 'authors' | 'sourceName'>): ReportType {
  if (sourceName) return site.test(sourceName) ? 'webpage' : 'newspaper';
  return authors.length > 0 && authors.every(isOrganisationName) ? 'report' : 'webpage';
}
