import { expect, test } from 'vitest';
import { typedDay } from '../../../src/lib/vietnamese/typed-day.ts';

test.each([
  ['21/09/2020', '2020-09-21', '2020-09-21'],
  [' 21/9/2020 ', '2020-09-21', '2020-09-21'],
  ['21.9.2020', '2020-09-21', '2020-09-21'],
  ['21 - 9 - 2020', '2020-09-21', '2020-09-21'],
  ['21092020', '2020-09-21', '2020-09-21'],
  ['2020-09-21', '2020-09-21', '2020-09-21'],
  ['ngày 21 tháng 9 năm 2020', '2020-09-21', '2020-09-21'],
  ['9/2020', '2020-09-01', '2020-09-30'],
  ['tháng 02/2020', '2020-02-01', '2020-02-29'],
  ['2020', '2020-01-01', '2020-12-31'],
  ['năm 2020', '2020-01-01', '2020-12-31'],
])('«%s» begins with %s and ends with %s', (typed, first, last) => {
  expect([typedDay(typed, 'first'), typedDay(typed, 'last')]).toEqual([first, last]);
});

test.each([
  '31/09/2020',
  '29/02/2021',
  '13/2020',
  '00/2020',
  '09/21/2020',
  '20',
  'hôm qua',
  '',
  '1/1/1',
  '21/09/2020 và sau',
  '99999999',
])('«%s» is no day', (typed) => {
  expect([typedDay(typed, 'first'), typedDay(typed, 'last')]).toEqual([undefined, undefined]);
});
