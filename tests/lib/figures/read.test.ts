import { describe, expect, test } from 'vitest';
import { readQuote } from '../../../src/lib/figures/read.ts';

describe('value, unit and qualifier are read from the words of a quotation', () => {
  test.each([
    ['11 Nghị quyết', { value: 11, unit: 'nghị quyết' }],
    ['03 đề án', { value: 3, unit: 'đề án' }],
    ['2095 Công văn', { value: 2095, unit: 'công văn' }],
    ['1.642 công văn', { value: 1642, unit: 'công văn' }],
    ['495 Thông báo, Thông báo kết luận', { value: 495, unit: 'thông báo, thông báo kết luận' }],
    ['hơn 88%', { value: 88, unit: '%', qualifier: 'hơn' }],
    ['bình quân đạt 94,2%', { value: 94.2, unit: '%', qualifier: 'bình quân' }],
    ['gần 1,5 %', { value: 1.5, unit: '%', qualifier: 'gần' }],
    ['không dưới 15%', { value: 15, unit: '%', qualifier: 'không dưới' }],
    ['tăng hơn 12%', { value: 12, unit: '%', qualifier: 'tăng' }],
    ['tăng gấp 2 lần', { value: 2, unit: 'lần', qualifier: 'gấp' }],
    ['85% trở lên', { value: 85, unit: '%', qualifier: 'trở lên' }],
    ['50 đảng viên trở lên', { value: 50, unit: 'đảng viên', qualifier: 'trở lên' }],
    ['68,2% tổng số đảng viên mới', { value: 68.2, unit: '%' }],
    ['1,5 tỷ đồng', { value: 1_500_000_000, unit: 'đồng' }],
    ['6,72 tỷ đồng', { value: 6_720_000_000, unit: 'đồng' }],
    ['1 tỷ 200 triệu đồng', { value: 1_200_000_000, unit: 'đồng' }],
    ['65 triệu đồng/người/năm', { value: 65_000_000, unit: 'đồng/người/năm' }],
    ['12 nghìn lượt', { value: 12_000, unit: 'lượt' }],
    ['500m2', { value: 500, unit: 'm²' }],
    ['hai mươi chi bộ', { value: 20, unit: 'chi bộ' }],
    ['một trăm linh năm hộ', { value: 105, unit: 'hộ' }],
    ['-1,5%', { value: -1.5, unit: '%' }],
    ['khiển trách 26', { value: 26, unit: '' }],
  ])('%s', (quote, expected) => {
    expect(readQuote(quote)).toEqual(expected);
  });

  test.each([
    [
      'từ 175 thôn xuống còn 146 thôn, tổ dân phố',
      { value: { from: 175, to: 146 }, unit: 'thôn, tổ dân phố', qualifier: 'giảm' },
    ],
    [
      'tăng từ 41% năm 2010 lên trên 78% năm 2015',
      { value: { from: 41, to: 78 }, unit: '%', qualifier: 'tăng' },
    ],
    [
      'giảm từ 146 thôn, bản (năm 2006) xuống 19 thôn, bản (năm 2011)',
      { value: { from: 146, to: 19 }, unit: 'thôn, bản', qualifier: 'giảm' },
    ],
    ['từ 305 còn 62 thôn', { value: { from: 305, to: 62 }, unit: 'thôn', qualifier: 'giảm' }],
  ])('a change: %s', (quote, expected) => {
    expect(readQuote(quote)).toEqual(expected);
  });

  test.each([
    ['123/128 chi bộ', { value: { part: 123, whole: 128 }, unit: 'chi bộ' }],
    ['189 trong số 201 chi bộ', { value: { part: 189, whole: 201 }, unit: 'chi bộ' }],
    [
      '662 trong tổng số 686 tổ chức cơ sở đảng',
      { value: { part: 662, whole: 686 }, unit: 'tổ chức cơ sở đảng' },
    ],
    ['Gần một nửa số đảng viên', { value: { part: 1, whole: 2 }, unit: 'đảng viên', qualifier: 'gần' }],
    ['hai phần ba số đảng viên', { value: { part: 2, whole: 3 }, unit: 'đảng viên' }],
  ])('a share: %s', (quote, expected) => {
    expect(readQuote(quote)).toEqual(expected);
  });

  test.each([
    ['70 - 80%', { value: { min: 70, max: 80 }, unit: '%' }],
    ['từ 12 đến 15 xã', { value: { min: 12, max: 15 }, unit: 'xã' }],
    ['từ 30 - 40 triệu đồng', { value: { min: 30_000_000, max: 40_000_000 }, unit: 'đồng' }],
  ])('a range: %s', (quote, expected) => {
    expect(readQuote(quote)).toEqual(expected);
  });

  test.each(['nhiều chi bộ', '56 tổ chức đảng và 20 đảng viên', '1.50.000 đồng'])(
    '%s is not one value',
    (quote) => {
      expect(readQuote(quote)).toBeUndefined();
    },
  );
});
