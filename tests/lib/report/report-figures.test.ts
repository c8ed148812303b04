import { expect, test } from 'vitest';
import type { Indicator } from '../../../src/lib/authorities/indicators/schema.ts';
import type { LocatedFigure } from '../../../src/lib/figures/types.ts';
import { reportFigures } from '../../../src/lib/report/report-figures.ts';

const admitted: Indicator = {
  id: 'dang-vien-ket-nap',
  name: 'Đảng viên kết nạp',
  unit: 'đảng viên',
  definition: 'Số đảng viên mới được kết nạp.',
  comparison: 'sum',
  keywords: ['kết nạp'],
};

const found: LocatedFigure = {
  id: 'sl-1',
  quote: 'hơn 153 đảng viên',
  label: 'Đảng viên được kết nạp',
  group: 'Đảng viên',
  value: 153,
  unit: 'đảng viên',
  qualifier: 'hơn',
  state: 'automatic',
  start: 0,
  end: 17,
};

test('a figure is read once with how it is shown and which indicator a rule proposes', () => {
  expect(reportFigures([found], [admitted], found.quote)).toEqual([
    { ...found, shown: 'hơn 153 đảng viên', suggested: 'dang-vien-ket-nap' },
  ]);
});

test.each([
  ['that an archivist assigned', { ...found, indicator: 'khac' }],
  ['that an archivist chose and assigned to none', { ...found, state: 'reviewed' as const }],
])('no indicator is proposed for a figure %s', (_which, figure) => {
  expect(reportFigures([figure], [admitted], figure.quote)[0]!.suggested).toBeUndefined();
});

test('what the text tells of another place is proposed for no indicator', () => {
  const place = { name: 'Sông Lô', level: 'district' } as const;
  const proposed = (subject: string) =>
    reportFigures([{ ...found, subject }], [admitted], found.quote, place)[0]!.suggested;
  expect(proposed('Huyện ủy')).toBe('dang-vien-ket-nap');
  expect(proposed('Cả nước')).toBeUndefined();
});
