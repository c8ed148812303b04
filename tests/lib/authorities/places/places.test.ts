import { describe, expect, test } from 'vitest';
import { readAuthorities } from '../../../../src/content-loader/authorities.ts';
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
import { aDistrict } from '../../../support/authorities.ts';
import type { District } from '../../../../src/lib/authorities/places/schema.ts';

const { districts } = (await readAuthorities('content')).authorities;
const places = buildPlaces(districts);
const place = (id: string) => places.byId.get(id)!;
const ids = (found: District[]) => found.map(({ id }) => id);

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
      aDistrict('p', 'Hà Giang', { kind: 'tỉnh', to: '2025-07-01', successors: ['q'] }),
      aDistrict('q', 'Tuyên Quang', { kind: 'tỉnh', province: 'Tuyên Quang' }),
      aDistrict('x', 'Đồng Văn', { kind: 'xã', province: 'Hà Giang', parent: 'p' }),
    ]);
    expect(ids(provincesToday(merged, merged.byId.get('x')!))).toEqual(['q']);
  });

  test('places that name each other as successors end the search', () => {
    const circle = buildPlaces([
      aDistrict('a', 'A', { to: '2000', successors: ['b'] }),
      aDistrict('b', 'B', { to: '2001', successors: ['a'] }),
    ]);
    expect(provincesToday(circle, circle.byId.get('a')!)).toEqual([]);
  });
});

describe('from a place of today back', () => {
  test('tỉnh Phú Thọ holds what was huyện Sông Lô and tỉnh Vĩnh Phúc', () => {
    expect(ids(predecessorsOf(places, place('phu-tho')))).toEqual(['song-lo', 'lap-thach', 'vinh-phuc']);
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
    expect(placeInFull(aDistrict('ba-dinh', 'Ba Đình', { kind: 'quận', province: 'Hà Nội' }))).toBe(
      'quận Ba Đình, thành phố Hà Nội',
    );
  });

  test('in a list have their kind, and their province where that is needed to tell them apart', () => {
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
