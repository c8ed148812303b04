import type { Authorities } from '../authorities/authorities.ts';
import type { Problem } from './problem.ts';
import type { CheckedReport } from './checked-report.ts';

/** What the check is given: the reports as text and what else lies in the content folder. */
export interface CheckInput {
  /** Every `.mdx` and `.md` under `reports/`, with its path from the project's root. */
  files: readonly { path: string; text: string }[];
  authorities: Authorities;
  /** Every other file under `reports/` (pictures), same kind of path. */
  assets?: readonly string[];
  /** Pages that are not made from reports or authority files: `/huong-dan/ma-loi/`. */
  pages?: readonly string[];
}

/** All reports together, as the rules that compare reports need them. */
export interface CheckedArchive {
  reports: readonly CheckedReport[];
  authorities: Authorities;
  assets: ReadonlySet<string>;
  /** Every URL of the site that a report may link to, without the base path: `/2020/09/21/<slug>/`. */
  urls: ReadonlySet<string>;
}

/** One rule of the check: the problems of one report, given all the others. */
export type Rule = (report: CheckedReport, archive: CheckedArchive) => Problem[];

/** A rule that asks for no other report. */
export type ReportRule = (report: CheckedReport, archive: Pick<CheckedArchive, 'authorities'>) => Problem[];
