import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a built site weighs. */
export interface SiteSize {
  files: number;
  bytes: number;
  pages: number;
  /** Of the page of a report, as a server sends it (brotli); the median of some of them. */
  reportPageBytes?: number;
}

const sampled = 25;

/** Weighs the site in `dir`; `isReport` tells its report pages by their path (`2020/09/21/…/index.html`). */
export function weighSite(dir: string, isReport: (path: string) => boolean): SiteSize {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = files.filter((file) => file.endsWith('.html'));
  const reports = pages.filter((file) => isReport(file.slice(dir.length + 1).replaceAll('\\', '/')));
  const step = Math.max(1, Math.floor(reports.length / sampled));
  const weights = reports
    .filter((_, at) => at % step === 0)
    .map((file) => brotliCompressSync(readFileSync(file)).length)
    .sort((a, b) => a - b);
  return {
    files: files.length,
    bytes: files.reduce((total, file) => total + readFileSync(file).length, 0),
    pages: pages.length,
    reportPageBytes: weights[Math.floor(weights.length / 2)],
  };
}
