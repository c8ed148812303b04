import { expect, test } from 'vitest';
import { withoutGaps } from '../../../src/lib/publish/html-gaps.ts';

test('white space between blocks goes, that between words and inline tags stays', () => {
  expect(
    withoutGaps(
      '<ol> <li id="d-1"> <a href="#sl-1">153 đảng viên</a> <small>mỗi năm</small> </li>\n<li> Huyện ủy <b>Sông Lô</b> </li> </ol>',
    ),
  ).toBe(
    '<ol><li id="d-1"><a href="#sl-1">153 đảng viên</a> <small>mỗi năm</small></li><li>Huyện ủy <b>Sông Lô</b></li></ol>',
  );
});

test('a tag whose name begins like that of a block is none', () => {
  const html = 'Đảng bộ <picture> </picture> <time>2020</time> <output> 153 </output> <data> 27 </data>';
  expect(withoutGaps(html)).toBe(html);
});

test.each([
  '<pre class="text">  sha256sum\n <p> -c </p></pre>',
  '<textarea> <p> Đảng bộ </p> </textarea>',
  '<script type="application/ld+json">{"name": " <p> Sông Lô </p> "}</script>',
  '<style>.a > .b { color: red } /* <p> */ </style>',
  '<li title="Nghị quyết <p> 22 > 05 </p> "></li>',
  "<a title='2015 <li> 2020'></a>",
])('%s stays as it is', (held) => {
  expect(withoutGaps(`<p> a </p> ${held} <p> b </p>`)).toBe(`<p>a</p>${held}<p>b</p>`);
});

test('a hard space is no gap', () => {
  expect(withoutGaps('<p>\u00a0153 </p>')).toBe('<p>\u00a0153</p>');
});

test.each([
  ['<p>(xem<a href="#d-1"> đoạn 1 </a>)</p>', '<p>(xem <a href="#d-1">đoạn 1</a> )</p>'],
  [
    '<p><a href="/a"> Tìm </a> <a href="/b">\n Theo dõi </a></p>',
    '<p><a href="/a">Tìm</a> <a href="/b">Theo dõi</a></p>',
  ],
  [
    '<p>Dữ liệu: <button value="so-lieu.csv"> CSV </button></p>',
    '<p>Dữ liệu: <button value="so-lieu.csv">CSV</button></p>',
  ],
  ['<p><abbr> 153 </abbr></p>', '<p><abbr> 153 </abbr></p>'],
])('no space is underlined with a link, and none is lost: %s', (html, without) => {
  expect(withoutGaps(html)).toBe(without);
});
