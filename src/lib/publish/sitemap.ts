import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { escapeXml, xmlDocument } from './xml.ts';

/** One page of the site. */
export interface SitemapPage {
  /** Absolute. */
  url: string;
  /** ISO date of the last change, where one is known. */
  modified?: string;
}

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** As many as the protocol allows in one file. https://www.sitemaps.org/protocol.html */
export const pagesPerSitemap = 50_000;

/** One sitemap file. */
export function writeSitemap(pages: SitemapPage[]): string {
  const lines = pages.map(
    ({ url, modified }) =>
      `<url><loc>${escapeXml(url)}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}</url>`,
  );
  return xmlDocument([`<urlset ${namespace}>`, ...lines, '</urlset>'].join('\n'));
}

/** The index of all sitemap files, by their absolute addresses. */
export function writeSitemapIndex(urls: string[]): string {
  const lines = urls.map((url) => `<sitemap><loc>${escapeXml(url)}</loc></sitemap>`);
  return xmlDocument([`<sitemapindex ${namespace}>`, ...lines, '</sitemapindex>'].join('\n'));
}

/**
 * Whether a page asks search engines to leave it out: `<meta name="robots" content="noindex">`. Parsed only
 * where the word occurs at all, for a large archive has thousands of pages.
 */
export function isNoindex(html: string): boolean {
  if (!html.includes('noindex')) return false;
  let found = false;
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    if (tagName !== 'meta' || properties.name !== 'robots') return;
    found ||= String(properties.content).includes('noindex');
  });
  return found;
}
