import type { PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { importReport } from '../../../../src/lib/import/import-report.ts';
import { bodyToMdx } from '../../../../src/lib/import/mdx/body.ts';
import { readSourceFile } from '../../../../src/lib/import/read-file.ts';
import { context } from '../import-fixture.ts';

const write = (...children: PhrasingContent[]) =>
  bodyToMdx({ type: 'root', children: [{ type: 'paragraph', children }] }).trim();
const link = (url: string) => write({ type: 'link', url, children: [{ type: 'text', value: 'Tỉnh ủy' }] });

describe('a link of a report', () => {
  test.each([
    'https://vinhphuc.gov.vn/tin?id=1&x=2',
    'http://songlo.vn',
    'mailto:vanphong@songlo.vn',
    'tel:02113638888',
    '/2020/09/21/bai/',
    '#phan-1',
  ])('may lead to %s', (url) => {
    expect(link(url)).toBe(`[Tỉnh ủy](${url})`);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'ftp://a.vn/x',
    '//a.vn/x',
    '\\\\may\\thu-muc',
    'bao-cao.docx',
    'https://a.vn/<script>',
    '',
  ])('to «%s» leaves its words', (url) => {
    expect(link(url)).toBe('Tỉnh ủy');
  });
});

test('brackets in the words of a link are words', () => {
  const words = { type: 'text' as const, value: 'xem [1](b) và [2' };
  expect(write({ type: 'link', url: 'https://a.vn', children: [words] })).toBe(
    '[xem \\[1\\](b) và \\[2](https://a.vn)',
  );
});

describe('a picture of a report', () => {
  test('lies beside it', () => {
    expect(write({ type: 'image', url: 'hop-anh-1.jpg', alt: 'Đại hội [lần II]' })).toBe(
      '![Đại hội \\[lần II\\]](hop-anh-1.jpg)',
    );
  });

  test.each([
    ['Ảnh [1](https://a.vn/t.png) họp', 'Ảnh \\[1\\](https\\://a.vn/t.png) họp'],
    ['a\\](x) [b', 'a\\\\\\](x) \\[b'],
  ])('holds no other in its description: %s', (alt, written) => {
    expect(write({ type: 'image', url: 'hop.jpg', alt })).toBe(`![${written}](hop.jpg)`);
  });

  test.each(['https://a.vn/x.jpg', '//a.vn/x.jpg', 'data:image/png;base64,AA', '/x.jpg', 'javascript:x', ''])(
    'from «%s» is not shown: the words of its description stay',
    (url) => {
      expect(write({ type: 'image', url, alt: 'Đại hội' })).toBe('Đại hội');
    },
  );
});

test('what a page would run or fetch comes to words alone, and a picture of the web is told with its words', async () => {
  const paragraph =
    'Đảng bộ huyện Sông Lô đã kết nạp 153 đảng viên, đạt 94,2% kế hoạch của năm, diện tích 12 m';
  const page = `<h1>Đảng bộ huyện Sông Lô phát triển đảng viên</h1><div><p onclick="x()">${paragraph}<sup>2</sup>, H<sub>2</sub>O,
    x<sup>n</sup>, <b>153</b>, <u>nữ</u>.</p><p><a href="javascript:x()">Xem</a> <a href="jav&#9;ascript:x()">thêm</a>
    <a href="https://a.vn/x y">tin</a></p><p>Ảnh: <img src="https://a.vn/x.jpg" alt="Đại hội" onerror="x()"><img src="hop.jpg" alt="Họp"></p>
    <p>&lt;img src=x onerror=x()&gt; {x} &lt;Anh src="x"&gt;</p><svg><image href="https://a.vn/x.svg"/></svg><iframe src="https://a.vn"></iframe>
    <style>p{}</style><script>x()</script></div>`;
  const source = await readSourceFile('trang.html', new TextEncoder().encode(page));
  const { body, problems } = importReport(source, { ...context, file: 'trang.html' });
  expect(body.trim()).toBe(
    [
      `${paragraph}², H₂O, xn, **153**, nữ.`,
      'Xem thêm [tin](https://a.vn/x%20y)',
      'Ảnh: ![Họp](dang-bo-huyen-song-lo-phat-trien-dang-anh-1.jpg)',
      '\\<img src=x onerror=x()> \\{x} \\<Anh src="x">',
    ].join('\n\n'),
  );
  expect(problems.find(({ code }) => code === 'anh-chua-luu')?.advice).toContain('![Đại hội](');
});

test('a footnote whose reference stood in the title keeps its words as a paragraph', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const note = (identifier: string, value: string) => ({
    type: 'footnoteDefinition' as const,
    identifier,
    children: [{ type: 'paragraph' as const, children: [text(value)] }],
  });
  const body = bodyToMdx({
    type: 'root',
    children: [
      { type: 'paragraph', children: [text('Có 47 chi bộ'), { type: 'footnoteReference', identifier: '2' }] },
      note('1', 'Tham luận tại Đại hội.'),
      note('2', 'Số liệu đến 30/6.'),
    ],
  });
  expect(body).toBe('Có 47 chi bộ[^2]\n\nTham luận tại Đại hội.\n\n[^2]: Số liệu đến 30/6.\n');
});
