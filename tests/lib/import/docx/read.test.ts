import { describe, expect, test } from 'vitest';
import { importFixture } from '../import-fixture.ts';

const blocksOf = (body: string) => body.trim().split('\n\n');

describe('an office document', () => {
  test('keeps its letterhead, its numbers and whoever signed it, and gives them to the proposal', async () => {
    const { frontmatter, body, guesses } = await importFixture('fixtures/import/bao-cao-van-phong.docx');
    expect(frontmatter).toMatchObject({
      title: 'BÁO CÁO kết quả công tác xây dựng Đảng năm 2019, phương hướng, nhiệm vụ năm 2020',
      date: '2019-12-15',
      author: 'Nguyễn Văn A',
      district: 'song-lo',
    });
    expect(guesses).toEqual(['title', 'author', 'district', 'term']);
    const blocks = blocksOf(body);
    expect(blocks.slice(0, 8)).toEqual([
      'ĐẢNG BỘ TỈNH VĨNH PHÚC',
      '**HUYỆN ỦY SÔNG LÔ**',
      '\\*',
      'Số 215-BC/HU',
      '**ĐẢNG CỘNG SẢN VIỆT NAM**',
      '*Sông Lô, ngày 15 tháng 12 năm 2019*',
      '\\-----',
      '**I. KẾT QUẢ ĐẠT ĐƯỢC**',
    ]);
    expect(blocks.slice(-6)).toEqual([
      '*Nơi nhận:*',
      '\\- Ban Thường vụ Tỉnh ủy,',
      '\\- Lưu Văn phòng Huyện ủy.',
      '**T/M BAN THƯỜNG VỤ**',
      'PHÓ BÍ THƯ',
      '**Nguyễn Văn A**',
    ]);
  });
});

describe('a Word file with everything in it', () => {
  test('headings, notes, links, changes, a text box, nested lists, merged cells, pictures', async () => {
    const { body, problems } = await importFixture('fixtures/import/day-du.docx');
    expect(blocksOf(body)).toEqual([
      'Đảng bộ huyện **Sông Lô** hiện có 5.612 đảng viên[^1] sinh hoạt ở 48 tổ chức cơ sở đảng[^c1].',
      '## Kết quả',
      'Giữ nghiêm nền nếp:',
      '- Sinh hoạt chi bộ hằng tháng\n- Sinh hoạt chuyên đề hằng quý\n  - Chuyên đề học tập Bác\n- Đổi mới phương pháp',
      '### Về số lượng',
      '1\\. Rà soát nguồn',
      '2\\. Bồi dưỡng nhận thức',
      '2.1. Mở 4 lớp',
      '3\\. Kết nạp',
      'Xem thêm [trang của Tỉnh ủy](https://vinhphuc.gov.vn/tin?id=1&x=2) hoặc viết tới [vanphong@songlo.vn](mailto:vanphong@songlo.vn); diện tích 12 m², H₂O.',
      'Họ tên: Số lượng: 153',
      'Đã kết nạp 153 đảng viên; *cán bộ nữ* chiếm 30%.',
      'Ô chữ: phương châm năm 2020 là trách nhiệm',
      '| Đơn vị | Kết nạp |  |\n| --- | --- | --- |\n|  | 2018 | 2019 |\n| Xã Tứ Yên | 12 | 15 |\n| Xã Nhạo Sơn | 9 | 11 |',
      '![Hội nghị sơ kết tại hội trường huyện](dang-bo-huyen-song-lo-so-ket-cong-tac-anh-1.png)',
      '*Hội nghị sơ kết. Ảnh: Lệ Quyên*',
      '![](dang-bo-huyen-song-lo-so-ket-cong-tac-anh-2.png)',
      'Thời gian tới, Đảng bộ tiếp tục tạo nguồn kết nạp ở thôn, tổ dân phố./.',
      '[^1]: Số liệu đến 31/8/2020, \\<chưa kể> \\{đảng viên dự bị}.',
      '[^c1]: Theo Ban Tổ chức Huyện ủy.',
    ]);
    const codes = problems.map((one) => one.code);
    expect(codes).toContain('bang-gop-o');
    expect(codes.filter((code) => code === 'anh-khong-mo-ta')).toHaveLength(1);
  });
});

describe('a Word file in several fonts', () => {
  test('is decoded run by run, by style too, and Unicode typed into an old font stays', async () => {
    const { frontmatter, body, problems } = await importFixture('fixtures/import/phong-tron.docx');
    expect(frontmatter.title).toBe('ĐẢNG BỘ HUYỆN SÔNG LÔ NÂNG CAO NĂNG LỰC LÃNH ĐẠO');
    expect(blocksOf(body)).toEqual([
      '**I. CÔNG TÁC KIỂM TRA, GIÁM SÁT VÀ THI HÀNH KỶ LUẬT**',
      'Đảng bộ huyện Sông Lô đã kết nạp 153 đảng viên; tỷ lệ đảng viên hoàn thành tốt nhiệm vụ hơn 88%.',
      'Câu này gõ thêm bằng Unicode mà vẫn để phông cũ.',
      '**II. Xây dựng nông thôn mới**',
      'xóa đói, giảm nghèo; xây dựng nông thôn mới ở 146 thôn, tổ dân phố.',
      '1. Rà soát nguồn\n2. Bồi dưỡng nhận thức',
      'Câu chen giữa hai phần của một danh sách.',
      '3\\. Kết nạp theo đúng Điều lệ',
      'sức chiến đấu của tổ chức cơ sở đảng.',
    ]);
    expect(problems.filter((one) => one.code === 'bang-ma-cu')).toHaveLength(2);
  });
});

test('what a text cannot hold, a chart or a formula, is told', async () => {
  const { problems } = await importFixture('fixtures/import/bieu-do.docx');
  expect(problems.find((one) => one.code === 'phan-chua-doc')?.message).toContain('1 biểu đồ, 1 công thức');
});

test('cells of several lines, marks that MDX would read, two authors', async () => {
  const { frontmatter, body } = await importFixture('fixtures/import/bang-nhieu-dong.docx');
  expect(frontmatter).toMatchObject({
    title: 'Đảng bộ huyện Sông Lô: kết quả <5% & {ghi rõ}',
    author: ['Nguyễn Văn A', 'Trần Thị B'],
  });
  const blocks = blocksOf(body);
  expect(blocks[1]).toBe(
    [
      '| STT | Nội dung | Kết quả |',
      '| --- | --- | --- |',
      '| 1 | Kết nạp đảng viên - Nữ: 40% - Trẻ: 60% | 153 \\| 94,2% |',
      '| 2 | a\\*b\\*c \\_d\\_ \\<x> \\{y} \\`z\\` |  |',
    ].join('\n'),
  );
  expect(blocks.slice(4, 8)).toEqual([
    '\\# không phải tiêu đề',
    '1\\. không phải danh sách',
    '\\---',
    '&#105;mport x from y',
  ]);
});
