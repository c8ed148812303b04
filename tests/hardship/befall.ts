import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../src/integrations/kept/inputs.ts';
import type { RunOptions } from './sandbox.ts';

/** What befalls a copy, and what its build then does. */
export interface Hardship {
  name: string;
  /** Makes it so; a function that it returns undoes it. */
  befall: (root: string) => unknown;
  run?: RunOptions;
  /** Whether a site comes of it; else the last one stays, and the message has these words. */
  builds: boolean;
  says?: RegExp;
  /** What else is to be as it was, once the site is built. */
  keeps?: (root: string) => boolean;
  /** Only where a user may do as root does. */
  needsRoot?: true;
  /** What the copy's folder is called. */
  folder?: string;
  command?: 'check';
}

/** The user who owns nothing. */
export const nobody = 65_534;
/** Gives the whole copy to `nobody`. */
export const give = (root: string) => execFileSync('chown', ['-R', `${nobody}:${nobody}`, root]);
export const at = (root: string, ...path: string[]) => join(root, ...path);
export const reportOf = (root: string) =>
  at(
    root,
    'kho/reports',
    filesBelow(at(root, 'kho/reports')).find((file) => file.endsWith('.mdx'))!,
  );
/** Something to build anew. */
export const touch = (root: string) => appendFileSync(reportOf(root), '\nĐảng bộ đã kết nạp 12 đảng viên.\n');
export const cachesOf = (root: string) =>
  filesBelow(at(root, '.cache'))
    .filter((file) => !file.startsWith('ma-nguon/') && !file.startsWith('khoa/'))
    .map((file) => at(root, '.cache', file));

/** A small disk in place of a folder, with what lay in the folder. */
export function smallDisk(folder: string, room: string): () => void {
  const aside = `${folder}.chuyen`;
  renameSync(folder, aside);
  mkdirSync(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${room}`, 'kho', folder]);
  execFileSync('cp', ['-a', `${aside}/.`, folder]);
  return () => execFileSync('umount', ['-l', folder]);
}

export function aReport(title: string, body: string): string {
  return `---\ntitle: ${title}\ndate: 2020-10-05\nauthor: Lệ Quyên\ndistrict: song-lo\nterm: 2015–2020\n---\n\n${body}\n`;
}

/** Where a report of that name would lie in the archive of the project itself. */
export const newReport = (root: string, name: string) => {
  const file = at(root, 'content/reports/2020/10', name);
  mkdirSync(dirname(file), { recursive: true });
  return file;
};
export const own = { env: { CONTENT_DIR: 'content' } };
