import { describe, expect, test } from 'vitest';
import { aDistrict, aDocument } from '../../support/authorities.ts';
import { authorities, checkOne, goodBody, goodHead, places, report, reportPath } from './a-report.ts';

const inBody = (line: string) => checkOne(report(goodHead, `${goodBody}\n\n${line}`));
const inHead = (line: string) => checkOne(report(`${goodHead}\n${line}`));

describe('a tag that people know from the web is told what to write instead', () => {
  test.each([
    ['<b>153</b>', '**chữ**'],
    ['<STRONG>153</STRONG>', '**chữ**'],
    ['<i>153</i>', '*chữ*'],
    ['<em>153</em>', '*chữ*'],
    ['12 xã<br />3 thị trấn', 'dấu \\ ở cuối dòng'],
    ['<p>153</p>', 'cách nhau một dòng trống'],
    ['m<sup>2</sup>', 'm²'],
    ['H<sub>2</sub>O', 'H₂O'],
    ['<a href="/2020/">bài</a>', '[chữ](https://…)'],
    ['<img src="hop.jpg" />', '![mô tả ảnh](anh.jpg)'],
    ['<table>x</table>', 'dấu | giữa các ô'],
    ['<u>153</u>', 'Hãy bỏ thẻ, giữ lại chữ.'],
  ])('%s', (line, advice) => {
    const [problem] = inBody(line);
    expect(problem!.code).toBe('the-la');
    expect(problem!.advice).toContain(advice);
    expect(problem!.advice).toContain('Nếu đó là chữ của bài, hãy viết: \\<');
  });

  test.each([
    '<script>x</script>',
    '<iframe src="x" />',
    '<object>x</object>',
    '<embed src="x" />',
    '<SCRIPT />',
  ])('one that runs something is to go: %s', (line) => {
    expect(inBody(line)[0]).toMatchObject({ code: 'mdx-chay-ma', advice: 'Hãy bỏ đoạn này.' });
  });

  test('a component that there is not is led to the one that there is', () => {
    expect(inBody('<Ảnh src="a.jpg" />')[0]!.message).toContain('<Ảnh>');
    expect(inBody('<Anhs src="a.jpg" />')[0]!.advice).toContain('Trong bài chỉ dùng được: <Anh>.');
  });

  test('an attribute that there is not is named', () => {
    const problems = inBody('<Anh src="/a.jpg" alt="Họp" title="x" />');
    expect(problems.find(({ code }) => code === 'the-la')!.message).toContain('«title»');
  });
});

describe('what would be run is told how to stay as words', () => {
  test.each([
    ['Tỷ lệ {ghi rõ} đạt', '"{ghi rõ} đạt"', '\\{ghi rõ\\}'],
    ["import X from './x.ts'", '"import X from \'./x.ts\'"', '&#105;mport…'],
    ['export const x = 1', '"export const x = 1"', '&#101;xport…'],
  ])('%s', (line, said, advice) => {
    const [problem] = inBody(line);
    expect(problem!.message).toContain(`${said} bị hiểu là lệnh lập trình`);
    expect(problem!.advice).toContain(advice);
  });

  test('long words are told by their beginning', () => {
    const [problem] = inBody(`{${'ghi rõ '.repeat(20)}}`);
    expect(problem!.message).toMatch(/^"\{(?:ghi rõ )+.{0,6}…" bị hiểu/);
    expect(problem!.message.indexOf('…')).toBe(60);
  });
});

describe('a link or a picture is told by its address', () => {
  test.each([
    ['[bài](javascript:x)', 'mdx-chay-ma'],
    ['[bài](vbscript:x)', 'mdx-chay-ma'],
    ['[bài](data:text/html,x)', 'mdx-chay-ma'],
    ['[bài](ftp://a.vn/x)', 'lien-ket-hong'],
    ['[bài](dulieu:x)', 'lien-ket-hong'],
  ])('%s', (line, code) => {
    const [problem] = inBody(line);
    expect(problem!.code).toBe(code);
    expect(problem!.message).toContain(`«${/\((.*)\)/.exec(line)![1]}»`);
  });

  test('a long address is cut', () => {
    const [link] = inBody(`[bài](ftp://a.vn/${'x'.repeat(90)})`);
    expect(/«(.*)»/.exec(link!.message)![1]).toHaveLength(40);
    const [picture] = inBody(`![Họp](https://a.vn/${'x'.repeat(90)})`);
    expect(/«(.*)»/.exec(picture!.message)![1]).toHaveLength(60);
  });
});

describe('links into the archive', () => {
  test.each([
    '/so-lieu/thon-to-dan-pho/',
    '/van-kien/nghi-quyet-22-nq-tw-2008/',
    '/2020/',
    '/2020/09/',
    '/huyen/song-lo',
    '../../20/../21/',
    '/so-lieu/tat-ca.csv',
    '/feed.xml',
    '/ten.json',
    '#so-lieu',
  ])('%s is right', (url) => {
    expect(inBody(`Xem [bài](${url}).`)).toEqual([]);
  });

  test.each([
    ['/so-lieu/thon-to-dan-pho.csvx', undefined],
    ['/2020/10/', '/2020/09/'],
    ['/khong-co-gi-giong-the-ca-dau/', 'Hãy chép địa chỉ'],
    ['#d-khong-co', 'bấm số thứ tự'],
  ])('%s is not', (url, advice) => {
    const [problem] = inBody(`Xem [bài](${url}).`);
    expect(problem).toMatchObject({ code: 'lien-ket-hong', line: 13, column: 5 });
    if (advice) expect(problem!.advice).toContain(advice);
  });

  test('pages that are told besides are known; a draft has no page', () => {
    const body = `${goodBody}\n\nXem [bài](/chuyen-de/xay-dung-dang/).`;
    expect(checkOne(report(goodHead, body))).toHaveLength(1);
    const pages = ['/chuyen-de/xay-dung-dang/'];
    expect(checkOne(report(goodHead, body), reportPath, { pages })).toEqual([]);
    const draft = checkOne(report(`${goodHead}\ndraft: true`, `${goodBody}\n\nXem [ngày](/2020/09/).`));
    expect(draft.map(({ code }) => code)).toEqual(['ban-nhap', 'lien-ket-hong']);
  });

  test('a mark of a note leads to its note, and back', () => {
    expect(inBody('Có 153[^1].\n\n[^1]: Nguồn.')).toEqual([]);
  });
});

describe('what was meant is offered', () => {
  test.each([
    ['nhiệm kỳ 2015 — 2020', '2015–2020'],
    ['2015/2020', '2015–2020'],
    ['2015-20', '2015–2020'],
    ['2010/2015', '2010–2015'],
    ['nhiệm kỳ 2010 — 2015', '2010–2015'],
    ['2010 đến 2015', '2010–2015'],
    ['2010 tới năm 2015', '2010–2015'],
    ['2010 và 15', '2015–2020'],
    ['2010-15', '2010–2015'],
    ['1998/03', '1998–2003'],
    ['2000/2010', '2000–2010'],
    ['2000/2011', '2015–2020'],
    ['2010/2010', '2015–2020'],
    ['2010/2005', '2015–2020'],
    ['2010/153', '2015–2020'],
    ['2010', '2015–2020'],
    ['1990/2015', '2015–2020'],
    ['khóa XII', '2015–2020'],
  ])('a term written «%s»', (written, right) => {
    expect(checkOne(report(goodHead.replace('2015–2020', written)))[0]).toMatchObject({
      code: 'nhiem-ky-khong-hop-le',
      advice: `Hãy viết: term: ${right}`,
    });
  });

  test.each([
    ['  - https://kho.vn/2020/9/20/Tên-bài.mdx', '/2020/09/20/ten-bai/'],
    ['  - /2020/09/20/ten-bai?trang=2', '/2020/09/20/ten-bai/'],
    ['  - /2020/09/20/ten-bai/#d-1', '/2020/09/20/ten-bai/'],
    ['  - kho/2020/09/20/-ten--bai-/', '/2020/09/20/ten-bai/'],
    ['  - 2020/09/20/ten-bai.md', '/2020/09/20/ten-bai/'],
    ['  - " /2020/09/20/ten.mdx-bai "', '/2020/09/20/ten-mdx-bai/'],
  ])('an address written %s', (written, right) => {
    expect(inHead(`former:\n${written}`)[0]!.advice).toBe(`Hãy viết: - ${right}`);
  });

  test.each(['/2020/09/31/ten-bai/', '/2020/09/20/a/b/', '/x2020/09/20/a/', '/2020/09/20/…/'])(
    'an address that leads nowhere is not put right: %s',
    (written) => {
      expect(inHead(`former: ['${written}']`)[0]!.advice).toContain('Hãy chép địa chỉ cũ');
    },
  );

  test.each([
    ['source:\n  url: khongphai', '8:8 sai-kieu', 'Hãy chép cả địa chỉ, mở đầu bằng https://'],
    ['source:\n  digest: abc', '8:11 sai-kieu', 'Hãy bỏ dòng này, hoặc nhập lại bài.'],
    ['statistics: 11', '7:13 sai-kieu', 'Hãy viết một danh sách, mỗi mục một dòng «- ».'],
    ['statistics:\n  - Văn bản', '8:5 sai-kieu', 'Hãy viết một khối gồm các khóa.'],
    ['draft: có', '7:8 sai-kieu', 'Hãy viết, ví dụ: draft: true'],
    ['summary: 2020', '7:10 sai-kieu', "Hãy đặt trong dấu nháy: summary: '2020'"],
    ['summary: {a: b}', '7:10 sai-kieu', 'Hãy viết chữ.'],
    ['subjects: [2020]', '7:12 sai-kieu', 'Hãy viết chữ.'],
    ['documents:\n  -', '8:4 de-trong', 'Hãy điền, hoặc bỏ cả dòng này.'],
    ['summary: "  "', '7:10 de-trong', 'Hãy điền, hoặc bỏ cả dòng này.'],
    ['corrections:\n  - note: x', '8:5 thieu-khoa', 'Hãy thêm, ví dụ: date: 2026-02-01'],
  ])('a value of the wrong kind: %s', (lines, place, advice) => {
    const [problem, ...others] = inHead(lines);
    expect(others).toEqual([]);
    expect(places([problem!])).toEqual([place]);
    expect(problem!.advice).toBe(advice);
  });

  test.each([
    ['author: {ten: Lệ}', '4:9', 'Hãy viết, ví dụ: author: Lệ Quyên'],
    ['author: 2020', '4:9', "Hãy đặt trong dấu nháy: author: '2020'"],
    ['author: [Lệ Quyên, [Thu]]', '4:20', 'Hãy viết tên người, hoặc danh sách tên.'],
  ])('who wrote a report is a name or a list of names: %s', (line, place, advice) => {
    const [problem] = checkOne(report(goodHead.replace('author: Lệ Quyên', line)));
    expect(problem).toMatchObject({ code: 'sai-kieu', advice });
    expect(`${problem!.line}:${problem!.column}`).toBe(place);
    expect(problem!.message).toContain('ở đây cần tên người, hoặc danh sách tên.');
  });

  test('a document by its number, a district that is near, all that there are', () => {
    const more = {
      authorities: {
        ...authorities,
        documents: [{ ...aDocument('quy-dinh-29-qd-tw-2016'), number: '29-QĐ/TW' }],
        districts: [...authorities.districts, aDistrict('vinh-phuc', 'Vĩnh Phúc', { kind: 'tỉnh' })],
      },
    };
    const documents = checkOne(report(`${goodHead}\ndocuments: [29-qđ/tw]`), reportPath, more);
    expect(documents[0]!.advice).toContain('Hãy viết: - quy-dinh-29-qd-tw-2016');
    const district = checkOne(report(goodHead.replace('song-lo', 'song-la')), reportPath, more);
    expect(district[0]!.advice).toContain('Hãy viết: district: song-lo');
    // A province is no district of a report.
    expect(district[0]!.advice).toContain('Huyện đã có trong districts.yaml: lap-thach, song-lo.');
  });

  test('where no list has anything, that is said', () => {
    const empty = { authorities: { ...authorities, documents: [] } };
    const [problem] = checkOne(report(`${goodHead}\ndocuments: [x]`), reportPath, empty);
    expect(problem!.advice).toContain('(danh mục còn trống)');
  });
});

describe('YAML that stumbles over a mark', () => {
  test.each([
    ['title: *Đảng bộ* huyện', "title: '*Đảng bộ* huyện'"],
    ["title: @Đảng bộ 'ta'", "title: '@Đảng bộ ''ta'''"],
    ['title: "Đảng bộ" huyện', "title: '…'"],
    ["title: Đảng bộ 'ta': mới", "title: 'Đảng bộ ''ta'': mới'"],
  ])('%s', (line, advice) => {
    const problems = checkOne(report(goodHead.replace(/title: .*/, line)));
    expect(problems.map(({ code }) => code)).toContain('yaml-sai-cu-phap');
    expect(problems.map((one) => one.advice).join('\n')).toContain(advice);
  });

  test.each([
    [
      'title:   Đảng bộ: huyện: mới ',
      'title: Đảng bộ: huyện: mới'.replace(': ', ':   '),
      "title: 'Đảng bộ: huyện: mới'",
    ],
    ['title:   @Đảng bộ ', 'title:   @Đảng bộ', "title: '@Đảng bộ'"],
    ['title:  "Đảng bộ" huyện ', 'title:  "Đảng bộ" huyện', "title: '…'"],
    ['\ttitle: x', 'title: x', 'Hãy thay bằng hai dấu cách.'],
    ['title Đảng bộ', 'title Đảng bộ', 'Các khóa cùng cấp phải thẳng cột'],
    ["title: 'Đảng bộ' huyện", "title: 'Đảng bộ' huyện", 'Hãy viết mỗi dòng theo dạng «khóa: giá trị»'],
    ['title: Đảng bộ\n  huyện: Sông Lô', 'title: Đảng bộ', 'Hãy viết mỗi dòng theo dạng «khóa: giá trị»'],
  ])('it is told by the line as written, without the blanks around it: %s', (line, shown, advice) => {
    const [problem] = checkOne(report(goodHead.replace(/title: .*/, line)));
    expect(problem).toMatchObject({ code: 'yaml-sai-cu-phap', line: 2 });
    expect(problem!.message).toMatch(`"${shown}"`);
    expect(problem!.advice).toContain(advice);
  });

  test('within a list the dash stays', () => {
    const [problem] = inHead('corrections:\n  - note: Sửa: lần: hai\n    date: 2026-01-05');
    expect(problem!.advice).toBe("Hãy đặt cả câu trong dấu nháy đơn: - note: 'Sửa: lần: hai'");
  });

  test('a line that cannot be read hides what would be guessed of it, and no other line', () => {
    const head = goodHead
      .replace(/title: .*/, 'title: "Đảng bộ" huyện')
      .replace('2020-09-21', '21/09/2020')
      .replace('\nauthor: Lệ Quyên', '')
      .replace('2015–2020', 'khóa XII');
    expect(places(checkOne(report(head)))).toEqual([
      '2:18 yaml-sai-cu-phap',
      '3:7 ngay-khong-hop-le',
      '5:7 nhiem-ky-khong-hop-le',
    ]);
    expect(places(checkOne(report(`${head}\nterm: 2015–2020`)))).toEqual([
      '2:18 yaml-sai-cu-phap',
      '3:7 ngay-khong-hop-le',
      '6:1 khoa-lap',
    ]);
  });

  test('three times the same key is told twice, a line once', () => {
    expect(places(inHead('author: Thu Hà\nauthor: Thu Hương'))).toEqual(['7:1 khoa-lap', '8:1 khoa-lap']);
  });

  test('a key within a list that is written twice is named without its dash', () => {
    const head = `${goodHead}\ncorrections:\n  - date: 2026-01-05\n    note: Một\n    note: Hai`;
    const [problem] = checkOne(report(head));
    expect(places([problem!])).toEqual(['10:5 khoa-lap']);
    expect(problem!.message).toBe('Khóa «note» đã ghi ở trên.');
  });
});
