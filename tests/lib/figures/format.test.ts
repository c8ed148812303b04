import { describe, expect, test } from 'vitest';
import { formatFigure, formatValue } from '../../../src/lib/figures/format.ts';
import { readQuote } from '../../../src/lib/figures/read.ts';

describe('a figure in one line keeps the precision that was printed', () => {
  test.each([
    ['hơn 88%', 'hơn 88%'],
    ['2095 Công văn', '2.095 công văn'],
    ['03 đề án', '3 đề án'],
    ['bình quân đạt 94,2%', 'bình quân 94,2%'],
    ['từ 175 thôn xuống còn 146 thôn, tổ dân phố', '175 → 146'],
    ['tăng từ 41% năm 2010 lên trên 78% năm 2015', '41% → 78%'],
    ['123/128 chi bộ', '123/128 chi bộ'],
    ['Khoảng 70 - 80%', 'khoảng 70–80%'],
    ['6,70%', '6,70%'],
    ['1,5 tỷ đồng', '1,5 tỷ đồng'],
    ['từ 30 - 40 triệu đồng', '30–40 triệu đồng'],
    ['186.000.000 đồng', '186.000.000 đồng'],
    ['50 đảng viên trở lên', '50 đảng viên trở lên'],
    ['giảm 17 cán bộ không chuyên trách', 'giảm 17 cán bộ không chuyên trách'],
    ['hai mươi chi bộ', '20 chi bộ'],
  ])('%s → %s', (quote, expected) => {
    expect(formatFigure({ quote, ...readQuote(quote)! })).toBe(expected);
  });

  test('a value alone leaves the noun to the label', () => {
    expect(formatValue({ quote: '2095 Công văn', value: 2095, unit: 'công văn' })).toBe('2.095');
    expect(formatValue({ quote: 'hơn 88%', value: 88, unit: '%', qualifier: 'hơn' })).toBe('88%');
  });

  test('a value that was given by hand is shown as given', () => {
    expect(formatFigure({ quote: 'Cả năm đồng chí', value: 5, unit: 'đồng chí', qualifier: 'cả' })).toBe(
      'cả 5 đồng chí',
    );
  });
});
