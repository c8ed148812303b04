import { describe, expect, test } from 'vitest';
import {
  findDecimalPoints,
  findHyphenRanges,
  findSharedNumbers,
  findUndottedThousands,
  findUnlikeSides,
  findZeroPadded,
} from '../../../../src/lib/check/typography/numbers.ts';
import { found } from './found.ts';

describe('one number for two kinds', () => {
  test.each([
    ['ban hành 495 Thông báo, Thông báo kết luận', '495 Thông báo, Thông báo kết luận'],
    ['tổ chức 36 hội nghị, hội nghị trực tuyến cấp huyện', '36 hội nghị, hội nghị trực tuyến'],
    ['có 1.495 thông báo, thông báo kết luận', undefined],
    ['đạt 3,5 thông báo, thông báo kết luận', undefined],
    ['có 495 thông báo, 12 kết luận', undefined],
    ['có 495 thông báo, thông cáo báo chí', undefined],
    ['36 hội nghị, hội nghị chuyên', '36 hội nghị, hội nghị chuyên'],
    ['36 hội nghị, hội nghị 2020', undefined],
  ])('%s', (text, words) => {
    expect(found(findSharedNumbers, text)).toEqual(words === undefined ? [] : [words]);
  });

  test('is said with the words themselves, and not to be credited to the first kind alone', () => {
    expect(findSharedNumbers('ban hành 495 Thông báo, Thông báo kết luận')).toEqual([
      {
        code: 'don-vi-ghep',
        start: 9,
        end: 42,
        message: '«495 Thông báo, Thông báo kết luận»: một con số chung cho nhiều loại.',
        advice: 'Khi trích làm số liệu, hãy trích cả cụm; đừng gán số này cho riêng loại đầu.',
      },
    ]);
  });
});

describe('a range is printed with a dash', () => {
  test.each([
    ['nhiệm kỳ 2015-2020', ['2015-2020'], '2015–2020'],
    ['nhiệm kỳ 2015  -  2020', ['2015  -  2020'], '2015–2020'],
    ['đạt 94,2-98,5 % hộ', ['94,2-98,5'], '94,2–98,5'],
    ['đạt từ 100 -105% kế hoạch', ['100 -105'], '100–105'],
    ['đạt 7-8% mỗi năm', ['7-8'], '7–8'],
  ])('%s', (text, words, right) => {
    expect(found(findHyphenRanges, text)).toEqual(words);
    expect(findHyphenRanges(text)[0]!.message).toContain(`«${right}»`);
  });

  test.each([
    'nhiệm kỳ 2015–2020, đạt 70–80%',
    'công văn 12/2015-2020',
    'tài khoản 2015-2020-01',
    'giai đoạn 2015-2020/2025',
    'ngày 2020-09-21',
    'chia 7-8 nhóm',
    'số 12015-2020',
    'Nghị quyết 5/70-80%',
  ])('left alone: %s', (text) => {
    expect(found(findHyphenRanges, text)).toEqual([]);
  });
});

describe('thousands are parted by a full stop', () => {
  test.each([
    ['kết nạp 1530 đảng viên', '1530 đảng viên', '1.530'],
    ['Huyện có 12500 hộ nghèo', '12500 hộ', '12.500'],
    ['hỗ trợ 1200000 đồng', '1200000 đồng', '1.200.000'],
  ])('%s', (text, words, right) => {
    expect(found(findUndottedThousands, text)).toEqual([words]);
    expect(findUndottedThousands(text)[0]!.message).toBe(
      `«${words}» thiếu dấu chấm ở hàng nghìn (${right}).`,
    );
  });

  test.each([
    'kết nạp 153 đảng viên',
    'kết nạp 1.530 đảng viên',
    'năm 2020 đồng chí Bí thư',
    'tháng 9/2020 người dân',
    'tháng 2020 người dân',
    'ngày 21/9/2020 đồng chí Bí thư',
    'nhiệm kỳ 2015-2020 đảng viên',
    'nhiệm kỳ 2015–2020 đảng viên',
    'có 1530 hộp quà',
  ])('left alone: %s', (text) => {
    expect(found(findUndottedThousands, text)).toEqual([]);
  });
});

describe('a 0 before a count is a habit of offices', () => {
  test.each([
    ['ban hành 03 đề án', '03 đề án'],
    ['có 05 xã', '05 xã'],
    ['Có 02 đồng chí được khen thưởng', '02 đồng chí'],
    ['có 01 vụ, giảm so với năm trước', '01 vụ'],
  ])('%s', (text, words) => {
    expect(found(findZeroPadded, text)).toEqual([words]);
  });

  test.each([
    'ngày 05 tháng 02',
    'trong 06 tháng đầu năm',
    'lúc 08 giờ 30',
    'sau 05 phút',
    'Nghị quyết 05 của Huyện ủy',
    'Thôn 03 xã Đồng Thịnh',
    'khoản 02 điều 03 quy định',
    'quý 02 năm 2020',
    'số 1.05 triệu',
    'từ 01–05 triệu đồng',
    'có 10 xã',
    'có 013 xã',
  ])('left alone: %s', (text) => {
    expect(found(findZeroPadded, text)).toEqual([]);
  });
});

describe('decimals stand behind a comma', () => {
  test.each([
    ['đạt 98.5% kế hoạch', '98.5', '98,5%'],
    ['đạt 100.25 % kế hoạch', '100.25', '100,25%'],
    ['chiếm 9.1%', '9.1', '9,1%'],
  ])('%s', (text, words, right) => {
    expect(found(findDecimalPoints, text)).toEqual([words]);
    expect(findDecimalPoints(text)[0]!.message).toContain(`(${right})`);
  });

  test.each(['đạt 1.250% kế hoạch', 'đạt 98,5% kế hoạch', 'mục 2.1.5%', 'mục 98.5 của báo cáo'])(
    'left alone: %s',
    (text) => {
      expect(found(findDecimalPoints, text)).toEqual([]);
    },
  );
});

describe('what is counted before and after is the same', () => {
  test.each([
    ['giảm từ 175 thôn xuống còn 146 thôn, tổ dân phố', 'từ 175 thôn xuống còn 146 thôn, tổ dân phố'],
    [
      'Từ 1.154 tổ chức đảng xuống 980 tổ chức đảng, chi bộ',
      'Từ 1.154 tổ chức đảng xuống 980 tổ chức đảng, chi bộ',
    ],
    ['tăng từ 3 mô hình lên 12 mô hình, tổ hợp tác', 'từ 3 mô hình lên 12 mô hình, tổ hợp tác'],
    ['tách từ 1 chi bộ thành 2 chi bộ, tổ đảng', 'từ 1 chi bộ thành 2 chi bộ, tổ đảng'],
    ['từ 9 trường còn 7 trường, điểm trường lẻ', 'từ 9 trường còn 7 trường, điểm trường lẻ'],
  ])('%s', (text, words) => {
    expect(found(findUnlikeSides, text)).toEqual([words]);
    expect(findUnlikeSides(text)[0]!.message).toBe(`«${words}»: hai vế không cùng đơn vị.`);
  });

  test.each([
    'giảm từ 175 thôn xuống còn 146 thôn',
    'giảm từ 175 thôn xuống còn 146 thôn, 12 tổ dân phố',
    'giảm từ 175 thôn xuống còn 146 tổ dân phố, khu phố',
    'cứ 175 thôn xuống còn 146 thôn, tổ dân phố',
  ])('left alone: %s', (text) => {
    expect(found(findUnlikeSides, text)).toEqual([]);
  });
});
