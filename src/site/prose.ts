import { ReportCache, type RenderedReport } from '../content-loader/report-cache.ts';

declare const __CACHE_DIR__: string;

const cache = new ReportCache(__CACHE_DIR__);

/** What was read off a report's text and made of it, by its digest. */
export function storedReport(digest: string): RenderedReport {
  const rendered = cache.read(digest);
  if (!rendered) throw new Error(`Thiếu bản dựng sẵn của bài (${digest}). Hãy chạy lại lệnh dựng trang.`);
  return rendered;
}
