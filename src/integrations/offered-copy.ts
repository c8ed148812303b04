import { readFileSync, rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { readAuthorities } from '../content-loader/authorities.ts';
import { offeredCopy } from '../lib/pack/copy-plan.ts';
import type { SiteOutput } from './kept/site-output.ts';
import { makePack } from './pack/make-pack.ts';

/**
 * Where the archive's keeper has switched it on, packs the site that was built into a file of the site, for readers to
 * take home. Must come after every integration that writes what is packed.
 */
export function offerCopy(output: SiteOutput): AstroIntegration {
  let base = '/';
  return {
    name: 'offered-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async () => {
        const { settings } = await readAuthorities();
        if (!settings.pack) return;
        const work = `${output.root}-goi`;
        try {
          const made = await makePack(output.root, base, work);
          output.write(offeredCopy, readFileSync(made.file));
        } finally {
          rmSync(work, { recursive: true, force: true });
        }
      },
    },
  };
}
