import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** One page of every kind that readers open, by what it is called: path below the site's root. */
export type PagePaths = Record<string, string>;

/** The page of the kind that `paths` are of which is neither the largest nor the smallest. */
function typical(dir: string, paths: readonly string[]): string | undefined {
  const weighed = paths
    .map((path) => ({ path, weight: brotliCompressSync(readFileSync(join(dir, path, 'index.html'))).length }))
    .sort((a, b) => a.weight - b.weight);
  return weighed[Math.floor(weighed.length / 2)]?.path;
}

/** Enough to know what is usual; an archive of thousands would take long to weigh. */
const weighedAtMost = 60;

/** Pages of the site in `dir`. A kind of which it has none is left out. */
export function ownPages(dir: string): PagePaths {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort();
  const of = (pattern: RegExp) => {
    const all = paths.filter((path) => pattern.test(path));
    const step = Math.ceil(all.length / weighedAtMost);
    return typical(
      dir,
      all.filter((_, at) => at % step === 0),
    );
  };
  const pages: Record<string, string | undefined> = {
    'trang chủ': '',
    bài: of(/^\d{4}\/\d\d\/\d\d\/[^/]+\/$/),
    ngày: of(/^\d{4}\/\d\d\/\d\d\/$/),
    huyện: of(/^huyen\/[^/]+\/$/),
    'số liệu': 'so-lieu/',
    'tìm kiếm': 'tim-kiem/',
  };
  return Object.fromEntries(
    Object.entries(pages).filter((one): one is [string, string] => one[1] !== undefined),
  );
}
