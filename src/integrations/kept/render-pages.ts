import type { AstroIntegrationLogger, AstroPrerenderer, RouteData } from 'astro';
import { digestOf } from '../../content-loader/report-cache.ts';
import { withoutGaps } from '../../lib/publish/html-gaps.ts';
import type { Reads } from '../../site/reads.ts';
import type { PageRecord } from './page-record.ts';
import type { SiteOutput } from './site-output.ts';

/** A page of HTML that was written. */
interface WrittenPage {
  /** Without the base path: `2020/09/21/<slug>/`, `404.html`. */
  path: string;
  html: Buffer;
}

interface Rendering {
  output: SiteOutput;
  /** Of the site's host and base path: `https://kho.example.vn/kho/`. */
  root: string;
  /** Digest of what every page is made from. */
  frame: string;
  /** Pages of the build before. */
  last: PageRecord;
  logger: AstroIntegrationLogger;
  onPage: (page: WrittenPage) => void;
}

/**
 * Renders every page whose inputs are not those of the build before, and takes the others over from there. A page is
 * kept only where its route says by a key what it shows, and it was seen to ask for nothing else.
 */
export async function renderPages(prerenderer: AstroPrerenderer, rendering: Rendering): Promise<PageRecord> {
  const { output, frame, last, logger, onPage } = rendering;
  const record: PageRecord = new Map();
  const written = new Set<string>();
  for (const { pathname, route, cacheKey } of await routesOf(prerenderer)) {
    const file = fileOf(pathname, route);
    if (written.has(file)) {
      logger.warn(`Hai trang cùng một địa chỉ, chỉ giữ trang đầu: ${pathname}`);
      continue;
    }
    written.add(file);
    const key = cacheKey === undefined ? undefined : digestOf(frame, route.component, file, cacheKey);
    const before = last.get(file);
    let bytes = key !== undefined && before?.key === key ? output.keep(file, before.sha256) : undefined;
    if (bytes) {
      record.set(file, before!);
    } else {
      const rendered = await render(prerenderer, pathname, route, rendering.root);
      if (!rendered) continue;
      bytes = rendered.bytes;
      output.write(file, bytes);
      if (key !== undefined && !rendered.reads.archive) {
        record.set(file, { key, sha256: output.digests.get(file)! });
      }
    }
    if (route.type === 'page') onPage({ path: file.replace(/(?<=^|\/)index\.html$/, ''), html: bytes });
  }
  return record;
}

type Route = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number] & { cacheKey?: string };

function routesOf(prerenderer: AstroPrerenderer): Promise<Route[]> {
  return Promise.resolve(prerenderer.getStaticPaths());
}

/** Where a page lies below the site's root: `/2020/` → `2020/index.html`; what is no page bears its own name. */
function fileOf(pathname: string, { type }: RouteData): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type !== 'page') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** One page after the other, so that what is asked for while it is rendered is asked by it. */
async function render(
  prerenderer: AstroPrerenderer,
  pathname: string,
  route: RouteData,
  root: string,
): Promise<{ bytes: Buffer; reads: Reads } | undefined> {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  // As Astro asks: a page with a slash at its end, another file as its route is written.
  const slash = route.type === 'page' ? path !== '' : pathname.endsWith('/');
  const url = new URL(slash ? `${path}/` : path, root);
  const reads: Reads = { archive: false };
  globalThis.pageReads = reads;
  try {
    const result = await prerenderer.render(new Request(url), { routeData: route });
    const response = result instanceof Response ? result : (result as { response: Response }).response;
    if (response.status >= 300 && response.status !== 404) {
      throw new Error(`${pathname}: trang trả lời ${response.status}`);
    }
    // What a page says when it is asked for a second time belongs to it too: the bytes are read here.
    if (!response.body) return undefined;
    const bytes =
      route.type === 'page'
        ? Buffer.from(withoutGaps(await response.text()))
        : Buffer.from(await response.arrayBuffer());
    return { bytes, reads };
  } finally {
    globalThis.pageReads = undefined;
  }
}
