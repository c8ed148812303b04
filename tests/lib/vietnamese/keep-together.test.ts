import { expect, test } from 'vitest';
import { keepTogether } from '../../../src/lib/vietnamese/keep-together.ts';

test.each([
  [
    'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng',
    'Đảng bộ|huyện Sông Lô|nâng cao|năng lực|lãnh đạo,|sức chiến đấu|của|tổ chức|cơ sở|Đảng',
  ],
  ['Nghị quyết số 22-NQ/TW, giai đoạn 2020 - 2025', 'Nghị quyết|số 22-NQ/TW,|giai đoạn|2020 - 2025'],
  ['Đại hội Đảng bộ tỉnh lần thứ XVI', 'Đại hội|Đảng bộ|tỉnh|lần|thứ XVI'],
  ['Học tập phong cách Hồ Chí Minh', 'Học tập|phong cách|Hồ Chí Minh'],
  ['Kết nạp 153 đảng viên ở thị xã Phú Thọ', 'Kết nạp|153 đảng viên|ở|thị xã Phú Thọ'],
  ['Công  tác', 'Công||tác'],
])('%s', (title, pieces) => {
  expect(keepTogether(title).join('|')).toBe(pieces);
  expect(keepTogether(title).join(' ')).toBe(title);
});
