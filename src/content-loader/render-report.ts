import { curateFigures } from '../lib/figures/curate.ts';
import { extractFigures } from '../lib/figures/extract/extract.ts';
import type { LocatedFigure } from '../lib/figures/types.ts';
import { finishProse } from '../lib/report/finish-prose.ts';
import { countWords } from '../lib/report/word-count.ts';
import type { CitedDocument } from '../lib/report/cited-documents.ts';
import type { UsedAbbreviation } from '../lib/report/mark-abbreviations.ts';
import type { ReportFrontmatter } from '../lib/report/schema.ts';
import type { Authorities } from '../lib/authorities/authorities.ts';
import { readStandoff } from '../lib/report/standoff.ts';
import { parseMdxBody } from './parse-mdx.ts';
import type { RenderedReport } from './report-cache.ts';

/** What the archive knows of a report from its text; kept in the entry beside the frontmatter. */
export interface ReportReading {
  /** The first paragraph, whole. */
  lead: string;
  words: number;
  paragraphs: number;
  figures: LocatedFigure[];
  /** In the order in which a reader meets them. */
  abbreviations: UsedAbbreviation[];
  /** In the order in which a reader meets them. */
  cited: CitedDocument[];
}

/**
 * Renders the body of a report, locates its figures and marks what stands beside its words. `pageOf` makes the
 * link of a path of the site.
 *
 * @throws Error in Vietnamese, with every figure whose words cannot be found, or found only once.
 */
export function renderReport(
  id: string,
  frontmatter: ReportFrontmatter,
  body: string,
  file: string,
  authorities: Authorities,
  pageOf: (path: string) => string,
): { rendered: RenderedReport; reading: ReportReading } {
  const { html, proseOnly } = parseMdxBody(body);
  const finished = finishProse(html, (prose) => {
    const found = findFigures(frontmatter, prose.text);
    return { ...found, ...readStandoff(prose, found.figures, frontmatter, authorities, pageOf) };
  });
  if (finished.found.problems.length > 0) {
    throw new Error([`${file}: số liệu không khớp với bài`, ...finished.found.problems].join('\n  '));
  }
  const { passages, text } = finished.prose;
  const paragraphs = passages.filter((passage) => /^d\d+$/.test(passage.anchor));
  const { figures, abbreviations, cited } = finished.found;
  return {
    rendered: { id, frontmatter, ...(proseOnly ? { html: finished.html } : {}), passages, figures },
    reading: {
      lead: paragraphs[0]?.text ?? '',
      words: countWords(text),
      paragraphs: paragraphs.length,
      figures,
      abbreviations,
      cited,
    },
  };
}

/** Curated figures where the archivist gave some; otherwise those that can be read off the text. */
export function findFigures(
  frontmatter: ReportFrontmatter,
  text: string,
): { figures: LocatedFigure[]; problems: string[] } {
  if (!frontmatter.statistics)
    return { figures: extractFigures(text, { term: frontmatter.term }), problems: [] };
  const { figures, problems } = curateFigures(frontmatter.statistics, text);
  return { figures, problems: problems.map((problem) => problem.message) };
}
