import { describe, expect, test } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { readProse } from '../../../src/lib/report/prose.ts';

const read = (html: string) => readProse(fromHtml(html, { fragment: true }));

describe('readProse', () => {
  test('numbers paragraphs in reading order and joins them by a line break', () => {
    const { text, passages } = read('<p>Nội dung sinh hoạt được đổi mới.</p>\n<p>Lệ <b>Quyên</b></p>');
    expect(text).toBe('Nội dung sinh hoạt được đổi mới.\nLệ Quyên');
    expect(passages.map(({ anchor, start }) => [anchor, start])).toEqual([
      ['d1', 0],
      ['d2', 33],
    ]);
  });

  test('a heading keeps its own address and takes no paragraph number', () => {
    const { passages } = read('<h2 id="ket-qua">Kết quả</h2><p>Kết nạp được 153 đảng viên.</p>');
    expect(passages.map(({ anchor }) => anchor)).toEqual(['ket-qua', 'd1']);
  });

  test('a row of a table is one line, its cells apart', () => {
    const table =
      '<table>\n<tr>\n<td>Xã A</td>\n<td>24</td>\n</tr>\n<tr><td>Xã B</td><td>17</td></tr></table>';
    expect(read(table).text).toBe('| Xã A | 24 |\n| Xã B | 17 |');
  });

  test('a footnote mark never lengthens a number, and the note itself is read', () => {
    const { text } = read(
      '<p>có 153 đảng viên<sup><a href="#fn-1" data-footnote-ref>1</a></sup></p>' +
        '<section data-footnotes><h2 id="footnote-label">Chú thích</h2><ol><li id="fn-1"><p>Số liệu năm 2019. ' +
        '<a href="#fnref-1" data-footnote-backref>↩</a></p></li></ol></section>',
    );
    expect(text).toBe('có 153 đảng viên\nSố liệu năm 2019. ');
  });

  test('a line of the source may be wrapped anywhere without parting words', () => {
    expect(read('<p>giảm từ 175 thôn\nxuống còn 146 thôn</p>').text).toBe(
      'giảm từ 175 thôn xuống còn 146 thôn',
    );
  });

  test('items of a list are lines of one passage', () => {
    const { text, passages } = read('<ul>\n<li>khiển trách 692</li>\n<li>cảnh cáo 41</li>\n</ul>');
    expect(text).toBe('khiển trách 692\ncảnh cáo 41');
    expect(passages).toHaveLength(1);
  });
});
