import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checksumFile, writeChecksums } from '../lib/publish/checksums.ts';
import { digestOfFile, filesBelow } from './kept/inputs.ts';
import type { SiteOutput } from './kept/site-output.ts';

/**
 * Writes `/SHA256SUMS`, so that whoever keeps a copy of the site can see that it is whole
 * (`sha256sum -c SHA256SUMS`). Must come after every integration that writes files.
 */
export function checksums(output: SiteOutput): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': () => {
        const sums = filesBelow(output.root)
          .filter((path) => path !== checksumFile)
          .map((path) => ({
            path,
            sha256: output.digests.get(path) ?? digestOfFile(join(output.root, path))!,
          }));
        writeFileSync(join(output.root, checksumFile), writeChecksums(sums));
      },
    },
  };
}
