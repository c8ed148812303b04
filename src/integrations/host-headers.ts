import { readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { jointPolicy } from '../lib/publish/content-policy.ts';
import { writeHostHeaders } from '../lib/publish/host-headers.ts';
import type { SiteOutput } from './kept/site-output.ts';

/**
 * Writes `/_headers`, which Netlify and Cloudflare Pages read: the policies of all pages as one header, for what a page
 * cannot say of itself and for what is no page, a picture that holds a script, a script that runs beside a page.
 */
export function hostHeaders(output: SiteOutput): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': () => {
        const policy = jointPolicy([...output.policies].sort());
        const framed = [...output.framedPolicies].sort();
        const root = readdirSync(output.root, { withFileTypes: true }).map((entry) => ({
          name: entry.name,
          isFolder: entry.isDirectory(),
        }));
        const framedPolicy = framed.length > 0 ? jointPolicy(framed, { framed: true }) : undefined;
        output.write('_headers', writeHostHeaders(base, root, policy, framedPolicy));
      },
    },
  };
}
