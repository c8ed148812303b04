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
])('%s', (title, pieces) => {
  expect(keepTogether(title).join('|')).toBe(pieces);
  expect(keepTogether(title).join(' ')).toBe(title);
});

test.each([
  ['huyện Sông Lô', true],
  ['22-NQ/TW', true],
  ['2020-2025', true],
  ['Đảng', false],
  ['2015–2020,', true],
])('a line could end within %s: %s', (piece, could) => {
  expect(couldBreak(piece)).toBe(could);
});
