import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Authorities } from '../lib/authorities/authorities.ts';
import { authoritySchemas, type AuthorityName } from '../lib/authorities/schemas.ts';
import {
  readAuthorityFiles,
  type AuthorityFiles,
  type AuthorityReading,
} from '../lib/check/authority-files.ts';
import { formatText } from '../lib/check/format.ts';
import { contentDir } from './content-dir.ts';
import { digestOf } from './report-cache.ts';

const names = Object.keys(authoritySchemas) as AuthorityName[];

/** The authority files of the archive that is being built, whether they are there or not. */
export const authorityFiles = names.map((name) => join(contentDir, `${name}.yaml`));

/** Reads the authority files of a content folder. One that is not there is an empty one. */
export async function readAuthorities(folder = contentDir): Promise<AuthorityReading> {
  return readAuthorityFiles(await readFiles(folder));
}

/**
 * The authorities of the archive that is being built, and a digest of those that mark the prose.
 *
 * @throws Error in Vietnamese, with every entry that is not well formed.
 */
export async function soundAuthorities(): Promise<{ authorities: Authorities; digest: string }> {
  const files = await readFiles(contentDir);
  const { authorities, problems } = readAuthorityFiles(files);
  if (problems.length > 0) throw new Error(formatText(problems));
  const { abbreviations, documents, districts } = files;
  return { authorities, digest: digestOf(abbreviations.text, documents.text, districts.text) };
}

async function readFiles(folder: string): Promise<AuthorityFiles> {
  const files = names.map(async (name) => {
    const path = join(folder, `${name}.yaml`);
    const file = relative(process.cwd(), path).replaceAll('\\', '/');
    return [name, { file, text: await readIfThere(path) }] as const;
  });
  return Object.fromEntries(await Promise.all(files)) as AuthorityFiles;
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
