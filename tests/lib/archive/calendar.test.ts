import { describe, expect, test } from 'vitest';
import { calendarPath, monthWeeks, weekdayOf } from '../../../src/lib/archive/calendar.ts';
import { printDate } from '../../../src/lib/vietnamese/format.ts';

describe('printDate and calendarPath', () => {
  test.each([
    ['2020-09-21', '21/09/2020', '/2020/09/21/'],
    ['2020-09', '09/2020', '/2020/09/'],
    ['2020', '2020', '/2020/'],
  ])('%s is printed %s and lives at %s', (iso, printed, path) => {
    expect(printDate(iso)).toBe(printed);
    expect(calendarPath(iso)).toBe(path);
  });
});

test('the day of the Sông Lô report, 21/09/2020, was a Monday', () => {
  expect(weekdayOf('2020-09-21')).toBe(1);
});

describe('monthWeeks', () => {
  test('September 2020 begins on a Tuesday and ends on a Wednesday', () => {
    const weeks = monthWeeks(2020, 9);
    expect(weeks).toHaveLength(5);
    expect(weeks[0]!.slice(0, 2)).toEqual([undefined, '2020-09-01']);
    expect(weeks[4]!.slice(2, 4)).toEqual(['2020-09-30', undefined]);
  });

  test('a February of four whole weeks has no empty cell', () => {
    expect(monthWeeks(2021, 2).flat().every(Boolean)).toBe(true);
    expect(monthWeeks(2021, 2)).toHaveLength(4);
  });

  test('every week has seven days and every day of the month stands once', () => {
    for (let month = 1; month <= 12; month += 1) {
      const weeks = monthWeeks(2024, month);
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      const days = weeks.flat().filter(Boolean);
      expect(new Set(days).size).toBe(days.length);
    }
    expect(monthWeeks(2024, 2).flat().filter(Boolean)).toHaveLength(29);
  });
});
