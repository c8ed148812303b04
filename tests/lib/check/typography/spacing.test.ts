import { describe, expect, test } from 'vitest';
import { findExtraSpaces, findMissingSpaces } from '../../../../src/lib/check/typography/spacing.ts';

const places = (find: typeof findExtraSpaces, text: string) =>
  find(text).map(({ start, end }) => `${text.slice(0, start)}▸${text.slice(start, end)}◂${text.slice(end)}`);

describe('a space too many', () => {
  test.each([
    ['kết nạp 153 đảng viên , cán bộ', 'kết nạp 153 đảng viên▸ ◂, cán bộ'],
    ['của đảng viên   ; của chi bộ', 'của đảng viên▸   ◂; của chi bộ'],
    ['gồm các mặt : kinh tế', 'gồm các mặt▸ ◂: kinh tế'],
    ['“tự diễn biến ” trong nội bộ', '“tự diễn biến▸ ◂” trong nội bộ'],
    ['hoàn thành nhiệm vụ .', 'hoàn thành nhiệm vụ▸ ◂.'],
    ['Đảng bộ  huyện', 'Đảng bộ▸  ◂huyện'],
    ['năm 2020,   kết nạp', 'năm 2020,▸   ◂kết nạp'],
    ['| Đảng viên  | 153 |', '| Đảng viên▸  ◂| 153 |'],
    ['|  153 |', '|▸  ◂153 |'],
  ])('%s', (text, place) => {
    expect(places(findExtraSpaces, text)).toEqual([place]);
  });

  test.each([
    'kết nạp 153 đảng viên, cán bộ; chi bộ: 12.',
    'và các mặt khác ...',
    '  Đoạn này thụt vào đầu dòng',
    'Dòng này có dấu cách ở cuối  ',
    '| Xã | Năm 2019 |\n|  | 153 |',
    'đạt 94 % kế hoạch',
    'tại kỳ họp ./.',
  ])('left alone: %s', (text) => {
    expect(places(findExtraSpaces, text)).toEqual([]);
  });

  test('is shown among the words around it', () => {
    expect(findExtraSpaces('Đảng bộ huyện Sông Lô kết nạp 153 đảng viên , cán bộ ở các xã')[0]).toMatchObject(
      {
        code: 'thua-dau-cach',
        message: 'Thừa dấu cách ở «…đảng viên , cán bộ…».',
      },
    );
  });
});

describe('a space too few', () => {
  test.each([
    ['của đảng viên,cán bộ trong huyện', 'của đảng viên▸,◂cán bộ trong huyện'],
    ['của chi bộ;của đảng bộ', 'của chi bộ▸;◂của đảng bộ'],
    ['vững mạnh ở cơ sở.Trong năm qua', 'vững mạnh ở cơ sở▸.◂Trong năm qua'],
    ['gồm các mặt:kinh tế', 'gồm các mặt▸:◂kinh tế'],
    ['Hồ Chí Minh”Đồng thời', 'Hồ Chí Minh▸”◂Đồng thời'],
    ['và các mặt khác...Đồng thời', 'và các mặt khác▸...◂Đồng thời'],
    ['kế hoạch hóa gia đình(KHHGĐ) huyện', 'kế hoạch hóa gia đình▸◂(KHHGĐ) huyện'],
    ['đã kết nạp(153 đảng viên)', 'đã kết nạp▸◂(153 đảng viên)'],
    ['gia đình (KHHGĐ)huyện Sông Lô', 'gia đình (KHHGĐ)▸◂huyện Sông Lô'],
  ])('%s', (text, place) => {
    expect(places(findMissingSpaces, text)).toEqual([place]);
  });

  test.each([
    'tại TP.HCM và T.Ư',
    'lúc 08:30, đạt 94,2% của 1.154 hộ',
    'xem tại https://dangcongsan.vn/bai,so-2',
    'xem tại www.dangcongsan.vn:bài,số',
    'gửi về vanphong@songlo.vn,hoac',
    'trang songlo.gov,vn và tin.com,Bài',
    'mục a(1) của điều này',
    'đồng chí (Bí thư), (Phó Bí thư)',
  ])('left alone: %s', (text) => {
    expect(places(findMissingSpaces, text)).toEqual([]);
  });

  test('an address excuses itself, not the words before and after it', () => {
    const text = 'của đảng viên,cán bộ tại https://dangcongsan.vn/a,b rồi gửi,nhận';
    expect(places(findMissingSpaces, text)).toHaveLength(2);
  });

  test('is said after which mark, or between which words', () => {
    expect(findMissingSpaces('của đảng viên,cán bộ')[0]!.message).toBe(
      'Thiếu dấu cách sau «,» ở «…đảng viên,cán bộ».',
    );
    expect(findMissingSpaces('gia đình(KHHGĐ)')[0]!.message).toBe(
      'Thiếu dấu cách giữa hai chữ ở «gia đình(KHHGĐ)».',
    );
  });
});
