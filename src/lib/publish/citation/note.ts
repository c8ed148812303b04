import { firstPublished } from './first-published.ts';
import type { CitedReport } from './types.ts';

/**
 * What reference managers keep as a note: which text was read, and where the report was published first:
 * `Bản đã đọc: 3f9a0c12b4de. Đăng lần đầu: https://…`
 */
export function citationNote({ version, sourceUrl }: CitedReport): string | undefined {
  const told = [version && `Bản đã đọc: ${version}`, sourceUrl && firstPublished(sourceUrl)].filter(Boolean);
  return told.length > 0 ? told.join('. ') : undefined;
}
