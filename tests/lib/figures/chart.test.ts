import { describe, expect, test } from 'vitest';
import { chartGroup } from '../../../src/lib/figures/chart.ts';
import { deriveChange, statedShare, unitFamily } from '../../../src/lib/figures/compare.ts';
import { readQuote } from '../../../src/lib/figures/read.ts';

function figures(...quotes: string[]) {
  return quotes.map((quote) => ({ quote, label: quote, group: 'g', ...readQuote(quote)! }));
}

describe('the marks of a group', () => {
  test('like counts stand on one scale, the largest full', () => {
    const marks = chartGroup(figures('56 tổ chức đảng', '52 tổ chức đảng', '66 tổ chức đảng'));
    expect(marks).toEqual([56, 52, 66].map((value) => ({ kind: 'bar', share: value / 66 })));
  });

  test('what differs in the thing counted, the period or the body shares no scale', () => {
    expect(chartGroup(figures('217 đảng viên', '56 tổ chức đảng'))).toEqual([undefined, undefined]);
    const [one, other] = figures('66 đảng viên', '52 đảng viên');
    for (const facts of [{ period: 'năm 2019' }, { subject: 'Huyện ủy Sông Lô' }])
      expect(chartGroup([one!, { ...other!, ...facts }])).toEqual([undefined, undefined]);
  });

  test('where the largest would hide the others, four or more are dots on a log axis', () => {
    const documents = figures('11 Nghị quyết', '2095 Công văn', '2 quy chế', '2184 Quyết định').map(
      (one) => ({
        ...one,
        group: 'Văn bản ban hành',
      }),
    );
    const axis = { from: 0, to: 3.5 };
    expect(chartGroup(documents)).toEqual(
      [11, 2095, 2, 2184].map((value) => ({ kind: 'dot', at: Math.log10(value) / 3.5, axis })),
    );
    expect(chartGroup(documents.slice(0, 2))).toEqual([undefined, undefined]);
    expect(chartGroup([...documents, { ...documents[0]!, value: 0 }])).toEqual(Array(5).fill(undefined));
  });

  test('bars end where the largest is more than twelve times the smallest', () => {
    expect(chartGroup(figures('12 đảng viên', '144 đảng viên')).map((mark) => mark?.kind)).toEqual([
      'bar',
      'bar',
    ]);
    expect(chartGroup(figures('12 đảng viên', '145 đảng viên'))).toEqual([undefined, undefined]);
    expect(chartGroup(figures('0 đảng viên', '0 đảng viên'))).toEqual([undefined, undefined]);
  });

  test('an axis begins at the step below the smallest', () => {
    const axis = { from: 1, to: 5 };
    expect(chartGroup(figures('20 hộ', '300 hộ', '4.000 hộ', '50.000 hộ'))).toEqual(
      [20, 300, 4000, 50_000].map((value) => ({ kind: 'dot', at: (Math.log10(value) - 1) / 4, axis })),
    );
  });

  test('a percentage and a ratio are shares of a whole', () => {
    expect(chartGroup(figures('bình quân đạt 94,2%', '123/128 chi bộ'))).toEqual([
      { kind: 'share', share: 0.942 },
      { kind: 'share', share: 123 / 128 },
    ]);
  });

  test('a change shows before and after, and its difference is said to be computed', () => {
    expect(chartGroup(figures('từ 175 thôn xuống còn 146 thôn, tổ dân phố'))).toEqual([
      {
        kind: 'change',
        from: 1,
        to: 146 / 175,
        difference: -29,
        percent: -16.57,
        derivedText: '−29 (−16,6%)',
      },
    ]);
  });

  test('percentages change by points, on the scale of the whole', () => {
    const [mark] = chartGroup(figures('từ 14,2% đầu nhiệm kỳ đã tăng lên 19,5%'));
    expect(mark).toMatchObject({ from: 0.142, to: 0.195, difference: 5.3 });
    expect(mark).toMatchObject({ derivedText: '+5,3 điểm %' });
  });

  test('different measures, means and rises never share a scale; a lone figure has no bar', () => {
    expect(chartGroup(figures('120 ha', '3,5 km', '153 đảng viên', 'tăng 11 trường hợp'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('a share is stated only by a percentage of a whole or a ratio', () => {
  expect(statedShare({ value: 12, unit: '%', qualifier: 'tăng' })).toBeUndefined();
  expect(statedShare({ value: 120, unit: '%' })).toBeUndefined();
  expect(statedShare({ value: { part: 1, whole: 2 }, unit: 'đảng viên' })).toBe(0.5);
});

test('a change from nothing has a difference and no percentage', () => {
  expect(deriveChange({ from: 0, to: 4 })).toEqual({ derived: true, difference: 4 });
  expect(deriveChange(4)).toBeUndefined();
});

test.each([
  ['công văn', 'count'],
  ['đảng viên', 'count'],
  ['ha', 'ha'],
  ['đồng/người/năm', 'đồng/người/năm'],
  ['%', '%'],
  ['đồng', 'đồng'],
  ['usd', 'usd'],
  // Comrades are no money, nor is a council.
  ['đồng chí', 'count'],
  ['hội đồng', 'count'],
])('%s belongs to the family %s', (unit, family) => {
  expect(unitFamily(unit)).toBe(family);
});

describe('bars compare like with like', () => {
  const base = { group: 'Tổ chức đảng', unit: 'chi bộ', label: 'Chi bộ' };
  const bars = (...figures: Parameters<typeof chartGroup>[0]) =>
    chartGroup(figures).map((mark) => mark?.kind);

  test('one counted thing, one period, one body', () => {
    expect(bars({ ...base, value: 11 }, { ...base, value: 5 })).toEqual(['bar', 'bar']);
    expect(bars({ ...base, value: 11 }, { ...base, value: 5, unit: 'đảng viên' })).toEqual([
      undefined,
      undefined,
    ]);
    expect(
      bars({ ...base, value: 11, period: 'năm 2018' }, { ...base, value: 5, period: 'năm 2019' }),
    ).toEqual([undefined, undefined]);
    expect(
      bars({ ...base, value: 11, subject: 'Huyện ủy' }, { ...base, value: 5, subject: 'Ủy ban Kiểm tra' }),
    ).toEqual([undefined, undefined]);
  });

  test('parts are drawn beside each other, never beside their whole', () => {
    const part = { ...base, partOf: 'sl-1' };
    expect(bars({ ...base, value: 11 }, { ...part, value: 7 }, { ...part, value: 4 })).toEqual([
      undefined,
      'bar',
      'bar',
    ]);
  });

  test('documents of all kinds are one thing, places of one list share a scale, a lone figure has no bar', () => {
    expect(bars({ ...base, unit: 'nghị quyết', value: 11 }, { ...base, unit: 'kế hoạch', value: 5 })).toEqual(
      ['bar', 'bar'],
    );
    expect(
      bars(
        { ...base, label: 'Kết nạp: Xã A', subject: 'Xã A', value: 11 },
        { ...base, label: 'Kết nạp: Xã B', subject: 'Xã B', value: 5 },
      ),
    ).toEqual(['bar', 'bar']);
    expect(bars({ ...base, value: 11 })).toEqual([undefined]);
  });
});
