import { describe, expect, test } from 'vitest';
import {
  daysInMonth,
  intendedDate,
  isIsoDate,
  isoDate,
  isoMonthDay,
} from '../../../src/lib/vietnamese/calendar-date.ts';

describe('isoDate', () => {
  test.each([
    [2020, 9, 21, '2020-09-21'],
    [2020, 2, 29, '2020-02-29'],
    [2021, 2, 29, undefined],
    [2020, 9, 31, undefined],
    [2020, 13, 1, undefined],
    [2020, 1, 0, undefined],
  ])('%i-%i-%i → %s', (year, month, day, iso) => {
    expect(isoDate(year, month, day)).toBe(iso);
  });
});

describe('a day that a report may be of', () => {
  test.each([
    ['2020-09-21', true],
    ['1900-01-01', true],
    ['2100-12-31', true],
    ['1899-12-31', false],
    ['2101-01-01', false],
    ['2020-02-30', false],
    ['2020-9-21', false],
    ['21/09/2020', false],
    ['2020-09-21T08:30', false],
    ['ngày 2020-09-21', false],
    ['12020-09-21', false],
  ])('%s: %s', (text, is) => {
    expect(isIsoDate(text)).toBe(is);
  });

  test('a day of some year, the leap day with it', () => {
    expect(isoMonthDay(9, 17)).toBe('--09-17');
    expect(isoMonthDay(2, 29)).toBe('--02-29');
    expect(isoMonthDay(2, 30)).toBeUndefined();
  });

  test('the days of a month', () => {
    expect([2020, 2021].map((year) => daysInMonth(year, 2))).toEqual([29, 28]);
    expect([1, 4, 12].map((month) => daysInMonth(2020, month))).toEqual([31, 30, 31]);
  });
});

describe('the day that somebody meant', () => {
  test.each([
    '21/09/2020',
    '21-9-2020',
    '21.9.2020',
    '21 / 9 / 2020',
    '2020/09/21',
    '2020-9-21',
    '2020.09.21',
    '2020 - 09 - 21',
    'ngày 21 tháng 9 năm 2020',
    'Ngày 21 Tháng 09 Năm 2020',
    '21 tháng 9, 2020',
    '21tháng9năm2020',
    'đăng ngày 21/9/2020, 08:30',
  ])('%s', (text) => {
    expect(intendedDate(text)).toBe('2020-09-21');
  });

  test('of one digit or of two', () => {
    expect(intendedDate('5/12/2020')).toBe('2020-12-05');
    expect(intendedDate('2020/12/5')).toBe('2020-12-05');
  });

  test.each([
    'hôm qua',
    '2020',
    '9/2020',
    '31/02/2020',
    '21/09/20',
    '21 và 9 và 2020',
    '2020 09 21',
    '21/9/1899',
  ])('%s is none', (text) => {
    expect(intendedDate(text)).toBeUndefined();
  });
});
