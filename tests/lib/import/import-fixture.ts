import { readFileSync } from 'node:fs';
import {
  importReport,
  type ImportContext,
  type ImportedReport,
} from '../../../src/lib/import/import-report.ts';
import { aDistrict, authoritiesWith } from '../../support/authorities.ts';
import { readSourceFile } from '../../../src/lib/import/read-file.ts';

export const context: Omit<ImportContext, 'file'> = {
  authorities: authoritiesWith({
    districts: [aDistrict('song-lo', 'Sông Lô'), aDistrict('lam-khe', 'Lâm Khê')],
  }),
  held: new Map(),
  taken: new Set(),
};

/** Imports a file of `tests/`, as `npm run import` does. */
export async function importFixture(
  path: string,
  more: Partial<ImportContext> = {},
): Promise<ImportedReport> {
  const bytes = new Uint8Array(readFileSync(`tests/${path}`));
  return importReport(await readSourceFile(path, bytes), { ...context, file: path, ...more });
}

export async function importText(text: string, more: Partial<ImportContext> = {}): Promise<ImportedReport> {
  const bytes = new TextEncoder().encode(text);
  return importReport(await readSourceFile('bai.txt', bytes), { ...context, file: 'bai.txt', ...more });
}

/** Imports a saved web page. */
export async function importPage(html: string): Promise<ImportedReport> {
  const bytes = new TextEncoder().encode(html);
  return importReport(await readSourceFile('trang.html', bytes), { ...context, file: 'trang.html' });
}

/** A title and paragraphs that are enough of an article for a page of a portal to have one. */
export const article = {
  title: 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo',
  lead: '<p>Trong nhiệm kỳ 2015–2020, Đảng bộ huyện Sông Lô đã lãnh đạo thực hiện nhiều nhiệm vụ quan trọng, đạt kết quả rõ nét trên các mặt công tác, được nhân dân đồng tình ủng hộ.</p>',
  middle:
    '<p>Toàn Đảng bộ có 27 tổ chức cơ sở đảng với 4.512 đảng viên; tỷ lệ chi bộ hoàn thành tốt nhiệm vụ đạt 94,2%, tăng 2,1% so với năm trước, vượt chỉ tiêu đề ra.</p>',
  end: '<p>Đó là kết quả của sự đoàn kết trong toàn Đảng bộ và nhân dân trong huyện, là cơ sở để bước vào nhiệm kỳ mới.</p>',
};
