import type { Authorities } from '../authorities/authorities.ts';
import { checkReports } from '../check/check-reports.ts';
import type { Problem } from '../check/problem.ts';
import { readBody } from '../report/read-body.ts';
import { originalDigest } from '../check/same-words.ts';
import { locateQuote } from '../figures/locate.ts';
import { readQuote } from '../figures/read.ts';
import type { LocatedFigure } from '../figures/types.ts';
import { proposeStatistics } from '../import/propose-statistics.ts';
import { folderOf, proposePath } from '../import/report-path.ts';
import { writeReport, type ProposedFrontmatter } from '../import/mdx/write-report.ts';
import { capitalise } from '../vietnamese/format.ts';
import { slugify } from '../vietnamese/slug.ts';

/** A proposed figure is undecided until somebody has looked at it; only accepted ones go into the file. */
export type Decision = 'undecided' | 'accepted' | 'rejected';

export interface DraftFigure extends LocatedFigure {
  decision: Decision;
}

/** What the fields of the page hold. */
export interface DraftFields {
  title: string;
  date: string;
  /** Several authors are parted by commas. */
  author: string;
  district: string;
  term: string;
  summary: string;
  sourceName: string;
  sourceUrl: string;
}

/** A report while it is being prepared in the browser. */
export interface Draft {
  fields: DraftFields;
  body: string;
  figures: DraftFigure[];
}

export interface Archived {
  authorities: Authorities;
  /** `2020/09/<slug>` of every report that the archive holds. */
  reports: ReadonlySet<string>;
}

/** The file that a draft makes, and what the check says of it. */
export interface DraftResult {
  text: string;
  /** `2020/09/<slug>.mdx` */
  path: string;
  words: string;
  problems: Problem[];
}

export function finishDraft(draft: Draft, archived: Archived): DraftResult {
  const words = readBody(draft.body).text;
  const accepted = draft.figures.filter((figure) => figure.decision === 'accepted');
  const statistics = proposeStatistics(relocateFigures(accepted, words), words);
  const { fields } = draft;
  const authors = fields.author.split(/\s*,\s*/).filter(Boolean);
  const frontmatter: ProposedFrontmatter & { summary?: string } = {
    title: fields.title.trim(),
    date: fields.date,
    author: authors.length > 1 ? authors : (authors[0] ?? ''),
    district: fields.district,
    term: fields.term.trim(),
    ...(fields.summary.trim() ? { summary: fields.summary.trim() } : {}),
    source: {
      ...(fields.sourceName.trim() ? { name: fields.sourceName.trim() } : {}),
      ...(fields.sourceUrl.trim() ? { url: fields.sourceUrl.trim() } : {}),
      digest: originalDigest(words),
    },
    ...(statistics.length > 0 ? { statistics } : {}),
  };
  const text = writeReport(frontmatter, `${draft.body.trim()}\n`);
  const path = proposePath(fields, archived.reports);
  const files = [{ path: `content/reports/${path}`, text }];
  const problems = checkReports({ files, authorities: archived.authorities }).filter(
    (one) => one.code !== 'anh-khong-co' && !(fields.date === '' && one.code === 'ngay-khac-thu-muc'),
  );
  return { text, path, words, problems };
}

/** The report of the archive that has the draft's title and month, if there is one: `2020/09/<slug>`. */
export function sameTitleAndMonth(
  { date, title }: DraftFields,
  reports: ReadonlySet<string>,
): string | undefined {
  const path = `${folderOf(date)}/${slugify(title)}`;
  return reports.has(path) ? path : undefined;
}

/**
 * Puts figures where their words stand in a text that may have been edited since. Figures whose words are
 * gone, or now stand twice, keep their old place: the check tells of them.
 */
export function relocateFigures<Placed extends LocatedFigure>(
  figures: readonly Placed[],
  words: string,
): Placed[] {
  return figures.map((figure) => {
    if (words.slice(figure.start, figure.end) === figure.quote) return figure;
    const found = locateQuote(words, figure);
    return found.problem === undefined ? { ...figure, start: found.start, end: found.end } : figure;
  });
}

/** A figure made of words that somebody has marked in the text; nothing when they hold no number. */
export function figureFromWords(quote: string, words: string, id: string): DraftFigure | undefined {
  const trimmed = quote.trim();
  const reading = readQuote(trimmed);
  const start = words.indexOf(trimmed);
  if (!reading || !trimmed || start === -1) return undefined;
  return {
    id,
    quote: trimmed,
    start,
    end: start + trimmed.length,
    label: capitalise(reading.unit || trimmed),
    group: 'Số liệu khác',
    value: reading.value,
    unit: reading.unit,
    qualifier: reading.qualifier,
    extracted: 'curated',
    decision: 'accepted',
  };
}
