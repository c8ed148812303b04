import { expect, test } from 'vitest';
import { findMixedToneStyle } from '../../../../src/lib/check/typography/tone-style.ts';
import { found } from './found.ts';

test.each([
  ['mostly the old one', 'Tỉnh ủy, huyện ủy, Đảng uỷ xã', ['uỷ']],
  ['mostly the new one', 'Tỉnh uỷ, huyện uỷ, văn hoá; hòa bình', ['hòa']],
  ['as many of each: the new one is shown', 'Tỉnh ủy và huyện uỷ', ['uỷ']],
  ['both of them more than once', 'khỏe, hòa, ủy, thủy lợi; thuỷ, hoá', ['thuỷ', 'hoá']],
  ['one style throughout', 'Tỉnh ủy, huyện ủy, hòa bình', []],
  ['after a q there is one spelling', 'Tỉnh ủy, quý III, quỳ hợp, quỹ', []],
  ['a closed syllable has one spelling', 'Tỉnh ủy, toàn huyện, hoạt động, khoẻn', []],
])('%s', (_what, text, words) => {
  expect(found(findMixedToneStyle, text)).toEqual(words);
});

test('says how many words of each', () => {
  expect(findMixedToneStyle('Tỉnh ủy, huyện ủy, Đảng uỷ xã')[0]!.message).toBe(
    '«uỷ» đặt dấu thanh khác với phần lớn bài (1 chữ kiểu này, 2 chữ kiểu kia).',
  );
});

test('says so too where the new style is the common one', () => {
  expect(findMixedToneStyle('Tỉnh uỷ, huyện uỷ, văn hoá; hòa bình')[0]!.message).toBe(
    '«hòa» đặt dấu thanh khác với phần lớn bài (1 chữ kiểu này, 3 chữ kiểu kia).',
  );
});
