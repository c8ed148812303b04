import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';

const countedIn = (text: string) => extractFigures(text).map(({ value }) => value);

/** Each rule with a sentence that it leaves alone beside one that it bars. */
describe('what is no figure though it has a number and a noun', () => {
  test.each<[rule: string, text: string, counted: unknown[]]>([
    ['a norm in a fraction', 'Người được quá nửa số phiếu thì trúng cử.', []],
    ['a fraction that is a result', 'Quá nửa số hộ đã hiến đất làm đường.', [{ part: 1, whole: 2 }]],
    ['«1 số» is «some»', 'Cơ quan công an thu giữ 1 số tang vật và 12 xe máy.', [12]],
    ['a bound of none', 'Không có chi bộ nào dưới 3 đảng viên.', []],
    ['a bound of none, «chưa»', 'Đến nay chưa có chi bộ nào có trên 30 đảng viên.', []],
    ['the same words without «không»', 'Toàn huyện có trên 30 đảng viên mới.', [30]],
    ['a bound that says which', 'Chi bộ có dưới 10 đảng viên chiếm 17,4%.', [17.4]],
    ['a bound behind its share', 'Qua rà soát, 27% chi bộ có trên 30 đảng viên.', [27]],
    ['a bound with «trở xuống»', 'Từ 18 tuổi trở xuống có 34 em.', [34]],
    ['a bound with «trở lên»', 'Chi bộ có từ 30 đảng viên trở lên chiếm 12%.', [12]],
    ['a count that is told with «trên»', 'Đảng bộ xã có trên 300 đảng viên.', [300]],
    ['how often in a row', 'Đồng chí bỏ sinh hoạt 3 lần liền, chi bộ nhắc nhở 2 đảng viên.', [2]],
    ['so many times', 'Đoàn kiểm tra đã làm việc 3 lần.', [3]],
    ['meals a day', 'Học viên ăn 3 bữa/ngày.', []],
    ['how wide a road is', 'Mặt đường rộng 3,5 m, dài 12 km.', [12]],
    ['how deep and how thick', 'Nền sâu 2 m, bê tông dày 20 cm.', []],
    ['rain and the level of water', 'Mưa 120 mm, mực nước 12,5 m.', []],
    ['metres of a road that was made', 'Nhân dân bê tông hóa 850 m đường.', [850]],
    ['what a lorry carries', 'Xã mua xe trọng tải 18 tấn, thu gom 240 tấn rác.', [240]],
    ['room and a run', 'Nhà văn hóa có sức chứa 500 chỗ ngồi; chạy cự ly 1.500 m.', []],
    ['seats that were set up', 'Xã lắp 500 ghế.', [500]],
    ['a price of one measure', 'Giá điện 1.940 đồng/kWh, xăng 23.500 đồng/lít.', []],
    ['an income', 'Thu nhập bình quân 48 triệu đồng/người/năm.', [48_000_000]],
    ['a dose', 'Bà con bón 20 kg/sào.', []],
    ['a harvest', 'Năng suất đạt 62 tạ/ha; thu 250 kg/sào.', [62, 250]],
    ['how it was found out', 'Khảo sát có độ tin cậy 95%, sai số 2%; 88% người dân hài lòng.', [88]],
    [
      'a number once more in words',
      'Quyên góp 8.450.000.000 đồng (tám tỷ bốn trăm năm mươi triệu đồng).',
      [8_450_000_000],
    ],
    ['a number of a name', 'Tuyến kênh Xáng 2 nạo vét xong, thôn Hạ 3 ghép với thôn Thượng.', []],
    ['a count behind a name', 'Thôn Hạ 30 đảng viên, thôn Thượng 25 đảng viên.', [30, 25]],
    ['how far people went', 'Đoàn đi 42 km đường rừng, tặng 60 suất quà.', [60]],
    ['an address', 'Trụ sở ở 40 Cát Linh và 425 Lê Thánh Tông.', []],
    ['people by their names', 'Chi bộ kết nạp 2 đồng chí Nguyễn Văn An và Lê Thị Bình.', [2]],
    ['what something is reckoned by', 'Toàn tỉnh có 14,5 bác sĩ/10.000 dân.', [14.5]],
    ['money in words', 'Đảng bộ huy động hai mươi mốt tỷ rưỡi.', [21_500_000_000]],
    ['a rank of money', 'Tổng thu đạt mức 10.000 tỷ.', [10_000_000_000_000]],
    ['a span of time', 'Ông có 45 năm tuổi Đảng, công tác 12 năm.', []],
    ['a range without a noun', 'Cuộc họp kéo dài từ 5 - 7.', []],
  ])('%s: %s', (_, text, counted) => {
    expect(countedIn(text)).toEqual(counted);
  });
});
