import { expect, test } from 'vitest';
import {
  dayCounts,
  monthColumns,
  shadeOf,
  silentStretches,
  yearColumns,
} from '../../../src/lib/archive/time.ts';

const on = (date: string) => ({ date, month: date.slice(5, 7) });

test('a year has twelve columns, whatever months have reports', () => {
  const columns = monthColumns('2020', [on('2020-09-21'), on('2020-09-18'), on('2020-10-02')]);
  expect(columns).toHaveLength(12);
  expect(columns.filter(({ count }) => count > 0)).toEqual([
    { key: '2020-09', count: 2 },
    { key: '2020-10', count: 1 },
  ]);
});

test('months without reports are told as stretches, a lone one too', () => {
  const columns = monthColumns('2020', [on('2020-09-21'), on('2020-11-02')]);
  expect([...silentStretches(columns)]).toEqual([
    ['2020-01', '2020-08'],
    ['2020-10', '2020-10'],
    ['2020-12', '2020-12'],
  ]);
});

test('years without reports stand among the others', () => {
  expect(
    yearColumns(
      new Map([
        ['2015', [1, 2]],
        ['2012', [1]],
      ]),
    ),
  ).toEqual([
    { key: '2012', count: 1 },
    { key: '2013', count: 0 },
    { key: '2014', count: 0 },
    { key: '2015', count: 2 },
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
