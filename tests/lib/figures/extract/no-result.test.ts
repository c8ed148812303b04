import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';

const values = (text: string) => extractFigures(text).map(({ value }) => value);

describe('what a thing is like, costs or depends on is no figure; the count beside it is', () => {
  test.each<[rule: string, text: string, counted: number[]]>([
    ['tariff', 'Khẩu phần 21 nghìn đồng/người/ngày, bếp nấu 140 suất cơm.', [140]],
    ['fixed share', 'Thuế suất 10%; thu thuế 12 tỷ đồng.', [12_000_000_000]],
    ['ceiling of interest', 'Lãi suất trần 6,5%/năm; cho 24 hộ vay.', [24]],
    ['share of wages', 'Đảng phí đóng 1% tiền lương, cả năm thu 12 triệu đồng.', [12_000_000]],
    ['dimension', 'Lề mỗi bên 0,5 m; thôn làm 620 m đường.', [620]],
    ['dimensions multiplied', 'Khoảng cách 2 m x 3 m; trồng 400 cây.', [400]],
    ['distance', 'Cách chợ 7 cây số có 34 hộ.', [34]],
    ['height of water', 'Triều cường 3,9 m, ngập 41 nhà.', [41]],
    ['how often', 'Cứ 3 tháng họp 1 lần, có 27 đảng viên dự.', [27]],
    ['how many make one', 'Chia hai người một nhóm; có 24 học viên.', [24]],
    ['cropping', 'Ruộng hai vụ có 41 ha.', [41]],
    ['what it is made of', 'Đề 4 câu; có 38 em dự thi.', [38]],
    ['quality', 'Mô hình 3 cấp; nhiệt độ 38 độ; có 12 xã.', [12]],
    ['capacity of a vessel', 'Xe tải 2,5 tấn chở 140 suất quà.', [140]],
    ['readers of a page', 'Bài có 1.240 lượt thích, 86 bình luận.', []],
    ['points by rule', 'Được cộng 5 điểm; xã Tam Đa đạt 87 điểm.', [87]],
    ['power of a machine', 'Máy bơm 2 HP, tưới 15 ha.', [15]],
    ['load', 'Mang vác 20 kg; trồng 640 cây.', [640]],
    ['rate of exchange', 'USD = 24.150 đồng; xuất khẩu 42 triệu USD.', [42_000_000]],
    ['condition before «thì»', 'Được quá nửa số phiếu thì trúng cử; ông Tá được 171 phiếu.', [171]],
    [
      'condition before what is allowed',
      'Có từ 3 đảng viên chính thức trở lên được bầu chi ủy. Chi bộ có 27 đảng viên.',
      [27],
    ],
    ['bound of a grade', 'Đạt trên 90 điểm: xếp loại xuất sắc. Chi bộ đạt 87 điểm.', [87]],
    ['bound that opens its sentence', 'Dưới 50 điểm không xét. Có 12 chi bộ được xét.', [12]],
    ['names by number', 'Thép phi 12, mác bê tông 250, hòm phiếu 3; xây 7 nhà.', [7]],
    ['what is due to each', 'Định mức 1 giáo viên/lớp; huyện thiếu 24 giáo viên.', [24]],
    ['how heavy one is', 'Mỗi con lợn nặng 90 kg, hộ ông nuôi 40 con lợn.', [40]],
    ['ways in words', 'Nhà ở ngã ba km 21, xóm có 34 hộ.', [34]],
    ['sayings of two numbers', 'Chín người mười ý; có 26 đảng viên dự.', [26]],
    ['how long beside how wide', 'Cống rộng 2 m, dài 12 m; nạo vét 340 m3 đất.', [340]],
    ['where it lies', 'Nằm cách trung tâm huyện Bắc Yên hơn 40 km, xã có 7 bản.', [7]],
    ['how far people went', 'Đi gần 20 km đường rừng mới tới nơi; bản có 64 hộ.', [64]],
    ['most by a decision', 'Biên chế không vượt 92 người theo Quyết định 71; hiện có 88 người.', [88]],
    ['chapters of a rule', 'Hương ước 7 chương, 32 điều; có 120 hộ ký cam kết.', [120]],
    ['how often in a time', 'Họp tối thiểu 1 lần/tháng; có 25 đồng chí dự.', [25]],
    ['which of them are counted', 'Có 9 hộ đảng viên có thu nhập trên 200 triệu đồng.', [9]],
    ['names of movements', 'Thực hiện phong trào Ba sẵn sàng, 5 xung kích; có 86 đoàn viên dự.', [86]],
  ])('%s: %s', (_, text, counted) => {
    expect(values(text)).toEqual(counted);
  });
});

describe('figures as notes and speech write them', () => {
  test.each<[rule: string, text: string, counted: unknown[]]>([
    ['the lower scale goes without saying', 'Vốn 2 tỷ 150, lãi 315tr.', [2_150_000_000, 315_000_000]],
    ['parts in words of any noun', 'Chín phần mười phụ huynh đồng thuận.', [{ part: 9, whole: 10 }]],
    [
      'a count at a sentence’s end is no heading',
      'Có 6 đảng viên. Nhập ngũ: 4. Sức khỏe loại 1 đạt 33,7%.',
      [6, 4, 33.7],
    ],
    ['a name with a number, its count behind', 'Đợt 1 87 thanh niên, đợt 2 19.', [87, 19]],
    [
      'items in brackets behind «kế đến là»',
      'Dẫn đầu là xã Ea Tóh với 7 đảng viên mới; kế đến là Đảng bộ Quân sự huyện (6), Đảng bộ xã Dliê Ya (4).',
      [7, 6, 4],
    ],
    ['speech behind a verb of saying', 'Chủ tịch xã cho hay: «Xã còn 5 nhà văn hóa bỏ không».', [5]],
    [
      'a bound before a fraction',
      'Đón 9.600 lượt khách, khách nước ngoài chiếm non một phần năm.',
      [9600, { part: 1, whole: 5 }],
    ],
  ])('%s: %s', (_, text, counted) => {
    expect(values(text)).toEqual(counted);
  });

  test.each([
    [
      'the extreme of a list is told by its name',
      'Giải ngân đạt 58%. Cao nhất là Sở Giao thông vận tải (81,3%).',
      'Sở Giao thông vận tải',
    ],
    ['who was asked', 'Điều tra dư luận do Ban Tuyên giáo thực hiện với 1.450 người.', 'Người được điều tra'],
    ['what is in the packages', 'Gạo 5 tấn, mì 1.200 thùng.', 'Mì'],
    [
      'what changes is a time',
      'Rút ngắn thời gian giải quyết từ 15 ngày xuống còn 9 ngày.',
      'Thời gian giải quyết',
    ],
    ['what was done with land', 'Nông dân gieo cấy 8.450 ha.', 'Diện tích gieo cấy'],
    ['a level keeps its last word', 'Thuế 41,3%; bổ sung từ cấp trên 50,2%.', 'Bổ sung từ cấp trên'],
    ['a name keeps its number', 'Tổ 8 có 38 hộ, tổ 9 có 52.', 'Tổ 9'],
  ])('%s: %s', (_, text, label) => {
    expect(extractFigures(text).at(-1)!.label).toBe(label);
  });

  test('votes are counted under «Kiểm phiếu:»; animals by the noun said with the last', () => {
    expect(extractFigures('Kiểm phiếu: hợp lệ 187, không hợp lệ 4.').map(({ unit }) => unit)).toEqual([
      'phiếu',
      'phiếu',
    ]);
    expect(
      extractFigures('Trại giống: lợn nái 62, lợn thịt 410, bò 35 con.').map(({ unit }) => unit),
    ).toEqual(['con', 'con', 'con']);
  });
});
