import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Weight {
  files: number;
  bytes: number;
}

/** Files of one kind. */
interface KindWeight extends Weight {
  /** Of its pages, as a server sends them (brotli). */
  largestPageBytes?: number;
}

/** What a built site weighs. */
export interface SiteSize extends Weight {
  pages: number;
  /** By kind, in the order of the kinds given. */
  kinds: Map<string, KindWeight>;
  /** Of the page of a report, as a server sends it (brotli); the median of some of them. */
  reportPageBytes?: number;
}

/** A kind of file and the paths below the site's folder that are of it; the first that fits is taken. */
export type Kind = readonly [name: string, path: RegExp];
/** The name under which the pages of reports stand. */
export const reportPages = 'trang bài';
const others = 'tệp khác';

/** Of a site of this archive. */
export const archiveKinds: readonly Kind[] = [
  [reportPages, /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/],
  ['trang ngày', /^\d{4}\/\d\d\/\d\d\/.*index\.html$/],
  ['trang tháng, năm', /^\d{4}\/.*index\.html$/],
  ['trang huyện', /^huyen\/.*index\.html$/],
  ['trang nhiệm kỳ', /^nhiem-ky\/.*index\.html$/],
  ['trang tác giả', /^tac-gia\/.*index\.html$/],
  ['trang số liệu', /^so-lieu\/.*index\.html$/],
  ['trang văn kiện', /^van-kien\/.*index\.html$/],
  ['trang khác', /\.html$/],
  ['dữ liệu từng bài', /^\d{4}\/.*\.(?:json|csv|ris|bib|txt|yaml)$/],
  ['dữ liệu cả kho', /^(?:du-lieu\/|feed\.|sitemap|SHA256SUMS)/],
  ['tìm kiếm', /^(?:pagefind|search)\//],
];

/** Of a site that another generator made. */
export const peerKinds: readonly Kind[] = [
  [reportPages, /(?:^|\/)bai-\d+\/index\.html$/],
  ['trang khác', /\.html$/],
  ['dữ liệu từng bài', /(?:^|\/)bai-\d+\/index\.json$/],
  ['tìm kiếm', /^pagefind\//],
];

const sampled = 25;
/** Of each kind so many pages, the longest before they are compressed, are compressed to find the largest. */
const longest = 3;

/** Weighs the site in `dir`. */
export function weighSite(dir: string, kindsOfSite: readonly Kind[]): SiteSize {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    );
  const size: SiteSize = { files: 0, bytes: 0, pages: 0, kinds: new Map() };
  const names = [...kindsOfSite.map(([name]) => name), others];
  for (const name of names) size.kinds.set(name, { files: 0, bytes: 0 });
  const reports: string[] = [];
  const pages = new Map<string, { file: string; bytes: number }[]>();
  for (const file of files) {
    const name = kindsOfSite.find(([, path]) => path.test(file))?.[0] ?? others;
    const { size: bytes } = statSync(join(dir, file));
    for (const weight of [size, size.kinds.get(name)!]) {
      weight.files += 1;
      weight.bytes += bytes;
    }
    if (file.endsWith('.html')) {
      size.pages += 1;
      const ofKind = pages.get(name) ?? [];
      pages.set(name, ofKind);
      ofKind.push({ file: join(dir, file), bytes });
    }
    if (name === reportPages) reports.push(file);
  }
  for (const [name, ofKind] of pages) {
    const few = ofKind.sort((a, b) => b.bytes - a.bytes).slice(0, longest);
    size.kinds.get(name)!.largestPageBytes = Math.max(...few.map(({ file }) => brotliSize(file)));
  }
  const reportPageBytes = medianBrotli(reports.map((file) => join(dir, file)));
  return { ...size, ...(reportPageBytes === undefined ? {} : { reportPageBytes }) };
}

function medianBrotli(files: readonly string[]): number | undefined {
  const step = Math.max(1, Math.floor(files.length / sampled));
  const weights = files
    .filter((_, at) => at % step === 0)
    .map(brotliSize)
    .sort((a, b) => a - b);
  return weights[Math.floor(weights.length / 2)];
}

function brotliSize(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}
