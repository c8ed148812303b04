import { describe, expect, test } from 'vitest';
import type { FigureValue } from '../../../src/lib/figures/types.ts';
import { panelsOf } from '../../../src/lib/statistics/place-panels.ts';
import type { StatisticsRow } from '../../../src/lib/statistics/statistics.ts';
import { anIndicator } from '../../support/authorities.ts';
import { aReport, asRead } from '../../support/reports.ts';

interface Given {
  indicator?: string;
  date?: string;
  term?: string;
  value?: FigureValue;
  unit?: string;
  period?: string;
  subject?: string;
}

function aRow(given: Given = {}): StatisticsRow {
  const { indicator = 'dang-vien-ket-nap', date = '2020-09-21', term = '2015–2020', value = 153 } = given;
  const { unit = 'đảng viên', period = `nhiệm kỳ ${term}`, subject } = given;
  return {
    report: aReport({ date, term, title: `Tin ${date} ${indicator}` }),
    figure: asRead({
      id: 'sl-1',
      quote: '153 đảng viên',
      label: 'Đảng viên kết nạp',
      group: 'Đảng viên',
      value,
      unit,
      period,
      ...(subject && { subject }),
      state: 'reviewed',
      start: 0,
      end: 13,
    }),
    indicator: anIndicator(indicator),
    suggested: false,
  };
}
/** Rows name an indicator by the same entry, as those of an archive do. */
function rowsOf(...given: Given[]): StatisticsRow[] {
  const entries = new Map<string, StatisticsRow['indicator']>();
  return given.map((one) => {
    const row = aRow(one);
    const { id } = row.indicator!;
    entries.set(id, entries.get(id) ?? row.indicator);
    return { ...row, indicator: entries.get(id) };
  });
}

describe('a place’s measures by term', () => {
  test('all have the same terms, those without a figure too, and each its own scale', () => {
    const [admitted, disciplined] = panelsOf(
      rowsOf(
        { date: '2012-01-05', term: '2010–2015', value: 131 },
        { date: '2020-01-05', value: 153 },
        { date: '2020-01-06', indicator: 'dang-vien-bi-ky-luat', value: 217 },
      ),
    );
    expect(admitted!.cells.map(({ column, cell }) => [column, cell?.value])).toEqual([
      ['2010–2015', 131],
      ['2015–2020', 153],
    ]);
    expect(disciplined!.cells.map(({ column, cell }) => [column, cell?.value])).toEqual([
      ['2010–2015', undefined],
      ['2015–2020', 217],
    ]);
    expect(admitted!.scale.top).toBe(160);
    expect(admitted!.cells[1]!.cell!.share).toBeCloseTo(153 / 160);
  });

  test('of measures that differ in unit, period or subject an indicator shows the one with most figures', () => {
    const panels = panelsOf(
      rowsOf(
        { subject: 'Ủy ban Kiểm tra các cấp' },
        { subject: 'Huyện ủy Sông Lô', period: 'năm 2019' },
        { subject: 'Huyện ủy Sông Lô', date: '2014-01-05', term: '2010–2015', value: 140 },
        { subject: 'Huyện ủy Sông Lô' },
      ),
    );
    expect(panels.map(({ by, subject }) => [by, subject])).toEqual([['term', 'Huyện ủy Sông Lô']]);
  });

  test('figures of single years stand by year', () => {
    const [panel] = panelsOf(
      rowsOf({ period: 'năm 2019', value: 150 }, { date: '2021-01-05', period: 'năm 2018', value: 140 }),
    );
    expect(panel).toMatchObject({ by: 'year' });
    expect(panel!.cells.map(({ column }) => column)).toEqual(['2018', '2019']);
  });

  test('one lone count has no bar; a share and a change have', () => {
    const panels = panelsOf(
      rowsOf(
        { indicator: 'a', value: 153 },
        { indicator: 'b', value: 94.2, unit: '%' },
        { indicator: 'c', value: { from: 175, to: 146 }, unit: 'thôn' },
      ),
    );
    expect(panels.map(({ indicator, drawn }) => [indicator.id, drawn])).toEqual([
      ['c', true],
      ['b', true],
      ['a', false],
    ]);
  });

  test('those of several terms come first, then those of years, then lone ones', () => {
    const panels = panelsOf(
      rowsOf(
        { indicator: 'lone' },
        { indicator: 'years', period: 'năm 2018' },
        { indicator: 'years', period: 'năm 2019', date: '2020-02-02' },
        { indicator: 'terms', term: '2010–2015', date: '2014-01-05' },
        { indicator: 'terms' },
      ),
    );
    expect(panels.map(({ indicator }) => indicator.id)).toEqual(['terms', 'years', 'lone']);
  });

  test('a figure without an indicator has no panel', () => {
    expect(panelsOf([{ ...aRow(), indicator: undefined }])).toEqual([]);
  });
});
