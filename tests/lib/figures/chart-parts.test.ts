import { describe, expect, test } from 'vitest';
import { chartGroup, chartParts } from '../../../src/lib/figures/chart.ts';
import type { FigureFacts } from '../../../src/lib/figures/types.ts';

const members = { group: 'Đảng viên', unit: 'đảng viên', label: 'Đảng viên mới kết nạp' };
const whole = { ...members, value: 200 };
const parts = (...figures: Partial<FigureFacts>[]) =>
  chartParts(
    whole,
    figures.map((one) => ({ ...members, ...one }) as FigureFacts),
  );

describe('parts are drawn on their whole', () => {
  test('«200 đảng viên, trong đó 50 là nữ, 200 dưới 35 tuổi, không ai là đoàn viên»', () => {
    expect(parts({ value: 50, label: 'Nữ' }, { value: 200 }, { value: 0 })).toEqual([
      { kind: 'share', share: 0.25 },
      { kind: 'share', share: 1 },
      { kind: 'share', share: 0 },
    ]);
  });

  test('a part that states its share keeps it, whatever the whole counts', () => {
    expect(parts({ value: 42.5, unit: '%' }, { value: { part: 3, whole: 4 } })).toEqual([
      { kind: 'share', share: 0.425 },
      { kind: 'share', share: 0.75 },
    ]);
  });

  test('what counts something else, is more than the whole, or is no single number has no mark', () => {
    expect(
      parts(
        { value: 20, unit: 'ha' },
        { value: 201 },
        { value: { from: 40, to: 50 } },
        { value: { min: 40, max: 50 } },
      ),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('a whole that is nothing, or a change, has nothing to draw on', () => {
    const part = { ...members, value: 0 };
    for (const value of [0, { from: 100, to: 200 }, { min: 1, max: 2 }])
      expect(chartParts({ ...members, value }, [part])).toEqual([undefined]);
  });
});

describe('only what is said in the same way shares a scale', () => {
  const count = (value: number, more: Partial<FigureFacts> = {}) => ({ ...members, value, ...more });
  const kinds = (...figures: Parameters<typeof chartGroup>[0]) =>
    chartGroup(figures).map((mark) => mark?.kind);

  test.each(['bình quân', 'tăng', 'gấp'])('a total and what «%s» says do not', (qualifier) => {
    expect(kinds(count(40), count(20, { qualifier }))).toEqual([undefined, undefined]);
    expect(kinds(count(40, { qualifier }), count(20, { qualifier }))).toEqual(['bar', 'bar']);
  });

  test('«hơn», «gần», «khoảng» are counts like any other', () => {
    expect(kinds(count(40), count(20, { qualifier: 'hơn' }), count(30, { qualifier: 'khoảng' }))).toEqual([
      'bar',
      'bar',
      'bar',
    ]);
  });

  test('of two scales the one with more rows is drawn, whichever comes first', () => {
    const nam = { period: 'năm 2019' };
    const three = [count(40, nam), count(20, nam), count(30, nam)];
    const two = [count(5), count(4)];
    expect(kinds(...two, ...three)).toEqual([undefined, undefined, 'bar', 'bar', 'bar']);
    expect(kinds(...three, ...two)).toEqual(['bar', 'bar', 'bar', undefined, undefined]);
    expect(kinds(...two, ...three.slice(1))).toEqual(['bar', 'bar', undefined, undefined]);
  });
});

describe('changes and ranges', () => {
  const percents = { group: 'Hộ nghèo', unit: '%', label: 'Tỷ lệ hộ nghèo' };

  test('a range of percentages lies on the scale of a hundred, one beyond it nowhere', () => {
    expect(chartGroup([{ ...percents, value: { min: 95, max: 100 } }])).toEqual([
      { kind: 'range', from: 0.95, to: 1 },
    ]);
    expect(chartGroup([{ ...percents, value: { min: 95, max: 110 } }])).toEqual([undefined]);
    expect(chartGroup([{ ...members, value: { min: 5, max: 10 } }])).toEqual([undefined]);
  });

  test('percentages beyond a hundred change on the scale of the larger', () => {
    expect(chartGroup([{ ...percents, value: { from: 100, to: 125 } }])).toMatchObject([
      { from: 0.8, to: 1, difference: 25, derivedText: '+25 điểm %' },
    ]);
    expect(chartGroup([{ ...percents, value: { from: 50, to: 100 } }])).toMatchObject([{ from: 0.5, to: 1 }]);
  });

  test('a change from nothing says how many, and no percentage', () => {
    const [mark] = chartGroup([{ ...members, value: { from: 0, to: 12 } }]);
    expect(mark).toEqual({ kind: 'change', from: 0, to: 1, difference: 12, derivedText: '+12' });
    expect(chartGroup([{ ...members, value: { from: 0, to: 0 } }])).toMatchObject([{ from: 0, to: 0 }]);
  });
});
