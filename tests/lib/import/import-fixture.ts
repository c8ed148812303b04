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
