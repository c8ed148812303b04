import { findAbbreviations } from '../authorities/abbreviations/find.ts';
import { plainExpansions } from '../authorities/abbreviations/schema.ts';
import type { Authorities } from '../authorities/authorities.ts';
import { citeDocuments } from '../authorities/documents/resolve.ts';
import type { LocatedFigure } from '../figures/types.ts';
import type { Annotation } from './annotate.ts';
import { citedDocuments, documentAnnotations, type CitedDocument } from './cited-documents.ts';
import { abbreviationAnnotations, usedAbbreviations, type UsedAbbreviation } from './mark-abbreviations.ts';
import { figureAnnotations } from './mark-figures.ts';
import type { BodyReading } from './read-body.ts';
import type { ReportFrontmatter } from './schema.ts';

/** What a report says of itself, as far as its words are read by it. */
type ReportFacts = Pick<ReportFrontmatter, 'date' | 'term' | 'district' | 'documents'>;

/** All that stands beside a report's words and points into them. */
interface Standoff {
  annotations: Annotation[];
  abbreviations: UsedAbbreviation[];
  cited: CitedDocument[];
}

/**
 * Reads off a report's text what is told beside it.
 * `pageOf` makes the link of a path of the site.
 */
export function readStandoff(
  { text, blocks }: Pick<BodyReading, 'text' | 'blocks'>,
  figures: LocatedFigure[],
  report: ReportFacts,
  { abbreviations: entries, documents, districts }: Authorities,
  pageOf: (path: string) => string,
): Standoff {
  const place = districts.find(({ id }) => id === report.district);
  const citations = citeDocuments(text, documents, {
    date: report.date,
    term: report.term,
    documents: report.documents,
    ...(place ? { province: place.province } : {}),
    ...(place?.level === 'district' ? { district: place.name } : {}),
  });
  const abbreviations = findAbbreviations(text, plainExpansions(entries));
  return {
    annotations: [
      ...figureAnnotations(figures),
      ...documentAnnotations(citations, (id) => pageOf(`/van-kien/${id}/`)),
      ...abbreviationAnnotations(abbreviations, blocks),
    ],
    abbreviations: usedAbbreviations(abbreviations),
    cited: citedDocuments(citations, blocks),
  };
}
