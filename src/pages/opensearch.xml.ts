import type { APIRoute } from 'astro';
import { vi } from '../i18n/vi.ts';
import { writeOpenSearch } from '../lib/publish/open-search.ts';
import { address } from '../site/addresses.ts';
import { site } from '../site/site.ts';

/** Lets a browser search the archive from its address bar. */
export const GET: APIRoute = () => {
  const xml = writeOpenSearch({
    shortName: vi.search.shortName,
    description: vi.search.browserSearch(site.name),
    icon: address('/favicon.png'),
    search: address('/tim-kiem/'),
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
