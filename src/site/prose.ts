import { ReportCache, type RenderedReport } from '../content-loader/report-cache.ts';
import type { Passage } from '../lib/report/prose.ts';

declare const __CACHE_DIR__: string;

const cache = new ReportCache(`${__CACHE_DIR__}/reports`);

/** The finished prose of a report, by its entry's digest; `undefined` where it goes through the bundler. */
export async function storedProse(digest: string): Promise<string | undefined> {
  return (await stored(digest)).html;
}

/** A report's plain text, passage by passage, by its entry's digest. */
export async function storedPassages(digest: string): Promise<Passage[]> {
  return (await stored(digest)).passages;
}

async function stored(digest: string): Promise<RenderedReport> {
  const rendered = await cache.read(digest);
  if (!rendered) throw new Error(`Thiếu bản dựng sẵn của bài (${digest}). Hãy chạy lại lệnh dựng trang.`);
  return rendered;
}
