import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readAuthorities } from '../content-loader/authorities.ts';
import { digestOf } from '../content-loader/report-cache.ts';
import { policyOf } from '../lib/publish/content-policy.ts';
import { isNoindex } from '../lib/publish/sitemap.ts';
import type { IndexBeside } from './index-beside.ts';
import { readFrame } from './kept/inputs.ts';
import { readPageRecord, writePageRecord, type PageRecord } from './kept/page-record.ts';
import { renderPages } from './kept/render-pages.ts';
import type { SiteOutput } from './kept/site-output.ts';

/** A page begins with its policy. */
const policyWithin = 1500;

interface KeptPagesOptions {
  output: SiteOutput;
  /** Settles when every report is read and sound. */
  ready: () => Promise<unknown>;
  /** Absent where the site is built without a search. */
  index: IndexBeside | undefined;
}

/**
 * Has Astro render the pages whose inputs have changed, and takes over the others as the last build wrote them. All
 * pages are written here, each hashed while it is in memory.
 */
export function keptPages({ output, ready, index }: KeptPagesOptions): AstroIntegration {
  let command = '';
  let root = '';
  let frame = '';
  let recordFile = '';
  let record: PageRecord = new Map();
  return {
    name: 'pages',
    hooks: {
      'astro:config:setup': (setup) => {
        command = setup.command;
      },
      'astro:config:done': async ({ config }) => {
        // Before anything of it is read: what changes from here on makes another frame for the next build. What is
        // told beside the words of reports stands on many pages and in no key of theirs.
        frame = digestOf(readFrame(), (await readAuthorities()).digest);
        const host = config.site ? new URL(config.site).origin : 'http://localhost';
        root = new URL(config.base.replace(/\/?$/, '/'), host).href;
        const name = `trang-${digestOf(output.previous).slice(0, 8)}.json`;
        const cacheDir = fileURLToPath(config.cacheDir);
        recordFile = join(cacheDir, name);
        if (command !== 'build') return;
        // Words are indexed on another core while pages are bundled and rendered on this one.
        ready().then(
          () => index?.start({ cacheDir, frame }),
          () => undefined,
        );
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((standard) => ({
          ...standard,
          name: 'kho-tu-lieu',
          getStaticPaths: async () => {
            await ready();
            const last = readPageRecord(recordFile);
            record = await renderPages(standard, { output, root, frame, last, logger, onPage: remember });
            // Astro has nothing left to render.
            return [];
          },
        }));
      },
      'astro:build:done': () => writePageRecord(recordFile, record),
    },
  };

  function remember({ path, html }: { path: string; html: Buffer }): void {
    const policy = policyOf(html.toString('latin1', 0, policyWithin));
    if (policy !== undefined) output.policies.add(policy);
    const isListed = !path.endsWith('.html') && !(html.includes('noindex') && isNoindex(html.toString()));
    if (isListed) output.pages.push(path);
  }
}
