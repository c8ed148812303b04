import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';

const labels = (text: string) => extractFigures(text).map(({ label }) => label);

describe('a number without a verb of its own takes the one before, and only where it goes on', () => {
  test.each<[string, string[]]>([
    [
      'Thi hành kỷ luật 2 tổ chức đảng bằng hình thức khiển trách; 37 đảng viên.',
      ['Tổ chức đảng bị thi hành kỷ luật', 'Đảng viên bị thi hành kỷ luật'],
    ],
    [
      'Thi hành kỷ luật 2 tổ chức đảng; 37 đảng viên được khen thưởng.',
      ['Tổ chức đảng bị thi hành kỷ luật', 'Đảng viên được khen thưởng'],
    ],
    ['Toàn huyện kết nạp 45% chỉ tiêu; 37 đảng viên.', ['So với chỉ tiêu', 'Đảng viên']],
    [
      'Kiểm tra 1.286 tổ chức đảng (tăng 214 tổ chức) và 6.437 đảng viên.',
      ['Tổ chức đảng được kiểm tra', 'Tổ chức đảng được kiểm tra: tăng', 'Đảng viên được kiểm tra'],
    ],
    [
      'Kiểm tra 1.286 tổ chức đảng (tăng 214 tổ chức). 6.437 đảng viên tham gia.',
      ['Tổ chức đảng được kiểm tra', 'Tổ chức đảng được kiểm tra: tăng', 'Đảng viên tham gia'],
    ],
  ])('%s', (text, said) => {
    expect(labels(text)).toEqual(said);
  });
});

describe('what was done for people is said of them', () => {
  test.each<[string, string]>([
    ['Huyện tặng giấy khen cho 21 tổ chức.', 'Tổ chức được tặng giấy khen'],
    ['Xã cấp thẻ bảo hiểm y tế cho 1.240 người.', 'Người được cấp thẻ bảo hiểm y tế'],
    ['Huyện đã giải quyết việc làm cho 260 lao động.', 'Lao động được giải quyết việc làm'],
  ])('%s', (text, said) => {
    expect(labels(text)).toEqual([said]);
  });
});

describe('a rise is of what was counted before, unless it counts something of its own', () => {
  test.each<[string, string[]]>([
    [
      'Năm 2022, kết nạp 120 đảng viên, tăng 12 đồng chí so với năm 2021.',
      ['Đảng viên được kết nạp', 'Đảng viên được kết nạp: tăng'],
    ],
    ['Kết nạp 120 đảng viên, tăng 12%.', ['Đảng viên được kết nạp', 'Đảng viên được kết nạp: tăng']],
    ['Thu ngân sách 12 tỷ đồng, tăng 2 tỷ đồng.', ['Thu ngân sách', 'Thu ngân sách: tăng']],
    ['Sáp nhập 214 thôn, giảm 1.326 người.', ['Thôn được sáp nhập', 'Người giảm']],
    ['Sáp nhập 62 bản; giảm 56 trưởng bản.', ['Bản được sáp nhập', 'Trưởng bản giảm']],
    ['Cả tỉnh tăng 28 tổ chức đảng và tăng 417 đảng viên.', ['Tổ chức đảng tăng', 'Đảng viên tăng']],
  ])('%s', (text, said) => {
    expect(labels(text)).toEqual(said);
  });
});

describe('how a number stands beside the one before', () => {
  test.each<[string, string[]]>([
    [
      'Tỷ lệ hộ nghèo còn 7,2%, thấp hơn 1,1 điểm phần trăm so với toàn tỉnh.',
      ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo: thấp hơn'],
    ],
    ['Quỹ có 1,7 tỷ đồng, bình quân 836.000 đồng/hội viên.', ['Quỹ', 'Quỹ: bình quân']],
    ['Học sinh giỏi 12,5%, khá 71,3%, trung bình 16,2%.', ['Học sinh giỏi', 'Khá', 'Trung bình']],
    ['Lợi nhuận vượt tới 15%, chi phí giảm đến 30%.', ['Lợi nhuận: vượt', 'Chi phí: giảm']],
  ])('%s', (text, said) => {
    expect(labels(text)).toEqual(said);
  });

  test('a grade among grades is no average, alone it is one', () => {
    const qualifiers = (text: string) => extractFigures(text).map(({ qualifier }) => qualifier);
    expect(qualifiers('Học sinh giỏi 12,5%, khá 71,3%, trung bình 16,2%.').at(-1)).toBeUndefined();
    expect(qualifiers('Năng suất trung bình 62 tạ/ha.')).toEqual(['trung bình']);
  });
});

describe('times in turn', () => {
  const periods = (text: string) => extractFigures(text).map(({ period }) => period);

  test('each number has the year of its place, where there are as many', () => {
    expect(periods('Các năm 2017, 2018, 2019 kết nạp lần lượt 60, 72, 81 đảng viên.')).toEqual([
      'năm 2017',
      'năm 2018',
      'năm 2019',
    ]);
    const quarters = 'Quý I, II, III kết nạp lần lượt 6, 7 và 8 đảng viên.';
    expect(extractFigures(quarters).map(({ label, period, subject }) => [label, period, subject])).toEqual(
      ['I', 'II', 'III'].map((quarter) => ['Đảng viên được kết nạp', `quý ${quarter}`, undefined]),
    );
    expect(labels('Quý I và II thu ngân sách tương ứng 6 tỷ đồng và 7 tỷ đồng.')).toEqual(
      Array(2).fill('Thu ngân sách'),
    );
    expect(periods('Quý I và II thu ngân sách tương ứng 6 tỷ đồng và 7 tỷ đồng.')).toEqual([
      'quý I',
      'quý II',
    ]);
  });
});

describe('a bound in a rule is no figure; what was counted by it is', () => {
  test.each<[string, number[]]>([
    ['Theo Điều lệ Đảng, chi bộ từ 9 đảng viên trở lên được bầu chi ủy; xã có 12 chi bộ như vậy.', [12]],
    ['Mỗi tổ không quá 7 người; toàn xã lập 12 tổ.', [12]],
    ['Nợ xấu 0,8% (cho phép 3%).', [0.8]],
    ['Nợ xấu 0,8% (năm trước 3%).', [0.8, 3]],
    ['Chi bộ dưới 3 đảng viên thì sinh hoạt ghép; có 4 chi bộ ghép.', [4]],
    ['Chi bộ phải có ít nhất 2/3 số đảng viên tán thành thì nghị quyết mới có hiệu lực.', []],
    ['Từ 80 đến dưới 90 điểm là tốt; có 12 chi bộ tốt.', [12]],
    ['Xã loại 1 từ 50 hộ nghèo trở lên.', []],
    ['Dưới 50 điểm không xét. Có 12 chi bộ được xét.', [12]],
  ])('%s', (text, counted) => {
    expect(extractFigures(text).map(({ value }) => value)).toEqual(counted);
  });
});
