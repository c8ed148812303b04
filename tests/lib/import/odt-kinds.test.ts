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
  [
    'a cell that stands for several is as many, with words and without',
    '<table:table><table:table-row><table:table-cell><text:p>Xã</text:p></table:table-cell><table:table-cell><text:p>2018</text:p></table:table-cell><table:table-cell><text:p>2019</text:p></table:table-cell><table:table-cell><text:p>2020</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Nhân Đạo</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>9</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1020"/></table:table-row><table:table-row><table:table-cell><text:p>Tân Lập</text:p></table:table-cell><table:table-cell table:number-columns-repeated="3"><text:p>7</text:p></table:table-cell></table:table-row></table:table>',
    '| Nhân Đạo | | | 9 |\n| Tân Lập | 7 | 7 | 7 |',
  ],
])('an OpenDocument text: %s', async (_, content, words) => {
  const file = 'bai.odt';
  const report = importReport(await readSourceFile(file, await odt(content)), { ...context, file });
  expect(report.body.replace(/ +\|/g, ' |')).toContain(words.replace(/ +\|/g, ' |'));
  expect(report.missing).toEqual([]);
});

test('an OpenDocument text: a row that stands for a whole sheet is written some times, and told', async () => {
  const row =
    '<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>12 chi bộ</text:p></table:table-cell></table:table-row></table:table>';
  const file = 'bai.odt';
  const report = importReport(await readSourceFile(file, await odt(row)), { ...context, file });
  expect(report.leftOut.map(({ reason }) => reason).join()).toContain('lặp lại 1048576 lần trong tệp');
  expect(report.body.length).toBeLessThan(100_000);
});
