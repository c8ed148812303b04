import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../src/lib/vietnamese/calendar-date.ts';

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
