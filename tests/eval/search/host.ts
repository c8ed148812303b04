import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A static host that counts the bytes of the bodies it sends. */
export interface CountingHost {
  url: string;
  /** Bytes sent since the last call. */
  takeBytes: () => number;
  close: () => Promise<void>;
}

/** What static hosts compress on the way: text. Chunks of an index and WebAssembly are packed already. */
const compressed = new Map(
  Object.entries({
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
  }),
);

/** Milliseconds until each answer sets out, as of a distant host. */
const wait = (latency: number) => new Promise((resolve) => setTimeout(resolve, latency));

/** Serves `folder`, text gzipped, everything cacheable, ranges of what is packed already, as a plain static host does. */
export async function countingHost(folder: string, latency = 0): Promise<CountingHost> {
  const packed = new Map<string, Buffer>();
  let sent = 0;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, normalize(pathname === '/' ? '/index.html' : decodeURIComponent(pathname)));
    const type = compressed.get(extname(file));
    if (latency > 0) await wait(latency);
    try {
      const body = packed.get(file) ?? (type ? gzipSync(await readFile(file)) : await readFile(file));
      packed.set(file, body);
      const range = type ? null : /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
      const part = range ? body.subarray(Number(range[1]), Number(range[2]) + 1) : body;
      sent += part.length;
      response.writeHead(range ? 206 : 200, {
        'content-type': type ?? 'application/octet-stream',
        'content-length': part.length,
        'cache-control': 'max-age=600',
        ...(type ? { 'content-encoding': 'gzip' } : {}),
        ...(range ? { 'content-range': `bytes ${range[1]}-${Number(range[2])}/${body.length}` } : {}),
      });
      response.end(part);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    takeBytes: () => {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
