import { describe, expect, test } from 'vitest';
import { deriveChange, magnitude, statedShare } from '../../../src/lib/figures/compare.ts';

describe('the share that a figure states', () => {
  test.each([
    [{ value: 94.2, unit: '%' }, 0.942],
    [{ value: 0, unit: '%' }, 0],
    [{ value: 100, unit: '%', qualifier: 'đạt' }, 1],
    [{ value: { part: 17, whole: 23 }, unit: 'chi bộ' }, 17 / 23],
    [{ value: { part: 23, whole: 23 }, unit: 'chi bộ' }, 1],
  ])('%j', (figure, share) => {
    expect(statedShare(figure)).toBe(share);
  });

  test.each([
    ['a rise', { value: 12, unit: '%', qualifier: 'tăng' }],
    ['a fall', { value: 12, unit: '%', qualifier: 'giảm' }],
    ['what a plan is exceeded by', { value: 12, unit: '%', qualifier: 'vượt' }],
    ['more than the whole', { value: 100.5, unit: '%' }],
    ['less than nothing', { value: -1.2, unit: '%' }],
    ['a count', { value: 12, unit: 'chi bộ' }],
    ['a part that is more than its whole', { value: { part: 24, whole: 23 }, unit: 'chi bộ' }],
    ['a part of nothing', { value: { part: 0, whole: 0 }, unit: 'chi bộ' }],
    ['a change', { value: { from: 14.2, to: 19.5 }, unit: '%' }],
    ['a range', { value: { min: 95, max: 100 }, unit: '%' }],
  ])('none: %s', (_, figure) => {
    expect(statedShare(figure)).toBeUndefined();
  });
});

test('one number stands for each value: the later end, the part, the middle', () => {
  expect([146, { from: 175, to: 146 }, { part: 17, whole: 23 }, { min: 5, max: 10 }].map(magnitude)).toEqual([
    146, 146, 17, 7.5,
  ]);
});

test('what changes is told without the dust of binary fractions', () => {
  expect(deriveChange({ from: 14.2, to: 19.5 })).toEqual({ derived: true, difference: 5.3, percent: 37.32 });
  expect(deriveChange({ part: 17, whole: 23 })).toBeUndefined();
  expect(deriveChange({ min: 5, max: 10 })).toBeUndefined();
});
