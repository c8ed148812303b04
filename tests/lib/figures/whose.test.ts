import { describe, expect, test } from 'vitest';
import { isOfAnother } from '../../../src/lib/figures/whose.ts';

const songLo = { name: 'Sông Lô', level: 'district' } as const;
const tanLap = { name: 'Tân Lập', level: 'commune' } as const;
const vinhPhuc = { name: 'Vĩnh Phúc', level: 'province' } as const;

describe('in a report of a huyện', () => {
  test.each([
    undefined,
    'Huyện ủy',
    'Đảng bộ huyện Sông Lô',
    'Toàn huyện',
    'Ban Thường vụ Huyện ủy',
    'Ủy ban Kiểm tra Huyện ủy Sông Lô',
    'Cấp ủy các cấp',
    'Ủy ban kiểm tra các cấp',
    'Các chi bộ',
    'Đảng bộ',
    'Huyện Sông Lô',
  ])('%s is its own', (subject) => {
    expect(isOfAnother(subject, songLo)).toBe(false);
  });

  test.each([
    'Cả nước',
    'Toàn quốc',
    'Ban Chấp hành Trung ương',
    'Ủy ban Kiểm tra Trung ương',
    'Toàn tỉnh',
    'Tỉnh ủy Vĩnh Phúc',
    'Huyện Lập Thạch',
    'Huyện ủy Tam Đảo',
    'Đảng bộ xã Tân Lập',
    'Toàn xã',
    'Chi bộ thôn Đông',
    'Công an huyện',
    'Hội Nông dân huyện',
    'Thành ủy Vĩnh Yên',
    'Thành phố Vĩnh Yên',
  ])('%s is another', (subject) => {
    expect(isOfAnother(subject, songLo)).toBe(true);
  });
});

test('a commune and a province know their own', () => {
  expect(isOfAnother('Đảng ủy xã', tanLap)).toBe(false);
  expect(isOfAnother('Đảng bộ xã Tân Lập', tanLap)).toBe(false);
  expect(isOfAnother('Toàn huyện', tanLap)).toBe(true);
  expect(isOfAnother('Toàn tỉnh', vinhPhuc)).toBe(false);
  expect(isOfAnother('Huyện ủy Sông Lô', vinhPhuc)).toBe(true);
});

test('a city is the place of its name, whatever its level', () => {
  expect(isOfAnother('Thành ủy', { name: 'Vĩnh Yên', level: 'district' })).toBe(false);
  expect(isOfAnother('Đảng bộ thành phố Vĩnh Yên', { name: 'Vĩnh Yên', level: 'district' })).toBe(false);
  expect(isOfAnother('Thành phố Hà Nội', { name: 'Hà Nội', level: 'province' })).toBe(false);
  expect(isOfAnother('Thành phố Hà Nội', songLo)).toBe(true);
});
