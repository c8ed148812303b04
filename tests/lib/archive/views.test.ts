import { describe, expect, test } from 'vitest';
import { buildArchive, nearestDays, neighbours } from '../../../src/lib/archive/views.ts';
import { relatedReports } from '../../../src/lib/archive/related.ts';
import { aDistrict } from '../../support/authorities.ts';
import { aReport } from '../../support/reports.ts';

const byName = (a: string, b: string) => a.localeCompare(b, 'vi');
const songLo = aDistrict('song-lo', 'Sông Lô');
const lapThach = aDistrict('lap-thach', 'Lập Thạch');
const oldest = aReport({ date: '2019-03-01', district: lapThach, term: '2015–2020' });
const middle = aReport({ date: '2020-09-21', district: songLo, term: '2015–2020' });
const newest = aReport({ date: '2021-01-05', district: songLo, term: '2020–2025' });
const archive = buildArchive(
  [middle, oldest, newest],
  [songLo, lapThach, aDistrict('tam-dao', 'Tam Đảo')],
  byName,
);

describe('buildArchive', () => {
  test('the newest report comes first everywhere', () => {
    expect(archive.reports).toEqual([newest, middle, oldest]);
    expect(archive.districts[0]!.reports).toEqual([newest, middle]);
  });

  test('a day, a month and a year each have their reports', () => {
    expect(archive.days.get('2020-09-21')).toEqual([middle]);
    expect(archive.months.get('2020-09')).toEqual([middle]);
    expect(archive.years.get('2020')).toEqual([middle]);
  });

  test('a district without reports keeps its page', () => {
    expect(archive.districts.find(({ key }) => key.id === 'tam-dao')?.reports).toEqual([]);
  });

  test('the latest term comes first', () => {
    expect(archive.terms.map(({ key }) => key)).toEqual([
      { term: '2020–2025', slug: '2020-2025' },
      { term: '2015–2020', slug: '2015-2020' },
    ]);
  });
});

describe('neighbours', () => {
  test('a report has the one before it and the one after it in time', () => {
    expect(neighbours(archive, middle)).toEqual({ older: oldest, newer: newest });
    expect(neighbours(archive, newest).newer).toBeUndefined();
  });
});

describe('nearestDays', () => {
  test('a day without reports offers the nearest before and after', () => {
    expect(nearestDays(archive.days.keys(), '2020-10-01')).toEqual({
      before: '2020-09-21',
      after: '2021-01-05',
    });
    expect(nearestDays(archive.days.keys(), '2018-01-01')).toEqual({
      before: undefined,
      after: '2019-03-01',
    });
  });
});

describe('relatedReports', () => {
  test('the same district is nearer than the same term', () => {
    expect(relatedReports(archive, middle)).toEqual([newest, oldest]);
  });

  test('reports that share nothing are not related', () => {
    const stranger = aReport({ date: '2001-01-01', district: lapThach, term: '2000–2005', author: 'Hà An' });
    const other = buildArchive([stranger, newest], [songLo, lapThach], byName);
    expect(relatedReports(other, stranger)).toEqual([]);
  });

  test('among thousands, those nearest in time are weighed', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      aReport({
        date: `2010-01-${String((index % 28) + 1).padStart(2, '0')}`,
        district: songLo,
        title: `Bài ${index}`,
      }),
    );
    const large = buildArchive([...many, middle], [songLo], byName);
    expect(relatedReports(large, middle, 4)).toHaveLength(4);
  });
});
