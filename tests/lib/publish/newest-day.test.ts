import { describe, expect, test } from 'vitest';
import { citeDataset } from '../../../src/lib/publish/dataset.ts';
import { newestDay } from '../../../src/lib/publish/newest-day.ts';

const published = (date: string) => ({ date, corrections: [] });

describe('the day up to which data go', () => {
  test.each([
    ['of publication', [published('2020-09-21'), published('2019-12-31')], '2020-09-21'],
    [
      'of a correction',
      [
        published('2020-09-21'),
        { date: '2015-06-01', corrections: [{ date: '2026-02-01', note: 'Bỏ dòng còn sót' }] },
      ],
      '2026-02-01',
    ],
    [
      'of fetching it',
      [{ date: '2020-09-21', corrections: [], source: { retrieved: '2026-01-15' } }],
      '2026-01-15',
    ],
  ])('is the newest %s', (_, reports, day) => {
    expect(newestDay(reports, undefined)).toBe(day);
    expect(newestDay([...reports].reverse(), '')).toBe(day);
  });

  test('is none where there is no report, and is not spoken of', () => {
    expect(newestDay([], undefined)).toBeUndefined();
    expect(citeDataset({ publisher: 'Kho', title: 'Số liệu', built: undefined, url: '/a.csv' })).toBe(
      'Kho: Số liệu',
    );
  });

  test('is what SOURCE_DATE_EPOCH says, in Vietnam', () => {
    const epoch = String(Date.UTC(2026, 0, 14, 20) / 1000);
    expect(newestDay([published('2020-09-21')], epoch)).toBe('2026-01-15');
    expect(newestDay([], epoch)).toBe('2026-01-15');
  });
});
