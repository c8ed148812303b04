import { extractFigures } from '../figures/extract/extract.ts';
import { scalarText } from '../schema/read.ts';
import { canonicalTerm } from '../vietnamese/terms.ts';
import type { CheckedReport } from './checked-report.ts';

/** A report that shows figures which no person has looked at yet. */
export interface LeftToReview {
  file: string;
  /** How many, and out of how many. */
  left: number;
  all: number;
}

/** Counts the figures that a report's page shows as automatic; nothing where all are reviewed, or none can be read. */
export function leftToReview(report: CheckedReport): LeftToReview | undefined {
  const { data, path } = report;
  const declared = report.curated();
  if (data.statistics !== undefined && !declared) return undefined;
  const figures =
    declared?.figures ??
    extractFigures(report.prose().text, { term: canonicalTerm(scalarText(data.term ?? '')) });
  const left = figures.filter(({ state }) => state === 'automatic').length;
  return left > 0 ? { file: path, left, all: figures.length } : undefined;
}

/** `Còn 34 số liệu của 3 bài chưa có người soát.`, and where they are `named`, each report on a line of its own. */
export function tellLeftToReview(reports: readonly LeftToReview[], named: boolean): string {
  const figures = reports.reduce((sum, { left }) => sum + left, 0);
  const lines = named ? reports.map(({ file, left, all }) => `  ${file}: ${left} trong ${all}`) : [];
  return [`Còn ${figures} số liệu của ${reports.length} bài chưa có người soát.`, ...lines].join('\n');
}
