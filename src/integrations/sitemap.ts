import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ReportCache } from '../content-loader/report-cache.ts';
import { lastModified } from '../lib/publish/report-record.ts';
import {
  isNoindex,
  pagesPerSitemap,
  writeSitemap,
  writeSitemapIndex,
  type SitemapPage,
} from '../lib/publish/sitemap.ts';

/**
 * Writes `/sitemap-index.xml` and the sitemaps it names, of every page that may be indexed. A sitemap holds
 * absolute addresses, so without `SITE_URL` there is none. At a host's root also `/robots.txt`, which tells of it.
 */
export function sitemap(): AstroIntegration {
  let site: string | undefined;
  let base: string;
  let cacheDir: URL;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
        base = config.base.replace(/\/?$/, '/');
        cacheDir = config.cacheDir;
      },
      'astro:build:done': async ({ dir, pages }) => {
        if (!site) {
          console.log('Chưa đặt SITE_URL nên không ghi sơ đồ trang (sitemap).');
          return;
        }
        const root = fileURLToPath(dir);
        const absolute = (path: string) => new URL(base + path, site).href;
        const modified = await modifiedDates(cacheDir);
        const listed: SitemapPage[] = [];
        for (const { pathname } of pages) {
          if (await mayBeIndexed(root, pathname)) {
            listed.push({ url: absolute(pathname), modified: modified.get(pathname) });
          }
        }
        listed.sort((a, b) => (a.url < b.url ? -1 : 1));
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
async function modifiedDates(cacheDir: URL): Promise<Map<string, string>> {
  const reports = await ReportCache.in(cacheDir).readAll();
  return new Map(
    reports.map(({ id, frontmatter }) => {
      const slug = id.slice(id.lastIndexOf('/') + 1);
      return [`${frontmatter.date.replaceAll('-', '/')}/${slug}/`, lastModified(frontmatter)];
    }),
  );
}

/** Errors pages (`404.html`) and what is not a page of HTML are not listed either. */
async function mayBeIndexed(root: string, pathname: string): Promise<boolean> {
  if (pathname !== '' && !pathname.endsWith('/')) return false;
  const html = await readFile(join(root, pathname, 'index.html'), 'utf8').catch(() => undefined);
  return html !== undefined && !isNoindex(html);
}
