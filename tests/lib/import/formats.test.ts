import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importReport } from '../../../src/lib/import/import-report.ts';
import { readSourceFile, UnreadableFile } from '../../../src/lib/import/read-file.ts';
import { context, importFixture } from './import-fixture.ts';

const blocksOf = (body: string) => body.trim().split('\n\n');
const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/import/${name}`));

async function importAs(name: string, bytes: Uint8Array) {
  return importReport(await readSourceFile(name, bytes), { ...context, file: name });
}

const importText = (name: string, text: string) =>
  importAs(
    name,
    Uint8Array.from(text, (one) => one.charCodeAt(0)),
  );

describe('one report, written by an office program in each of its formats', () => {
  test.each(['ben-le.doc', 'ben-le.rtf', 'ben-le.odt', 'ben-le.dotx', 'ben-le.docm'])(
    '%s: numbers of lists, table, sign; what is not printed is told',
    async (file) => {
      const { frontmatter, body, leftOut } = await importFixture(`fixtures/import/${file}`);
      expect(frontmatter).toMatchObject({
        title: 'Đảng bộ xã Nhân Đạo tổng kết công tác kiểm tra năm 2019',
        date: '2019-12-20',
        author: 'Trần Văn Bình',
      });
      expect(blocksOf(body)).toEqual([
        'Toàn Đảng bộ xã có 28 chi bộ trực thuộc với 512 đảng viên.',
        'Ủy ban Kiểm tra đã kiểm tra 12 chi bộ và 35 đảng viên; giám sát 9 chi bộ.',
        'I. Về tư tưởng, chính trị',
        'II. Về tổ chức, cán bộ',
        'a) Quy hoạch cấp ủy',
        'III. Về kiểm tra, giám sát',
        'Diện tích 12 m²; ngưỡng ≥ 95% số chi bộ.',
        '| Hình thức | Số đảng viên |\n| --- | --- |\n| Khiển trách | 6 |\n| Cảnh cáo | 2 |',
        'Đó là kết quả của sự đoàn kết trong toàn Đảng bộ xã và nhân dân./.',
      ]);
      const told = leftOut.map(({ words, reason }) => `${words} (${reason.replace(/ của Lan$/, '')})`).sort();
      expect(told).toEqual([
        '27 (chữ gạch ngang)',
        'Ghi chú ẩn nội bộ. (chữ ẩn)',
        'Số liệu tính đến 30/11/2019 (in lại ở mỗi trang giấy)',
        'Xem lại con số này (lời nhận xét)',
        'Đảng ủy xã Nhân Đạo – Báo cáo số 45-BC/ĐU (in lại ở mỗi trang giấy)',
      ]);
    },
  );

  test('the ending says nothing: each is what it holds', async () => {
    for (const file of [
      'ben-le.doc',
      'ben-le.rtf',
      'ben-le.odt',
      'ben-le.docm',
      'hai-cot.pdf',
      'luu-tu-word.html',
    ]) {
      for (const ending of ['doc', 'txt', 'docx', 'html', 'pdf']) {
        const { words } = await importAs(`bai.${ending}`, fixture(file));
        expect(words, `${file} → .${ending}`).toBe((await importAs(file, fixture(file))).words);
      }
    }
  });
});

describe('a Word file of the years before 2007', () => {
  test('headings, notes, links, pictures, a text box, what was deleted', async () => {
    const { body, images, leftOut } = await importFixture('fixtures/import/day-du.doc');
    const blocks = blocksOf(body);
    expect(blocks[0]).toBe(
      'Đảng bộ huyện **Sông Lô** hiện có 5.612 đảng viên[^1] sinh hoạt ở 48 tổ chức cơ sở đảng[^c2].',
    );
    expect(blocks).toContain('## Kết quả');
    expect(blocks).toContain('2.1. Mở 4 lớp');
    expect(blocks).toContain('Ô chữ: phương châm năm 2020 là trách nhiệm');
    expect(body).toContain('[trang của Tỉnh ủy](https://vinhphuc.gov.vn/tin?id=1&x=2)');
    expect(body).toContain('[^c2]: Theo Ban Tổ chức Huyện ủy.');
    expect(images).toHaveLength(2);
    expect(images[0]!.bytes!.slice(1, 4)).toEqual(new TextEncoder().encode('PNG'));
    expect(leftOut.map(({ words }) => words)).toEqual(['150']);
  });

  test('set in .VnTime by its styles', async () => {
    const { frontmatter, body, problems } = await importFixture('fixtures/import/phong-cu-theo-kieu.doc');
    expect(frontmatter.title).toBe(
      'Đảng bộ huyện Lâm Khê đổi mới phương thức lãnh đạo, nâng cao chất lượng sinh hoạt chi bộ',
    );
    expect(body).toContain('Bình quân mỗi năm, Đảng bộ kết nạp được 126 đảng viên');
    expect(problems.map(({ code }) => code)).toContain('bang-ma-cu');
  });
});

describe('an RTF file', () => {
  test('in several fonts is decoded run by run', async () => {
    const { body } = await importFixture('fixtures/import/phong-tron.rtf');
    expect(body).toContain('**CÔNG TÁC KIỂM TRA, GIÁM SÁT VÀ THI HÀNH KỶ LUẬT**');
    expect(body).toContain('kết nạp 153 đảng viên; tỷ lệ đảng viên hoàn thành tốt nhiệm vụ hơn 88%.');
    expect(body).toContain('xóa đói, giảm nghèo; xây dựng nông thôn mới ở 146 thôn');
  });

  const rtf = (inside: string) =>
    importText(
      'bai.rtf',
      `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}{\\f1 .VnTime;}{\\f2\\fcharset163 Arial;}}Dang bo xa tong ket cong tac nam\\par 20/12/2019\\par ${inside}}`,
    );

  test.each([
    ['letters by number, with one stand-in', "Ch\\uc1\\u7881?  b\\u7897'f", 'Chỉ'],
    ['letters by number, without a stand-in', '\\uc0 Chi b\\u7897  Th\\u432 \\u7907 ng', 'Chi bộ'],
    ['an old font', "\\f1 \\'a7\\'b6ng bé huyÖn", 'Đảng bộ huyện'],
    ['a letter that is a soft hyphen', "\\f1 ph\\-\\'acng ch\\'a9m", 'phương châm'],
    ['the code page of Vietnamese', "\\f2 Ti\\'ea\\'ecp t\\'f4\\'f2c", 'Tiếp tộc'],
    [
      'a text box',
      'Chi{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt Trong khung: 27 chi b\\u7897?\\par}}{\\shprslt x}} bo',
      'Trong khung: 27 chi bộ',
    ],
    ['a choice of two writings', '{\\upr{Chi bo}{\\*\\ud{Chi b\\u7897?}}} 12', 'Chi bộ'],
    ['what is inside an object', '{\\object{\\*\\objdata 0105}{\\result 45 chi b\\u7897?}}', '45 chi bộ'],
    [
      'the result of a field',
      '{\\field{\\*\\fldinst DOCPROPERTY x}{\\fldrslt 4.512 \\u273?\\u7843?ng vi\\u234?n}}',
      '4.512 đảng viên',
    ],
    [
      'quotation marks and dashes',
      '\\ldblquote Th\\u7855?p s\\u225?ng\\rdblquote  \\endash  12\\~x\\u227?',
      '“Thắp sáng” – 12',
    ],
    ['braces', 'a \\{ghi r\\u245?\\} \\\\ 5', 'a {ghi rõ}'],
  ])('%s', async (_, inside, words) => {
    const { words: shown } = await rtf(`${inside} va them mot cau dai de doc.\\par`);
    expect(shown).toContain(words);
  });

  test('tables in tables, cells without rows, groups that never end', async () => {
    const { words } = await rtf(
      '\\trowd\\intbl Mot\\cell\\intbl{\\nestcell}Hai\\cell\\row\\pard Ba la mot cau van dai hon {\\b Bon chi bo.\\par',
    );
    expect(words.replace(/\s+/g, ' ')).toContain('Mot');
    expect(words).toContain('Bon');
  });
});

describe('a page saved with its pictures in one file', () => {
  test('by a browser', async () => {
    const { frontmatter, body, images } = await importFixture('fixtures/import/trang-luu.mht');
    expect(frontmatter).toMatchObject({
      title: 'Lập Thạch: Nhiều mô hình hay trong học tập và làm theo Bác',
      date: '2019-08-12',
      author: 'Kim Ly',
    });
    expect(images).toHaveLength(1);
    expect(images[0]!.bytes!.length).toBeGreaterThan(1000);
    expect(body).toContain('được nhân rộng ra 12/20 xã, thị trấn');
  });

  const page = (body: string) =>
    `<html><body><h1>Dang bo xa tong ket cong tac nam 2012</h1>${body}</body></html>`;
  test.each([
    [
      'quoted-printable',
      'quoted-printable',
      page('<p>=C4=90=E1=BA=A3ng b=E1=BB=99 x=C3=A3 c=C3=B3 14 chi b=\r\n=E1=BB=99.</p>'),
    ],
    [
      'base64',
      'base64',
      btoa(String.fromCharCode(...new TextEncoder().encode(page('<p>Đảng bộ xã có 14 chi bộ.</p>')))),
    ],
    [
      '8bit',
      '8bit',
      String.fromCharCode(...new TextEncoder().encode(page('<p>Đảng bộ xã có 14 chi bộ.</p>'))),
    ],
  ])('written as %s', async (_, encoding, body) => {
    const mht = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://tamson.vn/tin/1\r\n\r\n${body}\r\n--x--\r\n`;
    const report = await importText('trang.mht', mht);
    expect(report.words).toContain('Đảng bộ xã có 14 chi bộ.');
    expect(report.frontmatter.source?.url).toBe('https://tamson.vn/tin/1');
  });

  test('in the letters that its head states', async () => {
    const mht = `MIME-Version: 1.0\nContent-Type: text/html; charset=windows-1258\nContent-Transfer-Encoding: quoted-printable\n\n${page('<p>Ti=EA=ECp t=F4=F2c n=E2ng cao ch=E2=ECt l=FD=F5=F2ng 12 chi b=F4=F2.</p>')}`;
    expect((await importText('trang.mhtml', mht)).words).toContain('chất lượng 12 chi bộ');
  });
});

describe('a PDF', () => {
  test('of an office program: letterhead, title over two lines, signature', async () => {
    const { frontmatter, body } = await importFixture('fixtures/import/bao-cao-van-phong.pdf');
    expect(frontmatter).toMatchObject({
      title: 'BÁO CÁO kết quả công tác xây dựng Đảng năm 2019, phương hướng, nhiệm vụ năm 2020',
      date: '2019-12-15',
    });
    const blocks = blocksOf(body);
    expect(blocks.slice(0, 2)).toEqual(['ĐẢNG BỘ TỈNH VĨNH PHÚC', '**HUYỆN ỦY SÔNG LÔ**']);
    expect(blocks).toContain(
      'Năm 2019, Ban Chấp hành Đảng bộ huyện đã ban hành 12 nghị quyết, 25 chương trình, kế hoạch; kết nạp 168 đảng viên, đạt 105% kế hoạch.',
    );
    expect(blocks.slice(-6)).toEqual([
      '*Nơi nhận:*',
      '\\- Ban Thường vụ Tỉnh ủy,',
      '\\- Lưu Văn phòng Huyện ủy.',
      '**T/M BAN THƯỜNG VỤ**',
      'PHÓ BÍ THƯ',
      '**Nguyễn Văn A**',
    ]);
  });

  test('of three pages: paragraphs go on over the page, heads and numbers of pages are told', async () => {
    const { body, leftOut } = await importFixture('fixtures/import/hai-trang.pdf');
    expect(blocksOf(body).map((one) => one.split('.')[0])).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `Phần thứ ${number}`),
      ...[10, 11, 12].map((number) => `Mục thứ ${number}`),
    ]);
    expect(body).not.toContain('Huyện ủy Sông Lô');
    expect(leftOut.map(({ words, reason }) => `${words}: ${reason}`)).toEqual([
      'Huyện ủy Sông Lô: in lại ở mỗi trang giấy',
      '1: số trang',
      'Huyện ủy Sông Lô: in lại ở mỗi trang giấy',
      '2: số trang',
      'Huyện ủy Sông Lô: in lại ở mỗi trang giấy',
      '3: số trang',
    ]);
  });

  test('in two columns is read one after the other', async () => {
    const { frontmatter, body } = await importFixture('fixtures/import/hai-cot.pdf');
    expect(frontmatter.title).toBe('Đảng bộ huyện Sông Lô sau năm năm thực hiện nghị quyết');
    expect(blocksOf(body).map((one) => one.slice(0, 7))).toEqual([
      'Đoạn 1.',
      'Đoạn 2.',
      'Đoạn 3.',
      'Đoạn 4.',
    ]);
    expect(body).toContain('35 chỉ thị và 120 kế hoạch để lãnh đạo phát triển kinh tế, xã hội trên địa bàn.');
  });

  test('that is a scan is told to be one', async () => {
    const failure = await importFixture('fixtures/import/anh-quet.pdf').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableFile);
    expect((failure as UnreadableFile).problem.message).toMatch(/Tệp là ảnh chụp/);
  });
});

test('an RTF file whose fonts have two names counts their words in the letters in which it reads them', async () => {
  const { body, missing } = await importText(
    'bai.rtf',
    "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f6\\fmodern\\fcharset128 MS Gothic{\\*\\falt MS ????};}}\\f0 Dang bo huyen Song Lo nang cao nang luc\\par {\\f6 \\'83\\'65\\'83\\'58\\'83\\'67}\\par Do la ket qua.\\par}",
  );
  expect(body).toContain('テスト');
  expect(missing).toEqual([]);
});
