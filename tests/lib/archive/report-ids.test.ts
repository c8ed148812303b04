import { expect, test } from 'vitest';
import { packReportIds, unpackReportIds } from '../../../src/lib/archive/report-ids.ts';

test('ids are packed by month and come back as they were', () => {
  const ids = ['2020/09/dang-bo-huyen-song-lo', '2020/09/xa-an-giang', '2019/12/constructor'];
  expect(packReportIds(ids)).toEqual({
    '2020/09': ['dang-bo-huyen-song-lo', 'xa-an-giang'],
    '2019/12': ['constructor'],
  });
  expect([...unpackReportIds(packReportIds(ids))]).toEqual(ids);
  expect(unpackReportIds(packReportIds([])).size).toBe(0);
});
