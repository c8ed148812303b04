import { expect, test } from 'vitest';
import { yearsOf } from '../../../src/lib/archive/years.ts';

test('the years of a date picker run without a gap from the first report to the last, newest first', () => {
  expect(yearsOf(['2020', '2017', '2018'])).toEqual(['2020', '2019', '2018', '2017']);
  expect(yearsOf(['2020'])).toEqual(['2020']);
  expect(yearsOf([])).toEqual([]);
});
