import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';

const read = (text: string) => extractFigures(text).map(({ value, unit }) => [value, unit]);
const of = (part: number, whole: number) => ({ part, whole });

describe('so many of so many', () => {
  test.each<[string, unknown[]]>([
    ['Có 189 chi bộ trong tổng số 201 chi bộ đạt chuẩn.', [[of(189, 201), 'chi bộ']]],
    ['Có 189 trong số 201 chi bộ.', [[of(189, 201), 'chi bộ']]],
    ['Có 12 trên tổng số 15 xã đạt chuẩn.', [[of(12, 15), 'xã']]],
    ['Có 12 trên số 15 xã đã đăng ký.', [[of(12, 15), 'xã']]],
    ['Có 8 trên 10 chỉ tiêu đạt kế hoạch.', [[of(8, 10), 'chỉ tiêu']]],
    ['Có 43 đảng viên/67 cán bộ tham gia.', [[of(43, 67), 'cán bộ']]],
    ['Đã kiểm tra 12/12 tổ chức đảng.', [[of(12, 12), 'tổ chức đảng']]],
    ['Cứ 5 hộ thì có 2 hộ nghèo.', [[of(2, 5), 'hộ nghèo']]],
    ['Bình quân 10 học sinh có 1 em đạt giải.', [[of(1, 10), 'em']]],
    ['Chín trên mười hộ có nước sạch.', [[of(9, 10), 'hộ']]],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  test.each<[string, unknown[]]>([
    // `trên` is a bound there, and two things are counted.
    ['Có 12 đồng chí trên 50 tuổi.', [[12, 'đồng chí']]],
    [
      'Khởi tố 135 vụ/216 bị can.',
      [
        [135, 'vụ'],
        [216, 'bị can'],
      ],
    ],
    [
      'Tổ chức 45 buổi/3.260 lượt người nghe.',
      [
        [45, 'buổi'],
        [3260, 'lượt người'],
      ],
    ],
    [
      'Nhận 12 đơn thì 8 đơn nặc danh.',
      [
        [12, 'đơn'],
        [8, 'đơn nặc danh'],
      ],
    ],
  ])('two counts are none: %s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('a share that could be a day', () => {
  test.each<[string, unknown[]]>([
    ['Đạt 12/12 tiêu chí.', [[of(12, 12), 'tiêu chí']]],
    ['Họp ngày 12/9 với 35 đại biểu.', [[35, 'đại biểu']]],
    [
      'Nữ 7/41, đạt 17,07%.',
      [
        [of(7, 41), ''],
        [17.07, '%'],
      ],
    ],
    ['Dịp 3/2 năm nay có 12 đảng viên được trao huy hiệu.', [[12, 'đảng viên']]],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});
