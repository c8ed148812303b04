import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readEntries } from '../content-loader/entry-lines.ts';
import type { SiteOutput } from './kept/site-output.ts';
import { lastModified } from '../lib/publish/report-record.ts';
import {
  pagesPerSitemap,
  writeSitemap,
  writeSitemapIndex,
  type SitemapPage,
} from '../lib/publish/sitemap.ts';

/**
 * Writes `/sitemap-index.xml` and the sitemaps it names, of every page that may be indexed. A sitemap holds
 * absolute addresses, so without `SITE_URL` there is none. At a host's root also `/robots.txt`, which tells of it.
 */
export function sitemap(output: SiteOutput): AstroIntegration {
  let site: string | undefined;
  let base: string;
  let cacheDir: string;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
        base = config.base.replace(/\/?$/, '/');
        cacheDir = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': async ({ dir }) => {
        if (!site) {
          console.log('Chưa đặt SITE_URL nên không ghi sơ đồ trang (sitemap).');
          return;
        }
        const root = fileURLToPath(dir);
        const absolute = (path: string) => new URL(base + path, site).href;
        const modified = modifiedDates(cacheDir);
        const listed = output.pages
          .map((path): SitemapPage => ({ url: absolute(path), modified: modified.get(path) }))
          .sort((a, b) => (a.url < b.url ? -1 : 1));
        const names: string[] = [];
        for (let at = 0; at < listed.length; at += pagesPerSitemap) {
          const name = `sitemap-${names.length}.xml`;
          names.push(name);
          await writeFile(join(root, name), writeSitemap(listed.slice(at, at + pagesPerSitemap)));
        }
        await writeFile(join(root, 'sitemap-index.xml'), writeSitemapIndex(names.map(absolute)));
        if (base === '/') {
          const robots = `User-agent: *\nAllow: /\nSitemap: ${absolute('sitemap-index.xml')}\n`;
          await writeFile(join(root, 'robots.txt'), robots);
        }
      },
    },
  };
}

/** When each report last changed, by its page's path: `2020/09/21/<slug>/`. */
function modifiedDates(cacheDir: string): Map<string, string> {
  return new Map(
    readEntries(cacheDir).map(({ id, frontmatter }) => {
      const slug = id.slice(id.lastIndexOf('/') + 1);
      return [`${frontmatter.date.replaceAll('-', '/')}/${slug}/`, lastModified(frontmatter)];
    }),
  );
}
