import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import type { Authorities, AuthorityEntry } from '../lib/check/archive.ts';
import { authoritySchemas } from '../lib/check/authorities.ts';
import { checkEntries } from '../lib/check/authority-entries.ts';
import { readAuthorityFile } from '../lib/check/authority-file.ts';
import { checkReports, type CheckOptions } from '../lib/check/check-reports.ts';
import { sortProblems, type Problem } from '../lib/check/problem.ts';
import { readRegister } from '../lib/check/read-register.ts';

export interface ContentCheck {
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
  const paths = (await listFiles(join(root, 'reports'))).map(shownPath);
  const isReport = (path: string) => /\.mdx?$/.test(path);
  const files = await readAll(paths.filter(isReport));
  const { authorities, problems: authorityProblems } = await readAuthorities(root);
  const guide = (await listFiles(join(root, 'guide'))).filter(isReport);
  const problems = checkReports(
    {
      files,
      authorities,
      assets: paths.filter((path) => !isReport(path)),
      pages: guide.map((path) => `/huong-dan/${relative(join(root, 'guide'), path).replace(/\.mdx?$/, '')}/`),
    },
    options,
  );
  return { problems: sortProblems([...authorityProblems, ...problems]), reports: files.length };
}

/** The authority files of a content folder; one that is not there is an empty one. */
export async function readAuthorities(
  contentDir: string,
): Promise<{ authorities: Authorities; problems: Problem[] }> {
  const [districts, documents, indicators, abbreviations] = await Promise.all(
    ['districts', 'documents', 'indicators', 'abbreviations'].map((name) =>
      readAuthority(join(contentDir, `${name}.yaml`)),
    ),
  );
  return {
    authorities: {
      districts: districts!.entries,
      documents: documents!.entries,
      indicators: indicators!.entries,
      register: readRegister(documents!.text),
    },
    problems: [districts, documents, indicators, abbreviations].flatMap((one) => one!.problems),
  };
}

async function readAuthority(
  path: string,
): Promise<{ text: string; entries: AuthorityEntry[]; problems: Problem[] }> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { text: '', entries: [], problems: [] };
  const { entries, problems } = readAuthorityFile(shownPath(path), text);
  const schema = authoritySchemas[basename(path)];
  return {
    text,
    entries,
    problems: [...problems, ...(schema ? checkEntries(shownPath(path), text, schema) : [])],
  };
}

export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

export async function readAll(paths: readonly string[]): Promise<{ path: string; text: string }[]> {
  const files: { path: string; text: string }[] = [];
  // Enough to keep the disk busy, few enough for the smallest limit on open files.
  for (let at = 0; at < paths.length; at += 64) {
    const batch = paths.slice(at, at + 64);
    const texts = await Promise.all(batch.map((path) => readFile(path, 'utf8')));
    batch.forEach((path, index) => files.push({ path, text: texts[index]! }));
  }
  return files;
}

function shownPath(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}
