import { ReportCache, type RenderedReport } from '../content-loader/report-cache.ts';
import { cacheDir } from './cache-dir.ts';

const cache = new ReportCache(cacheDir);
/** The page of a report asks for it from several places, and then no page does. */
let latest: { digest: string; rendered: RenderedReport } | undefined;

/** What was read off a report's text and made of it, by its digest. */
export function storedReport(digest: string): RenderedReport {
  if (latest?.digest === digest) return latest.rendered;
  const rendered = cache.read(digest);
  if (!rendered) throw new Error(`Thiếu bản dựng sẵn của bài (${digest}). Hãy chạy lại lệnh dựng trang.`);
  latest = { digest, rendered };
  return rendered;
}
