import { pathToFileURL } from 'node:url';
import { namedOutDir } from '../content-loader/out-dir.ts';
import { keptBundle } from '../integrations/kept/bundle.ts';
import { readCode } from '../integrations/kept/inputs.ts';
import { astroCommand } from './run-astro.ts';
import { goOnUnheard } from './unforeseen.ts';

// A process of its own, begun by `build-site.ts` with what a build needs of Node: the site from the bundle of its code,
// where one is kept, else by Astro's own `build`.
goOnUnheard();
const bundle = keptBundle(readCode());
if (bundle) {
  const { buildFromBundle } = await import('../integrations/kept/build-from-bundle.ts');
  const { siteIntegrations } = await import('../integrations/site-integrations.ts');
  const outDir = namedOutDir();
  await buildFromBundle(bundle, outDir, siteIntegrations(outDir));
} else {
  await import(pathToFileURL(astroCommand()).href);
}
