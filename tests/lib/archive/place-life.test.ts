import { describe, expect, test } from 'vitest';
import { readAuthorities } from '../../../src/content-loader/authorities.ts';
import { laneOf, lifeOf } from '../../../src/lib/archive/place-life.ts';
import { shareOf, yearAxis, yearOf } from '../../../src/lib/archive/year-axis.ts';
import { buildPlaces } from '../../../src/lib/authorities/places/places.ts';
import { aDistrict } from '../../support/authorities.ts';

const places = buildPlaces((await readAuthorities('content')).authorities.districts);
const lifeOfId = (id: string, years: number[] = []) => lifeOf(places, places.byId.get(id)!, years)!;

describe('an axis of years', () => {
  test.each([
    [[1977.5, 2025.5], 1970, 2030, 7],
    [[2009, 2025.5], 2005, 2030, 6],
    [[2025.5], 2025, 2026, 2],
    [[1427, 2025], 1400, 2100, 8],
  ])('for %j goes from %i to %i with %i marks', (years, from, to, marks) => {
    const axis = yearAxis(years);
    expect(axis).toMatchObject({ from, to });
    expect(axis.ticks).toHaveLength(marks);
    expect([axis.ticks[0], axis.ticks.at(-1)]).toEqual([from, to]);
  });

  test('a date stands on it as far as it is told', () => {
    const axis = yearAxis([1977, 2025]);
    expect(yearOf('2025-07-01')).toBeCloseTo(2025.5);
    expect(shareOf(axis, yearOf('2000-01-01'))).toBeCloseTo(0.5);
    expect(yearOf('1980-12')).toBeLessThan(1981);
    expect(yearOf('1977')).toBe(1977);
  });
});

describe('the life of a place', () => {
  test('huyện Sông Lô stands between the provinces of then and now, its communes of today and its namesake', () => {
    const { axis, lanes } = lifeOfId('song-lo', [2020]);
    expect(lanes.map(({ place, role }) => [place.id, role])).toEqual([
      ['vinh-phuc', 'above'],
      ['phu-tho', 'above'],
      ['lap-thach', 'trunk'],
      ['song-lo', 'self'],
      ['xa-song-lo', 'successor'],
      ['xa-tam-son', 'successor'],
      ['song-lo-vinh-phu', 'namesake'],
    ]);
    const [self] = lanes.filter(({ role }) => role === 'self');
    expect(axis.from + self!.start * (axis.to - axis.from)).toBeCloseTo(yearOf('2009-01-18'));
    expect(axis.from + self!.end * (axis.to - axis.from)).toBeCloseTo(yearOf('2025-07-01'));
  });

  test('a province whose beginning the file does not tell is certain only from when something was in it', () => {
    const { lanes } = lifeOfId('song-lo');
    const [province, self] = [lanes[0]!, lanes.find(({ role }) => role === 'self')!];
    expect(province.start).toBe(0);
    expect(province.known).toBe(self.start);
  });

  test('from tỉnh Phú Thọ back there is tỉnh Vĩnh Phúc, and no huyện between them', () => {
    expect(lifeOfId('phu-tho').lanes.map(({ place, role }) => [place.id, role])).toEqual([
      ['vinh-phuc', 'origin'],
      ['phu-tho', 'self'],
    ]);
  });

  test('xã Sông Lô is drawn on what was huyện Sông Lô, and the huyện of 1977 apart', () => {
    const roles = Object.fromEntries(lifeOfId('xa-song-lo').lanes.map(({ place, role }) => [place.id, role]));
    expect(roles).toMatchObject({ 'song-lo': 'origin', 'song-lo-vinh-phu': 'namesake', 'phu-tho': 'above' });
  });

  test('what a place came off is certain from that day, where the file does not tell its beginning', () => {
    const lanes = lifeOfId('song-lo').lanes;
    const [trunk, self] = [
      lanes.find(({ role }) => role === 'trunk')!,
      lanes.find(({ role }) => role === 'self')!,
    ];
    expect([trunk.known, trunk.end]).toEqual([self.start, self.end]);
  });

  test('huyện Lập Thạch goes on beside huyện Sông Lô, which was divided from it', () => {
    expect(lifeOfId('lap-thach').lanes.map(({ place, role }) => [place.id, role])).toEqual([
      ['vinh-phuc', 'above'],
      ['phu-tho', 'above'],
      ['lap-thach', 'self'],
      ['song-lo', 'branch'],
    ]);
  });

  test.each([
    ['2009-01-18', '2025-07-01', 'trunk'],
    ['2009-01-18', undefined, 'trunk'],
    ['2025-07-01', '2025-07-01', 'origin'],
    ['1980-12', '1980-12-22', 'origin'],
    [undefined, '2025-07-01', 'origin'],
  ])('what began %s, with a place there until %s before it, has in that its %s', (from, to, role) => {
    const [a, b] = [aDistrict('a', 'A', { to, successors: ['b'] }), aDistrict('b', 'B', { from })];
    const life = lifeOf(buildPlaces([a, b]), b)!;
    expect(life.lanes.map((lane) => [lane.place.id, lane.role])).toEqual([
      ['a', role],
      ['b', 'self'],
    ]);
  });

  test('nothing is drawn where the file gives no date', () => {
    const undated = buildPlaces([aDistrict('a', 'A')]);
    expect(lifeOf(undated, undated.byId.get('a')!, [2020])).toBeUndefined();
  });

  test('what is still there goes to the end of the axis; what has no known beginning is certain nowhere', () => {
    const axis = yearAxis([2000, 2025]);
    expect(laneOf(axis, aDistrict('a', 'A', { from: '2010' }))).toMatchObject({ end: 1 });
    const ended = laneOf(axis, aDistrict('b', 'B', { to: '2010' }));
    expect(ended).toMatchObject({ start: 0, known: ended.end });
  });

  test('places that are parts of each other end the search', () => {
    const circle = buildPlaces([
      aDistrict('a', 'A', { parent: 'b', from: '2000' }),
      aDistrict('b', 'B', { parent: 'a' }),
    ]);
    expect(lifeOf(circle, circle.byId.get('a')!)!.lanes.map(({ place }) => place.id)).toEqual(['b', 'a']);
  });
});
