import { access, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { readAuthorities } from '../content-loader/authorities.ts';
import { listFiles } from '../content-loader/list-files.ts';
import { checkReports, type CheckOptions } from '../lib/check/check-reports.ts';
import { problem, sortProblems, type Problem } from '../lib/check/problem.ts';

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
  const isThere = await access(root).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    const place = { file: contentDir, line: 1, column: 1 };
    const advice = 'Hãy xem lại biến CONTENT_DIR, hoặc chạy lệnh ở thư mục gốc của kho.';
    const message = `Không mở được thư mục nội dung «${contentDir}».`;
    return { problems: [problem('khong-thay-noi-dung', place, message, advice)], reports: 0 };
  }
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
