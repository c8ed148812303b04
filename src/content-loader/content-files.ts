import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { problem, type Problem } from '../lib/check/problem.ts';

/** What lies in a content folder besides its authority files; paths as messages call them. */
interface ContentFiles {
  /** Reports, and files that seem to be some. */
  reports: string[];
  /** What lies beside them: pictures. */
  assets: string[];
  /** The pages of its guide: `/huong-dan/ma-loi/`. */
  pages: string[];
}

/** Says so where there is no content folder at all. */
export function missingContent(contentDir: string): Problem[] {
  if (existsSync(contentDir)) return [];
  const place = { file: shownPath(contentDir), line: 1, column: 1 };
  const advice = 'Hãy xem lại biến CONTENT_DIR, hoặc chạy lệnh ở thư mục gốc của kho.';
  const message = `Không mở được thư mục nội dung «${place.file}».`;
  return [problem('khong-thay-noi-dung', place, message, advice)];
}

export function listContent(contentDir: string): ContentFiles {
  const root = resolve(contentDir);
  const paths = listFiles(join(root, 'reports')).map(shownPath);
  const guideDir = join(root, 'guide');
  const guide = listFiles(guideDir).filter(isReport);
  return {
    reports: paths.filter(isReport),
    assets: paths.filter((path) => !isReport(path)),
    pages: guide.map((path) => `/huong-dan/${relative(guideDir, path).replace(/\.mdx?$/, '')}/`),
  };
}

/**
 * The files below a folder, in order, hidden ones (`._bai.mdx`, `.#bai.mdx`) left out, links followed to theirs. What
 * is checked and what is published is listed here, so that nothing is one and not the other. None where there is no
 * such folder.
 */
export function listFiles(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ entry, path }) =>
      entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false })?.isFile() : entry.isFile(),
    )
    .map(({ path }) => path)
    .sort();
}

export function readAll(paths: readonly string[]): { path: string; text: string }[] {
  return paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** From where the command runs, so that an editor opens the file at a click. */
function shownPath(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}

function isReport(path: string): boolean {
  return /\.mdx?$/.test(path);
}
