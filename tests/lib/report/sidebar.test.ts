import { describe, expect, test } from 'vitest';
import type { LocatedFigure } from '../../../src/lib/figures/types.ts';
import { sidebarGroups } from '../../../src/lib/report/sidebar.ts';

function figure(id: string, facts: Partial<LocatedFigure>): LocatedFigure {
  const base = { group: 'Đảng viên', label: 'Đảng viên được kiểm tra', value: 20, unit: 'đảng viên' };
  return {
    id,
    quote: `${base.value} ${base.unit}`,
    start: 0,
    end: 0,
    extracted: 'automatic',
    ...base,
    ...facts,
  };
}

describe('sidebarGroups', () => {
  test('groups that alternate in the text stand together in the sidebar', () => {
    const groups = sidebarGroups([
      figure('sl-1', { group: 'Đảng viên' }),
      figure('sl-2', { group: 'Kỷ luật' }),
      figure('sl-3', { group: 'Đảng viên' }),
    ]);
    expect(
      groups.map(({ name, runs }) => [name, runs.flatMap((run) => run.figures.map(({ anchor }) => anchor))]),
    ).toEqual([
      ['Đảng viên', ['so-1', 'so-3']],
      ['Kỷ luật', ['so-2']],
    ]);
  });

  test('what all figures of a group share is said once, at its head', () => {
    const [group] = sidebarGroups([
      figure('sl-1', { period: '5 năm', subject: 'Huyện ủy Sông Lô' }),
      figure('sl-2', { period: '5 năm', subject: 'Ủy ban Kiểm tra các cấp' }),
    ]);
    expect(group!.caption).toEqual(['5 năm']);
    expect(group!.runs.map(({ caption }) => caption)).toEqual([
      ['Huyện ủy Sông Lô'],
      ['Ủy ban Kiểm tra các cấp'],
    ]);
  });

  test('a unit that begins the label is not said again', () => {
    const [group] = sidebarGroups([figure('sl-1', {}), figure('sl-2', { label: 'Kết nạp' })]);
    expect(group!.runs[0]!.figures.map(({ unit }) => unit)).toEqual([undefined, 'đảng viên']);
  });

  test('rows of a table stand together, and a label says its qualifier and its row alone', () => {
    const [group] = sidebarGroups([
      figure('sl-1', { label: 'Kết nạp: Xã A', subject: 'Xã A', period: 'năm 2021' }),
      figure('sl-2', { label: 'Kết nạp: Xã B', subject: 'Xã B', period: 'năm 2021' }),
      figure('sl-3', { label: 'Đảng viên được kết nạp: tăng', qualifier: 'tăng', period: 'năm 2021' }),
      figure('sl-4', { label: 'Đảng viên dự họp', qualifier: 'hơn', period: 'năm 2021' }),
    ]);
    expect(group!.caption).toEqual(['năm 2021']);
    expect(group!.runs).toHaveLength(1);
    expect(group!.runs[0]!.figures.map(({ qualifier }) => qualifier)).toEqual([
      undefined,
      undefined,
      undefined,
      'hơn',
    ]);
  });

  test('the arrow of a change says its direction', () => {
    const [group] = sidebarGroups([
      figure('sl-1', {
        quote: 'từ 175 thôn xuống còn 146 thôn',
        value: { from: 175, to: 146 },
        unit: 'thôn',
        qualifier: 'giảm',
      }),
    ]);
    expect(group!.runs[0]!.figures[0]).toMatchObject({ value: '175 → 146' });
    expect(group!.runs[0]!.figures[0]).not.toHaveProperty('qualifier');
  });
});
