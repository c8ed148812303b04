import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files below a folder, in order, hidden ones (`._bai.mdx`, `.#bai.mdx`) left out, links followed to theirs. What
 * is checked and what is published is listed here, so that nothing is one and not the other. None where there is no
 * such folder.
 */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const paths = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      if (entry.name.startsWith('.')) return [];
      const isFile = entry.isSymbolicLink() ? await leadsToFile(path) : entry.isFile();
      return isFile ? [path] : [];
    }),
  );
  return paths.flat().sort();
}

function leadsToFile(link: string): Promise<boolean> {
  return stat(link).then(
    (found) => found.isFile(),
    () => false,
  );
}
