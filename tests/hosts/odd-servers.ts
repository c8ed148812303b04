import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { extname, join } from 'node:path';
import type { Place } from './servers.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A host that knows what a page, a script and a style are, and says nothing of all other files. */
export const serveBare = (place: Place) => serveFiles(place, (path) => path);

/** A host on a disk that holds `Anh.png` and `anh.png` for one name: whichever was written there is found by both. */
export function serveCaseless(place: Place): Promise<() => void> {
  const archive = join(place.root, place.base);
  const paths = readdirSync(archive, { recursive: true, encoding: 'utf8' });
  const known = new Map(paths.map((path) => [(place.base + path).toLowerCase(), place.base + path]));
  if (known.size < paths.length) throw new Error('Có hai địa chỉ chỉ khác nhau ở chữ hoa, chữ thường.');
  // Asked in capitals, as a disk might spell them.
  return serveFiles(place, (path) => known.get(path.toUpperCase().toLowerCase().replace(/\/$/, '')) ?? path);
}

function serveFiles({ root, base, port }: Place, find: (path: string) => string): Promise<() => void> {
  const answer: RequestListener = ({ url = '/' }, response) => {
    let path = find(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    if (isFolder(join(root, path))) path = join(path, 'index.html');
    const file = isFile(join(root, path)) ? path : undefined;
    const shown = file ?? `${base}404.html`;
    const type = types[extname(shown)];
    response.writeHead(file ? 200 : 404, type ? { 'content-type': type } : {});
    response.end(readFileSync(join(root, shown)));
  };
  const server = createServer(answer);
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(stop)));
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
