import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { importReport } from '../../../../src/lib/import/import-report.ts';
import { readSourceFile } from '../../../../src/lib/import/read-file.ts';
import { makeDocx, paragraph, part, run, type DocxExtra } from '../../../support/make-docx.ts';
import { context } from '../import-fixture.ts';
import { renderedText } from '../rendered-text.ts';

const title = paragraph('Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo');
const p = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

async function importBody(body: string, extras: readonly DocxExtra[] = []) {
  const bytes = await makeDocx(`${title}${body}${paragraph('Đó là kết quả của sự đoàn kết.')}`, extras);
  const report = importReport(await readSourceFile('bai.docx', bytes), { ...context, file: 'bai.docx' });
  const told = report.leftOut.map(({ words, reason, where }) => `${words} · ${reason} · ${where}`);
  return {
    lines: renderedText(report.body).split('\n').slice(0, -1),
    told,
    missed: report.problems.filter(({ code }) => code === 'chu-bi-sot').map(({ message }) => message),
    report,
  };
}

const box = (content: string) =>
  `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
const vmlBox = (content: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const twice = (content: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${box(content)}</mc:Choice><mc:Fallback>${vmlBox(content)}</mc:Fallback></mc:AlternateContent>`;

describe('words that Word wraps in something', () => {
  test.each([
    [
      'a field in one element',
      p(
        run('Tinh giản '),
        `<w:fldSimple w:instr=" DOCPROPERTY X ">${run('38')}</w:fldSimple>`,
        run(' biên chế.'),
      ),
      'Tinh giản 38 biên chế.',
    ],
    [
      'a field within a field, changed since',
      p(
        `<w:ins w:id="1">${run('Kết nạp ')}<w:fldSimple w:instr="A"><w:fldSimple w:instr="B">${run('14')}${run('1')}</w:fldSimple></w:fldSimple></w:ins>`,
        run(' đảng viên.'),
      ),
      'Kết nạp 141 đảng viên.',
    ],
    [
      'a run from right to left',
      p(
        run('Số '),
        `<w:bdo w:val="rtl">${run('12')}</w:bdo>`,
        run(' và '),
        `<w:dir w:val="ltr">${run('15')}</w:dir>`,
      ),
      'Số 12 và 15',
    ],
    ['moved words', p(`<w:moveTo w:id="3">${run('Có 27 chi bộ')}</w:moveTo>`, run('.')), 'Có 27 chi bộ.'],
    [
      'a tag that nobody knows',
      p(run('Có '), `<w:future>${run('27')}</w:future>`, run(' chi bộ.')),
      'Có 27 chi bộ.',
    ],
    [
      'a box to tick',
      p(
        `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="x"><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>`,
        run(' Đạt'),
      ),
      '☒ Đạt',
    ],
    [
      'a tag that nobody knows around a table',
      `<w:future><w:tbl><w:tr><w:tc>${paragraph('Năm')}</w:tc><w:tc>${paragraph('2019')}</w:tc></w:tr></w:tbl></w:future>`,
      '| Năm | 2019 |',
    ],
    [
      'a reading above a sign',
      p(
        run('Sông '),
        `<w:r><w:ruby><w:rubyPr/><w:rt>${run('lô')}</w:rt><w:rubyBase>${run('瀘')}</w:rubyBase></w:ruby></w:r>`,
        run(' và '),
        `<w:r><w:ruby><w:rt>${run('đáy')}</w:rt><w:rubyBase>${run('底')}</w:rubyBase></w:ruby></w:r>`,
        run('.'),
      ),
      'Sông 瀘 (lô) và 底 (đáy).',
    ],
    [
      'a carriage return',
      p('<w:r><w:t>Dòng một có 12 chi bộ</w:t><w:cr/><w:t>dòng hai</w:t></w:r>'),
      'Dòng một có 12 chi bộ dòng hai',
    ],
    [
      'a tab to a place',
      p('<w:r><w:t>Số 12</w:t><w:ptab w:alignment="right"/><w:t>Ngày 12</w:t></w:r>'),
      'Số 12 Ngày 12',
    ],
    [
      'a hyphen that does not break',
      p('<w:r><w:t>2015</w:t><w:noBreakHyphen/><w:t>2020</w:t></w:r>'),
      '2015-2020',
    ],
  ])('%s', async (_, body, expected) => {
    const { lines, missed } = await importBody(body);
    expect(lines.join(' ').replace(/\s+/g, ' ').replaceAll('‑', '-')).toBe(expected);
    expect(missed).toEqual([]);
  });
});

describe('signs of symbol fonts', () => {
  test.each([
    ['Symbol', 'F0B3', '≥'],
    ['Symbol', '00A3', '≤'],
    ['Wingdings', 'FE', '☑'],
    ['Wingdings', 'F0A8', '☐'],
    ['Wingdings 2', '52', '☑'],
    ['Webdings', 'F061', '✔'],
  ])('%s %s is %s', async (font, char, sign) => {
    const { lines, missed } = await importBody(
      p(run('Đạt '), `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`, run(' 95%')),
    );
    expect(lines).toEqual([`Đạt ${sign} 95%`]);
    expect(missed).toEqual([]);
  });

  test('typed as text too', async () => {
    const { lines, missed } = await importBody(
      p(run('Đạt '), run('\uF0B3', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'), run(' 95%')),
    );
    expect(lines).toEqual(['Đạt ≥ 95%']);
    expect(missed).toEqual([]);
  });

  test('of a font that nobody knows are told', async () => {
    const { lines, told } = await importBody(
      p(run('Đạt '), '<w:r><w:sym w:font="MyFont" w:char="F041"/></w:r>', run(' tốt')),
    );
    expect(lines).toEqual(['Đạt tốt']);
    expect(told).toEqual(['\uF041 · ký hiệu của phông «MyFont», máy không biết hình gì · đoạn 2']);
  });
});

test('a Word file whose maker names its parts otherwise', async () => {
  const zip = await JSZip.loadAsync(
    await makeDocx(title + p(run('Tinh giản '), `<w:fldSimple>${run('38')}</w:fldSimple>`)),
  );
  const move = async (from: string, to: string, change: [string, string]) => {
    zip.file(to, (await zip.file(from)!.async('string')).replace(...change));
    if (from !== to) zip.remove(from);
  };
  await move('word/document.xml', 'word/document2.xml', ['', '']);
  await move('word/_rels/document.xml.rels', 'word/_rels/document2.xml.rels', ['', '']);
  await move('_rels/.rels', '_rels/.rels', ['document.xml', 'document2.xml']);
  await move('[Content_Types].xml', '[Content_Types].xml', ['document.xml', 'document2.xml']);
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  const report = importReport(await readSourceFile('bai.docx', bytes), { ...context, file: 'bai.docx' });
  expect(report.body).toBe('Tinh giản 38\n');
});

describe('boxes', () => {
  test.each([
    [
      'without a copy for old programs',
      `<mc:AlternateContent><mc:Choice Requires="wps">${box(paragraph('Trong khung: 27 chi bộ'))}</mc:Choice></mc:AlternateContent>`,
    ],
    ['with one', twice(paragraph('Trong khung: 27 chi bộ'))],
    ['of an old program', vmlBox(paragraph('Trong khung: 27 chi bộ'))],
    ['of a new program alone', box(paragraph('Trong khung: 27 chi bộ'))],
    [
      'in a group',
      `<w:pict><v:group><v:rect><v:textbox><w:txbxContent>${paragraph('Trong khung: 27 chi bộ')}</w:txbxContent></v:textbox></v:rect></v:group></w:pict>`,
    ],
    [
      'around letters set as a picture',
      '<w:pict><v:shape><v:textpath on="t" string="Trong khung: 27 chi bộ"/></v:shape></w:pict>',
    ],
  ])('%s', async (_, content) => {
    const { lines, missed, told } = await importBody(p(`<w:r>${content}</w:r>`, run('Chữ ngoài khung.')));
    expect(lines).toEqual(['Chữ ngoài khung.', 'Trong khung: 27 chi bộ']);
    expect([...missed, ...told]).toEqual([]);
  });

  test('a numbered list in a box is counted once, and that after it goes on', async () => {
    const numbering = part(
      'w:numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    );
    const item = (words: string) =>
      paragraph(words, '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    const { lines } = await importBody(
      `${item('Kết quả')}${p(`<w:r>${twice(item('Trong khung'))}</w:r>`, run('Chữ ngoài khung.'))}${item('Nhiệm vụ')}`,
      [{ path: 'word/numbering.xml', kind: 'numbering', content: numbering }],
    );
    expect(lines).toEqual(['I. Kết quả', 'Chữ ngoài khung.', 'II. Trong khung', 'III. Nhiệm vụ']);
  });

  test('a table in a box stays a table', async () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Năm')}${cell('Kết nạp')}</w:tr><w:tr>${cell('2019')}${cell('27')}</w:tr></w:tbl>`;
    const { lines } = await importBody(
      p(`<w:r>${twice(`${table}${paragraph('')}`)}</w:r>`, run('Chữ ngoài khung.')),
    );
    expect(lines).toEqual(['Chữ ngoài khung.', '| Năm | Kết nạp |', '| 2019 | 27 |']);
  });
});

describe('a large first letter', () => {
  test.each([
    ['drop', 'T', 'rong nhiệm kỳ qua, Đảng bộ có 27 chi bộ.', 'Trong nhiệm kỳ qua, Đảng bộ có 27 chi bộ.'],
    ['margin', 'Đ', 'ảng bộ có 27 chi bộ.', 'Đảng bộ có 27 chi bộ.'],
    ['drop', '“N', 'ăm qua là năm khó”, ông nói.', '“Năm qua là năm khó”, ông nói.'],
  ])('%s', async (kind, letter, rest, expected) => {
    const { lines, missed } = await importBody(
      `${paragraph(letter, '', `<w:framePr w:dropCap="${kind}" w:lines="3"/>`)}${paragraph(rest)}`,
    );
    expect(lines).toEqual([expected]);
    expect(missed).toEqual([]);
  });
});

describe('tables', () => {
  const cell = (words: string, properties = '') =>
    `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${paragraph(words)}</w:tc>`;
  const row = (cells: string, properties = '') =>
    `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;

  test('a row that begins further right stays under its years', async () => {
    const { lines } = await importBody(
      `<w:tbl>${row(cell('Chi bộ') + cell('2018') + cell('2019') + cell('2020'))}${row(cell('14') + cell('15'), '<w:gridBefore w:val="2"/>')}${row(cell('Xã A') + cell('9'), '<w:gridAfter w:val="2"/>')}</w:tbl>`,
    );
    expect(lines).toEqual(['| Chi bộ | 2018 | 2019 | 2020 |', '|  |  | 14 | 15 |', '| Xã A | 9 |  |  |']);
  });

  test('cells that were joined give no note of spaces', async () => {
    const { report } = await importBody(
      `<w:tbl>${row(cell('Chi bộ', '<w:vMerge w:val="restart"/>') + cell('Số lượng', '<w:gridSpan w:val="2"/>'))}${row(cell('', '<w:vMerge/>') + cell('2019') + cell('2020'))}${row(cell('Xã A') + cell('12') + cell('15'))}</w:tbl>`,
    );
    expect(report.problems.map(({ code }) => code)).not.toContain('thua-dau-cach');
  });

  test('a row that was deleted is told', async () => {
    const { lines, told } = await importBody(
      `<w:tbl>${row(cell('Xã') + cell('Số'))}${row(cell('Xã A') + cell('12'), '<w:del w:id="4"/>')}${row(cell('Xã B') + cell('15'))}</w:tbl>`,
    );
    expect(lines).toEqual(['| Xã | Số |', '| Xã B | 15 |']);
    expect(told.join('\n')).toContain('Xã A');
  });
});

test('a level that counts in figures alone does so under Roman numbers', async () => {
  const level = (at: number, format: string, words: string, rest = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${words}"/></w:lvl>`;
  const item = (words: string, at: number) =>
    paragraph(words, '', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`);
  const content = part(
    'w:numbering',
    `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.', '<w:isLgl/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  );
  const { lines } = await importBody(
    item('Kết quả', 0) + item('Kết nạp', 1) + item('Phương hướng', 0) + item('Mục tiêu', 1),
    [{ path: 'word/numbering.xml', kind: 'numbering', content }],
  );
  expect(lines).toEqual(['I. Kết quả', '1.1. Kết nạp', 'II. Phương hướng', '2.1. Mục tiêu']);
});

describe('what Word does not print, or prints struck out, is left out and told', () => {
  test('a row that is hidden', async () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
    const { lines, told } = await importBody(
      `<w:tbl><w:tr>${cell('Xã')}${cell('Số')}</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>${cell('Xã A')}${cell('12')}</w:tr><w:tr>${cell('Xã B')}${cell('15')}</w:tr></w:tbl>`,
    );
    expect(lines).toEqual(['| Xã | Số |', '| Xã B | 15 |']);
    expect(told.join('\n')).toMatch(/Xã A.* · chữ ẩn/);
  });

  test.each([
    [
      'hidden',
      p(run('Có 27 chi bộ'), run(' (ghi chú ẩn)', '<w:vanish/>'), run('.')),
      'Có 27 chi bộ.',
      '(ghi chú ẩn) · chữ ẩn · đoạn 2',
    ],
    [
      'struck out',
      p(run('Có '), run('27', '<w:strike/>'), run(' 28 chi bộ.')),
      'Có 28 chi bộ.',
      '27 · chữ gạch ngang · đoạn 2',
    ],
    [
      'struck out twice',
      p(run('Có '), run('2', '<w:dstrike/>'), run('7', '<w:dstrike/><w:b/>'), run(' 28 chi bộ.')),
      'Có 28 chi bộ.',
      '27 · chữ gạch ngang · đoạn 2',
    ],
    [
      'deleted',
      p(run('Có '), '<w:del w:id="1"><w:r><w:delText>27</w:delText></w:r></w:del>', run('28 chi bộ.')),
      'Có 28 chi bộ.',
      '27 · chữ đã xóa khi sửa bản Word · đoạn 2',
    ],
    [
      'moved away',
      p(run('Có '), `<w:moveFrom w:id="1">${run('27 và ')}</w:moveFrom>`, run('28 chi bộ.')),
      'Có 28 chi bộ.',
      '27 và · chữ đã xóa khi sửa bản Word · đoạn 2',
    ],
  ])('%s', async (_, body, expected, note) => {
    const { lines, told, missed } = await importBody(body);
    expect(lines).toEqual([expected]);
    expect(told).toEqual([note]);
    expect(missed).toEqual([]);
  });

  test.each([
    ['<w:vanish w:val="0"/>'],
    ['<w:strike w:val="false"/>'],
    ['<w:webHidden/>'],
    ['<w:vanish w:val="off"/>'],
  ])('not so: %s', async (properties) => {
    const { lines } = await importBody(p(run('Có '), run('27', properties), run(' chi bộ.')));
    expect(lines).toEqual(['Có 27 chi bộ.']);
  });

  test('hidden by a style', async () => {
    const styles = part(
      'w:styles',
      '<w:style w:type="character" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="AnNua"><w:name w:val="AnNua"/><w:basedOn w:val="An"/></w:style>',
    );
    const { lines, told } = await importBody(
      p(run('Có 27 chi bộ'), run(' mật', '<w:rStyle w:val="AnNua"/>'), run('.')),
      [{ path: 'word/styles.xml', kind: 'styles', content: styles }],
    );
    expect(lines).toEqual(['Có 27 chi bộ.']);
    expect(told).toEqual(['mật · chữ ẩn · đoạn 2']);
  });
});

describe('what stands beside the text is told', () => {
  test.each([
    ['header', 'word/header1.xml', 'w:hdr', 'đầu trang'],
    ['footer', 'word/footer2.xml', 'w:ftr', 'chân trang'],
  ])('%s', async (kind, path, root, where) => {
    const { lines, told } = await importBody('', [
      { path, kind, content: part(root, paragraph('Huyện ủy Sông Lô – Báo cáo số 45-BC/HU')) },
    ]);
    expect(lines).toEqual([]);
    expect(told).toEqual([`Huyện ủy Sông Lô – Báo cáo số 45-BC/HU · in lại ở mỗi trang giấy · ${where}`]);
  });

  test('a comment, with whose it is', async () => {
    const content = part(
      'w:comments',
      `<w:comment w:id="0" w:author="Lệ Quyên">${paragraph('Sửa lại thành 28')}</w:comment>`,
    );
    const { told } = await importBody(p(run('Có 27 chi bộ'), '<w:r><w:commentReference w:id="0"/></w:r>'), [
      { path: 'word/comments.xml', kind: 'comments', content },
    ]);
    expect(told).toEqual(['Sửa lại thành 28 · lời nhận xét của Lệ Quyên · lời nhận xét']);
  });

  test('the labels and values of a chart', async () => {
    const content = part(
      'c:chartSpace',
      '<c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Đảng viên mới</a:t></a:r></a:p></c:rich></c:tx></c:title><c:ser><c:cat><c:strRef><c:f>Sheet1!A1</c:f><c:strCache><c:pt idx="0"><c:v>2019</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:pt idx="0"><c:v>141</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:chart>',
    );
    const { told } = await importBody(
      p(
        '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart r:id="rId9"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      ),
      [{ path: 'word/charts/chart1.xml', kind: 'chart', id: 'rId9', content }],
    );
    expect(told).toEqual(['Đảng viên mới\n2019\n141 · biểu đồ · biểu đồ']);
  });

  test('a formula', async () => {
    const { told, missed } = await importBody(
      p(
        run('Tỷ lệ: '),
        '<m:oMath><m:f><m:num><m:r><m:t>141</m:t></m:r></m:num><m:den><m:r><m:t>150</m:t></m:r></m:den></m:f></m:oMath>',
      ),
    );
    expect(told).toEqual(['141 150 · công thức · đoạn 2']);
    expect(missed).toEqual([]);
  });
});

describe('another file put into the text', () => {
  const chunk = (path: string, content: string | Uint8Array): DocxExtra => ({
    path,
    kind: 'aFChunk',
    id: 'rId9',
    content,
  });
  const placed = `${paragraph('Trước.')}<w:altChunk r:id="rId9"/>`;

  test('a page', async () => {
    const { lines, missed } = await importBody(placed, [
      chunk(
        'word/chunk.html',
        '<html><head><meta charset="utf-8"></head><body><p>Trong khối <b>chèn</b> có 27 chi bộ.</p><p>Đoạn hai.</p></body></html>',
      ),
    ]);
    expect(lines).toEqual(['Trước.', 'Trong khối chèn có 27 chi bộ.', 'Đoạn hai.']);
    expect(missed).toEqual([]);
  });

  test('plain text', async () => {
    const { lines } = await importBody(placed, [chunk('word/chunk.txt', 'Có 27 chi bộ.\nĐoạn hai.')]);
    expect(lines).toEqual(['Trước.', 'Có 27 chi bộ.', 'Đoạn hai.']);
  });

  test('a Word file', async () => {
    const { lines, missed } = await importBody(placed, [
      chunk('word/chunk.docx', await makeDocx(paragraph('Có 27 chi bộ.'))),
    ]);
    expect(lines).toEqual(['Trước.', 'Có 27 chi bộ.']);
    expect(missed).toEqual([]);
  });

  test('anything else is told', async () => {
    const { told } = await importBody(placed, [chunk('word/chunk.rtf', '{\\rtf1 Có 27 chi bộ.}')]);
    expect(told.join()).toMatch(/chunk\.rtf · tệp chèn trong bài, kiểu \.rtf/);
  });
});
