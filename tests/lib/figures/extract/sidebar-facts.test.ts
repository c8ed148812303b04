import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';
import { formatFigure } from '../../../../src/lib/figures/format.ts';

function labels(text: string): string[] {
  return extractFigures(text).map(({ label }) => label);
}

describe('labels that an archivist would write', () => {
  test.each<[string, string[]]>([
    [
      'Đảng ủy kiểm tra 56 tổ chức đảng và 20 đảng viên, tổ chức 178 hội nghị với 11 nghìn lượt người dự.',
      ['Tổ chức đảng được kiểm tra', 'Đảng viên được kiểm tra', 'Hội nghị đã tổ chức', 'Lượt người dự'],
    ],
    [
      'Đảng bộ có 17 chi bộ chưa có chi ủy; 22 đồng chí là người có đạo.',
      ['Chi bộ chưa có chi ủy', 'Đồng chí là người có đạo'],
    ],
    ['Xét kết nạp ông Hoàng, chi bộ có 3 đảng viên.', ['Đảng viên']],
    ['Đảng ủy Khối tặng giấy khen cho 21 tổ chức cơ sở đảng.', ['Tổ chức cơ sở đảng được tặng giấy khen']],
    [
      'Kết nạp được 214 đảng viên, đạt 98,5% chỉ tiêu nghị quyết, tăng 3,2% so với năm 2018.',
      ['Đảng viên được kết nạp', 'So với chỉ tiêu nghị quyết', 'Đảng viên được kết nạp: tăng'],
    ],
    [
      'Kết nạp 214 đảng viên, trong đó đoàn viên thanh niên 127 đồng chí, chiếm 59,35%; nữ 96 đồng chí.',
      ['Đảng viên được kết nạp', 'Đoàn viên thanh niên', 'Đoàn viên thanh niên: tỷ lệ', 'Nữ'],
    ],
    [
      'Số đảng viên hoàn thành tốt nhiệm vụ là 439/709 đồng chí (62,62%).',
      ['Đảng viên hoàn thành tốt nhiệm vụ', 'Đảng viên hoàn thành tốt nhiệm vụ: tỷ lệ'],
    ],
    [
      'Có 312 mô hình, trong đó 97 mô hình về kinh tế, 118 mô hình về văn hóa - xã hội.',
      ['Mô hình', 'Mô hình về kinh tế', 'Mô hình về văn hóa - xã hội'],
    ],
    ['Phát hiện 27 đảng viên có khuyết điểm.', ['Đảng viên có khuyết điểm']],
    ['Qua thanh tra 22 cuộc.', ['Cuộc thanh tra']],
    ['Uỷ ban Kiểm tra thi hành kỷ luật 217 đảng viên.', ['Đảng viên bị thi hành kỷ luật']],
    ['Phân công mỗi ủy viên 2 chi đoàn theo dõi.', ['Chi đoàn mỗi ủy viên']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    [
      'Gia đình ông ở tầng 2 trong khuôn viên biệt thự rộng 300 m2; Đại hội đề ra mục tiêu thu nhập bình quân đầu người đạt 65 triệu đồng.',
      ['Diện tích', 'Thu nhập bình quân đầu người'],
    ],
    ['Thanh tra kiến nghị thu hồi 3,15 tỷ đồng, đã thu 2 tỷ đồng.', ['Số tiền thu hồi', 'Số tiền đã thu']],
    ['Nếu tự nguyện thôi việc sẽ được hỗ trợ 200 triệu đồng.', ['Số tiền hỗ trợ']],
    [
      'Thu nhập bình quân đầu người đạt 45 triệu đồng/người/năm, gấp 1,8 lần so với năm 2015.',
      ['Thu nhập bình quân đầu người', 'Thu nhập bình quân đầu người: gấp'],
    ],
    ['Tổng vốn xây dựng nông thôn mới đạt 1,2 tỷ đồng.', ['Tổng vốn xây dựng nông thôn mới']],
    ['Lực lượng dân quân chiếm 1,62% dân số.', ['Lực lượng dân quân']],
    ['Trên 95% có trình độ trung cấp trở lên.', ['Tỷ lệ có trình độ trung cấp trở lên']],
    ['Còn 20% cán bộ chưa qua đào tạo.', ['Tỷ lệ cán bộ chưa qua đào tạo']],
    ['Đảng viên trong dân quân từ 18,5% năm 2015 tăng lên 24,1% năm 2019.', ['Đảng viên trong dân quân']],
    ['Dân tộc thiểu số chiếm 9,6%, tôn giáo 0,85%.', ['Dân tộc thiểu số', 'Tôn giáo']],
    ['Số đơn vị sự nghiệp cấp huyện giảm từ 34 đơn vị còn 21 đơn vị.', ['Đơn vị sự nghiệp cấp huyện']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  test('«mỗi» stands in the label, never before the number', () => {
    const [figure] = extractFigures('Phân công mỗi ủy viên 2 chi đoàn theo dõi.');
    expect(figure!.qualifier).toBe('mỗi');
    expect(formatFigure(figure!)).toBe('2 chi đoàn');
  });
});

describe('parts of a whole', () => {
  const parts = (text: string) => extractFigures(text).map(({ quote, partOf }) => [quote, partOf]);

  test('a new whole is no part', () => {
    expect(
      parts('Kết nạp 146 đảng viên, trong đó có 61 đảng viên nữ, nâng tổng số đảng viên lên 5.318 đồng chí.'),
    ).toEqual([
      ['146 đảng viên', undefined],
      ['61 đảng viên nữ', 'sl-1'],
      ['5.318 đồng chí', undefined],
    ]);
  });

  test('land is no part of money', () => {
    expect(
      parts('Vốn đạt 12 tỷ đồng, trong đó dân góp 2 tỷ đồng, hiến 300 m2 đất.').map(([, whole]) => whole),
    ).toEqual([undefined, 'sl-1', undefined]);
  });

  test('after a semicolon only more of the same goes on', () => {
    expect(
      parts('Có 263 vụ việc, trong đó có 9 đoàn đông người; tiếp nhận 1.127 đơn.').map(([, whole]) => whole),
    ).toEqual([undefined, 'sl-1', undefined]);
    expect(
      parts('Bầu 41 đồng chí, gồm: nữ 7 đồng chí; dân tộc thiểu số 5 đồng chí.').map(([, whole]) => whole),
    ).toEqual([undefined, 'sl-1', 'sl-1']);
  });
});

describe('who and when', () => {
  test.each<[string, string]>([
    ['Sở Tài nguyên và Môi trường đã kiểm tra 5 dự án.', 'Sở Tài nguyên và Môi trường'],
    ['Ban Nội chính tham mưu xử lý 5 vụ án.', 'Ban Nội chính'],
    ['Đảng bộ Quân sự huyện Z có 12 chi bộ.', 'Đảng bộ Quân sự huyện Z'],
    ['Huyện ủy Sông Lô học tập 5 nghị quyết.', 'Huyện ủy Sông Lô'],
    ['Hiện toàn huyện có 12 chi bộ.', 'Toàn huyện'],
  ])('%s', (text, subject) => {
    expect(extractFigures(text)[0]!.subject).toBe(subject);
  });

  test('what a number is compared with is not its period', () => {
    expect(extractFigures('So với đầu nhiệm kỳ, số đảng viên tăng 8.455.')[0]!.period).toBeUndefined();
    expect(extractFigures('Đến cuối tháng 6 năm 2020 có 187 chi bộ.')[0]!.period).toBe(
      'đến cuối tháng 6/2020',
    );
    expect(extractFigures('Từ đầu nhiệm kỳ đến nay mở 12 lớp.')[0]!.period).toBe('từ đầu nhiệm kỳ');
  });
});
