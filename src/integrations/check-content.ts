import { resolve } from 'node:path';
import { readAuthorities } from '../content-loader/authorities.ts';
import { listContent, missingContent, readAll } from '../content-loader/content-files.ts';
import { checkReports, type CheckOptions } from '../lib/check/check-reports.ts';
import { sortProblems, type Problem } from '../lib/check/problem.ts';

interface ContentCheck {
  problems: Problem[];
  /** How many reports were read. */
  reports: number;
}

/**
 * Reads a content folder and returns every problem in it. Paths in the problems are relative to the folder
 * the command runs in, so that an editor opens them at a click.
 */
export async function checkContent(contentDir: string, options: CheckOptions = {}): Promise<ContentCheck> {
  const root = resolve(contentDir);
  const missing = missingContent(root);
  if (missing.length > 0) return { problems: missing, reports: 0 };
  const { reports, assets, pages } = listContent(root);
  const files = readAll(reports);
  const { authorities, problems: authorityProblems } = await readAuthorities(root);
  const problems = checkReports({ files, authorities, assets, pages }, options);
  return { problems: sortProblems([...authorityProblems, ...problems]), reports: files.length };
}
