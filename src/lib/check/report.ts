import type { Root } from 'mdast';
import type { Archive } from './archive.ts';
import { parseMarkdown } from '../report/markdown.ts';
import type { Place, Problem } from './problem.ts';
import { readReportSource, type ReportSource } from '../report/source.ts';
import { readReportText, type ReportText } from '../report/text.ts';
import { isRecord } from '../report/is-record.ts';
import { isIsoDate } from '../vietnamese/calendar-date.ts';

/** A report as the rules see it; what costs time is read when first asked for. */
export interface CheckedReport {
  source: ReportSource;
  /** Top-level keys of the frontmatter; empty when it could not be read. */
  data: Record<string, unknown>;
  title?: string;
  /** Only when it is a real ISO date. */
  date?: string;
  /** The file's name without its ending. */
  slug: string;
  text(): ReportText;
  tree(): Root;
  /** The place in the file of a character of `text()`. */
  placeInText(index: number): Place;
}

/** One rule of the check: the problems of one report, given all the others. */
export type Rule = (report: CheckedReport, archive: Archive) => Problem[];

export function openReport(path: string, text: string): CheckedReport {
  const source = readReportSource(path, text);
  const data = isRecord(source.data) ? source.data : {};
  const hasMarkdown = /[[\]<{]/.test(source.body);
  let tree: Root | undefined;
  let words: ReportText | undefined;
  const openTree = () => (tree ??= parseMarkdown(source.body));
  const openText = () => (words ??= readReportText(source.body, hasMarkdown ? openTree() : undefined));
  return {
    source,
    data,
    title: typeof data.title === 'string' ? data.title.normalize('NFC').trim() : undefined,
    date: typeof data.date === 'string' && isIsoDate(data.date) ? data.date : undefined,
    slug: path.replace(/^.*\//, '').replace(/\.mdx?$/, ''),
    text: openText,
    tree: openTree,
    placeInText: (index) => source.placeAt(source.bodyOffset + openText().sourceOffset(index)),
  };
}
