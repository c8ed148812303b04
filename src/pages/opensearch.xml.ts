import type { APIRoute } from 'astro';
import { vi } from '../i18n/vi.ts';
import { href, site } from '../site/site.ts';

/** Lets a browser search the archive from its address bar. https://github.com/dewitt/opensearch */
export const GET: APIRoute = ({ site: host }) => {
  const address = (path: string) => (host ? new URL(href(path), host).href : href(path));
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${vi.search.shortName}</ShortName>
  <Description>${vi.search.browserSearch(site.name)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>vi</Language>
  <Image width="48" height="48" type="image/png">${address('/favicon.png')}</Image>
  <Url type="text/html" template="${address('/tim-kiem/')}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
