import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readArchive, type ArchiveReading } from '../content-loader/read-archive.ts';
import { timeStage } from './stages.ts';
import { formatText, summarise } from '../lib/check/format.ts';

export interface ContentCheck {
  integration: AstroIntegration;
  /** Settles when every report of a build is read and sound; a build with an error in its content ends before. */
  ready: () => Promise<unknown>;
}

/**
 * Reads and checks the content. With an error anywhere a build ends with the whole list and exit code 1, and the last
 * good site stays; while the site is being written (`astro dev`), the list is printed and work goes on. In a build the
 * reports are read while Astro bundles the site.
 */
export function contentCheck(contentDir: string): ContentCheck {
  let command = '';
  let reading: Promise<unknown> = Promise.resolve();
  const integration: AstroIntegration = {
    name: 'content-check',
    hooks: {
      'astro:config:setup': (setup) => {
        command = setup.command;
      },
      'astro:config:done': async ({ config }) => {
        if (command !== 'build' && command !== 'dev') return;
        const options = {
          contentDir,
          root: config.root,
          cacheDir: fileURLToPath(config.cacheDir),
          base: config.base,
          keepLast: command === 'dev',
        };
        reading = timeStage('check', () => readArchive(options)).then((found) => tell(found, command));
        if (command === 'dev') await reading;
        // Whoever waits for it hears of a fault; nobody may be waiting yet.
        else reading.catch(() => undefined);
      },
    },
  };
  return { integration, ready: () => reading };
}

function tell({ problems, reports }: ArchiveReading, command: string): void {
  const errors = problems.filter((one) => one.severity === 'error');
  const shown = command === 'build' && errors.length > 0 ? errors : problems;
  if (shown.length > 0) console.error(`\n${formatText(shown)}\n`);
  if (errors.length === 0) {
    if (command === 'build') console.log(summarise(shown, reports));
    return;
  }
  console.error(summarise(shown, reports));
  // An error thrown from here would reach the terminal with a stack trace, which helps no archivist.
  if (command === 'build') process.exit(1);
}
