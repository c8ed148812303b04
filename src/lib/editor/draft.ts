import type { Authorities } from '../authorities/authorities.ts';
import { checkReports } from '../check/check-reports.ts';
import { sortProblems, type Problem } from '../check/problem.ts';
import { readReportSource } from '../report/source.ts';
import { readBody } from '../report/read-body.ts';
import { originalDigest } from '../check/same-words.ts';
import { locateQuote } from '../figures/locate.ts';
import type { LocatedFigure } from '../figures/types.ts';
import { unwritten as unwrittenProblem } from '../import/problems.ts';
import { proposeStatistics } from '../import/propose-statistics.ts';
import { folderOf, proposePath } from '../import/report-path.ts';
import { writeReport, type ProposedFrontmatter } from '../import/mdx/write-report.ts';
import { isRecord } from '../report/is-record.ts';
import { valueAt } from '../schema/read.ts';
import { readYaml } from '../schema/yaml-source.ts';
import { slugify } from '../vietnamese/slug.ts';

/**
 * A proposed figure is undecided until somebody has looked at it. The file holds accepted ones as reviewed, undecided
 * ones as the machine's, rejected ones not at all.
 */
export type Decision = 'undecided' | 'accepted' | 'rejected';

/** A figure under review: its state follows from what was decided. */
export interface DraftFigure extends Omit<LocatedFigure, 'state'> {
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

/** A report of the archive that is being reviewed: what the draft does not change stays as it is written. */
export interface OpenedFile {
  /** `<slug>.mdx` */
  name: string;
  /** The YAML between its `---` lines. */
  head: string;
}

/** A report while it is being prepared in the browser. */
export interface Draft {
  fields: DraftFields;
  body: string;
  figures: DraftFigure[];
  /** The report of the archive that was opened, where the draft is none of a new one. */
  opened?: OpenedFile;
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
  /** Ids of the figures that the file could not say, by the problem that tells of each. */
  unwritten: ReadonlyMap<Problem, string>;
}

/** The figures that go into the file, each in the state that follows from what was decided. */
export function keptFigures(figures: readonly DraftFigure[]): LocatedFigure[] {
  return figures
    .filter(({ decision }) => decision !== 'rejected')
    .map(({ decision, ...figure }) => ({
      ...figure,
      state: decision === 'accepted' ? 'reviewed' : 'automatic',
    }));
}

export function finishDraft(draft: Draft, archived: Archived): DraftResult {
  const words = readBody(draft.body).text;
  const { fields, opened } = draft;
  const path = opened ? `${folderOf(fields.date)}/${opened.name}` : proposePath(fields, archived.reports);
  const { statistics, left } = proposeStatistics(relocateFigures(keptFigures(draft.figures), words), words);
  // A declaration without figures leaves them to the machine; an empty list says that a person wants none.
  const wantsNone =
    draft.figures.length > 0 && draft.figures.every(({ decision }) => decision === 'rejected');
  const authors = fields.author.split(/\s*,\s*/).filter(Boolean);
  const source = said({
    ...heldSource(opened),
    name: fields.sourceName.trim(),
    url: fields.sourceUrl.trim(),
    ...(opened ? {} : { digest: originalDigest(words) }),
  });
  const frontmatter: ProposedFrontmatter & { summary?: string } = {
    title: fields.title.trim(),
    date: fields.date,
    author: authors.length > 1 ? authors : (authors[0] ?? ''),
    district: fields.district,
    term: fields.term.trim(),
    ...(fields.summary.trim() ? { summary: fields.summary.trim() } : {}),
    ...(Object.keys(source).length > 0 ? { source } : {}),
    ...(statistics.length > 0 || wantsNone ? { statistics } : {}),
  };
  const text = writeReport(frontmatter, `${draft.body.trim()}\n`, opened?.head);
  const file = `content/reports/${path}`;
  const place = readReportSource(file, text).placeOfKey(['statistics']);
  const unwritten = new Map(left.map((one) => [unwrittenProblem(one, words, place), one.figure.id]));
  const found = checkReports({ files: [{ path: file, text }], authorities: archived.authorities }).filter(
    ({ code }) => code !== 'anh-khong-co' && !(fields.date === '' && code === 'ngay-khac-thu-muc'),
  );
  return { text, path, words, problems: sortProblems([...found, ...unwritten.keys()]), unwritten };
}

/** What the opened report says of its source; the digest of its words at import is not made anew. */
function heldSource(opened: OpenedFile | undefined): Record<string, unknown> {
  const source = opened && valueAt(readYaml(opened.name, opened.head).data, ['source']);
  return isRecord(source) ? source : {};
}

/** Without the keys that say nothing. */
function said(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== ''));
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
 * gone, or now stand twice, keep their old place: that they are not in the file is told.
 */
export function relocateFigures<Placed extends Omit<LocatedFigure, 'state'>>(
  figures: readonly Placed[],
  words: string,
): Placed[] {
  return figures.map((figure) => {
    if (words.slice(figure.start, figure.end) === figure.quote) return figure;
    const found = locateQuote(words, figure);
    return found.problem === undefined ? { ...figure, start: found.start, end: found.end } : figure;
  });
}
