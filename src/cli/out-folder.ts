import { realpathSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

/** What lies in a folder that a command may be about to replace; nothing where there is none. */
export async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

/** Whether `path` is `folder` or lies in it, links followed. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(realFolder(folder), realFolder(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !way.includes(':'));
}

/** A folder by its real path, as far as it is there. */
function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    return join(realFolder(dirname(path)), basename(path));
  }
}
