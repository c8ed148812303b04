import { toHtml } from 'hast-util-to-html';
import type { Curation } from '../lib/figures/curate.ts';
import { extractFigures } from '../lib/figures/extract/extract.ts';
import { leadBelowBase } from '../lib/report/addresses.ts';
import { annotate } from '../lib/report/annotate.ts';
import type { CitedDocument } from '../lib/report/cited-documents.ts';
import { anchorFigures } from '../lib/report/figure-anchors.ts';
import { keepHeadings } from '../lib/report/keep-headings.ts';
import type { UsedAbbreviation } from '../lib/report/mark-abbreviations.ts';
import type { BodyReading } from '../lib/report/read-body.ts';
import type { ReportFrontmatter } from '../lib/report/schema.ts';
import type { Authorities } from '../lib/authorities/authorities.ts';
import { reportFigures } from '../lib/report/report-figures.ts';
import type { ReportFigure, ReportPicture } from '../lib/report/types.ts';
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
  figures: ReportFigure[];
  pictures: ReportPicture[];
  /** In the order in which a reader meets them. */
  abbreviations: UsedAbbreviation[];
  /** In the order in which a reader meets them. */
  cited: CitedDocument[];
}

/** What a report is rendered with. */
export interface Rendering {
  /** The folder of reports. */
  reportsDir: string;
  authorities: Authorities;
  /** Makes the link of a path of the site. */
  pageOf: (path: string) => string;
}

/** A report that has been read, and in which the check found no error. */
interface SoundReport {
  /** Its path in the folder of reports. */
  file: string;
  frontmatter: ReportFrontmatter;
  /** Changed by the rendering: what stands beside the words is put around them. */
  prose: BodyReading;
  /** The figures that its frontmatter quotes, where it quotes any. */
  curated?: Curation;
}

/** Renders the body of a report, with its figures and all that stands beside its words marked. */
export async function renderReport(
  id: string,
  { file, frontmatter, prose, curated }: SoundReport,
  { reportsDir, authorities, pageOf }: Rendering,
): Promise<{ rendered: RenderedReport; reading: ReportReading }> {
  const { text, blocks, tree } = prose;
  // Curated figures where the archivist gave some; otherwise those that can be read off the text.
  const found = curated?.figures ?? extractFigures(text, { term: frontmatter.term });
  const place = authorities.districts.find((one) => one.id === frontmatter.district);
  const figures = reportFigures(anchorFigures(found, blocks), authorities.indicators, text, place);
  const { annotations, abbreviations, cited } = readStandoff(
    prose,
    figures,
    frontmatter,
    authorities,
    pageOf,
  );
  leadBelowBase(tree, pageOf);
  annotate(prose, annotations);
  keepHeadings(tree);
  const pictures = await placePictures(tree, reportsDir, file);
  const paragraphs = blocks.filter(({ number }) => number !== undefined);
  return {
    rendered: { id, frontmatter, html: toHtml(tree), blocks, figures },
    reading: {
      lead: paragraphs[0]?.text ?? '',
      words: countWords(text),
      paragraphs: paragraphs.length,
      figures,
      pictures,
      abbreviations,
      cited,
    },
  };
}
