import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
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

/** What is the same of a request and an answer of either protocol. */
interface Asked {
  url?: string | undefined;
  headers: { range?: string | undefined };
}
interface Answering {
  writeHead(status: number, headers?: Record<string, string | number>): unknown;
  end(body: Buffer | string): unknown;
}

/**
 * Serves `folder`, text gzipped, everything cacheable, ranges of what is packed already, as a plain static host does;
 * `multiplexed` as public hosts are: by HTTP/2, so that no request waits for a connection.
 */
export async function countingHost(
  folder: string,
  { latency = 0, multiplexed = false }: { latency?: number; multiplexed?: boolean } = {},
): Promise<CountingHost> {
  const packed = new Map<string, Buffer>();
  let sent = 0;
  const answer = async (request: Asked, response: Answering) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, normalize(decodeURIComponent(pathname).replace(/\/$/, '/index.html')));
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
      response.writeHead(404);
      response.end('');
    }
  };
  const server: Server | Http2SecureServer = multiplexed
    ? createSecureServer(ownCertificate(), answer)
    : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `${multiplexed ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    takeBytes: () => {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close: () =>
      new Promise((resolve) => {
        if ('closeAllConnections' in server) server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A certificate that nobody vouches for, made anew each time: browsers speak HTTP/2 only where there is one. */
function ownCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'kho-chung-chi-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
    const made = ['-subj', '/CN=127.0.0.1', '-keyout', key, '-out', cert];
    execFileSync('openssl', ['req', '-x509', ...kind, ...made], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
