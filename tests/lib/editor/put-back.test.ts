import { describe, expect, test } from 'vitest';
import { putBack } from '../../../src/lib/editor/put-back.ts';
import { importReport } from '../../../src/lib/import/import-report.ts';
import { readSourceFile } from '../../../src/lib/import/read-file.ts';
import { authoritiesWith } from '../../support/authorities.ts';
import { makeDocx, paragraph, run } from '../../support/make-docx.ts';

const body = 'Có 27 chi bộ.\n\n| Năm | Kết nạp |\n| --- | --- |\n| 2019 | 141 |\n\n- Một\n- Hai\n\nHết.\n';
const left = { reason: 'chữ ẩn', where: 'đoạn 2' };

describe('what was left out goes back where it stood', () => {
  test.each([
    [
      'within a paragraph',
      { words: '(mật)', after: 'Có 27 chi bộ', within: true },
      /^Có 27 chi bộ \(mật\)\.\n\n/,
    ],
    [
      'below a paragraph',
      { words: 'Đoạn ẩn.', after: 'Có 27 chi bộ' },
      /^Có 27 chi bộ\.\n\nĐoạn ẩn\.\n\n\| Năm/,
    ],
    [
      'within a cell',
      { words: 'a | b', after: '2019 141', within: true },
      /\| 2019 \| 141 a \\\| b \|\n\n- Một/,
    ],
    [
      'below a table',
      { words: 'Dưới bảng.', after: '2019 141' },
      /\| 2019 \| 141 \|\n\nDưới bảng\.\n\n- Một/,
    ],
    ['below a list', { words: 'Dưới.', after: 'Một Hai' }, /- Hai\n\nDưới\.\n\nHết\.\n$/],
    ['above all', { words: 'Huyện ủy Sông Lô' }, /^Huyện ủy Sông Lô\n\nCó 27/],
    [
      'in several lines',
      { words: 'Một dòng\n1. Hai', after: 'Có 27 chi bộ' },
      /chi bộ\.\n\nMột dòng\n\n1\\\. Hai\n\n\| Năm/,
    ],
    [
      'where its words were changed',
      { words: 'Sau.', after: 'Có tất cả 27 chi bộ' },
      /^Có 27 chi bộ\.\n\nSau\.\n/,
    ],
    ['where they are gone', { words: 'Cuối.', after: 'không còn ở đâu' }, /Hết\.\n\nCuối\.\n$/],
  ])('%s', (_, one, expected) => {
    expect(putBack(body, { ...left, ...one })).toMatch(expected);
  });

  test('the hidden words of a Word file come back into their sentence', async () => {
    const hidden = run(' và 3 chi bộ ghép', '<w:vanish/>');
    const bytes = await makeDocx(
      `${paragraph('Đảng bộ huyện Sông Lô họp')}<w:p>${run('Có 27 chi bộ')}${hidden}${run(' trong huyện.')}</w:p>`,
    );
    const source = await readSourceFile('bai.docx', bytes);
    const context = {
      file: 'bai.docx',
      authorities: authoritiesWith({}),
      held: new Map(),
      taken: new Set<string>(),
    };
    const report = importReport(source, context);
    expect(putBack(report.body, report.leftOut[0]!)).toBe('Có 27 chi bộ và 3 chi bộ ghép trong huyện.\n');
  });
});
