import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../src/lib/vietnamese/dates.ts';
import { parseVietnameseNumber } from '../../../src/lib/vietnamese/numbers.ts';
import { decodeTelex } from '../../../src/lib/vietnamese/telex.ts';

/** The last that counts and the first that does not, where a change by one in the code would go unseen. */
describe('edges of dates', () => {
  test.each([
    ['23:59:59 21/9/2020', { type: 'datetime', iso: '2020-09-21T23:59:59+07:00' }],
    ['24:00 21/9/2020', undefined],
    ['10:60 21/9/2020', undefined],
    ['10:00:60 21/9/2020', undefined],
    ['10 giờ 05 phút, tháng 9/2020', undefined],
    ['21-21/9/2020', { type: 'range', from: '2020-09-21', to: '2020-09-21' }],
    ['28 đến 20/01/2016', undefined],
    ['31/02 - 05/3/2020', undefined],
    ['01/02 - 31/02/2020', undefined],
    ['1 tháng đầu năm 2020', { type: 'range', from: '2020-01', to: '2020-01' }],
    ['12 tháng cuối năm 2020', { type: 'range', from: '2020-01', to: '2020-12' }],
    ['0 tháng đầu năm 2020', undefined],
    ['13 tháng đầu năm 2020', undefined],
    ['tháng 1/2020', { type: 'month', iso: '2020-01' }],
    ['tháng 12/2020', { type: 'month', iso: '2020-12' }],
    ['tháng 0/2020', undefined],
    ['tháng 13/2020', undefined],
    ['2020 - 2020', undefined],
    ['2020 - 2015', undefined],
    ['tháng chạp', { type: 'lunar', text: '' }],
    ['mùng 3 tháng 3 âm lịch', { type: 'lunar', text: '3/3 ÂL' }],
    ['thế kỷ 0', undefined],
    ['thế kỷ 1', { type: 'century', value: 1 }],
  ])('%s', (phrase, date) => {
    expect(parseDate(phrase)).toEqual(date);
  });
});

describe('edges of numbers', () => {
  test.each([
    [' 12 ', 12],
    ['−1,5', -1.5],
    ['+3', 3],
    ['1-2', undefined],
    ['1+2', undefined],
  ])('«%s»', (text, value) => {
    expect(parseVietnameseNumber(text)).toBe(value);
  });
});

describe('edges of Telex', () => {
  test.each([
    ['Wa', 'Ưa'],
    ['muaw', 'mưa'],
    ['quawn', 'quăn'],
    ['xuaats', 'xuất'],
    [`${'b'.repeat(23)}a`, `${'b'.repeat(23)}a`],
  ])('%s → %s', (typed, meant) => {
    expect(decodeTelex(typed).normalize()).toBe(meant);
  });
});
