import type { AstroIntegration } from 'astro';
import { formatText, summarise } from '../lib/check/format.ts';
import { checkContent } from './check-content.ts';

/**
 * Checks the content before a build writes anything. With an error anywhere the build ends with the whole
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
      'astro:config:done': async () => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems, reports } = await checkContent(contentDir, { publishingOnly: true });
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
      },
    },
  };
}
