import { describe, expect, test } from 'vitest';
import type { LocatedFigure } from '../../../src/lib/figures/types.ts';
import {
  comparableSets,
  differences,
  periodKind,
  subjectKind,
} from '../../../src/lib/statistics/comparability.ts';
import { derive } from '../../../src/lib/statistics/derived.ts';
import type { StatisticsRow } from '../../../src/lib/statistics/statistics.ts';
import { changesOf, matrixOf } from '../../../src/lib/statistics/matrix.ts';
import type { Indicator } from '../../../src/lib/authorities/indicators/schema.ts';
import { aDistrict } from '../../support/authorities.ts';
import { aReport, asRead } from '../../support/reports.ts';

const places = { songLo: aDistrict('song-lo', 'Sông Lô'), lapThach: aDistrict('lap-thach', 'Lập Thạch') };
const admitted: Indicator = {
  id: 'dang-vien-ket-nap',
  name: 'Đảng viên mới kết nạp',
  unit: 'đảng viên',
  definition: 'Số đảng viên mới được kết nạp.',
  comparison: 'sum',
  keywords: [],
};

function aRow(
  where: keyof typeof places,
  date: string,
  figure: Partial<LocatedFigure>,
  suggested = false,
): StatisticsRow {
  const district = places[where];
  return {
    report: aReport({ date, district, title: `Tin ${where} ${date}` }),
    figure: asRead({
      id: 'sl-1',
      quote: '153 đảng viên',
      label: 'Đảng viên kết nạp',
      group: 'Đảng viên',
      value: 153,
      unit: 'đảng viên',
      period: 'năm 2019',
      subject: `Đảng bộ huyện ${district.name}`,
      state: 'reviewed',
      start: 0,
      end: 13,
      ...figure,
    }),
    suggested,
  };
}

describe('what may stand on one scale', () => {
  test('the same measure of different places may', () => {
    const sets = comparableSets([aRow('songLo', '2020-01-05', {}), aRow('lapThach', '2020-01-07', {})]);
    expect(sets).toHaveLength(1);
    expect(sets[0]!.measure).toEqual({ unit: 'đảng viên', period: 'một năm', subject: 'Đảng bộ cấp huyện' });
    expect(differences(sets)).toEqual([]);
  });

  test.each<[string, Partial<LocatedFigure>, object]>([
    [
      'a year and a term',
      { period: 'nhiệm kỳ 2015–2020' },
      { in: 'period', values: ['một năm', 'cả nhiệm kỳ'] },
    ],
    [
      'a year and a yearly mean',
      { qualifier: 'bình quân' },
      { in: 'period', values: ['một năm', 'bình quân mỗi năm'] },
    ],
    ['counts and percentages', { unit: '%', value: 3.2 }, { in: 'unit', values: ['đảng viên', '%'] }],
    [
      'a party committee and a commission',
      { subject: 'Ủy ban Kiểm tra các cấp' },
      { in: 'subject', values: ['Đảng bộ cấp huyện', 'Ủy ban Kiểm tra các cấp'] },
    ],
    ['told and untold', { period: undefined }, { in: 'period', values: ['một năm', undefined] }],
  ])('%s may not, and it is said why', (_, figure, difference) => {
    const sets = comparableSets([aRow('songLo', '2020-01-05', {}), aRow('lapThach', '2020-01-07', figure)]);
    expect(sets).toHaveLength(2);
    expect(differences(sets)).toEqual([difference]);
  });

  test.each([
    ['năm 2019', 'một năm'],
    ['nhiệm kỳ 2015–2020', 'cả nhiệm kỳ'],
    ['mỗi năm', 'bình quân mỗi năm'],
    ['5 năm', '5 năm'],
    ['quý I năm 2020', 'một quý'],
    ['6 tháng đầu năm 2020', '6 tháng'],
    [undefined, undefined],
  ])('period %s is of the kind %s', (period, kind) => {
    expect(periodKind(period)).toBe(kind);
  });

  test.each([
    ['Đảng bộ huyện Sông Lô', 'Đảng bộ cấp huyện'],
    ['Huyện Sông Lô (các xã, thị trấn)', 'Cấp huyện (các xã, thị trấn)'],
    ['Huyện ủy Sông Lô', 'Cấp ủy cấp huyện'],
    ['Ban Chấp hành, Ban Thường vụ Huyện ủy Sông Lô', 'Ban Chấp hành, Ban Thường vụ Cấp ủy cấp huyện'],
    ['Đảng bộ huyện Sông Lôi', 'Đảng bộ huyện Sông Lôi'],
    ['Ủy ban Kiểm tra các cấp', 'Ủy ban Kiểm tra các cấp'],
  ])('subject %s is of the kind %s', (subject, kind) => {
    expect(subjectKind(subject, places.songLo)).toBe(kind);
  });

  test('a district and a town are of one level', () => {
    expect(subjectKind('Đảng bộ thị xã Phúc Yên', { kind: 'thị xã', name: 'Phúc Yên' })).toBe(
      'Đảng bộ cấp huyện',
    );
    expect(subjectKind('Thị uỷ', { kind: 'thị xã', name: 'Phúc Yên' })).toBe('Cấp ủy cấp huyện');
  });

  test('a place named by one letter takes no letter from other words', () => {
    expect(subjectKind('Đảng bộ huyện A, An ninh', { kind: 'huyện', name: 'A' })).toBe(
      'Đảng bộ cấp huyện, An ninh',
    );
  });
});

describe('the matrix of an indicator', () => {
  const laid = (rows: StatisticsRow[]) => matrixOf(comparableSets(rows)[0]!);
  const term = (row: StatisticsRow, name: string): StatisticsRow => ({
    ...row,
    report: { ...row.report, term: name },
  });

  test('has a place once in a column, by its newest report, and says what it leaves out', () => {
    const { columns, rows, omitted, by } = laid([
      aRow('songLo', '2020-01-05', { value: 100 }),
      aRow('lapThach', '2020-01-07', { value: 200 }),
      aRow('songLo', '2019-01-05', { value: 400 }),
    ]);
    expect([by, columns]).toEqual(['year', ['2019']]);
    expect(rows.map(({ place, cells }) => [place.name, cells[0]!.value])).toEqual([
      ['Lập Thạch', 200],
      ['Sông Lô', 100],
    ]);
    expect(omitted).toBe(1);
  });

  test('has terms for columns, earliest first, and the change between the last two', () => {
    const whole = { period: 'cả nhiệm kỳ' };
    const { columns, rows, scale, medians } = laid([
      term(aRow('songLo', '2021-01-05', { ...whole, value: 90 }), '2020–2025'),
      term(aRow('songLo', '2015-01-05', { ...whole, value: 153 }), '2015–2020'),
      term(aRow('lapThach', '2015-01-05', { ...whole, value: 40 }), '2015–2020'),
    ]);
    expect(columns).toEqual(['2015–2020', '2020–2025']);
    expect(rows.map(({ place, change }) => [place.name, change])).toEqual([
      ['Sông Lô', -63],
      ['Lập Thạch', undefined],
    ]);
    expect(rows[1]!.cells[1]).toBeUndefined();
    expect(scale).toEqual({ top: 160, ticks: [0, 40, 80, 120, 160] });
    expect(medians).toEqual([undefined, undefined]);
    expect(changesOf(rows)).toEqual({ up: 0, down: 1, same: 0 });
  });

  test('draws percentages to the whole', () => {
    expect(laid([aRow('songLo', '2020-01-05', { unit: '%', value: 50 })]).rows[0]!.cells[0]!.share).toBe(0.5);
  });

  test('draws parts to their wholes: 66/66 is as long as 54/54, and longer than 48/54', () => {
    const { rows, whole } = laid([
      aRow('lapThach', '2019-01-01', { value: { part: 48, whole: 54 } }),
      aRow('songLo', '2019-01-01', { value: { part: 66, whole: 66 } }),
    ]);
    expect(rows.map(({ cells }) => cells[0]!.share)).toEqual([1, expect.closeTo(48 / 54, 5)]);
    expect(whole).toBe(true);
  });

  test('draws a change by both of its ends', () => {
    const { rows } = laid([aRow('songLo', '2020-01-05', { value: { from: 200, to: 150 } })]);
    expect(rows[0]!.cells[0]).toMatchObject({ before: 1, share: 0.75 });
  });
});

describe('what is worked out over several places', () => {
  const derived = (rows: StatisticsRow[], indicator = admitted) =>
    derive(indicator, comparableSets(rows)[0]!);

  test('a sum of exact figures for one and the same period', () => {
    expect(
      derived([
        aRow('songLo', '2020-01-05', { value: 1500 }),
        aRow('lapThach', '2020-01-07', { value: 595 }),
      ]),
    ).toEqual([{ kind: 'sum', period: 'năm 2019', places: 2, value: '2.095', unit: 'đảng viên' }]);
  });

  test.each<[string, StatisticsRow]>([
    ['another period', aRow('lapThach', '2020-01-07', { period: 'năm 2018' })],
    ['«hơn»', aRow('lapThach', '2020-01-07', { qualifier: 'hơn' })],
    ['a figure that a rule placed', aRow('lapThach', '2020-01-07', { state: 'automatic' }, true)],
    ['a figure that nobody has reviewed', aRow('lapThach', '2020-01-07', { state: 'automatic' })],
    ['the same place again', aRow('songLo', '2020-02-01', {})],
  ])('%s is never added', (_, row) => {
    expect(derived([aRow('songLo', '2020-01-05', {}), row])).toEqual([]);
  });

  test('a mean where sums say nothing, and nothing where neither does', () => {
    const rows = [
      aRow('songLo', '2020-01-05', { value: 94.2 }),
      aRow('lapThach', '2020-01-07', { value: 88 }),
    ];
    expect(derived(rows, { ...admitted, comparison: 'mean' })[0]).toMatchObject({
      kind: 'mean',
      value: '91,1',
    });
    expect(derived(rows, { ...admitted, comparison: 'none' })).toEqual([]);
  });
});
