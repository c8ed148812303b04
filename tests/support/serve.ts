import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { quickly } from './weight.ts';

/** A plain static host: no rewrite rules, `404.html` for what is not there. */
export interface StaticHost {
  /** `http://127.0.0.1:40123/kho/` */
  url: string;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const compressible = /^text\/|json|xml|svg|manifest/;

/** Serves `dir` under `base`, as any static host would; with `brotli`, compressed beforehand or while a reader waits. */
export async function serve(
  dir: string,
  base = '/',
  { brotli }: { brotli?: 'best' | 'quick' } = {},
): Promise<StaticHost> {
  const compressed = new Map<string, Buffer>();
  const compress = (file: string, body: Buffer) => {
    const kept = compressed.get(file) ?? brotliCompressSync(body, brotli === 'quick' ? quickly : {});
    compressed.set(file, kept);
    return kept;
  };
  const headersOf = await readHeaders(dir);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base) ? await findFile(dir, pathname.slice(base.length)) : undefined;
    const shown = file ?? join(dir, '404.html');
    try {
      const body = await readFile(shown);
      const type = types[extname(shown)] ?? 'application/octet-stream';
      const small = brotli !== undefined && compressible.test(type);
      response.writeHead(file ? 200 : 404, {
        ...headersOf(pathname),
        'content-type': type,
        ...(small ? { 'content-encoding': 'br' } : {}),
        // As public hosts do; without it a browser would fetch a typeface anew for every page.
        ...(type === 'font/woff2' ? { 'cache-control': 'max-age=600' } : {}),
      });
      response.end(small ? compress(shown, body) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

type Headers = Record<string, string>;

/**
 * What the site asks its host to say with a file, as hosts that read `_headers` do. Of two rules with the same header
 * some take one and some both: the site may not rely on either.
 */
async function readHeaders(dir: string): Promise<(pathname: string) => Headers> {
  const text = await readFile(join(dir, '_headers'), 'utf8').catch(() => '');
  const rules = [...text.matchAll(/^(\/\S*)\n((?: +[^\n]*\n)*)/gm)].map(([, path = '', lines = '']) => ({
    fits: (asked: string) => (path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : asked === path),
    headers: [...lines.matchAll(/^ +([\w-]+): (.*)$/gm)].map(
      ([, name = '', value = '']) => [name, value] as const,
    ),
  }));
  return (pathname) => {
    const said = rules.filter(({ fits }) => fits(pathname)).flatMap(({ headers }) => headers);
    const names = said.map(([name]) => name);
    if (new Set(names).size < names.length) throw new Error(`two rules of _headers for ${pathname}`);
    return Object.fromEntries(said);
  };
}

async function findFile(dir: string, path: string): Promise<string | undefined> {
  const file = join(dir, normalize(`/${decodeURIComponent(path)}`));
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  if (!found?.isDirectory()) return undefined;
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
}
