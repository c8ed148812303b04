import { runAstro } from './run-astro.ts';

/** `npm run build`: writes the site to `dist/`; a build that fails leaves the last good `dist/` alone. */
process.exitCode = await runAstro(['build', ...process.argv.slice(2)]);
