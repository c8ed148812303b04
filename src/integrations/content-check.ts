import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readArchive } from '../content-loader/read-archive.ts';
import { formatText, summarise } from '../lib/check/format.ts';

/**
 * Reads and checks the content before a build writes anything. With an error anywhere the build ends with the whole
 * list and exit code 1; while the site is being written (`astro dev`), the list is printed and work goes on.
 */
export function contentCheck(contentDir = process.env.CONTENT_DIR ?? 'content'): AstroIntegration {
  let command = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': (setup) => {
        command = setup.command;
      },
      'astro:config:done': async ({ config }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems, reports } = await readArchive({
          contentDir,
          root: config.root,
          cacheDir: fileURLToPath(config.cacheDir),
          base: config.base,
          keepLast: command === 'dev',
        });
        const errors = problems.filter((one) => one.severity === 'error');
        const shown = command === 'build' && errors.length > 0 ? errors : problems;
        if (shown.length > 0) console.error(`\n${formatText(shown)}\n`);
        if (errors.length === 0) return;
        console.error(summarise(shown, reports));
        // An error thrown from here would reach the terminal with a stack trace, which helps no archivist.
        if (command === 'build') process.exit(1);
      },
    },
  };
}
