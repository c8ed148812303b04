import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';

describe('constructions that cross a bracket, a hyphen or a date', () => {
  test.each<[string, unknown[]]>([
    [
      'Đến tháng 6/2020, 17/17 xã về đích; hiến 12.000 m² đất, tiêm 1.200 liều vắc-xin.',
      [{ part: 17, whole: 17 }, 12_000, 1200],
    ],
    [
      'Có 100% (45/45) chi bộ; 45/45 (100%) bí thư trúng cử.',
      [100, { part: 45, whole: 45 }, { part: 45, whole: 45 }, 100],
    ],
    ['Kết luận 9 tổ chức có vi phạm, phải thi hành kỷ luật 2.', [9, 2]],
    [
      'Giải ngân 56,7/78,9 tỷ đồng, đạt 71,9% kế hoạch vốn.',
      [{ part: 56_700_000_000, whole: 78_900_000_000 }, 71.9],
    ],
    ['Số phiếu phát ra 215, thu về 215, hợp lệ 214.', [215, 215, 214]],
    ['KẾT NẠP 146 ĐẢNG VIÊN MỚI', [146]],
    ['Thu nhập từ 4,5 triệu đồng - 5 triệu đồng/tháng.', [{ min: 4_500_000, max: 5_000_000 }]],
    ['Nhận 12 đơn thì 8 đơn nặc danh, chiếm 2/3.', [12, 8, { part: 2, whole: 3 }]],
    ['Kế hoạch giao 150, thực hiện 163 đảng viên.', [150, 163]],
    ['1. Kết nạp 12 đảng viên; 2. Khai trừ 3 đảng viên.', [12, 3]],
  ])('%s', (text, values) => {
    expect(extractFigures(text).map(({ value }) => value)).toEqual(values);
  });

  test('`cao hơn` compares and sets no bound', () => {
    expect(extractFigures('Thu nhập cao hơn 1,8 lần so với năm 2015.')[0]).toMatchObject({ value: 1.8 });
    expect(extractFigures('Thu nhập cao hơn 1,8 lần so với năm 2015.')[0]!.qualifier).toBeUndefined();
  });

  test.each([
    'Kỳ họp 11 Quốc hội khóa XIII bế mạc.',
    'Viện kiểm sát nhân dân tối cao (Vụ 1); bắt 9X gây án; chỉ 1 vài người; nam 62 đối với khu vực công.',
    'Đường dây nóng 1900 6868 trực cả đêm; điện thoại: 024 3822 1234; khoản 1, 2 Điều 5; các Điều 32 và 33.',
    'Đường dây nóng: 080.48113; trang 2/5; ảnh 1; mã QR 123.',
    'Nghị quyết¹ và chú thích (4); năm anh em trên một chiếc xe.',
    'Ba năm liền; hai vợ chồng; bốn mùa; sáu tháng cuối năm; bảy ngày.',
  ])('%s holds no figure', (text) => {
    expect(extractFigures(text)).toEqual([]);
  });
});

describe('units that are written short or stand elsewhere', () => {
  test.each<[string, string[]]>([
    ['Học phí 1.200.000 đ/học viên; có 12 đ/c tham gia.', ['đồng/học viên', 'đồng chí']],
    ['Kế hoạch giao 150, thực hiện 163 đảng viên.', ['đảng viên', 'đảng viên']],
    [
      'Cơ cấu cấp ủy (đơn vị: %)\n| Tiêu chí | Nhiệm kỳ 2010-2015 | Nhiệm kỳ 2015-2020 |\n|---|---|---|\n| Nữ | 11,2 | 15,4 |',
      ['%', '%'],
    ],
  ])('%s', (text, units) => {
    expect(extractFigures(text).map(({ unit }) => unit)).toEqual(units);
  });

  // Found by fuzzing: a bound before a number, or the number itself, was taken for a part of the noun before it.
  test.each([
    ['Ban hành 03 đề án hơn hai nghìn cán bộ tham gia.', ['03 đề án', 'hơn hai nghìn cán bộ']],
    ['Kết nạp 12 đảng viên gần năm mươi quần chúng.', ['12 đảng viên', 'gần năm mươi quần chúng']],
    ['Ban hành 03 đề án hai nghìn cán bộ tham gia.', ['03 đề án', 'hai nghìn cán bộ']],
    ['Ban hành 03 đề án-từ 175 xuống còn 146.', ['03 đề án', 'từ 175 xuống còn 146']],
    ['Đã tiêm 120 liều vắc-xin cho hội viên.', ['120 liều vắc-xin']],
  ])('no noun runs into the next number: %s', (text, quotes) => {
    expect(extractFigures(text).map(({ quote }) => quote)).toEqual(quotes);
  });

  test('`ước thực hiện` is an estimate', () => {
    expect(extractFigures('Ước thực hiện 1.312,8 tỷ đồng.')[0]!.qualifier).toBe('ước');
  });
});
