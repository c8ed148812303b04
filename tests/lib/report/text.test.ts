import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/lib/report/markdown.ts';
import { readReportText } from '../../../src/lib/report/text.ts';

const bodies = [
  '\nĐảng bộ huyện Sông Lô.\n\nTrong nhiệm kỳ, đạt 94,2%.\n',
  'Tỷ lệ \\<5%, \\{ghi rõ\\} 5\\*3\\*2\n\n  Đoạn thụt vào\n',
  'Một \\\\ gạch chéo \\ và C:\\đảng',
  '',
];

describe('the words of a body', () => {
  test.each(bodies)('are the same whether read the short way or through the parser: %j', (body) => {
    expect(readReportText(body).text).toBe(readReportText(body, parseMarkdown(body)).text);
  });

  test('are found again in the source, past escapes, references, marks and lines', () => {
    const body = 'Tỷ lệ hộ nghèo \\<5%, &#123;ghi\nrõ} **hơn 88%**, Đảng bộ\n'.replace('ả', 'a\u0309');
    const { text, sourceOffset } = readReportText(body, parseMarkdown(body));
    expect(text).toBe('Tỷ lệ hộ nghèo <5%, {ghi rõ} hơn 88%, Đảng bộ');
    for (const [words, source] of [
      ['<5%', '\\<5%'],
      ['{ghi', '&#123;ghi'],
      ['rõ}', 'rõ}'],
      ['hơn 88%', 'hơn 88%'],
      ['bộ', 'bộ'],
    ]) {
      expect(body.slice(sourceOffset(text.indexOf(words!))).startsWith(source!)).toBe(true);
    }
  });

  test('of tables, lists and headings are lines in reading order, without the marks', () => {
    const body =
      '## Kết quả\n\n- một\n- hai\n\n| Xã | Số |\n|---|---|\n| A | 24 |\n\nHết[^1].\n\n[^1]: Nguồn.\n';
    expect(readReportText(body).text).toBe('Kết quả\nmột\nhai\n| Xã | Số |\n| A | 24 |\nHết.\nNguồn.');
  });
});
