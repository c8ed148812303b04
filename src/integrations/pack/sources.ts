import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from '../kept/inputs.ts';
import { contentDir } from '../../content-loader/content-dir.ts';
import type { Staging } from './staging.ts';

/** Where sources lie in a bag. */
export const sourcesFolder = 'nguon/';

/** What the archive is built by, besides its content. */
const folders = ['src', 'public', 'content/guide'];
const files = [
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'README.md',
  'LICENSE',
];

/**
 * Writes everything that the archive is made from: reports with their drafts, authority files and pictures, and the
 * software. Hidden files stay behind: they are of the machine (`.git`, `.env`), and some are secret.
 */
export function writeSources(staging: Staging): void {
  const written = new Set<string>();
  const write = (path: string, file: string) => {
    if (written.has(path) || path.split('/').some((name) => name.startsWith('.'))) return;
    written.add(path);
    staging.write(sourcesFolder + path, readFileSync(file));
  };
  for (const path of filesBelow(contentDir)) write(`content/${path}`, join(contentDir, path));
  for (const folder of folders) {
    for (const path of filesBelow(folder)) write(`${folder}/${path}`, join(folder, path));
  }
  for (const file of files.filter((one) => existsSync(one))) write(relative('.', file), file);
}
