import { expect, test } from 'vitest';
import { couldBreak, keepTogether } from '../../../src/lib/vietnamese/keep-together.ts';

test.each([
  [
    'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng',
    'Đảng bộ|huyện Sông Lô|nâng cao|năng lực|lãnh đạo,|sức chiến đấu|của|tổ chức|cơ sở|Đảng',
  ],
  ['Nghị quyết số 22-NQ/TW, giai đoạn 2020 - 2025', 'Nghị quyết|số 22-NQ/TW,|giai đoạn|2020 - 2025'],
  ['Đại hội Đảng bộ tỉnh lần thứ XVI', 'Đại hội|Đảng bộ|tỉnh|lần|thứ XVI'],
  ['Học tập phong cách Hồ Chí Minh', 'Học tập|phong cách|Hồ Chí Minh'],
  ['Kết nạp 153 đảng viên ở thị xã Phú Thọ', 'Kết nạp|153 đảng viên|ở|thị xã Phú Thọ'],
  ['Ban Chấp hành Đảng bộ tỉnh', 'Ban Chấp hành|Đảng bộ|tỉnh'],
  ['Ban Thường vụ Huyện ủy Sông Lô', 'Ban Thường vụ|Huyện ủy|Sông Lô'],
  ['Điều lệ Đảng Cộng sản Việt Nam (khóa XI)', 'Điều|lệ|Đảng Cộng sản|Việt Nam|(khóa XI)'],
  ['Nghị quyết “Nâng cao năng lực lãnh đạo”', 'Nghị quyết|“Nâng cao|năng lực|lãnh đạo”'],
  ['Công  tác', 'Công||tác'],
  ['Nhiệm kỳ 2020 – 2025, tầm nhìn', 'Nhiệm kỳ|2020 – 2025,|tầm|nhìn'],
  ['2020 - nay', '2020|-|nay'],
  ['2020 - 20', '2020|-|20'],
  ['2020 -x 2025', '2020|-x|2025'],
  ['2020 x- 2025', '2020 x-|2025'],
  ['2020 - x2025', '2020|-|x2025'],
  ['20201 - 2025', '20201|-|2025'],
  ['x2020 - 2025', 'x2020|-|2025'],
  ['1 - 2025', '1|-|2025'],
  ['2020 và 2025', '2020 và|2025'],
  ['Báo cáo (năm 2020) về', 'Báo|cáo|(năm 2020)|về'],
  ['khóa XII, năm 2020', 'khóa XII,|năm 2020'],
  ['Nghị quyết số mới', 'Nghị quyết|số|mới'],
  ['năm aX', 'năm|aX'],
  ['153 Chi bộ', '153|Chi bộ'],
  ['153 aChi bộ', '153 aChi|bộ'],
  ['153 tổ chức cơ sở đảng', '153 tổ chức|cơ sở|đảng'],
  ['153 ở xã', '153 ở|xã'],
  ['12a đảng viên', '12a|đảng viên'],
  ['a12 đảng viên', 'a12|đảng viên'],
  ['153, đảng viên', '153,|đảng viên'],
  ['có 153', 'có|153'],
  ['Đại hội Đảng bộ, huyện Sông Lô', 'Đại hội|Đảng bộ,|huyện Sông Lô'],
  ['năng, lực', 'năng,|lực'],
  ['chính, trị (năng lực) và', 'chính,|trị|(năng lực)|và'],
  ['“Sông Lô” Vĩnh Phúc', '“Sông Lô”|Vĩnh Phúc'],
  ['Sông Lô, Vĩnh Phúc', 'Sông Lô,|Vĩnh Phúc'],
  ['Trần Quốc Toản Bình Nguyên', 'Trần Quốc Toản Bình|Nguyên'],
  ['tỉnh Vĩnh Phúc Đảng bộ', 'tỉnh Vĩnh Phúc Đảng bộ'],
  ['xã Lô: Xuân Hòa', 'xã Lô:|Xuân Hòa'],
  ['“Năng lực…”', '“Năng lực…”'],
])('%s', (title, pieces) => {
  expect(keepTogether(title).join('|')).toBe(pieces);
  expect(keepTogether(title).join(' ')).toBe(title);
});

test.each([
  ['huyện Sông Lô', true],
  ['22-NQ/TW', true],
  ['2020-2025', true],
  ['Đảng', false],
  ['- ', false],
  ['a - b', true],
  ['2015–2020,', true],
])('a line could end within %s: %s', (piece, could) => {
  expect(couldBreak(piece)).toBe(could);
});
