import { expect, test } from 'vitest';
import { isOrganisationName } from '../../../src/lib/vietnamese/organisation-names.ts';

test.each([
  'Ban Thường vụ Huyện ủy Sông Lô',
  'Ban Tuyên giáo Tỉnh ủy',
  'Văn phòng Huyện ủy',
  'Ủy ban nhân dân xã Hải Lựu',
  'UBND huyện Sông Lô',
  'Đoàn TNCS Hồ Chí Minh',
  'Đoàn thanh niên xã Lãng Công',
  'Hội Nông dân huyện',
  'Trường Chính trị tỉnh',
  'Báo Vĩnh Phúc',
  'TTXVN',
  'Huyện ủy Sông Lô',
  'Đảng bộ xã Nhạo Sơn',
])('%s is an organisation', (name) => {
  expect(isOrganisationName(name)).toBe(true);
});

test.each([
  'Lệ Quyên',
  'Đoàn Thị Hương',
  'Trường Sơn',
  'Hội An',
  'Ban Mai',
  'N.Ngà',
  'BÙI THANH',
  'Phòng Thị Bích',
  'Bộ Linh',
  'Quyên',
])('%s is a person', (name) => {
  expect(isOrganisationName(name)).toBe(false);
});
