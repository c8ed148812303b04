import { describe, expect, test } from 'vitest';
import type { LocatedFigure } from '../../../src/lib/figures/types.ts';
import { factsOf } from '../../../src/lib/figures/repeats.ts';
import { sidebarGroups as groupsOf } from '../../../src/lib/report/sidebar.ts';

const sidebarGroups = (figures: LocatedFigure[], body?: string) => groupsOf(factsOf(figures), body);

function figure(id: string, facts: Partial<LocatedFigure>): LocatedFigure {
  const base = { group: 'Đảng viên', label: 'Đảng viên được kiểm tra', value: 20, unit: 'đảng viên' };
  return {
    id,
    quote: `${base.value} ${base.unit}`,
    start: 0,
    end: 0,
    state: 'automatic',
    ...base,
    ...facts,
  };
}

describe('sidebarGroups', () => {
  test('groups that alternate in the text stand together in the sidebar', () => {
    const groups = sidebarGroups([
      figure('sl-1', { group: 'Đảng viên' }),
      figure('sl-2', { group: 'Kỷ luật', value: 21 }),
      figure('sl-3', { group: 'Đảng viên', value: 22 }),
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

  test('a narrow group that would stand alone has the next narrow one beside it', () => {
    const many = ['Chi thị', 'Kế hoạch', 'Công văn', 'Báo cáo'].map((label, at) =>
      figure(`sl-b${at}`, { group: 'Văn bản', label }),
    );
    const groups = sidebarGroups([
      figure('sl-1', { group: 'A' }),
      ...many,
      figure('sl-2', { group: 'C', value: 21 }),
    ]);
    expect(groups.map(({ name, wide }) => [name, wide])).toEqual([
      ['A', false],
      ['C', false],
      ['Văn bản', true],
    ]);
  });

  test('that a figure is about the report’s own body goes without saying', () => {
    const own = figure('sl-1', { subject: 'Đảng viên thuộc Đảng bộ huyện Sông Lô', period: 'mỗi năm' });
    expect(sidebarGroups([own], 'Đảng bộ huyện Sông Lô')[0]!.caption).toEqual(['mỗi năm']);
    expect(sidebarGroups([own], 'Đảng bộ huyện Sông')[0]!.caption).toHaveLength(2);
  });
});

describe('the table of a group', () => {
  const asked = (subject: string, unit: string, deed: string, value: number) =>
    figure(`sl-${subject}${unit}${deed}`, {
      subject,
      unit,
      value,
      label: `${unit} ${deed}`,
      period: '5 năm',
    });
  const cells = ['Huyện ủy', 'Ủy ban Kiểm tra'].flatMap((subject, at) =>
    ['được kiểm tra', 'được giám sát'].flatMap((deed) => [
      asked(subject, 'tổ chức đảng', deed, 50 + at),
      asked(subject, 'đảng viên', deed, 20 + at),
    ]),
  );

  test('rows are what was asked, columns of whom and what was counted', () => {
    const { table, caption } = sidebarGroups(cells)[0]!;
    expect(caption).toEqual(['5 năm']);
    expect(table!.heads).toEqual([
      { name: 'Huyện ủy', columns: ['tổ chức đảng', 'đảng viên'] },
      { name: 'Ủy ban Kiểm tra', columns: ['tổ chức đảng', 'đảng viên'] },
    ]);
    expect(table!.rows.map(({ name, cells: row }) => [name, row.map(({ value }) => value)])).toEqual([
      ['Được kiểm tra', ['50', '20', '51', '21']],
      ['Được giám sát', ['50', '20', '51', '21']],
    ]);
  });

  test('a figure missing, one too many, or another measure: no table', () => {
    expect(sidebarGroups(cells.slice(1))[0]!.table).toBeUndefined();
    expect(sidebarGroups([...cells, { ...cells[0]!, id: 'sl-x', value: 12 }])[0]!.table).toBeUndefined();
  });

  test('one row, one column, five columns, or a cell twice and another none: no table', () => {
    const grid = (subjects: number, deeds: number) =>
      Array.from({ length: subjects }, (_, i) =>
        Array.from({ length: deeds }, (_, j) =>
          asked(`Ủy ban ${i}`, 'đảng viên', `việc ${j}`, 10 * i + j + 7),
        ),
      ).flat();
    const hasTable = (figures: LocatedFigure[]) => sidebarGroups(figures)[0]!.table !== undefined;
    expect([hasTable(grid(4, 1)), hasTable(grid(1, 4)), hasTable(grid(5, 2))]).toEqual([false, false, false]);
    expect([hasTable(grid(4, 2)), hasTable(grid(2, 2)), hasTable(grid(2, 5))]).toEqual([true, true, true]);
    const [a, b, c] = grid(2, 2);
    expect(hasTable([a!, { ...a!, id: 'sl-y', value: 99 }, b!, c!])).toBe(false);
  });

  test('places asked the same stand as a table under what else the group holds', () => {
    const places = ['Xã Một', 'Xã Hai', 'Xã Ba'].flatMap((subject, at) => [
      figure(`sl-c${at}`, { subject, label: `Chi bộ: ${subject}`, unit: 'chi bộ', value: 11 + at }),
      figure(`sl-d${at}`, { subject, label: `Đảng viên: ${subject}`, value: 308 + at }),
    ]);
    const alone = figure('sl-m', { label: 'Mô hình', unit: 'mô hình', value: 190, period: 'năm 2021' });
    const { table, runs } = sidebarGroups([alone, ...places])[0]!;
    expect(table!.heads).toEqual([{ name: '', columns: ['Chi bộ', 'Đảng viên'] }]);
    expect(table!.rows.map(({ name, cells: row }) => [name, row.map(({ value }) => value)])).toEqual([
      ['Xã Một', ['11', '308']],
      ['Xã Hai', ['12', '309']],
      ['Xã Ba', ['13', '310']],
    ]);
    expect(runs.flatMap(({ figures }) => figures.map(({ label }) => label))).toEqual(['Mô hình']);
    const lacking = sidebarGroups([alone, ...places.slice(1)])[0]!;
    expect(lacking.table).toBeUndefined();
    expect(lacking.runs.flatMap(({ figures }) => figures)).toHaveLength(6);
  });

  test('has no bars: its columns count other things, or of other bodies', () => {
    const { rows } = sidebarGroups(cells)[0]!.table!;
    expect(rows.flatMap(({ cells: row }) => row.map(({ mark }) => mark))).toEqual(Array(8).fill(undefined));
  });
});

describe('one row a fact', () => {
  const whole = figure('sl-1', { label: 'Đảng viên bị thi hành kỷ luật', value: 58 });
  const part = (id: string, label: string, value: number) => figure(id, { label, value, partOf: 'sl-1' });

  test('the same said twice has two links; parts stand under their whole, drawn on it', () => {
    const [group] = sidebarGroups([
      whole,
      part('sl-2', 'Khiển trách', 41),
      figure('sl-4', { label: 'Đảng viên được kết nạp', value: 214 }),
      part('sl-3', 'Cảnh cáo', 17),
      { ...whole, id: 'sl-5' },
    ]);
    const [first, second] = group!.runs[0]!.figures;
    expect(first!.again).toEqual([{ anchor: 'so-5', target: '#sl-5' }]);
    expect(first!.parts.flatMap((run) => run.figures.map(({ label, mark }) => [label, mark]))).toEqual([
      ['Khiển trách', { kind: 'share', share: 41 / 58 }],
      ['Cảnh cáo', { kind: 'share', share: 17 / 58 }],
    ]);
    expect(second!.parts).toEqual([]);
    expect(group!.rows).toBe(true);
  });

  test('a part without its whole beside it says what it is of', () => {
    const alone = { figure: part('sl-2', 'Khiển trách', 41), repeats: [], parts: [], of: whole };
    const [group] = groupsOf([alone], '', (said) => `thuộc «${said}»`);
    expect(group!.caption).toEqual(['thuộc «Đảng viên bị thi hành kỷ luật: 58 đảng viên»']);
  });

  test('in words of its own where nobody has others', () => {
    const alone = { figure: part('sl-2', 'Khiển trách', 41), repeats: [], parts: [], of: whole };
    expect(groupsOf([alone])[0]!.caption).toEqual(['Đảng viên bị thi hành kỷ luật: 58 đảng viên']);
  });

  test('a list has bars of one scale alone', () => {
    const [group] = sidebarGroups([
      figure('sl-1', { label: 'A', value: 20 }),
      figure('sl-2', { label: 'B', value: 30 }),
      figure('sl-3', { label: 'C', value: 40 }),
      figure('sl-4', { label: 'D', value: 2, unit: 'chi bộ' }),
      figure('sl-5', { label: 'E', value: 3, unit: 'chi bộ' }),
    ]);
    expect(group!.runs[0]!.figures.map(({ mark }) => mark?.kind)).toEqual([
      'bar',
      'bar',
      'bar',
      undefined,
      undefined,
    ]);
  });
});
