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

describe('numbers told in turn have the names that stand before them', () => {
  test.each<[string, string[]]>([
    ['Tỷ lệ hộ nghèo, hộ cận nghèo lần lượt là 3,2% và 4,5%.', ['Tỷ lệ: hộ nghèo', 'Tỷ lệ: hộ cận nghèo']],
    [
      'Tỷ lệ che phủ rừng, tỷ lệ hộ nghèo lần lượt đạt 52% và 3,2%.',
      ['Tỷ lệ che phủ rừng', 'Tỷ lệ hộ nghèo'],
    ],
    [
      'Kết nạp đảng viên ở Hải Đông, Lê Hồng Phong lần lượt là 12 và 15 đồng chí.',
      ['Kết nạp đảng viên: Hải Đông', 'Kết nạp đảng viên: Lê Hồng Phong'],
    ],
    [
      'Kết nạp đảng viên ở Lê Hồng Phong, Hải Đông lần lượt là 12 và 15 đồng chí.',
      ['Kết nạp đảng viên: Lê Hồng Phong', 'Kết nạp đảng viên: Hải Đông'],
    ],
    [
      'Số đảng viên kết nạp ở xã Tứ Yên, Nhạo Sơn, Đồng Thịnh lần lượt là 12, 15 và 9.',
      ['Đảng viên kết nạp: Xã Tứ Yên', 'Đảng viên kết nạp: Nhạo Sơn', 'Đảng viên kết nạp: Đồng Thịnh'],
    ],
    [
      'Năm qua kiểm tra số tổ chức đảng, số đảng viên lần lượt là 56 và 217.',
      ['Năm qua kiểm tra: tổ chức đảng', 'Năm qua kiểm tra: đảng viên'],
    ],
    [
      'Năng suất lúa xuân, lúa mùa lần lượt đạt 58 tạ/ha và 52 tạ/ha.',
      ['Năng suất: lúa xuân', 'Năng suất: lúa mùa'],
    ],
    ['Số chi bộ, số đảng viên tương ứng là 27 và 1.204.', ['Chi bộ', 'Đảng viên']],
    ['Số thôn và số hộ lần lượt là 12, 340.', ['Thôn', 'Hộ']],
    [
      'Kết nạp đảng viên ở Sông Lô, Lập Thạch lần lượt là 12 và 15 đồng chí.',
      ['Kết nạp đảng viên: Sông Lô', 'Kết nạp đảng viên: Lập Thạch'],
    ],
    [
      'Xã Tứ Yên và xã Nhạo Sơn kết nạp lần lượt 12 và 15 đảng viên.',
      ['Đảng viên: Xã Tứ Yên', 'Đảng viên: Xã Nhạo Sơn'],
    ],
    [
      'Thu ngân sách và chi ngân sách lần lượt đạt 120 tỷ đồng và 98 tỷ đồng.',
      ['Thu ngân sách', 'Chi ngân sách'],
    ],
    ['Sản lượng lúa, ngô lần lượt đạt 1.200 tấn và 340 tấn.', ['Sản lượng: lúa', 'Sản lượng: ngô']],
    ['Thôn Thượng, thôn Hạ lần lượt có 120 hộ và 98 hộ.', ['Hộ: Thôn Thượng', 'Hộ: Thôn Hạ']],
    [
      'Số đảng viên mới năm 2018, 2019, 2020 lần lượt là 12, 15 và 18.',
      ['Đảng viên mới', 'Đảng viên mới', 'Đảng viên mới'],
    ],
    [
      'Tỷ lệ hộ theo đạo cao: Đồng Mít 45%, Bản Lầu 52%.',
      ['Tỷ lệ hộ theo đạo cao: Đồng Mít', 'Tỷ lệ hộ theo đạo cao: Bản Lầu'],
    ],
    [
      'Tỷ lệ hộ theo đạo: thôn Hạ 35%, thôn Thượng 42%.',
      ['Tỷ lệ hộ theo đạo: Thôn Hạ', 'Tỷ lệ hộ theo đạo: Thôn Thượng'],
    ],
    ['Xã đông dân nhất là Đồng Thịnh 2.300 hộ, Tứ Yên 1.900 hộ.', ['Hộ: Đồng Thịnh', 'Hộ: Tứ Yên']],
    ['Tiêu biểu: Xã Tứ Yên 12 hộ, xã Nhạo Sơn 15 hộ.', ['Hộ: Xã Tứ Yên', 'Hộ: Xã Nhạo Sơn']],
  ])('%s', (text, said) => {
    expect(labels(text)).toEqual(said);
  });
});

describe('a figure beside another says how it stands to it', () => {
  test.each<[string, string[]]>([
    [
      'Tỷ lệ hộ nghèo còn 7,2%, thấp hơn 1,1 điểm phần trăm so với năm trước.',
      ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo: thấp hơn'],
    ],
    [
      'Tỷ lệ hộ nghèo còn 7,2%, nhưng cao hơn 1,1 điểm phần trăm so với bình quân.',
      ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo: cao hơn'],
    ],
    [
      'Kết nạp 153 đảng viên, nhiều hơn 12 đảng viên so với năm trước.',
      ['Đảng viên được kết nạp', 'Đảng viên được kết nạp: nhiều hơn'],
    ],
    ['Quỹ có 1,7 tỷ đồng, bình quân 836.000 đồng/hội viên.', ['Quỹ', 'Quỹ: bình quân']],
    // Of another thing, or in another sentence, it is no such comparison.
    ['Có 12 chi bộ, bình quân 27 đảng viên.', ['Chi bộ', 'Đảng viên']],
    ['Thu nhập đạt 45 triệu đồng. Thấp hơn 5 triệu đồng so với kế hoạch.', ['Thu nhập', 'Số tiền']],
  ])('%s', (text, said) => {
    expect(labels(text)).toEqual(said);
  });
});

test('«tỷ» that begins «tỷ lệ», «tỷ trọng» is no number', () => {
  expect(labels('Có ba tỷ lệ chưa đạt, bốn tỷ trọng giảm.')).toEqual([]);
  expect(labels('Huy động 12 tỷ; tỷ lệ hộ nghèo 3%.')).toEqual(['Số tiền huy động', 'Tỷ lệ hộ nghèo']);
});

describe('notes put the name right before its number', () => {
  test.each<[string, string[]]>([
    ['Khen thưởng đợt 2 19, đợt 3 21.', ['Đợt 2', 'Đợt 3']],
    ['Thôn 3 (120 hộ)', ['Thôn 3']],
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

  test('and past a colon that names some of them', () => {
    expect(parts('Tặng giấy khen 6 tập thể gồm 4 xã: Vân Trà, Suối Lim và 2 ngành.')).toEqual([
      ['6 tập thể', undefined],
      ['4 xã', 'sl-1'],
      ['2 ngành', 'sl-1'],
    ]);
  });

  test.each([
    ['that names none of them', 'Tặng giấy khen 6 tập thể gồm 4 xã: vùng cao, vùng sâu và 2 ngành.'],
    [
      'that tells them in words first',
      'Tặng giấy khen 6 tập thể gồm 4 xã: đó là Vân Trà, Suối Lim và 2 ngành.',
    ],
  ])('but not past a colon %s', (_what, text) => {
    expect(parts(text).at(-1)).toEqual(['2 ngành', 'sl-2']);
  });

  test('and of a whole that is no part itself, whatever the colon names', () => {
    expect(parts('Tặng giấy khen 4 xã: Vân Trà, Suối Lim và 2 ngành.')).toEqual([
      ['4 xã', undefined],
      ['2 ngành', 'sl-1'],
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

describe('a label takes its words from the clause where no rule names the figure', () => {
  test.each<[string, string[]]>([
    ['Tổng đầu tư xã hội giai đoạn 2008 - 2017 đạt 2,03 triệu tỷ đồng.', ['Tổng đầu tư xã hội']],
    ['Thu nhập bình quân đầu người tăng lên, năm 2017 đạt 3.910 USD.', ['Thu nhập bình quân đầu người']],
    [
      'Chi tiêu quốc phòng tăng 5,5% lên tới 63,9 tỷ USD.',
      ['Chi tiêu quốc phòng: tăng', 'Chi tiêu quốc phòng'],
    ],
    ['Dư nợ ủy thác qua Ngân hàng Chính sách xã hội huyện Mai Sơn đạt 684 tỷ đồng.', ['Dư nợ ủy thác']],
    ['Nghề biển phát triển, đội tàu của xã tăng từ 64 lên 91 chiếc.', ['Đội tàu của xã']],
    [
      'Tinh giản 2.346 biên chế; trong đó, khối đảng, đoàn thể 188 biên chế, khối chính quyền 2.158 biên chế.',
      ['Biên chế được tinh giản', 'Khối đảng, đoàn thể', 'Khối chính quyền'],
    ],
    [
      'Vi phạm chủ yếu là đất đai, xây dựng (15 trường hợp), dân số - kế hoạch hóa gia đình (8 trường hợp).',
      ['Đất đai, xây dựng', 'Dân số - kế hoạch hóa gia đình'],
    ],
    ['Kết luận 9 đảng viên có vi phạm.', ['Đảng viên có vi phạm']],
    ['Thành lập mới 12 chi bộ.', ['Chi bộ được thành lập mới']],
    ['Tổ chức 84 buổi tuyên truyền miệng cho nhân dân.', ['Buổi tuyên truyền miệng']],
    ['Đồn Biên phòng Minh Ngọc tuyên truyền 48 buổi.', ['Buổi tuyên truyền']],
    ['Phỏng vấn 900 người: 19% không để ý.', ['Người được phỏng vấn', 'Tỷ lệ không để ý']],
    ['Xã hoàn thành 18/20 chỉ tiêu.', ['Chỉ tiêu được hoàn thành']],
    [
      'Có 640 cán bộ, công chức, viên chức đã kê khai tài sản.',
      ['Cán bộ, công chức, viên chức đã kê khai tài sản'],
    ],
  ])('%s', (text, said) => {
    expect(labels(text)).toEqual(said);
  });
});
