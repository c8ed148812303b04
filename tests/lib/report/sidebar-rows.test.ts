import { describe, expect, test } from 'vitest';
import type { LocatedFigure } from '../../../src/lib/figures/types.ts';
import { factsOf } from '../../../src/lib/figures/repeats.ts';
import { anchorFigures } from '../../../src/lib/report/figure-anchors.ts';
import { isRecord } from '../../../src/lib/report/is-record.ts';
import { figureAnnotations, sidebarAnchor } from '../../../src/lib/report/mark-figures.ts';
import { readBody } from '../../../src/lib/report/read-body.ts';
import { sidebarGroups, type SidebarFigure } from '../../../src/lib/report/sidebar.ts';

let count = 0;
/** A figure of the group «Đảng viên», unlike every other. */
function figure(facts: Partial<LocatedFigure>): LocatedFigure {
  count += 1;
  const base = { group: 'Đảng viên', label: `Mục ${count}`, value: 20 + count, unit: 'đảng viên' };
  return { id: `sl-${count}`, quote: '', start: count, end: count, state: 'automatic', ...base, ...facts };
}
const groupsOf = (figures: LocatedFigure[], body = '') => sidebarGroups(factsOf(figures), body);
const groupOf = (...figures: LocatedFigure[]) => groupsOf(figures)[0]!;
const shown = (facts: Partial<LocatedFigure>): SidebarFigure => groupOf(figure(facts)).runs[0]!.figures[0]!;

describe('how a group is laid out', () => {
  test('three figures stand side by side, four one below the other', () => {
    const group = (size: number) => groupOf(...Array.from({ length: size }, () => figure({})));
    expect([1, 2, 3, 4].map((size) => group(size).wide)).toEqual([false, false, false, true]);
    expect([1, 2, 3, 4].map((size) => group(size).rows)).toEqual([false, false, false, true]);
  });

  test('one below the other too, where they have captions or parts', () => {
    expect(groupOf(figure({ period: '2020' }), figure({ period: '2021' })).rows).toBe(true);
    const whole = figure({ value: 58 });
    const group = groupOf(whole, figure({ value: 41, partOf: whole.id }));
    expect([group.rows, group.wide]).toEqual([true, false]);
  });

  test('narrow ones come in pairs, wide ones where they stand', () => {
    const of = (name: string, size: number) => Array.from({ length: size }, () => figure({ group: name }));
    const order = (...groups: [string, number][]) =>
      groupsOf(groups.flatMap(([name, size]) => of(name, size))).map(({ name }) => name);
    expect(order(['A', 1], ['B', 4], ['C', 1])).toEqual(['A', 'C', 'B']);
    expect(order(['A', 4], ['B', 1], ['C', 1])).toEqual(['A', 'B', 'C']);
    expect(order(['A', 4], ['B', 1], ['C', 4], ['D', 1])).toEqual(['A', 'B', 'D', 'C']);
    expect(order(['A', 1], ['B', 4], ['C', 4])).toEqual(['A', 'B', 'C']);
    expect(order(['A', 1], ['B', 1], ['C', 1], ['D', 4], ['E', 1])).toEqual(['A', 'B', 'C', 'E', 'D']);
  });

  test('figures whose periods alternate stand in runs', () => {
    const { runs } = groupOf(
      figure({ period: '2020' }),
      figure({ period: '2020' }),
      figure({ period: '2021' }),
      figure({ period: '2020' }),
    );
    expect(runs.map(({ caption, figures }) => [caption, figures.length])).toEqual([
      [['2020'], 2],
      [['2021'], 1],
      [['2020'], 1],
    ]);
  });

  test('dots are read down from the largest, on one axis; all else stands as the text has it', () => {
    const group = groupOf(...[3, 4000, 50, 600].map((value) => figure({ value })));
    expect(group.runs[0]!.figures.map(({ value }) => value)).toEqual(['4.000', '600', '50', '3']);
    expect(group.axis).toMatchObject({ from: 0 });
    const bars = groupOf(...[30, 40, 50, 60].map((value) => figure({ value })));
    expect(bars.runs[0]!.figures.map(({ value }) => value)).toEqual(['30', '40', '50', '60']);
    expect(bars).not.toHaveProperty('axis');
    const mixed = groupOf(
      ...[3, 4000, 50, 600].map((value) => figure({ value })),
      figure({ value: 12, unit: 'chi bộ' }),
    );
    expect(mixed.runs[0]!.figures.map(({ value }) => value)).toEqual(['3', '4.000', '50', '600', '12']);
  });
});

describe('what stands beside a figure', () => {
  test('its unit, unless a sign or the label says it', () => {
    expect(shown({ label: 'Kết nạp' }).unit).toBe('đảng viên');
    expect(shown({ label: 'ĐẢNG VIÊN mới' })).not.toHaveProperty('unit');
    expect(shown({ label: 'Số đảng viên' }).unit).toBe('đảng viên');
    expect(shown({ unit: '%', value: 94.2 })).toMatchObject({ value: '94,2%' });
    for (const unit of ['%', '‰']) expect(shown({ unit })).not.toHaveProperty('unit');
  });

  test('its qualifier, unless an arrow or the label tells it', () => {
    expect(shown({ qualifier: 'hơn' }).qualifier).toBe('hơn');
    expect(shown({})).not.toHaveProperty('qualifier');
    const change = { value: { from: 175, to: 146 }, unit: 'thôn' };
    expect(shown({ ...change, qualifier: 'giảm' })).not.toHaveProperty('qualifier');
    expect(shown({ ...change, qualifier: 'tăng' })).not.toHaveProperty('qualifier');
    expect(shown({ ...change, qualifier: 'giảm bớt' }).qualifier).toBe('giảm bớt');
    expect(shown({ ...change, qualifier: 'hơn' }).qualifier).toBe('hơn');
    expect(shown({ qualifier: 'tăng', value: 12 }).qualifier).toBe('tăng');
    expect(shown({ qualifier: 'bình quân', label: 'Thu nhập bình quân' })).not.toHaveProperty('qualifier');
    expect(shown({ qualifier: 'bình quân', label: 'Thu nhập' }).qualifier).toBe('bình quân');
    expect(shown({ qualifier: 'gấp', label: 'Gấp so với năm trước' })).not.toHaveProperty('qualifier');
    expect(shown({ qualifier: 'hơn', label: 'Cao hơn năm trước' }).qualifier).toBe('hơn');
    expect(shown({ qualifier: 'mỗi', label: 'Chi bộ' })).not.toHaveProperty('qualifier');
  });

  test('the way to the same measure in other reports, and that nobody has looked at it', () => {
    expect(shown({ indicator: 'dang-vien-ket-nap' }).compare).toBe('/so-lieu/dang-vien-ket-nap/');
    expect(shown({})).not.toHaveProperty('compare');
    expect(shown({ unreviewed: true } as never).unreviewed).toBe(true);
    expect(shown({})).not.toHaveProperty('unreviewed');
    expect(shown({})).not.toHaveProperty('mark');
  });

  test('where its words are, and back', () => {
    const { anchor, target } = shown({ id: 'sl-7w3c-e5t1' });
    expect([anchor, target]).toEqual(['so-7w3c-e5t1', '#sl-7w3c-e5t1']);
    expect(sidebarAnchor('x-sl-1')).toBe('x-sl-1');
  });
});

describe('the parts of a figure', () => {
  const whole = figure({ value: 58, period: '5 năm', subject: 'Huyện ủy' });
  const part = (facts: Partial<LocatedFigure>) =>
    groupOf(whole, figure({ value: 41, partOf: whole.id, ...facts })).runs[0]!.figures[0]!.parts;

  test('say their unit, period and subject where these are not their whole’s', () => {
    expect(part({})[0]!.figures[0]).not.toHaveProperty('unit');
    expect(part({ unit: 'chi bộ' })[0]!.figures[0]!.unit).toBe('chi bộ');
    expect(part({ period: '5 năm', subject: 'Huyện ủy' })[0]!.caption).toEqual([]);
    expect(part({ period: '2020', subject: 'Huyện ủy' })[0]!.caption).toEqual(['2020']);
    expect(part({ period: '5 năm', subject: 'Đảng ủy xã' })[0]!.caption).toEqual(['Đảng ủy xã']);
  });
});

describe('whose a figure is', () => {
  const caption = (subject: string | undefined, body: string, label = 'Kết nạp') =>
    groupsOf([figure({ label, ...(subject === undefined ? {} : { subject }) })], body)[0]!.caption;

  test('goes without saying, of the report’s own body', () => {
    expect(caption('Đảng bộ huyện Sông Lô', 'Đảng bộ huyện Sông Lô')).toEqual([]);
    expect(caption('Chi bộ thuộc Đảng bộ huyện Sông Lô', 'Đảng bộ huyện Sông Lô')).toEqual([]);
    expect(caption(undefined, 'Đảng bộ huyện Sông Lô')).toEqual([]);
    expect(caption('Đảng bộ huyện Sông Lô', '')).toEqual(['Đảng bộ huyện Sông Lô']);
    expect(caption('Chi bộ ngoài Đảng bộ huyện Sông Lô', 'Đảng bộ huyện Sông Lô')).toHaveLength(1);
  });

  test('nor is it said, where the label ends with it', () => {
    expect(caption('Xã A', '', 'Kết nạp: Xã A')).toEqual([]);
    expect(caption('Xã B', '', 'Kết nạp: Xã A')).toEqual(['Xã B']);
  });
});

describe('the anchors of figures', () => {
  const body = 'Kết nạp 58 đảng viên, trong đó 41 đảng viên nữ. Giảm còn 146 thôn.';
  const { blocks } = readBody(body);
  const at = (id: string, quote: string, partOf?: string): LocatedFigure =>
    figure({
      id,
      quote,
      start: body.indexOf(quote),
      end: body.indexOf(quote) + quote.length,
      ...(partOf ? { partOf } : {}),
    });
  const figures = [at('a', '146 thôn'), at('b', '58 đảng viên'), at('c', '41 đảng viên', 'b')];

  test('a part goes on being one of its whole; others are part of nothing', () => {
    const [village, whole, part] = anchorFigures(figures, blocks);
    expect(part!.partOf).toBe(whole!.id);
    expect(village).not.toHaveProperty('partOf');
    expect(new Set([village!.id, whole!.id, part!.id]).size).toBe(3);
  });

  test('do not depend on the order of the figures, which stays', () => {
    const ids = anchorFigures(figures, blocks).map(({ id }) => id);
    expect(anchorFigures([...figures].reverse(), blocks).map(({ id }) => id)).toEqual([...ids].reverse());
    const twins = 'Có 5 chi bộ. Có 5 chi bộ.';
    const same = (start: number): LocatedFigure => figure({ id: `x${start}`, start, end: start + 8 });
    const read = (order: number[]) =>
      new Map(anchorFigures(order.map(same), readBody(twins).blocks).map(({ id, start }) => [start, id]));
    expect(read([16, 3])).toEqual(new Map([...read([3, 16])].reverse()));
    expect(figures.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('a range is marked with both its ends', () => {
    const [data] = figureAnnotations([{ id: 'sl-1', start: 0, end: 5, value: { min: 5, max: 7 } }]);
    expect(data!.properties).toEqual({ value: '5–7', dataMin: '5', dataMax: '7' });
  });
});

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  [undefined, false],
  ['a', false],
  [5, false],
])('%j is a set of keys: %s', (value, is) => {
  expect(isRecord(value)).toBe(is);
});
