import { ReportCache } from './content-loader/report-cache.ts';

declare const __CACHE_DIR__: string;

const cache = new ReportCache(`${__CACHE_DIR__}/reports`);

/** The finished prose of a report, by its entry's digest; `undefined` where it goes through the bundler. */
export async function storedProse(digest: string): Promise<string | undefined> {
  const rendered = await cache.read(digest);
  if (!rendered) throw new Error(`Thiếu bản dựng sẵn của bài (${digest}). Hãy chạy lại lệnh dựng trang.`);
  return rendered.html;
}
