import { expect, test } from 'vitest';
import { phoneLine } from '../../../src/lib/report/phone-line.ts';

test.each([
  [['94,2%', '175 → 146 thôn', '153 đảng viên'], '94,2% · 175 → 146 thôn'],
  [['102/104 tổ chức cơ sở đảng', '90,9%', '71 đảng viên'], '90,9% · 71 đảng viên'],
  [['2.184 đảng viên', '146 thôn, tổ dân phố'], '2.184 đảng viên'],
  [['102/104 tổ chức cơ sở đảng'], ''],
  [[], ''],
])('on a phone’s line %j stand whole or not at all: «%s»', (told, line) => {
  expect(phoneLine(told).replaceAll('\u00a0', ' ')).toBe(line);
});
