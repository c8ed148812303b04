import { readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Authorities } from '../lib/authorities/authorities.ts';
import { releasesFile } from '../lib/authorities/releases/schema.ts';
import { authoritySchemas, type AuthorityName } from '../lib/authorities/schemas.ts';
import {
  readAuthorityFiles,
  type AuthorityFiles,
  type AuthorityReading,
} from '../lib/check/authority-files.ts';
import { readReleases } from '../lib/check/releases-file.ts';
import { formatText } from '../lib/check/format.ts';
import { contentDir } from './content-dir.ts';
import { digestOf } from './report-cache.ts';

const names = Object.keys(authoritySchemas) as AuthorityName[];

/** The authority files of the archive that is being built, whether they are there or not. */
export const authorityFiles = names.map((name) => join(contentDir, `${name}.yaml`));

/** The authority files of a content folder as they were read, and a digest of their texts. */
type ReadAuthorities = AuthorityReading & { digest: string };

let latest: { folder: string; reading: ReadAuthorities } | undefined;

/** Reads the authority files of a content folder. One that is not there is an empty one. */
export async function readAuthorities(folder = contentDir): Promise<ReadAuthorities> {
  const files = await readFiles(folder);
  const digest = digestOf(...Object.values(files).flatMap(({ file, text }) => [file, text]));
  // Asked for by configuration, check and pages in turn: the same texts are not parsed again.
  if (latest?.folder !== folder || latest.reading.digest !== digest) {
    latest = { folder, reading: { ...readAuthorityFiles(files), digest } };
  }
  return latest.reading;
}

/**
 * The authorities of the archive that is being built.
 *
 * @throws Error in Vietnamese, with every entry that is not well formed.
 */
export async function soundAuthorities(): Promise<Authorities> {
  const { authorities, problems } = await readAuthorities();
  if (problems.length > 0) throw new Error(formatText(problems));
  return authorities;
}

/** The releases of the archive; what is wrong with their file is told with the other files of the folder. */
export async function readReleasesFile(folder = contentDir): Promise<ReturnType<typeof readReleases>> {
  const path = join(folder, releasesFile);
  return readReleases(shownPath(path), await readIfThere(path));
}

function shownPath(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}

async function readFiles(folder: string): Promise<AuthorityFiles> {
  const files = names.map(async (name) => {
    const path = join(folder, `${name}.yaml`);
    return [name, { file: shownPath(path), text: await readIfThere(path) }] as const;
  });
  return Object.fromEntries(await Promise.all(files)) as AuthorityFiles;
}

async function readIfThere(path: string): Promise<string> {
  try {
    // Of a pipe or a device nobody would come to the end.
    const found = await stat(path);
    if (!found.isFile() && !found.isDirectory())
      throw Object.assign(new Error('ENXIO'), { code: 'ENXIO', path });
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    // Of a folder in a file's place Node says no path.
    const { code, path: named, message } = error as NodeJS.ErrnoException;
    throw named ? error : Object.assign(new Error(`${message} '${path}'`), { code, path });
  }
}
