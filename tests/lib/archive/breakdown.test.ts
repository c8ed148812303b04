import { expect, test } from 'vitest';
import { breakdownOf } from '../../../src/lib/archive/breakdown.ts';
import { aReport } from '../../support/reports.ts';

test('reports are counted by year, place, term and author, the most first', () => {
  const reports = [
    aReport({ date: '2020-09-21', author: 'Lệ Quyên' }),
    aReport({ date: '2020-03-02', author: 'Hà An' }),
    aReport({ date: '2014-03-02', author: 'Hà An', term: '2010–2015' }),
  ];
  const found = breakdownOf(reports, ({ name }) => `huyện ${name}`);
  expect(found).toEqual({
    years: [
      { key: '2014', count: 1 },
      { key: '2020', count: 2 },
    ],
    districts: [['song-lo', 'huyện Sông Lô', 3]],
    terms: [
      ['2015-2020', '2015–2020', 2],
      ['2010-2015', '2010–2015', 1],
    ],
    authors: [
      ['ha-an', 'Hà An', 2],
      ['le-quyen', 'Lệ Quyên', 1],
    ],
  });
  expect(breakdownOf(reports, ({ name }) => name, 1).authors).toEqual([['ha-an', 'Hà An', 2]]);
});
