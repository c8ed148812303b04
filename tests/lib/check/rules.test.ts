import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/lib/report/read-body.ts';
import { checkOne, authorities, goodBody, goodHead, places, report, reportPath } from './a-report.ts';
import { checkReports } from '../../../src/lib/check/check-reports.ts';

const errors = (problems: ReturnType<typeof checkOne>) => problems.filter((one) => one.severity === 'error');

describe('figures', () => {
  const withFigure = (figure: string, body = goodBody) =>
    checkOne(report(`${goodHead}\nstatistics:\n  - group: Văn bản\n    figures:\n      - ${figure}`, body));

  test('a quotation that stands in the text once is right', () => {
    expect(withFigure('quote: 11 Nghị quyết\n        label: Nghị quyết')).toEqual([]);
  });

  test('one that is not there is told at the quotation, with the nearest words', () => {
    const [problem] = withFigure('quote: 11 nghị quyết\n        label: Nghị quyết');
    expect(problem).toMatchObject({ code: 'trich-dan-khong-co', line: 10, column: 16 });
    expect(problem!.advice).toContain('11 Nghị quyết');
  });

  test('one that stands there twice asks for a prefix or a suffix', () => {
    const [problem] = withFigure(
      'quote: 11 Nghị quyết\n        label: Nghị quyết',
      `${goodBody} Cả 11 Nghị quyết.`,
    );
    expect(problem).toMatchObject({ code: 'trich-dan-lap-lai', line: 10 });
  });
});

describe('where a report lies', () => {
  test('the folder is that of the date', () => {
    const problems = checkOne(report(), reportPath.replace('/09/', '/10/'));
    expect(places(problems)).toEqual(['3:7 ngay-khac-thu-muc']);
    expect(problems[0]!.advice).toContain('reports/2020/09/');
  });

  test('the file bears the unaccented title; a title corrected later keeps its address, or names the old one', () => {
    const problems = checkOne(report(), reportPath.replace('song-lo', 'lap-thach'));
    expect(places(problems)).toEqual(['2:8 ten-tep-khac-tieu-de']);
    expect(problems[0]!.severity).toBe('warning');
    expect(problems[0]!.advice).toContain('dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao.mdx');
    const old = '/2020/09/21/dang-bo-huyen-lap-thach-nang-cao-nang-luc-lanh-dao/';
    expect(problems[0]!.advice).toContain(`former: [${old}]`);
    expect(checkOne(report(`${goodHead}\nformer: [${old}]`))).toEqual([]);
  });

  test.each(['Bai_A', 'bài-a', 'bai a', '__proto__', 'bai--a', '-'])(
    'a file named «%s» is no address of the archive',
    (name) => {
      const problems = checkOne(report(), reportPath.replace(/[^/]+(?=\.mdx)/, name));
      expect(places(problems)).toEqual(['1:1 ten-tep-sai-dang']);
      expect(problems[0]!.advice).toContain('«dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao.mdx»');
    },
  );

  test.each(['![Đại hội]()', '<Anh alt="Đại hội">Đại biểu</Anh>', '<Anh src="" alt="Đại hội" />'])(
    'a picture without a file is told: %s',
    (picture) => {
      expect(places(checkOne(report(goodHead, picture)))).toEqual(['9:1 anh-khong-co']);
    },
  );
  test('a name that Windows keeps for a device is none for a page', () => {
    const problems = checkOne(
      report(goodHead.replace(/title: .*/, 'title: Con')),
      'content/reports/2020/09/con.mdx',
    );
    expect(places(problems)).toContain('1:1 ten-tep-danh-rieng');
    expect(problems.map(({ advice }) => advice).join(' ')).toContain('«con-1.mdx»');
  });

  test('a name that pages of a list bear is not for a report', () => {
    const title = goodHead.replace(/title: .*/, 'title: Trang 2');
    const problems = checkOne(report(title), 'content/reports/2020/09/trang-2.mdx');
    expect(places(problems)).toContain('1:1 ten-tep-danh-rieng');
    expect(
      checkOne(report(title), 'content/reports/2020/09/trang-2-vang.mdx').map(({ code }) => code),
    ).toEqual(['ten-tep-khac-tieu-de']);
  });

  test('a second report of the same title may add a number', () => {
    expect(checkOne(report(), reportPath.replace('.mdx', '-2.mdx'))).toEqual([]);
  });

  test('a .md file is told that nobody reads it', () => {
    expect(places(checkOne(report(), reportPath.replace('.mdx', '.md')))).toEqual(['1:1 tep-khong-duoc-doc']);
  });

  test('a draft is told to be one', () => {
    expect(checkOne(report(`${goodHead}\ndraft: true`))[0]).toMatchObject({
      code: 'ban-nhap',
      severity: 'warning',
    });
  });
});

describe('the same text twice', () => {
  test('is told at the second file, by name of the first', () => {
    const other = report(
      goodHead.replace('nâng cao năng lực lãnh đạo', 'lớn mạnh'),
      goodBody.replace('. ', '.  '),
    );
    const second = 'content/reports/2020/09/dang-bo-huyen-song-lo-lon-manh.mdx';
    const files = [
      { path: reportPath, text: report() },
      { path: second, text: other },
    ];
    const problems = errors(checkReports({ files, authorities }));
    expect(problems.map((one) => [one.code, one.file])).toEqual([['bai-trung', reportPath]]);
    expect(problems[0]!.message).toContain(second);
  });
});

describe('links and pictures', () => {
  const link = (url: string) => checkOne(report(goodHead, `${goodBody}\n\nXem [bài này](${url}).`));

  test.each([
    '/huyen/song-lo/',
    '/2020/09/21/',
    '/nhiem-ky/2015-2020/',
    '/tac-gia/le-quyen/',
    '/2020/09/21/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao/',
    'https://dangcongsan.vn/khong-ai-biet',
    `#${readBody(goodBody).blocks[1]!.anchor}`,
  ])('%s is right', (url) => {
    expect(link(url)).toEqual([]);
  });

  test('a page that the archive has not is told with the nearest one', () => {
    const [problem] = link('/huyen/songlo/');
    expect(problem).toMatchObject({ code: 'lien-ket-hong', line: 13, column: 5 });
    expect(problem!.advice).toContain('/huyen/song-lo/');
  });

  test('a picture is found wherever the content lies', () => {
    const path = `../../kho/${reportPath}`;
    const assets = ['../../kho/content/reports/2020/09/hop.jpg'];
    expect(checkOne(report(goodHead, `${goodBody}\n\n![Họp](./hop.jpg)`), path, { assets })).toEqual([]);
  });

  test('a picture at an address of the site is one of the site’s own files', () => {
    const shown = (url: string) =>
      checkOne(report(goodHead, `${goodBody}\n\n![Họp](${url})`), reportPath, own);
    const own = { assets: ['public/huong-dan/anh/kho-moi.webp'] };
    expect(shown('/huong-dan/anh/kho-moi.webp')).toEqual([]);
    expect(places(shown('/huong-dan/anh/kho-cu.webp'))).toEqual(['13:1 anh-khong-co']);
    expect(places(shown('/etc/passwd'))).toEqual(['13:1 anh-khong-co']);
  });

  test('a picture that is not there is called as its file is', () => {
    const [told] = checkOne(report(goodHead, `${goodBody}\n\n![Họp](anh-100%.png)`));
    expect(told).toMatchObject({ line: 13, message: 'Không thấy tệp ảnh «anh-100%.png».' });
  });

  test('a paragraph that the report has not', () => {
    expect(places(link('#d9'))).toEqual(['13:5 lien-ket-hong']);
  });

  test('a picture without description, and one that is not there', () => {
    const body = `${goodBody}\n\n![](hop.jpg)\n\n![Đại hội](dai-hoi.jpg)\n\n![Họp](../anh/hop%20mat.jpg)`;
    const assets = ['content/reports/2020/09/hop.jpg', 'content/reports/2020/anh/hop mat.jpg'];
    expect(places(checkOne(report(goodHead, body), reportPath, { assets }))).toEqual([
      '13:1 anh-khong-mo-ta',
      '15:1 anh-khong-co',
    ]);
  });
});

describe('nothing in a report is executed', () => {
  const shown = { assets: ['public/hop.jpg'] };

  test.each([
    ["import X from './x.ts'", '13:1 mdx-chay-ma'],
    ['export const x = 1', '13:1 mdx-chay-ma'],
    ['Tỷ lệ {ghi rõ} đạt', '13:7 mdx-chay-ma'],
    ['<a rong={1}>x</a>', '13:1 the-la'],
    ['<script>alert(1)</script>', '13:1 mdx-chay-ma'],
    ['Tỷ lệ hộ nghèo <5%', '13:16 mdx-sai-cu-phap'],
    ['<object data="a.swf"></object>', '13:1 mdx-chay-ma'],
    ['Xem [bài này](javascript:alert(1))', '13:5 mdx-chay-ma'],
    ['<Bieu ten="a" />', '13:1 the-la'],
    ['<Anh src="/hop.jpg" alt="">Hội nghị</Anh>', '13:1 anh-khong-mo-ta'],
    ['<Anh src="https://a.vn/hop.jpg" alt="Họp">Hội nghị</Anh>', '13:1 anh-ngoai-kho'],
    ['<Anh src="/hop.jpg" alt="Họp" onerror="x">Hội nghị</Anh>', '13:1 the-la'],
    ['Xem <Anh src="/hop.jpg" alt="Họp" /> này', '13:5 the-la'],
    ['![Họp](https://a.vn/hop.jpg)', '13:1 anh-ngoai-kho'],
    ['![Họp](//a.vn/hop.jpg)', '13:1 anh-ngoai-kho'],
    ['[x](java&Tab;script:x)', '13:1 mdx-chay-ma'],
    ['[x](ftp://a.vn)', '13:1 lien-ket-hong'],
    ['[1]: https://a.vn', '13:1 chu-khong-hien'],
    ['Có 47[^1]\n\n[^1]: Một\n\n[^1]: Hai', '17:1 chu-khong-hien'],
    ['<img src="hop.jpg" alt="Hội nghị" />', '13:1 the-la'],
    ['![Họp](hop.svg)', '13:1 anh-khong-co'],
  ])('%s', (line, place) => {
    expect(places(errors(checkOne(report(goodHead, `${goodBody}\n\n${line}`), reportPath, shown)))).toEqual([
      place,
    ]);
  });

  test('words lost in the description of a picture named elsewhere are told in words', () => {
    const body = `${goodBody}\n\n![Đại hội [1](/2020/)][k]\n\n[k]: hop.jpg`;
    const told = errors(checkOne(report(goodHead, body))).find(({ code }) => code === 'chu-khong-hien');
    expect(told!.message).toContain('vì chúng là thẻ, dấu hoặc địa chỉ ở trong lời mô tả ảnh');
    expect(told!.advice).toContain('Lời mô tả ảnh chỉ gồm chữ');
  });

  test.each([
    'Tỷ lệ \\{ghi rõ} đạt \\<5%'.replace('}', '\\}'),
    '{/* xem lại bản gốc */}',
    '<Anh src="/hop.jpg" alt="Đại biểu biểu quyết">Hội nghị</Anh>',
    'Cách viết \\<Bieu> trong bản gốc',
    '`{x}` và `<5%`',
    'Các nước import hàng',
    'import hàng hóa tăng 5%',
    'Trang báo lỗi onerror= ở ô thứ ba; đường dẫn bắt đầu bằng javascript: bị chặn',
    'Xem xmpp:a@b.vn và ftp://a.vn',
    'Hợp đồng ghi «set:html» và «http-equiv» như tên riêng',
  ])('%s may stay', (line) => {
    expect(errors(checkOne(report(goodHead, `${goodBody}\n\n${line}`), reportPath, shown))).toEqual([]);
  });
});
