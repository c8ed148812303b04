import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentDir } from '../../content-loader/content-dir.ts';
import { digestOf } from '../../content-loader/report-cache.ts';
import { walk } from '../../content-loader/walk.ts';

/** What a build is made from, besides the archive: code, styles, strings, the guide, what is served as it is. */
const folders = ['src', 'public', 'content/guide'];

/** Configuration, which versions of which packages are installed, and the licence that goes out with the site. */
const files = [
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'LICENSE',
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
];

/**
 * Of the environment, what a build may read: our own names, and those of Node, Astro, Vite and the locale. What every
 * build sets itself tells nothing.
 */
const environment =
  /^(?:SITE_|BUILD_WITHOUT_SEARCH$|NODE_(?!ENV$|COMPILE_CACHE$)|ASTRO_|VITE_|PUBLIC_|TZ$|LANG|LC_|ICU)/;

/** Everything that a build's output depends on, as digests. */
export interface BuildInputs {
  /** Code, packages, configuration and environment: with another one, every page is another. */
  frame: string;
  /** The whole content folder: reports, authority files, pictures. */
  content: string;
}

/** Reads everything that a build of this project would read, now. */
export function readInputs(): BuildInputs {
  return { frame: readFrame(), content: digestOf(contentDir, ...digestsBelow(contentDir)) };
}

/** A digest of what a build is made from besides the archive. */
export function readFrame(): string {
  return digestOf(readCode(), process.env.SOURCE_DATE_EPOCH ?? '');
}

/** A digest of what the bundle is made from: that of the frame, whatever day it is told. */
export function readCode(): string {
  const parts = folders.flatMap((folder) => digestsBelow(folder));
  for (const file of files) parts.push(file, digestOfFile(file) ?? '');
  for (const [name, value] of Object.entries(process.env).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (environment.test(name)) parts.push(name, value ?? '');
  }
  parts.push(process.version, process.versions.icu ?? '', process.platform, process.arch);
  return digestOf(...parts);
}

/** Path and digest of every file, in the order of paths. */
function digestsBelow(folder: string): string[] {
  return filesBelow(folder).flatMap((path) => [path, digestOfFile(join(folder, path)) ?? '']);
}

/** The files below a folder, with `/`, sorted; none for one that is not there. */
export function filesBelow(folder: string): string[] {
  return walk(folder)
    .filter(({ kind }) => kind === 'file' || kind === 'nowhere')
    .map(({ path }) => relative(folder, path).replaceAll('\\', '/'))
    .sort();
}

/** SHA-256 of a file's bytes; nothing where there is no file. */
export function digestOfFile(path: string): string | undefined {
  try {
    return hash('sha256', readFileSync(path));
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '');
}
