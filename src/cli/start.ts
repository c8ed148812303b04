import { runAstro } from './run-astro.ts';

/** `npm start`: builds the site, then serves it at http://localhost:4321. */
const built = await runAstro(['build']);
process.exitCode =
  built === 0 ? await runAstro(['preview', '--port', '4321', ...process.argv.slice(2)]) : built;
