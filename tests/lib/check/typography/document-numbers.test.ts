import { describe, expect, test } from 'vitest';
import {
  findBareNumbers,
  findMalformedNumbers,
} from '../../../../src/lib/check/typography/document-numbers.ts';
import { found } from './found.ts';

describe('the number of a Party document', () => {
  test.each([
    ['Chỉ thị 05/CT-TW', '05/CT-TW', '05-CT/TW'],
    ['Nghị quyết 22/NQ/TW', '22/NQ/TW', '22-NQ/TW'],
    ['Nghị quyết số 22 - NQ/TW', '22 - NQ/TW', '22-NQ/TW'],
    ['Nghị quyết số 22–NQ/TW', '22–NQ/TW', '22-NQ/TW'],
    ['Quy định 205-QĐ/T.Ư', '205-QĐ/T.Ư', '205-QĐ/TƯ'],
    ['Chương trình 12-CTr-HU', '12-CTr-HU', '12-CTr/HU'],
  ])('%s is a slip', (text, words, right) => {
    expect(found(findMalformedNumbers, text)).toEqual([words]);
    expect(findMalformedNumbers(text)[0]!.message).toContain(`(${right})`);
  });

  test.each([
    'Nghị quyết số 22-NQ/TW, Quy định 205-QĐ/TƯ',
    'Nghị định 30/2020/NĐ-CP',
    'công văn 1/05/CT-TW',
    'mã A05/CT-TW',
    'đội 05/CT-TWA',
  ])('left alone: %s', (text) => {
    expect(found(findMalformedNumbers, text)).toEqual([]);
  });
});

describe('a number without the letters that say whose it is', () => {
  test.each([
    ['thực hiện Đề án 01 của Tỉnh ủy', ['Đề án 01']],
    ['Nghị quyết 22, Chỉ thị 05.', ['Nghị quyết 22', 'Chỉ thị 05']],
  ])('%s', (text, words) => {
    expect(found(findBareNumbers, text)).toEqual(words);
  });

  test.each([
    'Nghị quyết số 22 của Trung ương',
    'Nghị quyết 22-NQ/TW',
    'Chỉ thị 15/CT-TTg',
    'vượt Kế hoạch 12%',
    'vượt Kế hoạch 12,5%',
    'Kế hoạch 2020-2025',
  ])('left alone: %s', (text) => {
    expect(found(findBareNumbers, text)).toEqual([]);
  });
});
