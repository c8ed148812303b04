import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';

const labels = (text: string) => extractFigures(text).map(({ label }) => label);

describe('a label says what was done to what is counted', () => {
  test.each<[string, string[]]>([
    ['Kết nạp 153 đảng viên (nữ 61).', ['Đảng viên được kết nạp', 'Nữ']],
    ['Đã kiểm tra 12/12 tổ chức đảng.', ['Tổ chức đảng được kiểm tra']],
    ['Bầu 15 đồng chí vào Ban Chấp hành.', ['Đồng chí được bầu']],
    ['Khởi tố 135 vụ/216 bị can.', ['Vụ bị khởi tố', 'Bị can']],
    [
      'Thi hành kỷ luật 58 đảng viên, trong đó khiển trách 3 đồng chí, cảnh cáo 3 đồng chí.',
      ['Đảng viên bị thi hành kỷ luật', 'Đảng viên bị khiển trách', 'Đảng viên bị cảnh cáo'],
    ],
    [
      'Thi hành kỷ luật 5 đảng viên bị khiển trách và 2 đảng viên bị cảnh cáo.',
      ['Đảng viên bị khiển trách', 'Đảng viên bị cảnh cáo'],
    ],
    [
      'Đã giám sát chuyên đề 15 tổ chức đảng và 42 đảng viên.',
      ['Tổ chức đảng được giám sát', 'Đảng viên được giám sát'],
    ],
    // Syllables that make another word of a verb are no deed.
    ['Đã mở rộng 12 lớp học; trực tiếp kiểm tra 8 chi bộ.', ['Lớp học', 'Chi bộ được kiểm tra']],
    ['Ủy ban Kiểm tra 12 đồng chí.', ['Ủy ban Kiểm tra']],
  ])('%s', (text, said) => {
    expect(labels(text)).toEqual(said);
  });
});

describe('a share says of what it is', () => {
  test.each<[string, string[]]>([
    ['Tỷ lệ hộ nghèo giảm còn 3,15%.', ['Tỷ lệ hộ nghèo']],
    ['Sản lượng lương thực tăng 12,5% so với cùng kỳ.', ['Sản lượng lương thực: tăng']],
    ['Kết nạp được 153 đảng viên, bằng 102% kế hoạch.', ['Đảng viên được kết nạp', 'So với kế hoạch']],
    [
      'Thu ngân sách đạt 120 tỷ đồng, bằng 74,7% so với kế hoạch đề ra.',
      ['Thu ngân sách', 'So với kế hoạch đề ra'],
    ],
    ['Tổng thu ngân sách đạt 86,4% kế hoạch năm.', ['Tổng thu ngân sách']],
    ['Tỷ lệ này ở nông thôn là 42%, ở thành thị 67%.', ['Tỷ lệ này ở nông thôn', 'Ở thành thị']],
    ['Số còn lại, 31%, cho rằng cần đổi mới sinh hoạt.', ['Cho rằng cần đổi mới sinh hoạt']],
    ['Từ chỗ 92% số thôn chưa có đảng viên, nay chỉ còn 4%.', ['Số thôn chưa có đảng viên']],
    ['Từ 45% hộ nghèo xuống còn 12%.', ['Hộ nghèo']],
  ])('%s', (text, said) => {
    expect(labels(text)).toEqual(said);
  });
});

describe('a measure says what was measured', () => {
  test.each<[string, string[]]>([
    ['Diện tích gieo trồng đạt 1.200 ha.', ['Diện tích gieo trồng']],
    ['Năng suất lúa đạt 58 tạ/ha.', ['Năng suất lúa']],
    ['Thu nhập bình quân đầu người đạt 45 triệu đồng/năm.', ['Thu nhập bình quân đầu người']],
    [
      'Đã xây dựng 120 km đường, cứng hóa 45 km kênh mương.',
      ['Chiều dài đường đã xây dựng', 'Chiều dài kênh mương cứng hóa'],
    ],
    [
      'Sản lượng thủy sản đạt 1.200 tấn, trong đó tôm 240 tấn, mực 315 tấn.',
      ['Sản lượng thủy sản', 'Tôm', 'Mực'],
    ],
    [
      'Tổng vốn đầu tư 25 tỷ đồng, trong đó ngân sách huyện 10 tỷ đồng, nhân dân đóng góp 15 tỷ đồng.',
      ['Tổng vốn đầu tư', 'Ngân sách huyện', 'Nhân dân đóng góp'],
    ],
    // Of no whole, what it is comes first.
    ['Trong đó tôm 240 tấn, mực 315 tấn.', ['Khối lượng tôm', 'Khối lượng mực']],
  ])('%s', (text, said) => {
    expect(labels(text)).toEqual(said);
  });
});

describe('notes put the name right before its number', () => {
  test.each<[string, string[]]>([
    ['BCH 27 đồng chí, Ban Thường vụ 9 đồng chí.', ['BCH', 'Ban Thường vụ']],
    [
      'Kiểm tra 24 đảng viên (có 7 cấp ủy viên), trong đó khiển trách 5, cảnh cáo 3.',
      ['Đảng viên được kiểm tra', 'Cấp ủy viên', 'Khiển trách', 'Cảnh cáo'],
    ],
  ])('%s', (text, said) => {
    expect(labels(text)).toEqual(said);
  });
});

describe('parts hang under their whole', () => {
  const parts = (text: string) => extractFigures(text).map(({ quote, partOf }) => [quote, partOf]);

  test('past a bracket that was closed before the list', () => {
    expect(parts('Kiểm tra 24 đảng viên (có 7 cấp ủy viên), trong đó khiển trách 5, cảnh cáo 3.')).toEqual([
      ['24 đảng viên', undefined],
      ['7 cấp ủy viên', 'sl-1'],
      ['khiển trách 5', 'sl-1'],
      ['cảnh cáo 3', 'sl-1'],
    ]);
  });

  test('and past one that is closed within it', () => {
    expect(
      parts('Thi hành kỷ luật 58 đảng viên, trong đó khiển trách 41 (nữ 9), cảnh cáo 12, khai trừ 5.'),
    ).toEqual([
      ['58 đảng viên', undefined],
      ['khiển trách 41', 'sl-1'],
      ['9', 'sl-2'],
      ['cảnh cáo 12', 'sl-1'],
      ['khai trừ 5', 'sl-1'],
    ]);
  });
});
