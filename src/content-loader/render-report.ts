import { toHtml } from 'hast-util-to-html';
import { curateFigures } from '../lib/figures/curate.ts';
import { extractFigures } from '../lib/figures/extract/extract.ts';
import type { LocatedFigure } from '../lib/figures/types.ts';
import { leadBelowBase } from '../lib/report/addresses.ts';
import { annotate } from '../lib/report/annotate.ts';
import type { CitedDocument } from '../lib/report/cited-documents.ts';
import { anchorFigures } from '../lib/report/figure-anchors.ts';
import type { UsedAbbreviation } from '../lib/report/mark-abbreviations.ts';
import { readBody } from '../lib/report/read-body.ts';
import type { ReportFrontmatter } from '../lib/report/schema.ts';
import type { Authorities } from '../lib/authorities/authorities.ts';
import { readStandoff } from '../lib/report/standoff.ts';
import { countWords } from '../lib/report/word-count.ts';
import { placePictures } from './pictures.ts';
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

/** Where the report lies, and what it is rendered with. */
export interface Surroundings {
  /** The folder of reports. */
  reportsDir: string;
  authorities: Authorities;
  /** Makes the link of a path of the site. */
  pageOf: (path: string) => string;
}

/**
 * Renders the body of a report, locates its figures and marks what stands beside its words. `file` is its path in
 * the folder of reports.
 *
 * @throws Error in Vietnamese, with everything that the body may not hold and every figure whose words are not found
 *   once: the check tells the same with line and column, and runs before.
 */
export async function renderReport(
  id: string,
  frontmatter: ReportFrontmatter,
  body: string,
  file: string,
  { reportsDir, authorities, pageOf }: Surroundings,
): Promise<{ rendered: RenderedReport; reading: ReportReading }> {
  const prose = readBody(body);
  const { text, blocks, tree, refused } = prose;
  const found = findFigures(frontmatter, text);
  const problems = [
    ...(refused.length > 0
      ? [`Bài có ${refused.length} chỗ kho không nhận; npm run check chỉ rõ từng chỗ.`]
      : []),
    ...found.problems,
  ];
  if (problems.length > 0) throw new Error([`${file}: bài chưa đăng được`, ...problems].join('\n  '));

  const figures = anchorFigures(found.figures, blocks);
  const { annotations, abbreviations, cited } = readStandoff(
    prose,
    figures,
    frontmatter,
    authorities,
    pageOf,
  );
  leadBelowBase(tree, pageOf);
  annotate(prose, annotations);
  const pictures = await placePictures(tree, reportsDir, file);
  const paragraphs = blocks.filter(({ number }) => number !== undefined);
  return {
    rendered: { id, frontmatter, html: toHtml(tree), blocks, figures, pictures },
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
function findFigures(
  frontmatter: ReportFrontmatter,
  text: string,
): { figures: LocatedFigure[]; problems: string[] } {
  if (!frontmatter.statistics)
    return { figures: extractFigures(text, { term: frontmatter.term }), problems: [] };
  const { figures, problems } = curateFigures(frontmatter.statistics, text);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { figures, problems: errors.map((problem) => problem.message) };
}
