import { resolve } from 'node:path';
import { readAuthorities, readReleasesFile } from '../content-loader/authorities.ts';
import { listContent, missingContent, readAll } from '../content-loader/content-files.ts';
import { checkOpened, openReports, type CheckOptions } from '../lib/check/check-reports.ts';
import { leftToReview, type LeftToReview } from '../lib/check/left-to-review.ts';
import { sortProblems, type Problem } from '../lib/check/problem.ts';

interface ContentCheck {
  problems: Problem[];
  /** How many reports were read. */
  reports: number;
  /** Those with figures that no person has looked at yet. */
  left: LeftToReview[];
}

/**
 * Reads a content folder and returns every problem in it, and what is left to review. Paths in the problems are relative to the folder
 * the command runs in, so that an editor opens them at a click.
 */
export async function checkContent(contentDir: string, options: CheckOptions = {}): Promise<ContentCheck> {
  const root = resolve(contentDir);
  const missing = missingContent(root);
  if (missing.length > 0) return { problems: missing, reports: 0, left: [] };
  const { reports, assets, pages, problems: fileProblems } = listContent(root);
  const { files, problems: readProblems } = readAll(reports);
  const opened = openReports(files);
  const { authorities, problems: authorityProblems } = await readAuthorities(root);
  const { problems: releaseProblems } = await readReleasesFile(root);
  const problems = checkOpened({ reports: opened, authorities, assets, pages }, options);
  return {
    problems: sortProblems([
      ...fileProblems,
      ...readProblems,
      ...authorityProblems,
      ...releaseProblems,
      ...problems,
    ]),
    reports: opened.length,
    left: opened.flatMap((report) => leftToReview(report) ?? []),
  };
}
