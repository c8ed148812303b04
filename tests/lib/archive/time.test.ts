import { expect, test } from 'vitest';
import { dayCounts, monthColumns, shadeOf } from '../../../src/lib/archive/time.ts';

const on = (date: string) => ({ date, month: date.slice(5, 7) });

test('a year has twelve columns, whatever months have reports', () => {
  const columns = monthColumns('2020', [on('2020-09-21'), on('2020-09-18'), on('2020-10-02')]);
  expect(columns).toHaveLength(12);
  expect(columns.filter(({ count }) => count > 0)).toEqual([
    { key: '2020-09', count: 2 },
    { key: '2020-10', count: 1 },
  ]);
});

test('days are counted, those without reports left out', () => {
  expect(dayCounts([on('2020-09-21'), on('2020-09-21'), on('2020-09-18')])).toEqual([
    ['2020-09-21', 2],
    ['2020-09-18', 1],
  ]);
});

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 3],
  [40, 3],
])('%d reports are shade %d', (count, shade) => {
  expect(shadeOf(count)).toBe(shade);
});
