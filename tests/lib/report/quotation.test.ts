import { describe, expect, test } from 'vitest';
import { quotationOf } from '../../../src/lib/report/quotation.ts';

function around(text: string, words: string) {
  const start = text.indexOf(words);
  return quotationOf(text, start, start + words.length);
}

describe('words in their sentence', () => {
  test('a short sentence stands whole, the ones beside it do not', () => {
    const text =
      'Công tác phát triển Đảng được quan tâm. Năm 2020 kết nạp 153 đảng viên. Kỷ luật được giữ nghiêm.';
    expect(around(text, '153 đảng viên')).toEqual({
      before: 'Năm 2020 kết nạp ',
      words: '153 đảng viên',
      after: '.',
    });
  });

  test('what follows is cut at its first mark', () => {
    const text =
      'Chỉ đạo việc sáp nhập thôn tại các xã, thị trấn, giảm từ 175 thôn xuống còn 146 thôn, tổ dân phố; thực hiện việc sáp nhập các trường tiểu học.';
    expect(around(text, 'từ 175 thôn xuống còn 146 thôn, tổ dân phố')).toEqual({
      before: 'Chỉ đạo việc sáp nhập thôn tại các xã, thị trấn, giảm ',
      words: 'từ 175 thôn xuống còn 146 thôn, tổ dân phố',
      after: '…',
    });
  });

  test('a long beginning is left out up to a mark, and never within a word', () => {
    const text = `${'Huyện ủy đã tập trung lãnh đạo, '.repeat(12)}bình quân mỗi năm kết nạp 153 đảng viên.`;
    const { before } = around(text, '153 đảng viên');
    expect(before.length).toBeLessThanOrEqual(94);
    expect(before).toMatch(/^… Huyện ủy .*kết nạp $/);
  });
});
