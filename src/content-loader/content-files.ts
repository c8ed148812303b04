import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** What lies in a content folder besides its authority files; paths as messages call them. */
export interface ContentFiles {
  /** Reports, and files that seem to be some. */
  reports: string[];
  /** What lies beside them: pictures. */
  assets: string[];
  /** The pages of its guide: `/huong-dan/ma-loi/`. */
  pages: string[];
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

/** The files below a folder, sorted, without those that are hidden; none for a folder that is not there. */
export function listFiles(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

export function readAll(paths: readonly string[]): { path: string; text: string }[] {
  return paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** From where the command runs, so that an editor opens the file at a click. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}

function isReport(path: string): boolean {
  return /\.mdx?$/.test(path);
}
