import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { mdxToHast } from 'satteri';
import { readAuthorities } from '../content-loader/authorities.ts';
import { checkReports, type CheckOptions } from '../lib/check/check-reports.ts';
import { problem, sortProblems, type Problem } from '../lib/check/problem.ts';
import { readReportSource } from '../lib/report/source.ts';

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
  const all = [...authorityProblems, ...problems, ...files.flatMap((file) => parserProblems(file, problems))];
  return { problems: sortProblems(all), reports: files.length };
}

/** What the site's own processor objects to and the rules did not see: a tag that is never closed, say. */
function parserProblems(file: { path: string; text: string }, known: readonly Problem[]): Problem[] {
  const suspicious = /[<{]|^(?:import|export)\b/m;
  // Most files have none of these anywhere, and taking a file apart costs more than looking.
  if (!suspicious.test(file.text)) return [];
  const source = readReportSource(file.path, file.text);
  if (!suspicious.test(source.body)) return [];
  if (known.some((one) => one.file === file.path && one.code.startsWith('mdx-'))) return [];
  try {
    mdxToHast(source.body, { position: false });
    return [];
  } catch (error) {
    const [, line, column] = /(\d+):(\d+)/.exec(String(error)) ?? [];
    const first = source.placeAt(source.bodyOffset);
    const place = { ...first, line: first.line + Number(line ?? 1) - 1, column: Number(column ?? 1) };
    const words = (file.text.split('\n')[place.line - 1] ?? '').trim().slice(0, 60);
    const message = `"${words}": máy không dựng được đoạn này.`;
    return [
      problem(
        'mdx-sai-cu-phap',
        place,
        message,
        'Thẻ đã mở thì phải đóng; dấu «<» và «{» là chữ của bài thì cần dấu \\ ở trước.',
      ),
    ];
  }
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
