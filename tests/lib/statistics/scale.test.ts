import { describe, expect, test } from 'vitest';
import { median, scaleTo } from '../../../src/lib/statistics/scale.ts';
import { linesOf } from '../../../src/lib/statistics/path-line.ts';
import type { MatrixRow } from '../../../src/lib/statistics/matrix.ts';

test.each([
  [1084, [0, 400, 800, 1200]],
  [153, [0, 40, 80, 120, 160]],
  [13, [0, 5, 10, 15]],
  [0.7, [0, 0.25, 0.5, 0.75]],
  [0, [0, 1]],
])('a scale for %d has the marks %j', (largest, ticks) => {
  expect(scaleTo(largest)).toEqual({ top: ticks.at(-1), ticks });
});

test.each([
  [[], undefined],
  [[742, 470, 905], 742],
  [[1, 2, 3, 10], 2.5],
])('the middle of %j is %s', (values, middle) => {
  expect(median(values)).toBe(middle);
});

describe('lines of places', () => {
  const row = (...values: (number | undefined)[]) =>
    ({
      cells: values.map((value) => value && { value, row: { figure: { state: 'reviewed' } } }),
    }) as unknown as MatrixRow;

  test('start from each place’s first figure and share one scale', () => {
    const { reach, points } = linesOf([row(100, 120, 140), row(1000, undefined, 900)], 3)!;
    expect(reach).toBe(40);
    expect(points[0]!.map(({ y }) => y)).toEqual([0, expect.closeTo(0.5), expect.closeTo(1)]);
    expect(points[1]!.map(({ x, y }) => [x, Number(y.toFixed(3))])).toEqual([
      [0, 0],
      [1, -0.25],
    ]);
  });

  test('are not drawn over two columns, which the change already tells', () => {
    expect(linesOf([row(1, 2)], 2)).toBeUndefined();
  });
});
