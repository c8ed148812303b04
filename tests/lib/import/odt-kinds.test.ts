import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { importReport } from '../../../src/lib/import/import-report.ts';
import { readSourceFile } from '../../../src/lib/import/read-file.ts';
import { context } from './import-fixture.ts';

/** An OpenDocument text of which only the content counts. */
async function odt(content: string): Promise<Uint8Array> {
  const zip = new JSZip();
  const kinds = ['office', 'text', 'table', 'style', 'draw'].map(
    (one) => `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one === 'draw' ? 'drawing' : one}:1.0"`,
  );
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text', { compression: 'STORE' });
  zip.file(
    'content.xml',
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${kinds.join(' ')}><office:body><office:text><text:p>Đảng bộ huyện Sông Lô nâng cao năng lực</text:p>${content}<text:p>Đó là kết quả của sự đoàn kết.</text:p></office:text></office:body></office:document-content>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}

test.each([
  [
    'a reading above a sign stands in brackets behind it',
    '<text:p>Sông <text:ruby><text:ruby-base>瀘</text:ruby-base><text:ruby-text>Lô</text:ruby-text></text:ruby> có 12 bến.</text:p>',
    'Sông 瀘 (Lô) có 12 bến.',
  ],
  [
    'a number under a heading over two columns stays under its year',
    '<table:table><table:table-row><table:table-cell><text:p>Xã</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>Năm</text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Cộng</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>27</text:p></table:table-cell></table:table-row></table:table>',
    '| Cộng |     | 27 |',
  ],
])('an OpenDocument text: %s', async (_, content, words) => {
  const file = 'bai.odt';
  const report = importReport(await readSourceFile(file, await odt(content)), { ...context, file });
  expect(report.body.replace(/ +\|/g, ' |')).toContain(words.replace(/ +\|/g, ' |'));
  expect(report.missing).toEqual([]);
});
