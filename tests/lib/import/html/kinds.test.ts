import { describe, expect, test } from 'vitest';
import { readBody } from '../../../../src/lib/report/read-body.ts';
import { article, importPage } from '../import-fixture.ts';
import { picturesOf } from '../rendered-text.ts';

const { title, lead, middle, end } = article;

const menu =
  '<div class="menu"><a href="/">Trang chủ</a> <a href="/t">Tin tức</a> <a href="/v">Văn bản</a></div>';

/** A page of a portal around an article. */
function portal(article: string, after = ''): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} | Cổng thông tin</title></head><body>${menu}<h1>${title}</h1><div class="date">21/09/2020</div>${article}${after}<div class="footer">Bản quyền thuộc Cổng thông tin</div></body></html>`;
}

async function read(html: string) {
  const report = await importPage(html);
  const { text } = readBody(report.body);
  return { ...report, shown: text, told: report.leftOut.map((one) => one.words).join('\n') };
}

describe('an article in several boxes is kept whole', () => {
  const parts = [
    lead,
    middle,
    '<p>Các cấp ủy đã ban hành 11 nghị quyết, 35 chỉ thị và 120 kế hoạch.</p>',
    end,
  ];
  test.each([
    ['sections', parts.map((part, at) => `<section><h2>Phần ${at + 1}</h2>${part}</section>`).join('')],
    [
      'rows of a grid',
      parts
        .map((part) => `<div class="row"><div class="col-12"><div class="inner">${part}</div></div></div>`)
        .join(''),
    ],
    ['boxes ten deep', parts.map((part) => `${'<div>'.repeat(10)}${part}${'</div>'.repeat(10)}`).join('')],
    [
      'boxes without paragraphs',
      parts.map((part) => `<div><div>${part.replace(/<\/?p>/g, '')}</div></div>`).join(''),
    ],
    ['articles of one page', parts.map((part) => `<article>${part}</article>`).join('')],
    [
      'fonts and centres',
      `<center><font size="3">${parts.map((part) => `<span>${part.replace(/<\/?p>/g, '')}</span><br><br>`).join('')}</font></center>`,
    ],
    [
      'an advertisement between',
      parts
        .map((part) => `<div class="box">${part}</div><div class="ads"><a href="/x">Quảng cáo</a></div>`)
        .join(''),
    ],
  ])('%s', async (_, article) => {
    const { shown } = await read(portal(`<main>${article}</main>`));
    for (const words of [
      'được nhân dân đồng tình',
      '4.512 đảng viên',
      '35 chỉ thị và 120 kế hoạch',
      'bước vào nhiệm kỳ mới',
    ]) {
      expect(shown).toContain(words);
    }
    expect(shown).not.toContain('Trang chủ');
    expect(shown).not.toContain('Quảng cáo');
    expect(shown).not.toContain('Bản quyền');
  });
});

describe('what stands inside the article is in the body or told', () => {
  test.each([
    [
      'an aside',
      '<aside><p>Kết quả: 27 chi bộ mới thành lập</p></aside>',
      'Kết quả: 27 chi bộ mới thành lập',
    ],
    [
      'an aside of a list',
      '<aside class="box"><h3>Số liệu</h3><ul><li>141 đảng viên mới</li><li>12 chi bộ</li></ul></aside>',
      '141 đảng viên mới',
    ],
    [
      'a caption',
      '<figure><img src="a.jpg" alt=""><figcaption>Toàn cảnh Đại hội lần thứ XX</figcaption></figure>',
      'Toàn cảnh Đại hội lần thứ XX',
    ],
    [
      'a caption of a table',
      '<table><caption>Bảng 1. Đảng viên theo năm</caption><tr><th>Năm</th><th>Số</th></tr><tr><td>2019</td><td>4.400</td></tr></table>',
      'Bảng 1. Đảng viên theo năm',
    ],
    [
      'a note',
      '<div class="footnote note">(1) Số liệu đến ngày 30/6/2020.</div>',
      'Số liệu đến ngày 30/6/2020',
    ],
    [
      'a folded part',
      '<details><summary>Xem số liệu</summary><p>Toàn huyện có 175 thôn.</p></details>',
      'Toàn huyện có 175 thôn',
    ],
    ['a list of terms', '<dl><dt>Chi bộ</dt><dd>27 chi bộ trực thuộc</dd></dl>', '27 chi bộ trực thuộc'],
    ['typed text', '<pre>Đảng viên   512\nNghị quyết  11</pre>', 'Nghị quyết'],
    [
      'a paragraph that a portal calls tags',
      '<p class="tags">Kết nạp 141 đảng viên.</p>',
      'Kết nạp 141 đảng viên',
    ],
    [
      'a paragraph called share',
      '<div class="share-of-work"><p>Phân công 12 đồng chí phụ trách.</p></div>',
      'Phân công 12 đồng chí',
    ],
    [
      'a list of documents that are links',
      '<ul><li><a href="/vb/1">Nghị quyết số 11-NQ/HU về phát triển kinh tế</a></li><li><a href="/vb/2">Chỉ thị số 35-CT/HU về công tác đảng viên</a></li></ul>',
      'Chỉ thị số 35-CT/HU',
    ],
    [
      'words in a box to write in',
      '<textarea>Ghi chú của biên tập: 28 chi bộ</textarea>',
      'Ghi chú của biên tập: 28 chi bộ',
    ],
    ['a button', '<button>Tải phụ lục 12 trang</button>', 'Tải phụ lục 12 trang'],
    ['a drawing with words', '<svg><text x="1">Biểu đồ: 94 chi bộ</text></svg>', 'Biểu đồ: 94 chi bộ'],
    ['an address', '<address>Văn phòng Huyện ủy, số 12 phố Mới</address>', 'số 12 phố Mới'],
    [
      'a quotation',
      '<blockquote class="related">Đảng ta là đạo đức, là văn minh.</blockquote>',
      'Đảng ta là đạo đức',
    ],
    ['a navigation in the text', '<nav><ol><li>Mục một có 3 việc</li></ol></nav>', 'Mục một có 3 việc'],
    [
      'a ruby',
      '<p>Sông <ruby>瀘<rp>(</rp><rt>Lô</rt><rp>)</rp></ruby> chảy qua 12 xã.</p>',
      'chảy qua 12 xã',
    ],
    ['a menu of choices', '<select><option>Kỳ báo cáo 2020</option></select>', 'Kỳ báo cáo 2020'],
  ])('%s', async (_, inside, words) => {
    const { shown, told } = await read(
      portal(`<div class="article-content">${lead}${inside}${middle}${end}</div>`),
    );
    expect(`${shown}\n${told}`).toContain(words);
    expect(shown).toContain('94,2%');
  });

  test('each word that a reader of the page saw is in the body, in the declaration or told', async () => {
    const after =
      '<div class="lienquan"><h4>Tin liên quan</h4><ul><li><a href="/1">Xã Đồng Quế kết nạp 47 đảng viên</a></li></ul></div><section id="comments"><h3>Bình luận</h3><p>Bạn Minh: tôi rất đồng tình với bài viết này, mong có thêm nhiều bài.</p></section>';
    const { shown, told } = await read(portal(`<article>${lead}${middle}${end}</article>`, after));
    expect(shown).not.toContain('Bạn Minh');
    expect(shown).not.toContain('Đồng Quế');
    for (const words of [
      'Trang chủ',
      'Văn bản',
      'Bạn Minh: tôi rất đồng tình',
      'Đồng Quế kết nạp 47',
      'Bản quyền thuộc Cổng',
    ]) {
      expect(told).toContain(words);
    }
  });

  test('comments longer than the article are no article', async () => {
    const comment =
      '<div class="comment-item"><p>Tôi thấy bài viết rất hay, phản ánh đúng thực tế ở địa phương chúng tôi, mong huyện tiếp tục quan tâm đến đời sống của bà con, nhất là các xã vùng sâu.</p></div>';
    const { shown } = await read(
      portal(
        `<div class="detail-content">${lead}${middle}${end}</div>`,
        `<div id="comments">${comment.repeat(8)}</div>`,
      ),
    );
    expect(shown).toContain('94,2%');
    expect(shown).not.toContain('Tôi thấy bài viết rất hay');
  });

  test('cards of other news, articles by their tag, are not taken in', async () => {
    const card = (what: string) =>
      `<article class="card"><h3><a href="/x">${what}</a></h3><p>Sáng nay, huyện tổ chức hội nghị sơ kết công tác.</p></article>`;
    const { shown } = await read(
      portal(
        `<article class="post">${lead}${middle}${end}</article>`,
        `<div class="tin-khac">${card('Xã Tân Lập đón chuẩn')}${card('Xã Yên Thạch họp')}</div>`,
      ),
    );
    expect(shown).toContain('bước vào nhiệm kỳ mới');
    expect(shown).not.toContain('Yên Thạch');
  });

  test('a short report beside a long list of others', async () => {
    const others = Array.from(
      { length: 40 },
      (_, at) => `<li><a href="/${at}">Tin số ${at} về hoạt động của các xã, thị trấn trong huyện</a></li>`,
    ).join('');
    const { shown } = await read(
      portal(
        '<div class="content"><p>Sáng 21/9, Huyện ủy họp, bầu 12 đồng chí.</p><p>Hội nghị thành công.</p></div>',
        `<div class="list-news"><ul>${others}</ul></div>`,
      ),
    );
    expect(shown).toContain('bầu 12 đồng chí');
    expect(shown).not.toContain('Tin số 12');
  });
});

describe('the number of an item is the number that the page showed', () => {
  const list = async (html: string) =>
    (await importPage(portal(`<div class="article-content">${lead}${html}${middle}${end}</div>`))).body;
  test.each([
    [
      'a start',
      '<ol start="5"><li>Một là xây dựng</li><li>Hai là chỉnh đốn</li></ol>',
      ['5. Một là xây dựng', '6. Hai là chỉnh đốn'],
    ],
    [
      'a value',
      '<ol><li>Một là xây dựng</li><li value="7">Hai là chỉnh đốn</li><li>Ba là kiểm tra</li></ol>',
      ['1. Một là xây dựng', '7. Hai là chỉnh đốn', '8. Ba là kiểm tra'],
    ],
    [
      'small letters',
      '<ol type="a"><li>Xây dựng</li><li>Chỉnh đốn</li></ol>',
      ['a. Xây dựng', 'b. Chỉnh đốn'],
    ],
    [
      'great letters',
      '<ol type="A" start="3"><li>Xây dựng</li><li>Chỉnh đốn</li></ol>',
      ['C. Xây dựng', 'D. Chỉnh đốn'],
    ],
    [
      'Roman numbers',
      '<ol type="I"><li>Xây dựng</li><li>Chỉnh đốn</li><li>Kiểm tra</li><li>Giám sát</li></ol>',
      ['I. Xây dựng', 'IV. Giám sát'],
    ],
    ['small Roman numbers', '<ol type="i" start="9"><li>Xây dựng</li></ol>', ['ix. Xây dựng']],
    [
      'counted down',
      '<ol reversed><li>Xây dựng</li><li>Chỉnh đốn</li></ol>',
      ['2. Xây dựng', '1. Chỉnh đốn'],
    ],
    ['a style', '<ol style="list-style-type: lower-alpha"><li>Xây dựng</li></ol>', ['a. Xây dựng']],
    [
      'letters inside numbers',
      '<ol><li>Xây dựng<ol type="a"><li>Về tư tưởng</li><li>Về tổ chức</li></ol></li><li>Chỉnh đốn</li></ol>',
      ['1. Xây dựng', 'b. Về tổ chức', '2. Chỉnh đốn'],
    ],
    ['a type of one item', '<ol><li>Xây dựng</li><li type="a">Chỉnh đốn</li></ol>', ['b. Chỉnh đốn']],
  ])('%s', async (_, html, lines) => {
    const plain = (await list(html)).replaceAll('\\', '');
    for (const line of lines)
      expect(plain).toMatch(new RegExp(`(^|\\n) *(?:- )?${line.replaceAll('.', '\\.')}`));
  });
});

describe('brackets in words stay words', () => {
  test.each([
    ['in a description', '<img src="anh.png" alt="Ảnh [1](https://example.invalid/t.png) họp">'],
    ['a picture in a description', '<img src="anh.png" alt="![x](https://example.invalid/t.png)">'],
    ['a description that ends in a backslash', '<img src="anh.png" alt="họp \\">'],
    ['brackets and backslashes', '<img src="anh.png" alt="a\\](https://example.invalid/t.png) b">'],
    [
      'a foreign picture',
      '<img src="https://example.invalid/t.png" alt="Ảnh ![1](https://example.invalid/t.png)">',
    ],
    ['in the text of a link', '<a href="https://example.vn/b">xem [1](https://example.invalid/c) d</a>'],
    ['in the text of a link without a place', '<a href="/b">xem ![1](https://example.invalid/c) d</a>'],
    [
      'a link around a picture',
      '<a href="https://example.vn/b"><img src="anh.png" alt="x](https://example.invalid/c)"></a>',
    ],
  ])('%s', async (_, html) => {
    const { body, shown } = await read(
      portal(`<div class="article-content">${lead}<p>${html}</p>${middle}${end}</div>`),
    );
    expect(readBody(body).refused).toEqual([]);
    expect(picturesOf(body).filter((url) => url.includes('example.invalid'))).toEqual([]);
    expect(shown).toContain('94,2%');
  });
});

describe('a picture is taken from beside the page alone', () => {
  const pictures = async (src: string) =>
    importPage(
      portal(`<div class="article-content">${lead}<p><img src="${src}" alt="Họp"></p>${middle}${end}</div>`),
    );
  test.each(['trang_files/hop.png', './trang_files/hop.png', 'hop.JPG', 'trang%20web_files/hop.png'])(
    '%s is',
    async (src) => {
      expect((await pictures(src)).images).toHaveLength(1);
    },
  );
  test.each([
    '../secret.png',
    '../../secret.png',
    'a/../../secret.png',
    '..\\..\\secret.png',
    '%2e%2e/%2e%2e/secret.png',
    'a/%2E%2E/%2e./secret.png',
    '..%2fsecret.png',
    '..%5csecret.png',
    'C:/secret.png',
    'C%3A/secret.png',
    '%2fetc/secret.png',
    '\\\\may\\secret.png',
  ])('%s is not, and that is said', async (src) => {
    const { images, problems } = await pictures(src);
    expect(images).toEqual([]);
    expect(problems.map((one) => one.code)).toContain('anh-chua-luu');
  });
});

describe('a drawing that can act is no picture', () => {
  const svg = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}<rect width="9" height="9"/></svg>`;
  const page = (drawing: string) =>
    importPage(
      portal(
        `<div class="article-content">${lead}<p><img alt="Sơ đồ" src="data:image/svg+xml;base64,${btoa(drawing)}"></p>${middle}${end}</div>`,
      ),
    );
  test.each([
    ['script', '<script>alert(1)</script>'],
    ['a script under another name', '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'],
    ['an event', '<g onload="alert(1)"/>'],
    ['a link that is a script', '<a href="javascript:alert(1)"><rect/></a>'],
    [
      'a page inside',
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/></foreignObject>',
    ],
    ['something from elsewhere', '<image href="https://example.invalid/t.png"/>'],
    ['a style from elsewhere', '<style>@import url(https://example.invalid/a.css)</style>'],
    ['an entity', '<!DOCTYPE svg [<!ENTITY a "b">]>'],
  ])('with %s', async (_, inside) => {
    const { images, problems } = await page(svg(inside));
    expect(images).toEqual([]);
    expect(problems.map((one) => one.code)).toContain('anh-chua-luu');
  });
  test('without any of these it is kept', async () => {
    expect((await page(svg('<title>So do</title>'))).images).toHaveLength(1);
  });
});
