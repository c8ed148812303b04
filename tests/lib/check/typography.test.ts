import { describe, expect, test } from 'vitest';
import { findTypography } from '../../../src/lib/check/typography/index.ts';
import { findLooseMarks } from '../../../src/lib/check/typography/characters.ts';

const codes = (text: string) =>
  findTypography(text).map((one) => `${one.code} «${text.slice(one.start, one.end)}»`);

describe('what a reader would stumble over is listed', () => {
  test.each([
    ['phong cách Hồ Chí Minh”…Đồng thời, cử các đồng chí', ['thieu-dau-cach «…»']],
    ['của đảng viên,cán bộ trong huyện', ['thieu-dau-cach «,»']],
    ['vững mạnh ở cơ sở.Trong năm qua', ['thieu-dau-cach «.»']],
    ['các cấp ủy, huyện uỷ viên và Tỉnh ủy', ['cach-dat-dau-thanh «uỷ»']],
    ['phát triển kinh tế xã hội của huyện', ['thieu-gach-noi «kinh tế xã hội»']],
    ['thực hiện Chỉ thị 05/CT-TW của Bộ Chính trị', ['so-van-ban-sai-the-thuc «05/CT-TW»']],
    ['theo Nghị quyết số 22 - NQ/TW', ['so-van-ban-sai-the-thuc «22 - NQ/TW»']],
    ['nhiệm kỳ 2015 - 2020 đã', ['gach-noi-trong-khoang «2015 - 2020»']],
    ['đạt 70 - 80% kế hoạch', ['gach-noi-trong-khoang «70 - 80»']],
    ['đạt 98.5% kế hoạch', ['thap-phan-dau-cham «98.5»']],
    ['ban hành 2095 Công văn', ['so-dem-thieu-dau-cham «2095 Công văn»']],
    ['ban hành 03 đề án', ['so-co-khong-dung-dau «03 đề án»']],
    ['huyện\u00A0Sông Lô', ['ky-tu-an «\u00A0»']],
    ['Ðảng bộ huyện', ['chu-gan-giong «Ð»']],
    ['Đảng bộ huyện Sông Lô có bа xã', ['chu-gan-giong «а»']],
    ['đẩy lùi tự diễn biến, tự chuyển hóa', ['thieu-ngoac-kep «tự diễn biến, tự chuyển hóa»']],
    ['Trung tâm dân số KHHGĐ huyện', ['chu-tat-chua-giai-nghia «KHHGĐ»']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('what is right is left alone', () => {
  test.each([
    'Nghị quyết số 22-NQ/TW của Trung ương',
    'Nghị định 30/2020/NĐ-CP của Chính phủ',
    'Chỉ thị số 15/CT-TTg của Thủ tướng',
    'tại TP.HCM, ngày 05 tháng 02 năm 2020, lúc 08:30',
    'phát triển kinh tế - xã hội, các cấp ủy, huyện ủy, quý III, quỳ hợp',
    'xem tại https://dangcongsan.vn/bai,so-2 hoặc gửi a@b.vn',
    'trong năm 2020 huyện đã có 1.154 đảng viên, đạt 94,2%',
    'thực hiện “tự diễn biến”, “tự chuyển hóa”',
    'Kế hoạch hóa gia đình (KHHGĐ). Trung tâm KHHGĐ huyện',
    'ĐẠI HỘI ĐẢNG BỘ TỈNH LẦN THỨ XVI',
  ])('%s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

test('marks that stand apart from their letters are counted once', () => {
  const [finding, ...rest] = findLooseMarks('Đảng bộ huyện'.normalize('NFD'));
  expect(rest).toEqual([]);
  expect(finding!.message).toContain('Có 3 chữ');
});

test('what is found is listed in reading order, whatever looks for it', () => {
  expect(codes('nhiệm kỳ 2015 - 2020, KHHGĐ của đảng viên,cán bộ đạt 98.5%')).toEqual([
    'gach-noi-trong-khoang «2015 - 2020»',
    'chu-tat-chua-giai-nghia «KHHGĐ»',
    'thieu-dau-cach «,»',
    'thap-phan-dau-cham «98.5»',
  ]);
});

test('a letter that only looks like one is named', () => {
  const [finding] = findTypography('Đảng bộ huyện Sông Lô có bа xã');
  expect(finding!.message).toContain('0430');
});
