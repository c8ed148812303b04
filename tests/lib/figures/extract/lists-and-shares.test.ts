import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';

function read(text: string): [string, unknown, string][] {
  return extractFigures(text).map(({ quote, value, unit }) => [quote, value, unit]);
}

describe('a stroke between two counts', () => {
  test('unlike things are two figures, people of people are a share', () => {
    expect(read('Thụ lý 135 vụ/216 bị can; tổ chức 45 buổi/3.260 lượt người nghe.')).toEqual([
      ['135 vụ', 135, 'vụ'],
      ['216 bị can', 216, 'bị can'],
      ['45 buổi', 45, 'buổi'],
      ['3.260 lượt người', 3260, 'lượt người'],
    ]);
    expect(read('Chi bộ có 43 đảng viên/67 cán bộ, giáo viên.')).toEqual([
      ['43 đảng viên/67 cán bộ, giáo viên', { part: 43, whole: 67 }, 'cán bộ, giáo viên'],
    ]);
  });

  test('a ratio whose noun stands before it', () => {
    expect(read('Đồng chí tái cử Bí thư với số phiếu 245/249, đạt 98,4%.')).toEqual([
      ['245/249', { part: 245, whole: 249 }, 'phiếu'],
      ['98,4%', 98.4, '%'],
    ]);
  });

  test('a ratio told apart by its percentage, a share in words', () => {
    expect(read('Cấp ủy viên nữ 7/41, đạt 17,07%.').map(([, value]) => value)).toEqual([
      { part: 7, whole: 41 },
      17.07,
    ]);
    expect(read('Hai phần ba đảng viên là nông dân.').map(([, value]) => value)).toEqual([
      { part: 2, whole: 3 },
    ]);
  });

  test('7/7 chỉ tiêu is a result, 7/7 alone is a week', () => {
    expect(read('Có 7/7 chỉ tiêu đạt.').map(([, value]) => value)).toEqual([{ part: 7, whole: 7 }]);
    expect(read('Trực 7/7 ngày, kể cả ngày nghỉ.')).toEqual([]);
  });
});

describe('lists that say the noun once', () => {
  test.each<[string, [unknown, string][]]>([
    [
      'Năm 2017, 2018, 2019 lần lượt kết nạp 210, 198 và 187 đảng viên.',
      [
        [210, 'đảng viên'],
        [198, 'đảng viên'],
        [187, 'đảng viên'],
      ],
    ],
    [
      'Cảnh cáo 6 tổ chức. Đối với đảng viên: khiển trách 312, khai trừ 22.',
      [
        [6, 'tổ chức'],
        [312, 'đảng viên'],
        [22, 'đảng viên'],
      ],
    ],
    [
      'Quản lý đất đai 21 đảng viên; vi phạm những điều đảng viên không được làm 9; vi phạm khác 5.',
      [
        [21, 'đảng viên'],
        [9, 'đảng viên'],
        [5, 'đảng viên'],
      ],
    ],
    [
      'Xếp loại 896 đảng viên; hoàn thành xuất sắc nhiệm vụ 112, bằng 12,5%.',
      [
        [896, 'đảng viên'],
        [112, 'đảng viên'],
        [12.5, '%'],
      ],
    ],
    [
      'Số lượng tổ chức đảng:\n* Đảng bộ cơ sở: 32\n* Chi bộ cơ sở: 21',
      [
        [32, 'đảng bộ cơ sở'],
        [21, 'chi bộ cơ sở'],
      ],
    ],
    [
      '- Tổng số đảng viên: 2.145 đồng chí\n- Trong đó: + Chính thức: 2.101\n  + Dự bị: 44',
      [
        [2145, 'đồng chí'],
        [2101, 'đồng chí'],
        [44, 'đồng chí'],
      ],
    ],
    [
      'Số phiếu phát ra 349, thu về 349, hợp lệ 347.',
      [
        [349, 'phiếu'],
        [349, 'phiếu'],
        [347, 'phiếu'],
      ],
    ],
    [
      'Nhiệm kỳ 2010 - 2015 kết nạp 1.052 đảng viên; nhiệm kỳ 2015 - 2020 kết nạp 876.',
      [
        [1052, 'đảng viên'],
        [876, 'đảng viên'],
      ],
    ],
    [
      'Kết nạp 15 đảng viên (lũy kế từ đầu năm 121, đạt 86,4% kế hoạch).',
      [
        [15, 'đảng viên'],
        [121, 'đảng viên'],
        [86.4, '%'],
      ],
    ],
    [
      'Giảm 10% (bằng 5.792) đơn vị sự nghiệp.',
      [
        [10, '%'],
        [5792, 'đơn vị sự nghiệp'],
      ],
    ],
    [
      'Kiểm tra 5 đảng viên, kết luận cả 5 đều có vi phạm.',
      [
        [5, 'đảng viên'],
        [5, 'đảng viên'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text).map(([, value, unit]) => [value, unit])).toEqual(expected);
  });
});

describe('money and large counts', () => {
  test.each<[string, unknown, string, string | undefined]>([
    ['Lợi nhuận hơn nửa tỷ đồng.', 500_000_000, 'đồng', 'hơn'],
    ['Doanh thu của tổ hợp tác là 3 tỷ rưỡi.', 3_500_000_000, 'đồng', undefined],
    ['Thưởng Tết thấp nhất 3 triệu.', 3_000_000, 'đồng', undefined],
    ['Đoàn viên trồng gần vạn cây xanh.', 10_000, 'cây xanh', 'gần'],
    ['Phụng dưỡng 03 Mẹ Việt Nam Anh hùng.', 3, 'mẹ việt nam', undefined],
    ['Riêng năm ngoái thu ngân sách vượt tới 15%.', 15, '%', 'vượt'],
  ])('%s', (text, value, unit, qualifier) => {
    const [figure, ...others] = extractFigures(text);
    expect(others).toEqual([]);
    expect(figure!.value).toBe(value);
    expect(figure!.unit).toContain(unit);
    expect(figure!.qualifier).toBe(qualifier);
  });

  test('a grade in a list of grades is no average', () => {
    const figures = extractFigures('Kết quả: giỏi 12,5%, khá 71,3%, trung bình 16,2%.');
    expect(figures.map(({ value, qualifier }) => [value, qualifier])).toEqual([
      [12.5, undefined],
      [71.3, undefined],
      [16.2, undefined],
    ]);
  });

  test('the largest of a set is no average', () => {
    const figures = extractFigures('Bình quân mỗi chi bộ có 24 đảng viên, chi bộ đông nhất 67 đảng viên.');
    expect(figures.map(({ qualifier }) => qualifier)).toEqual(['bình quân', undefined]);
  });

  test('a noun ends before the bound of the next number and before a name', () => {
    expect(read('Nợ bảo hiểm tại 4 tỉnh gần 521 tỷ đồng.').map(([, , unit]) => unit)).toEqual([
      'tỉnh',
      'đồng',
    ]);
    expect(read('Sự cố xảy ra tại 4 tỉnh miền Trung.').map(([, , unit]) => unit)).toEqual(['tỉnh']);
  });
});

describe('names, ranks and manners of speaking hold no figure', () => {
  test.each([
    'Từ tháng 5 đến 7, mực nước ở mức báo động 2; mỏ đá Tam Lập 1, 2 ở huyện Phú Giáo; Cục C46 (C 46, Bộ Công an).',
    'Là năm bản lề của nhiệm kỳ; năm xã hội chuyển mình.',
    'Hội nghị Ban Chỉ đạo (BCĐ 389 quốc gia); ga Vành đai 3.',
    'Chiều 13/4 (tức 9/3 âm lịch); xe biển số 88A-123.45 rời bến.',
    'Hội nghị lần thứ mười bốn Ban Chấp hành Trung ương.',
    'Quy chế 09, Công điện 1063 và Tờ trình 12 còn hiệu lực.',
    'Xếp thứ 12/63 tỉnh, thành phố, tăng 5 bậc so với năm 2018.',
    'Xã là một trong 5 đơn vị dẫn đầu; 01 trong 5 nhiệm vụ trọng tâm.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('a list in turn of one alone is no list', () => {
  const text = 'Sabeco sẽ nhận kết quả kinh doanh tương ứng với số vốn góp bằng 26% vốn điều lệ.';
  expect(extractFigures(text, {}).map(({ quote }) => quote)).toEqual(['26%']);
});

test('a long name told in turn is read in the time of any other', () => {
  const name = 'Phần mái hiên nhà văn hóa thôn Hạ lấn ra đường giao thông liên xã từ năm 2019';
  const text = `${name}, phần sân lần lượt là 12 mét và 15 mét.`;
  extractFigures('Xã có 27 chi bộ.', {});
  const started = performance.now();
  expect(extractFigures(text, {}).map(({ quote }) => quote)).toEqual(['12 mét', '15 mét']);
  // Where each letter might end a word, this took longer than anybody waits.
  expect(performance.now() - started).toBeLessThan(10_000);
});
