import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { districtSchema } from '../../../../src/lib/authorities/places/schema.ts';
import {
  buildPlaces,
  distinctNames,
  namesakesOf,
  placeInFull,
  predecessorsOf,
  provincesToday,
  publishedHistory,
  searchNames,
} from '../../../../src/lib/authorities/places/places.ts';
import type { District } from '../../../../src/lib/report/types.ts';

const districts: District[] = (parse(readFileSync('content/districts.yaml', 'utf8')) as unknown[]).map(
  (entry) => districtSchema.parse(entry),
);
const places = buildPlaces(districts);
const place = (id: string) => places.byId.get(id)!;
const ids = (found: District[]) => found.map(({ id }) => id);

describe('districts.yaml', () => {
  test('names only places that are there', () => {
    const named = districts.flatMap(({ parent, successors = [] }) => [
      ...(parent ? [parent] : []),
      ...successors,
    ]);
    expect(named.filter((id) => !places.byId.has(id))).toEqual([]);
  });
});

describe('where a place is today', () => {
  test('huyện Sông Lô of Vĩnh Phúc lies in tỉnh Phú Thọ', () => {
    expect(ids(provincesToday(places, place('song-lo')))).toEqual(['phu-tho']);
    expect(searchNames(places, place('song-lo'))).toEqual(['tỉnh Phú Thọ']);
  });

  test('tỉnh Vĩnh Phúc too', () => {
    expect(ids(provincesToday(places, place('vinh-phuc')))).toEqual(['phu-tho']);
  });

  test.each(['song-lo-vinh-phu', 'phu-tho', 'xa-song-lo'])('of %s nothing is claimed', (id) => {
    expect(provincesToday(places, place(id))).toEqual([]);
  });

  test('a place that stands while its province was merged is told with the new one', () => {
    const merged = buildPlaces([
      {
        id: 'p',
        name: 'Hà Giang',
        kind: 'tỉnh',
        level: 'province',
        province: 'Hà Giang',
        to: '2025-07-01',
        successors: ['q'],
      },
      { id: 'q', name: 'Tuyên Quang', kind: 'tỉnh', level: 'province', province: 'Tuyên Quang' },
      { id: 'x', name: 'Đồng Văn', kind: 'xã', level: 'commune', province: 'Hà Giang', parent: 'p' },
    ]);
    expect(ids(provincesToday(merged, merged.byId.get('x')!))).toEqual(['q']);
  });

  test('places that name each other as successors end the search', () => {
    const circle = buildPlaces([
      { id: 'a', name: 'A', kind: 'huyện', province: 'B', to: '2000', successors: ['b'] },
      { id: 'b', name: 'B', kind: 'huyện', province: 'B', to: '2001', successors: ['a'] },
    ]);
    expect(provincesToday(circle, circle.byId.get('a')!)).toEqual([]);
  });
});

describe('from a place of today back', () => {
  test('tỉnh Phú Thọ holds what was huyện Sông Lô and tỉnh Vĩnh Phúc', () => {
    expect(ids(predecessorsOf(places, place('phu-tho')))).toEqual(['song-lo', 'vinh-phuc']);
  });

  test('namesakes are named, so that none is taken for another', () => {
    expect(ids(namesakesOf(places, place('song-lo')))).toEqual(['song-lo-vinh-phu', 'xa-song-lo']);
  });
});

describe('what is published', () => {
  test('is what is certain or was looked up', () => {
    expect(publishedHistory(place('song-lo')).map(({ date }) => date)).toEqual(['2009-01-18', '2025-07-01']);
  });
});

describe('names', () => {
  test.each([
    ['song-lo', 'huyện Sông Lô, tỉnh Vĩnh Phúc'],
    ['phu-tho', 'tỉnh Phú Thọ'],
    ['xa-song-lo', 'xã Sông Lô, tỉnh Phú Thọ'],
  ])('%s in full is %s', (id, title) => {
    expect(placeInFull(place(id))).toBe(title);
  });

  test('a district of a city is said to be in the city', () => {
    expect(placeInFull({ name: 'Ba Đình', kind: 'quận', province: 'Hà Nội' })).toBe(
      'quận Ba Đình, thành phố Hà Nội',
    );
  });

  test('in a list are as short as they can be and still tell places apart', () => {
    expect([...distinctNames([place('song-lo'), place('phu-tho')]).values()]).toEqual(['Sông Lô', 'Phú Thọ']);
    expect([...distinctNames([place('song-lo'), place('xa-song-lo')]).values()]).toEqual([
      'huyện Sông Lô',
      'xã Sông Lô',
    ]);
    expect([...distinctNames([place('song-lo'), place('song-lo-vinh-phu')]).values()]).toEqual([
      'huyện Sông Lô, tỉnh Vĩnh Phúc',
      'huyện Sông Lô, tỉnh Vĩnh Phú',
    ]);
  });
});
