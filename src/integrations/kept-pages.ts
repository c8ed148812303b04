import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readAuthorities } from '../content-loader/authorities.ts';
import { digestOf } from '../content-loader/report-cache.ts';
import { policyOf } from '../lib/publish/content-policy.ts';
import { framedFolder } from '../lib/publish/embed.ts';
import { isNoindex } from '../lib/publish/sitemap.ts';
import type { IndexBeside } from './index-beside.ts';
import { drawingFolder, keepBundle } from './kept/bundle.ts';
import { readCode, readFrame } from './kept/inputs.ts';
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

/** What Astro's build goes by, as far as it is asked here. */
interface BuildOptions {
  settings: { scripts: unknown[] };
  allPages: Record<string, { key: string; styles: unknown[] }>;
}

/**
 * Has Astro render the pages whose inputs have changed, and takes over the others as the last build wrote them. All
 * pages are written here, each hashed while it is in memory.
 */
export function keptPages({ output, ready, index }: KeptPagesOptions): AstroIntegration {
  let command = '';
  let root = '';
  let code = '';
  let frame = '';
  let base = '/';
  let site: string | undefined;
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
        code = readCode();
        frame = digestOf(readFrame(), (await readAuthorities()).digest);
        ({ base, site } = config);
        const host = site ? new URL(site).origin : 'http://localhost';
        root = new URL(base.replace(/\/?$/, '/'), host).href;
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
            keep(standard);
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

  /** What Astro has just made of the code, for the builds to come: they need none of it made again. */
  function keep(standard: AstroPrerenderer): void {
    const { app } = standard as { app?: { getOptions(): BuildOptions } };
    // Absent where this very build was made from a bundle that is kept.
    if (!app) return;
    const { settings, allPages } = app.getOptions();
    // For a site outside the project Astro draws the pages elsewhere, and nothing is kept of its code.
    const drawing = join(output.root, drawingFolder);
    if (!existsSync(drawing)) return;
    const entry = readdirSync(drawing).find((name) => name.startsWith('prerender-entry'));
    // Code that was changed while it was bundled is neither what it was nor what it is.
    if (!entry || settings.scripts.length > 0 || readCode() !== code) return;
    const styles = Object.values(allPages).map(({ key, styles }): [string, unknown[]] => [key, styles]);
    keepBundle(output.root, code, { base, site, entry, styles });
  }

  function remember({ path, html }: { path: string; html: Buffer }): void {
    const policy = policyOf(html.toString('latin1', 0, policyWithin));
    const isFramed = path.startsWith(`${framedFolder}/`);
    if (policy !== undefined) (isFramed ? output.framedPolicies : output.policies).add(policy);
    const isListed = !path.endsWith('.html') && !(html.includes('noindex') && isNoindex(html.toString()));
    if (isListed) output.pages.push(path);
  }
}
