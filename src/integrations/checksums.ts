import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeChecksums, type FileDigest } from '../lib/publish/checksums.ts';

const fileName = 'SHA256SUMS';

/** As many files as are read at once: enough to keep the disk busy, few enough for any limit on open files. */
const filesAtOnce = 64;

/**
 * Writes `/SHA256SUMS`, so that whoever keeps a copy of the site can see that it is whole
 * (`sha256sum -c SHA256SUMS`). Must come after every integration that writes files.
 */
export function checksums(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const entries = await readdir(root, { recursive: true, withFileTypes: true });
        const paths = entries
          .filter((entry) => entry.isFile())
          .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
          .filter((path) => path !== fileName);
        const digests: FileDigest[] = [];
        for (let at = 0; at < paths.length; at += filesAtOnce) {
          const batch = paths.slice(at, at + filesAtOnce);
          digests.push(...(await Promise.all(batch.map((path) => digest(root, path)))));
        }
        await writeFile(join(root, fileName), writeChecksums(digests));
      },
    },
  };
}

async function digest(root: string, path: string): Promise<FileDigest> {
  const bytes = await readFile(join(root, path));
  return { path, sha256: createHash('sha256').update(bytes).digest('hex') };
}
