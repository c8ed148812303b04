import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { asideOf, putInPlace } from '../content-loader/write-whole.ts';
import type { SiteOutput } from './kept/site-output.ts';

/**
 * Builds into a folder beside the output folder and puts it in place only when everything has been written:
 * a build that fails leaves the last good one as it was. Must come after every integration that writes files.
 */
export function stagedOutput(output: SiteOutput): AstroIntegration {
  let outDir: string;
  let staging: string;
  return {
    name: 'staged-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        outDir = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        staging = `${outDir}-dang-dung`;
        output.root = staging;
        output.previous = outDir;
        rmSync(staging, { recursive: true, force: true });
        updateConfig({ outDir: new URL(`${config.outDir.href.replace(/\/$/, '')}-dang-dung/`) as never });
      },
      'astro:build:done': () => {
        const previous = asideOf(outDir);
        // Left by a build that was stopped.
        rmSync(previous, { recursive: true, force: true });
        putInPlace(staging, outDir, previous);
      },
    },
  };
}
