import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/lib/report/dialect.ts';
import { bodyToHast } from '../../../src/lib/report/to-hast.ts';

const page = (body: string) => toHtml(bodyToHast(parseBody(body).tree, body));

describe('the page of a body', () => {
  test.each([
    ['a paragraph', 'Kết nạp **153** đảng viên.', '<p>Kết nạp <strong>153</strong> đảng viên.</p>'],
    ['a link', 'Xem [bài](/2020/).', '<p>Xem <a href="/2020/">bài</a>.</p>'],
    ['a link with a title', '[bài](/2020/ "Năm 2020")', '<p><a href="/2020/" title="Năm 2020">bài</a></p>'],
    ['a link that may not be', 'Xem [bài](javascript:x).', '<p>Xem <a>bài</a>.</p>'],
    ['a bare address', 'www.songlo.vn', '<p><a href="http://www.songlo.vn">www.songlo.vn</a></p>'],
    ['a bare address that may not be', 'Xem https://a.vn:99999 rồi', '<p>Xem https://a.vn:99999 rồi</p>'],
    ['a remark', 'Hết.\n\n{/* xem lại */}', '<p>Hết.</p>'],
    ['a brace', 'Tỷ lệ {ghi rõ}', '<p>Tỷ lệ {ghi rõ}</p>'],
    ['a tag', 'Có <b>12</b> xã', '<p>Có &#x3C;b>12&#x3C;/b> xã</p>'],
  ])('%s', (_what, body, html) => {
    expect(page(body)).toBe(html);
  });

  test('a picture waits until it is seen', () => {
    expect(page('![Họp](hop.jpg)')).toBe(
      '<p><img src="hop.jpg" alt="Họp" loading="lazy" decoding="async"></p>',
    );
    expect(page('<Anh src="hop.jpg" alt="Họp">Hội nghị *chi bộ*</Anh>')).toBe(
      '<figure><img src="hop.jpg" alt="Họp" loading="lazy" decoding="async"><figcaption>Hội nghị <em>chi bộ</em></figcaption></figure>',
    );
    expect(page('<Anh src="hop.jpg" alt="Họp" />')).toBe(
      '<figure><img src="hop.jpg" alt="Họp" loading="lazy" decoding="async"></figure>',
    );
  });

  test('a picture from elsewhere is not fetched', () => {
    expect(page('![Họp](https://a.vn/hop.jpg)')).toBe(
      '<p><img alt="Họp" loading="lazy" decoding="async"></p>',
    );
    expect(page('<Anh src="//a.vn/hop.jpg" alt="Họp" />')).not.toContain('a.vn');
    expect(page('<Anh alt="Họp" />')).toContain('<img src="" alt="Họp"');
  });

  test('cells stand as the table has them, those on the left without a word', () => {
    const html = page('| Xã | Số | Tỷ lệ | Ghi chú |\n|:--|--:|:-:|---|\n| A | 24 | 5% | |');
    expect(html).toContain('<th>Xã</th>');
    expect(html).toContain('<th class="canh-right">Số</th>');
    expect(html).toContain('<td class="canh-center">5%</td>');
    expect(html).toContain('<th>Ghi chú</th>');
  });

  test('a note that is named twice has two ways back', () => {
    const html = page('Một[^1], hai[^1].\n\n[^1]: Nguồn.');
    expect(html.match(/ class="data-footnote-backref"/g)).toHaveLength(2);
    expect(html).toMatch(/aria-label="[^"]*1-2[^"]*"/);
  });
});
