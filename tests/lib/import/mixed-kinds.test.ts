import { describe, expect, test } from 'vitest';
import { importReport } from '../../../src/lib/import/import-report.ts';
import { readSourceFile } from '../../../src/lib/import/read-file.ts';
import { makeDocx, paragraph, part, run, type DocxExtra } from '../../support/make-docx.ts';
import { context } from './import-fixture.ts';
import { renderedText } from './rendered-text.ts';

/** What must come of a file: words of the report's text and words that were left out, each with what it must not hold. */
interface Outcome {
  has?: string[];
  not?: string[];
  told?: string[];
  date?: string;
  author?: string;
}

const p = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const utf8 = (text: string) => new TextEncoder().encode(text);
/** UTF-8 read as windows-1252 and written again. */
const garbled = (text: string) => new TextDecoder('windows-1252').decode(utf8(text));

async function check(
  file: string,
  bytes: Uint8Array,
  { has = [], not = [], told = [], date, author }: Outcome,
) {
  const report = importReport(await readSourceFile(file, bytes), { ...context, file });
  const text = renderedText(report.body).replace(/\s+/g, ' ');
  for (const words of has) expect(text).toContain(words);
  for (const words of not) expect(`${text} ${report.text}`).not.toContain(words);
  const left = report.leftOut.map(({ words }) => words).join(' | ');
  for (const words of told) expect(left).toContain(words);
  expect(report.missing).toEqual([]);
  if (date !== undefined) expect(report.frontmatter.date).toBe(date);
  if (author !== undefined) expect(report.frontmatter.author).toBe(author);
}

describe('Word files', () => {
  const docx = (body: string, outcome: Outcome, extras: DocxExtra[] = []) => [body, outcome, extras] as const;
  const begin = paragraph('Đảng bộ xã Tam Sơn tổng kết công tác xây dựng Đảng');
  const end = paragraph('Đó là kết quả chung của toàn Đảng bộ.');
  test.each<[string, ...ReturnType<typeof docx>]>([
    [
      'a table in a cell, and another after it',
      ...docx(
        table(
          row(
            cell(
              table(row(cell(paragraph('Chi bộ')), cell(paragraph('12')))) +
                table(row(cell(paragraph('Đảng viên')), cell(paragraph('340')))) +
                paragraph(''),
            ),
            cell(paragraph('Ghi chú')),
          ),
          row(cell(paragraph('Xã Tam Sơn')), cell(paragraph('Đủ'))),
        ),
        { has: ['12', 'Đảng viên', '340', 'Ghi chú'], not: ['12Đảng', 'bộ12', 'viên340'] },
      ),
    ],
    [
      'a letterhead with a table within a table is said once',
      ...docx(
        table(
          row(
            cell(table(row(cell(paragraph('HUYỆN ỦY SÔNG LÔ')))) + paragraph('Số 12-BC/HU')),
            cell(paragraph('ĐẢNG CỘNG SẢN VIỆT NAM')),
          ),
        ),
        { not: ['LÔHUYỆN', 'HUYỆN ỦY SÔNG LÔ HUYỆN ỦY SÔNG LÔ'] },
      ),
    ],
    [
      'a field within a smart tag within a content control',
      ...docx(
        p(
          run('Kết nạp '),
          `<w:sdt><w:sdtContent><w:smartTag><w:fldSimple w:instr="=SUM(A1)">${run('1.204')}</w:fldSimple></w:smartTag></w:sdtContent></w:sdt>`,
          run(' đảng viên.'),
        ),
        { has: ['Kết nạp 1.204 đảng viên.'] },
      ),
    ],
    [
      'rows and cells in content controls',
      ...docx(
        table(
          row(cell(paragraph('Năm')), cell(paragraph('Chi bộ'))),
          `<w:sdt><w:sdtContent>${row(cell(paragraph('2019')), `<w:sdt><w:sdtContent>${cell(paragraph('27'))}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
        ),
        { has: ['2019', '27'] },
      ),
    ],
    [
      'a row deleted and a cell struck out',
      ...docx(
        table(
          row(cell(paragraph('Năm')), cell(paragraph('Chi bộ'))),
          `<w:tr><w:trPr><w:del w:id="4"/></w:trPr>${cell(p(`<w:del w:id="5"><w:r><w:delText>2017</w:delText></w:r></w:del>`))}${cell(p(`<w:del w:id="6"><w:r><w:delText>31</w:delText></w:r></w:del>`))}</w:tr>`,
          row(cell(paragraph('2018')), cell(p(run('28', '<w:dstrike/>'), run('27')))),
        ),
        { has: ['2018', '27'], not: ['2017', '31', '2827'], told: ['2017', '31', '28'] },
      ),
    ],
    [
      'gridBefore and gridAfter',
      ...docx(
        table(
          row(...['Xã', '2018', '2019', '2020'].map((one) => cell(paragraph(one)))),
          `<w:tr><w:trPr><w:gridBefore w:val="2"/><w:gridAfter w:val="1"/></w:trPr>${cell(paragraph('45'))}</w:tr>`,
        ),
        { has: ['45'] },
      ),
    ],
    [
      'a note that is in a comment range, and a comment with two paragraphs',
      ...docx(
        p(
          '<w:commentRangeStart w:id="0"/>',
          run('Có 27 chi bộ'),
          '<w:commentRangeEnd w:id="0"/>',
          '<w:r><w:commentReference w:id="0"/></w:r>',
          run('.'),
        ),
        { has: ['Có 27 chi bộ.'], told: ['Sửa thành 28', 'Theo báo cáo mới'] },
        [
          {
            path: 'word/comments.xml',
            kind: 'comments',
            content: part(
              'w:comments',
              `<w:comment w:id="0" w:author="Lan">${paragraph('Sửa thành 28')}${paragraph('Theo báo cáo mới')}</w:comment>`,
            ),
          },
        ],
      ),
    ],
    [
      'hidden by a style that is based on another; shown again by hand',
      ...docx(
        p(
          run('Ghi chú nội bộ', '<w:rStyle w:val="An2"/>'),
          run(' Công khai 15 chi bộ.', '<w:rStyle w:val="An2"/><w:vanish w:val="0"/>'),
        ),
        { has: ['Công khai 15 chi bộ.'], not: ['Ghi chú nội bộ'], told: ['Ghi chú nội bộ'] },
        [
          {
            path: 'word/styles.xml',
            kind: 'styles',
            content: part(
              'w:styles',
              '<w:style w:type="character" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="An2"><w:name w:val="An2"/><w:basedOn w:val="An"/></w:style>',
            ),
          },
        ],
      ),
    ],
    [
      'WordArt of a newer and of an older Word',
      ...docx(
        p(`<w:r><w:pict><v:shape><v:textpath string="Quyết tâm thắng lợi"/></v:shape></w:pict></w:r>`) +
          paragraph('Năm 2019 có 12 chi bộ.'),
        { has: ['Năm 2019 có 12 chi bộ.', 'Quyết tâm thắng lợi'] },
      ),
    ],
    [
      'a page of the web within, with a title and a script',
      ...docx('<w:altChunk r:id="c1"/>', { has: ['Tỷ lệ 94,2% & đạt', 'chi bộ ba không'], not: ['alert'] }, [
        {
          path: 'word/c1.html',
          kind: 'aFChunk',
          id: 'c1',
          content:
            '<html><head><title>x</title><script>alert(1)</script></head><body><p>Tỷ lệ 94,2% &amp; đạt</p><ul><li>chi bộ <i>ba không</i></li></ul></body></html>',
        },
      ]),
    ],
    [
      'breaks of lines, columns and pages between words',
      ...docx(
        p(
          '<w:r><w:t>Dòng một</w:t><w:br w:type="column"/><w:t>dòng hai</w:t><w:br w:type="page"/><w:t>dòng ba</w:t><w:cr/><w:t>dòng bốn</w:t><w:ptab w:relativeTo="margin"/><w:t>cuối</w:t></w:r>',
        ),
        { not: ['mộtdòng', 'haidòng', 'badòng', 'bốncuối'], has: ['cuối'] },
      ),
    ],
    [
      'a rider of a sign in three fonts',
      ...docx(
        p(
          run('Đạt '),
          '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>',
          run(' 95% '),
          '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
          run(' xong '),
          '<w:r><w:sym w:font="Phông lạ" w:char="F041"/></w:r>',
        ),
        { has: ['Đạt ≥ 95%', '☑ xong'] },
      ),
    ],
  ])('%s', async (_, body, outcome, extras) => {
    await check('bai.docx', await makeDocx(`${begin}${body}${end}`, extras), outcome);
  });
});

describe('pages', () => {
  const page = (body: string, head = '') =>
    utf8(
      `<!doctype html><html><head><meta charset="utf-8"><title>Đảng bộ xã Tam Sơn tổng kết</title>${head}</head><body>${body}</body></html>`,
    );
  const long =
    'Toàn Đảng bộ xã có 28 chi bộ trực thuộc với 512 đảng viên, trong đó có 34 đảng viên mới được kết nạp trong năm.';
  test.each<[string, string, Outcome]>([
    [
      'an article in sections, with a box aside between them',
      `<nav>Trang chủ | Tin tức</nav><article><h1>Đảng bộ xã Tam Sơn tổng kết</h1><section><p>${long}</p></section><aside><p>Hộp số liệu: 15 tổ chức cơ sở.</p></aside><section><h2>Kết quả</h2><p>${long.replace('28', '29')}</p></section><section><p>Phần ba: ${long.replace('28', '30')}</p></section></article>`,
      { has: ['28 chi bộ', '29 chi bộ', 'Phần ba', '15 tổ chức cơ sở'] },
    ],
    [
      'figures with captions and notes at the end',
      `<article><h1>Đảng bộ xã Tam Sơn tổng kết</h1><p>${long}</p><figure><img src="a.jpg" alt="Đại hội [lần 3](x)"><figcaption>Quang cảnh đại hội, 215 đại biểu</figcaption></figure><p>${long}</p><footer><p>* Số liệu tính đến ngày 30/11/2019.</p></footer></article>`,
      { has: ['215 đại biểu', '* Số liệu tính đến ngày 30/11/2019.'] },
    ],
    [
      'lists that count backwards, by letters and from five',
      `<article><h1>Đảng bộ xã Tam Sơn tổng kết</h1><p>${long}</p><ol type="a" start="3"><li>Chỉ tiêu một</li><li>Chỉ tiêu hai</li></ol><ol><li value="7">Bảy</li><li>Tám</li></ol><ol reversed><li>Hai</li><li>Một</li></ol></article>`,
      { has: ['c. Chỉ tiêu một', 'd. Chỉ tiêu hai', '7.', '8.'] },
    ],
    [
      'a foreign picture hidden in a link of a description',
      `<article><h1>Đảng bộ xã Tam Sơn tổng kết</h1><p>${long} <a href="https://x.vn/a](b)">đọc ](http://x.vn/t.png) ![x](http://x.vn/u.png) thêm</a></p></article>`,
      { has: ['thêm'], not: ['<img'] },
    ],
    [
      'a definition list, a block of lines and folded details',
      `<article><h1>Đảng bộ xã Tam Sơn tổng kết</h1><p>${long}</p><dl><dt>Chi bộ</dt><dd>28</dd></dl><pre>Cột A  12\nCột B  15</pre><details><summary>Xem thêm</summary><p>Có 7 đảng bộ cơ sở.</p></details></article>`,
      { has: ['Chi bộ', '28', 'Cột B', '15', 'Có 7 đảng bộ cơ sở.'] },
    ],
    [
      'a table of figures in a table that lays out the page',
      `<table width="100%"><tr><td><a href="/">Trang chủ</a></td><td><h1>Đảng bộ xã Tam Sơn tổng kết</h1><p>${long}</p><p>${long}</p><p>${long}</p><table><tr><th>Năm</th><th>Chi bộ</th></tr><tr><td>2018</td><td>27</td></tr><tr><td>2019</td><td>28</td></tr></table></td></tr></table>`,
      { has: ['2018', '27', '2019'] },
    ],
  ])('%s', async (_, body, outcome) => {
    await check('trang.html', page(body), outcome);
  });

  test('a picture that leads out of the folder, and a drawing with a script within', async () => {
    const svg = `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')}`;
    const bytes = page(
      `<article><h1>Đảng bộ xã Tam Sơn tổng kết</h1><p>${long}</p><p><img src="anh/../../../etc/x.png" alt="Ảnh ngoài"><img src="${svg}" alt="Hình vẽ"></p><p>${long}</p></article>`,
    );
    const report = importReport(await readSourceFile('trang.html', bytes), {
      ...context,
      file: 'trang.html',
    });
    expect(report.images.filter(({ from }) => from?.includes('..'))).toEqual([]);
    for (const { bytes } of report.images) expect(new TextDecoder().decode(bytes)).not.toContain('script');
    expect(report.missing).toEqual([]);
  });
});

describe('letters, dates, names', () => {
  const body = 'Toàn huyện có 27 tổ chức cơ sở đảng với 4.512 đảng viên, chất lượng sinh hoạt được nâng lên.';
  test.each<[string, string, Uint8Array, Outcome]>([
    ['a text garbled once', 'bai.txt', utf8(garbled(`Đảng bộ huyện Sông Lô\n\n${body}`)), { has: [body] }],
    [
      'a text garbled twice',
      'bai.txt',
      utf8(garbled(garbled(`Đảng bộ huyện Sông Lô\n\n${body}`))),
      { has: [body] },
    ],
    [
      'one line of a text garbled',
      'bai.txt',
      utf8(`Đảng bộ huyện Sông Lô\n\n${body}\n\n${garbled('Kết nạp đảng viên mới được quan tâm.')}`),
      { has: [body, 'Kết nạp đảng viên mới được quan tâm.'] },
    ],
    [
      'references escaped twice',
      'trang.html',
      utf8(
        `<html><body><article><h1>Đảng bộ huyện Sông Lô tổng kết năm</h1><p>${body.replace('ổ', '&amp;#7893;').replace('ạ', '&amp;#x1EA1;')}</p></article></body></html>`,
      ),
      { has: [body] },
    ],
    [
      'a page that says ISO-8859-1 and is UTF-8',
      'trang.html',
      utf8(
        `<html><head><meta charset="iso-8859-1"></head><body><article><h1>Đảng bộ huyện Sông Lô tổng kết năm</h1><p>${body}</p></article></body></html>`,
      ),
      { has: [body] },
    ],
    [
      'English with curly quotes in windows-1252',
      'bai.txt',
      Uint8Array.from(
        [...'Report of the board\n\nThe committee']
          .map((c) => c.charCodeAt(0))
          .concat(
            [0x92, 0x73, 0x20],
            [...'caf'].map((c) => c.charCodeAt(0)),
            [0xe9, 0x20],
            [...'report was read in full by all members of the board.'].map((c) => c.charCodeAt(0)),
          ),
      ),
      { has: ['café'], not: ['ờ'] },
    ],
    [
      'months that are counted, then the day',
      'bai.txt',
      utf8(`Kết quả 9 tháng năm 2022 của Đảng bộ\n\n05/10/2022\n\n${body}`),
      { date: '2022-10-05' },
    ],
    ['nine months alone', 'bai.txt', utf8(`Kết quả 9 tháng năm 2022 của Đảng bộ\n\n${body}`), { date: '' }],
    [
      'the day of a decision that is cited',
      'bai.txt',
      utf8(`Đảng bộ huyện Sông Lô\n\nThực hiện Quyết định số 123-QĐ/TU, ngày 12/3/2019 của Tỉnh ủy, ${body}`),
      { date: '' },
    ],
    [
      'signed between office and name',
      'bai.txt',
      utf8(
        `Đảng bộ huyện Sông Lô\n\n${body}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n(Đã ký và đóng dấu)\nNguyễn Văn Bình`,
      ),
      { has: ['PHÓ BÍ THƯ THƯỜNG TRỰC', 'Nguyễn Văn Bình'], author: 'Nguyễn Văn Bình' },
    ],
  ])('%s', async (_, file, bytes, outcome) => {
    await check(file, bytes, outcome);
  });
});

describe('a PDF', () => {
  test('two words in one cell are two; what was written on the page is told', async () => {
    const page =
      'BT /F1 12 Tf 40 360 Td (Dang bo xa Tam Son tong ket cong tac) Tj 0 -40 Td (Ten) Tj 24 0 Td (xa) Tj 120 0 Td (27) Tj 100 0 Td (94) Tj -244 -14 Td (Tam) Tj 30 0 Td (Son) Tj 114 0 Td (28) Tj 100 0 Td (95) Tj ET';
    const pdf = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Annots[6 0 R]/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length ${page.length}>>stream\n${page}\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n6 0 obj<</Type/Annot/Subtype/Text/Rect[9 9 20 20]/Contents(Xem lai so nay)>>endobj\ntrailer<</Root 1 0 R>>\n`;
    await check('bai.pdf', utf8(pdf), {
      has: ['Ten xa', 'Tam Son', '28'],
      not: ['Tenxa', 'TamSon'],
      told: ['Xem lai so nay'],
    });
  });
});

describe('other office formats', () => {
  const latin = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));
  const rtf = (body: string) =>
    latin(
      `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f3\\fcharset2 Symbol;}}\\f0 Dang bo xa Tam Son tong ket cong tac nam\\par ${body}\\par Do la ket qua chung cua toan Dang bo.\\par}`,
    );
  test.each<[string, string, Outcome]>([
    [
      'a box anchored within a paragraph',
      'Chi{\\shp{\\*\\shpinst{\\shptxt Trong khung co 27 chi bo\\par}}} bo vung manh',
      { has: ['Chi bo vung manh', 'Trong khung co 27 chi bo'] },
    ],
    [
      'a note in a table cell',
      '\\trowd\\cellx100\\cellx200\\intbl Nam{\\super\\chftn{\\footnote\\pard So lieu cua Ban To chuc}}\\cell 27\\cell\\row\\pard Het bang nay',
      { has: ['27', 'So lieu cua Ban To chuc', 'Het bang nay'] },
    ],
    [
      'what was deleted beside what was put in',
      'Co {\\deleted 27}{\\revised 28} chi bo',
      { has: ['Co 28 chi bo'], told: ['27'] },
    ],
    [
      'marks of a list in a symbol font',
      "{\\listtext\\f3\\'b7\\tab}Ket nap 12 dang vien",
      { has: ['Ket nap 12 dang vien'] },
    ],
    [
      'marks of a list whose symbol font is said elsewhere',
      "{\\listtext\\pard\\plain \\u61692\\'3f\\tab}Ket nap 12 dang vien",
      { has: ['• Ket nap 12 dang vien'] },
    ],
  ])('rtf: %s', async (_, body, outcome) => {
    await check('bai.rtf', rtf(body), outcome);
  });
});
