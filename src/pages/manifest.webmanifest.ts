import type { APIRoute } from 'astro';
import { grounds } from '../lib/colour/accent.ts';
import { vi } from '../i18n/vi.ts';
import { href, site } from '../site/site.ts';

/** Name, colours and icons for a phone's home screen. Built, not static, for its addresses stand under the base path. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      short_name: vi.search.shortName,
      lang: 'vi',
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: grounds.light[0],
      theme_color: site.accent,
      icons: [
        { src: href('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
        { src: href('/icon-192.png'), type: 'image/png', sizes: '192x192' },
        { src: href('/icon-512.png'), type: 'image/png', sizes: '512x512' },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
