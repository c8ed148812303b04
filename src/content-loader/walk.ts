import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';

/** What lies below a folder. */
export interface Found {
  path: string;
  kind: 'file' | 'folder' | 'other' | 'nowhere';
}

/**
 * Everything below a folder; nothing where there is no such folder. Links are followed, but into no
 * folder twice: one that leads back to where it came from leads nowhere further. `nowhere`: a link to nothing. `other`:
 * a pipe or a device, which nobody may read, for it may never end.
 */
export function walk(folder: string): Found[] {
  const found: Found[] = [];
  const links: string[] = [];
  const walked: string[] = [];
  for (const entry of entriesOf(folder)) add(entry);
  for (let at = 0; at < links.length; at += 1) {
    if (at === 0) walked.push(realFolder(folder));
    const link = links[at]!;
    const real = realFolder(link);
    if (walked.some((other) => real.startsWith(other) || other.startsWith(real))) continue;
    walked.push(real);
    for (const entry of entriesOf(link)) add(entry);
  }
  return found;

  function add(entry: Dirent): void {
    const path = join(entry.parentPath, entry.name);
    const kind = entry.isSymbolicLink() ? kindOfTarget(path) : kindOf(entry);
    found.push({ path, kind });
    if (kind !== 'folder') return;
    if (entry.isSymbolicLink()) links.push(path);
    else for (const inner of entriesOf(path)) add(inner);
  }
}

/** Ends with a separator, so that `a` does not begin as `ab` does. */
function realFolder(folder: string): string {
  return `${realpathSync(folder)}${sep}`;
}

/** In one order on every disk: of two links to one folder, the same is followed everywhere. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function kindOf(one: Pick<Dirent, 'isDirectory' | 'isFile'>): Found['kind'] {
  if (one.isDirectory()) return 'folder';
  return one.isFile() ? 'file' : 'other';
}

function kindOfTarget(link: string): Found['kind'] {
  try {
    return kindOf(statSync(link));
  } catch (error) {
    // To nothing, or round and round.
    if (/^(?:ENOENT|ELOOP)$/.test((error as NodeJS.ErrnoException).code ?? '')) return 'nowhere';
    throw error;
  }
}
