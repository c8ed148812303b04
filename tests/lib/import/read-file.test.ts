import { describe, expect, test } from 'vitest';
import { readSourceFile, UnreadableFile } from '../../../src/lib/import/read-file.ts';
import { importFixture } from './import-fixture.ts';
import { renderedText } from './rendered-text.ts';

const title = 'Đảng bộ huyện Lâm Khê đổi mới phương thức lãnh đạo, nâng cao chất lượng sinh hoạt chi bộ';
const path =
  '2019/08/dang-bo-huyen-lam-khe-doi-moi-phuong-thuc-lanh-dao-nang-cao-chat-luong-sinh-hoat-chi-bo.mdx';
const paragraphs = [
  'Thực hiện Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2015 - 2020, Huyện ủy Lâm Khê đã ban hành 14 Nghị quyết, 36 Chỉ thị và 1.208 Công văn để lãnh đạo toàn diện các lĩnh vực.',
  'Toàn Đảng bộ huyện hiện có 47 tổ chức cơ sở đảng với 4.215 đảng viên. Bình quân mỗi năm, Đảng bộ kết nạp được 126 đảng viên; tỷ lệ chi bộ hoàn thành tốt nhiệm vụ đạt 91,5%.',
  'Trong 5 năm qua, Ủy ban Kiểm tra các cấp đã kiểm tra 58 tổ chức đảng và 73 đảng viên, thi hành kỷ luật 96 đảng viên, gồm khiển trách 61, cảnh cáo 24, cách chức 7, khai trừ 4.',
  'Phát huy kết quả đạt được, thời gian tới Đảng bộ huyện tiếp tục nâng cao chất lượng sinh hoạt chi bộ, chăm lo công tác phát triển đảng viên ở thôn, tổ dân phố./.',
];

const frontmatter = { title, date: '2019-08-15', author: 'Thu Hạnh', district: 'lam-khe', term: '2015–2020' };

describe('a text file, however its letters are written', () => {
  test.each([
    ['utf-8.txt', undefined],
    ['utf-8-bom.txt', undefined],
    ['utf-16le.txt', undefined],
    ['utf-16be.txt', undefined],
    ['email.txt', undefined],
    ['vni.txt', 'VNI'],
    ['viscii.txt', 'VISCII'],
    ['windows-1258.txt', 'WINDOWS-1258'],
    ['tcvn3.txt', 'TCVN3'],
  ])('%s', async (file, encoding) => {
    const report = await importFixture(`fixtures/import/${file}`);
    // TCVN3 has no capitals with tones, so the fixture could not have one.
    const words =
      file === 'tcvn3.txt' ? paragraphs.map((one) => one.replace('Ủy ban', 'ủy ban')) : paragraphs;
    expect(renderedText(report.body).split('\n')).toEqual(words);
    expect(report.frontmatter).toMatchObject(frontmatter);
    expect(report.path).toBe(path);
    const told = report.problems.find((one) => one.code === 'bang-ma-cu')?.message;
    if (encoding) expect(told).toContain(encoding);
    else expect(told).toBeUndefined();
  });
});

describe('the first report of the archive', () => {
  test('comes out of its text file whole, with its head, its signature and all its figures', async () => {
    const report = await importFixture('fixtures/source/song-lo-2020-09-21.txt');
    expect(report.frontmatter).toMatchObject({
      title: 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng',
      date: '2020-09-21',
      author: 'Lệ Quyên',
      district: 'song-lo',
      term: '2015–2020',
    });
    expect(renderedText(report.body).split('\n')).toHaveLength(9);
    expect(report.statistics).toHaveLength(27);
    expect(report.guesses).toEqual([]);
    expect(report.removed.map((one) => one.text)).toContain('Các tin đã đưa ngày:');
    expect(report.problems.filter((one) => one.severity === 'error')).toEqual([]);
    const left = report.problems.filter((one) => one.code === 'da-bo-dong');
    expect(left.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '25: Đã bỏ dòng 25 (chỉ có ký tự không nhìn thấy).',
      '27: Đã bỏ «Các tin đã đưa ngày:» ở dòng 27 (danh sách tin khác).',
    ]);
  });
});

describe('a page saved from a portal', () => {
  test('gives the report and leaves the portal', async () => {
    const report = await importFixture('fixtures/import/cong-thong-tin.html');
    expect(report.frontmatter).toMatchObject({
      ...frontmatter,
      source: { name: 'Cổng thông tin điện tử huyện Lâm Khê', url: 'https://lamkhe.example.vn/tin/doi-moi' },
    });
    expect(renderedText(report.body).split('\n')).toEqual([
      ...paragraphs.slice(0, 2),
      '| Năm | Đảng viên kết nạp |',
      '| 2017 | 119 |',
      '| 2018 | 131 |',
      ' Một buổi sinh hoạt chi bộ (Ảnh: Internet)',
      paragraphs[2],
      'Giữ nghiêm nền nếp sinh hoạt;',
      'Đổi mới nội dung {chuyên đề} <hằng quý>.',
      paragraphs[3],
    ]);
    expect(report.images).toMatchObject([{ from: 'cong-thong-tin_files/sinh-hoat.png' }]);
  });

  test('names every line that it left out', async () => {
    const { problems } = await importFixture('fixtures/import/cong-thong-tin.html');
    const left = problems.filter((one) => one.code === 'da-bo-dong').map((one) => one.message);
    expect(left.join('\n')).toMatch(/Lượt xem: 1.204/);
    expect(left.join('\n')).toMatch(/đoạn mở đầu lặp lại/);
  });
});

describe('portals of other times and makes', () => {
  test('one laid out in tables, its paragraphs parted by empty lines', async () => {
    const report = await importFixture('fixtures/import/cong-doi-cu.html');
    expect(report.frontmatter).toMatchObject({
      title: 'Đảng bộ xã Vân Sơn tổng kết công tác năm 2012',
      date: '2013-01-15',
      author: 'Minh Đức',
    });
    expect(renderedText(report.body).split('\n')).toEqual([
      'Sáng ngày 14/01/2013, Đảng ủy xã Vân Sơn tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2012, triển khai nhiệm vụ năm 2013.',
      'Năm 2012, Đảng bộ xã có 14 chi bộ trực thuộc với 312 đảng viên; kết nạp 11 đảng viên mới, đạt 110% kế hoạch.',
      'Hội nghị đã biểu dương 3 chi bộ trong sạch, vững mạnh tiêu biểu và 25 đảng viên hoàn thành xuất sắc nhiệm vụ.',
    ]);
  });

  test('one that says its date to machines, sets its lead as a heading and keeps its pictures elsewhere', async () => {
    const report = await importFixture('fixtures/import/bao-dien-tu.html');
    expect(report.frontmatter).toMatchObject({
      title: 'Chi bộ thôn Hạ làm tốt công tác phát triển đảng',
      date: '2018-03-05',
      author: 'Hoàng Lan',
      district: 'lam-khe',
    });
    expect(report.body.trim().split('\n\n')).toEqual([
      '(BĐT) - Ba năm qua, Chi bộ thôn Hạ, xã Đông Giang, huyện Lâm Khê đã kết nạp được 15 đảng viên mới.',
      'Chi bộ thôn Hạ hiện có 42 đảng viên, trong đó có 18 đảng viên nữ.',
      'Chi bộ thôn Hạ sinh hoạt thường kỳ. Ảnh: H.L',
      '## Tạo nguồn từ đoàn thể',
      'Mỗi năm chi bộ cử từ 5 - 7 quần chúng ưu tú đi học lớp cảm tình đảng.',
      '> “Muốn có đảng viên tốt phải chăm từ lúc còn là đoàn viên”, Bí thư Chi bộ Trần Văn Minh nói.',
      'Nhiều năm liền, chi bộ được công nhận trong sạch, vững mạnh./.',
    ]);
    expect(report.problems.map((one) => one.code)).toContain('anh-chua-luu');
  });
});

describe('a Word file', () => {
  test('keeps its table, list, footnote, bold words and picture', async () => {
    const report = await importFixture('fixtures/import/bai-viet.docx');
    expect(report.frontmatter).toMatchObject(frontmatter);
    const blocks = report.body.trim().split('\n\n');
    expect(blocks).toEqual([
      paragraphs[0],
      '**1. Công tác xây dựng Đảng**',
      paragraphs[1]!.replace('4.215 đảng viên.', '4.215 đảng viên.[^2]'),
      '| Năm | Đảng viên kết nạp |\n| --- | --- |\n| 2017 | 119 |\n| 2018 | 131 |',
      '![](dang-bo-huyen-lam-khe-doi-moi-phuong-anh-1.png)',
      paragraphs[2],
      '- Giữ nghiêm nền nếp sinh hoạt;\n- Đổi mới nội dung \\{chuyên đề} \\<hằng quý>.',
      paragraphs[3],
      '[^2]: Số liệu đến ngày 30/6/2019, theo báo cáo của Ban Tổ chức Huyện ủy.',
    ]);
  });

  test('brings its picture along and says that it carries no description', async () => {
    const { images, problems } = await importFixture('fixtures/import/bai-viet.docx');
    expect(images.map((one) => [one.name, one.bytes?.length])).toEqual([
      ['dang-bo-huyen-lam-khe-doi-moi-phuong-anh-1.png', 78],
    ]);
    expect(problems.map((one) => one.code)).toContain('anh-khong-mo-ta');
  });

  test('in old fonts is decoded run by run, and capitals come back as capitals', async () => {
    const report = await importFixture('vectors/legacy-sample.docx');
    expect(report.frontmatter.title).toBe('ĐẢNG BỘ HUYỆN SÔNG LÔ');
    expect(renderedText(report.body).split('\n')).toEqual([
      'Đảng bộ huyện đã kết nạp 153 đảng viên; đạt 94,2%',
      'sức chiến đấu của tổ chức cơ sở đảng',
      'Đảng bộ huyện Sông Lô – Unicode dựng sẵn',
      'Đảng bộ huyện Sông Lô – tổ hợp',
      '| Số chỉ thị | 24 |',
    ]);
  });

  test('that names its old font in a style alone is decoded all the same', async () => {
    const report = await importFixture('fixtures/import/phong-cu-theo-kieu.docx');
    expect(report.frontmatter).toMatchObject(frontmatter);
  });
});

describe('what cannot be read is told in a sentence', () => {
  test.each([
    ['ban-cu.doc', 'tep-hong', /bị hỏng.*lưu thành \.docx/s],
    ['ban-chup.pdf', 'tep-hong', /bị hỏng/],
    ['sinh-hoat.png', 'dinh-dang-la', /Chưa đọc được ảnh/],
    ['hong.docx', 'tep-hong', /hỏng/],
    ['trong.txt', 'tep-hong', /trống/],
    ['chi-dau-cach.txt', 'tep-hong', /không có chữ nào/],
    ['anh-doi-duoi.txt', 'dinh-dang-la', /Chưa đọc được ảnh chụp/],
    ['khong-phai-word.docx', 'tep-hong', /hỏng/],
    ['tep-nen.zip', 'dinh-dang-la', /giải nén/],
  ])('%s', async (file, code, words) => {
    const failure = await importFixture(`fixtures/import/${file}`).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableFile);
    const { problem } = failure as UnreadableFile;
    expect(problem.code).toBe(code);
    expect(`${problem.message} ${problem.advice}`).toMatch(words);
  });

  test.each([
    ['thu.eml', 'From: a@b.vn\n\nKính gửi', /chép nội dung vào một tệp .txt/],
    ['bai.mdx', '---\ntitle: A\n---\n', /đã là bài của kho/],
  ])('%s', async (file, text, words) => {
    const failure = await readSourceFile(file, new TextEncoder().encode(text)).catch(
      (error: unknown) => error,
    );
    const { problem } = failure as UnreadableFile;
    expect(`${problem.message} ${problem.advice}`).toMatch(words);
  });

  test('a Word file that calls itself .txt is still a Word file of the old kind', async () => {
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]);
    await expect(readSourceFile('bai.txt', bytes)).rejects.toBeInstanceOf(UnreadableFile);
  });
});
