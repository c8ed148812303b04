import { describe, expect, test } from 'vitest';
import { checkArithmetic } from '../../../src/lib/figures/arithmetic.ts';
import { extractFigures } from '../../../src/lib/figures/extract/extract.ts';

function notes(text: string): string[] {
  return checkArithmetic(extractFigures(text), text).map(({ message }) => message);
}

describe('what does not add up is told, with the words concerned', () => {
  test.each([
    [
      'Thi hành kỷ luật 412 đảng viên, gồm: khiển trách 263, cảnh cáo 97, cách chức 14, khai trừ 39.',
      'Các phần «khiển trách 263», «cảnh cáo 97», «cách chức 14», «khai trừ 39» cộng lại là 413, còn bài ghi «412 đảng viên».',
    ],
    ['Các cơ quan đã giải quyết 791/846 đơn, đạt 95,3%.', '«791/846 đơn» là 93,5%, còn bài ghi «95,3%».'],
    [
      'Số thôn giảm từ 175 thôn xuống còn 146 thôn (giảm 30 thôn).',
      '«giảm từ 175 thôn xuống còn 146 thôn» chênh nhau 29, còn bài ghi «giảm 30 thôn».',
    ],
    [
      'Tỷ lệ hộ nghèo giảm từ 12,5% xuống còn 5,2%, giảm 7,5%.',
      '«giảm từ 12,5% xuống còn 5,2%» chênh nhau 7,3, còn bài ghi «giảm 7,5%».',
    ],
    [
      'Kỷ luật 10 đảng viên, trong đó khiển trách 8, cảnh cáo 3.',
      'Các phần «khiển trách 8», «cảnh cáo 3» cộng lại là 11, còn bài ghi «10 đảng viên».',
    ],
  ])('%s', (text, message) => {
    expect(notes(text)).toEqual([message]);
  });
});

describe('what adds up, or need not, is left in peace', () => {
  test.each([
    'Thi hành kỷ luật 412 đảng viên, gồm: khiển trách 263, cảnh cáo 97, cách chức 14, khai trừ 38.',
    'Các cơ quan đã giải quyết 791/846 đơn, đạt 93,5%.',
    'Có 123/128 chi bộ (đạt gần 97%) hoàn thành nhiệm vụ, tăng 2% so với năm trước.',
    'Số thôn giảm từ 175 thôn xuống còn 146 thôn, tổ dân phố (giảm 29 thôn).',
    // Groups that overlap or leave some out.
    'Kết nạp 146 đảng viên, trong đó có 61 đảng viên nữ, 22 đảng viên là người có đạo, 90 đảng viên trẻ.',
    'Kết nạp hơn 100 đảng viên, gồm 61 đảng viên nữ và 45 đảng viên nam.',
    '16 đảng bộ trực thuộc (11 đảng bộ huyện, thị xã, thành phố, 05 đảng bộ tương đương).',
  ])('%s', (text) => {
    expect(notes(text)).toEqual([]);
  });
});

test('a note names the figures by their ids, the doubtful one first', () => {
  const text = 'Đã giải quyết 791/846 đơn, đạt 95,3%.';
  expect(checkArithmetic(extractFigures(text), text)[0]).toMatchObject({
    code: 'ty-le-khong-khop',
    ids: ['sl-2', 'sl-1'],
  });
});
