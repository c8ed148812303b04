import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { asideOf, putInPlace } from '../content-loader/write-whole.ts';
import { filesBelow } from './kept/inputs.ts';
import type { SiteOutput } from './kept/site-output.ts';

/** Beside the folder that it will be. */
const besideOf = (outDir: string) => `${outDir}-dang-dung`;

/**
 * Builds into a folder beside the output folder and puts it in place only when everything has been written:
 * a build that fails leaves the last good one as it was. Where the output folder lies on another disk than the project
 * (a memory stick), the site is written on the project's and then copied: between disks Astro moves nothing. Must come
 * after every integration that writes files.
 */
export function stagedOutput(output: SiteOutput): AstroIntegration {
  let outDir: string;
  return {
    name: 'staged-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        outDir = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        const project = fileURLToPath(config.root);
        const beside = besideOf(outDir);
        rmSync(beside, { recursive: true, force: true });
        output.root =
          diskOf(outDir) === diskOf(project) ? beside : besideOf(join(project, '.cache', 'o-dia-khac'));
        output.previous = outDir;
        rmSync(output.root, { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${output.root}/`) as never });
      },
      'astro:build:done': () => {
        const previous = asideOf(outDir);
        const beside = besideOf(outDir);
        if (output.root !== beside) {
          copyFiles(output.root, beside);
          rmSync(output.root, { recursive: true });
        }
        // Left by a build that was stopped.
        rmSync(previous, { recursive: true, force: true });
        putInPlace(beside, outDir, previous);
      },
    },
  };
}

/** The number of the disk that a path lies on, or would lie on. */
function diskOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? found.dev : diskOf(dirname(path));
}

/** Bytes alone: not every disk keeps rights and times. */
function copyFiles(from: string, to: string): void {
  for (const path of filesBelow(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), readFileSync(join(from, path)));
  }
}
