import { runAstro } from './run-astro.ts';

/** `npm run dev`: the site while it is being written, at http://localhost:4321, reloading on every save. */
process.exitCode = await runAstro(['dev', ...process.argv.slice(2)]);
