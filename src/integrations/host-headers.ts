import type { AstroIntegration } from 'astro';
import { jointPolicy } from '../lib/publish/content-policy.ts';
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
        output.write(
          '_headers',
          `${base}*\n  Content-Security-Policy: ${policy}\n  X-Content-Type-Options: nosniff\n`,
        );
      },
    },
  };
}
