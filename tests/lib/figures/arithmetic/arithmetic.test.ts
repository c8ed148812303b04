import { describe, expect, test } from 'vitest';
import { checkArithmetic } from '../../../../src/lib/figures/arithmetic/arithmetic.ts';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';

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
      'Số đảng viên hoàn thành tốt nhiệm vụ là 439/709 đồng chí (62,62%).',
      '«439/709 đồng chí» là 61,92%, còn bài ghi «62,62%».',
    ],
    ['Tỷ lệ đạt chuẩn là 62,62% (439/709 đồng chí).', '«439/709 đồng chí» là 61,92%, còn bài ghi «62,62%».'],
    [
      'Kết nạp 146 đảng viên, trong đó có 61 đảng viên nữ (41,8%), 22 đảng viên là người có đạo (25%).',
      '«22 đảng viên» trong «146 đảng viên» là 15,1%, còn bài ghi «25%».',
    ],
    [
      'Kỷ luật 722 đảng viên bằng các hình thức khiển trách 589, cảnh cáo 77, cách chức 47.',
      'Các phần «khiển trách 589», «cảnh cáo 77», «cách chức 47» cộng lại là 713, còn bài ghi «722 đảng viên».',
    ],
    [
      'Thi hành kỷ luật 722 đảng viên. Trong đó: khiển trách 589, cảnh cáo 77, khai trừ 47.',
      'Các phần «khiển trách 589», «cảnh cáo 77», «khai trừ 47» cộng lại là 713, còn bài ghi «722 đảng viên». Có thể bài chưa kể hết các phần.',
    ],
    [
      'Có 33 tổ chức cơ sở đảng, gồm 12 đảng bộ và 20 chi bộ.',
      'Các phần «12 đảng bộ», «20 chi bộ» cộng lại là 32, còn bài ghi «33 tổ chức cơ sở đảng».',
    ],
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
    // Lists that say themselves that they are not whole.
    'Xử lý 59 trường hợp, gồm khai trừ 1, cách chức 3, cảnh cáo 8, còn lại là khiển trách.',
    'Cả huyện xảy ra 332 vụ (99 vụ nghiêm trọng, 154 vụ ít nghiêm trọng).',
    'Thí điểm tại 5 phường (2 phường thuộc quận Ba Đình, 2 phường thuộc quận Hoàn Kiếm, một phường thuộc quận Tây Hồ).',
    // Another whole: of all deputies, of the plan; what the bracket says is passed over.
    'Có 443/448 đại biểu (chiếm 91,53% tổng số đại biểu Quốc hội) tán thành.',
    'Kết nạp 15 đảng viên (đạt 86,4% kế hoạch); hoàn thành 8/9 gói thầu, tuyến chính thi công đạt 82%.',
    'Thi hành kỷ luật 24 đảng viên (có 7 cấp ủy viên), bằng các hình thức: khiển trách 17, cảnh cáo 4, cách chức 1, khai trừ 2.',
    'Có 11.253 nhiệm vụ hoàn thành, đạt 98,1% (đúng hạn: 9.654, quá hạn: 1.599); chưa hoàn thành: 7.567.',
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
