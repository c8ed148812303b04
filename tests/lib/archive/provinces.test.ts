import { expect, test } from 'vitest';
import { readAuthorities } from '../../../src/content-loader/authorities.ts';
import { byProvince, type ProvinceToday } from '../../../src/lib/archive/provinces.ts';
import { buildPlaces } from '../../../src/lib/authorities/places/places.ts';
import { aDistrict } from '../../support/authorities.ts';

const { districts } = (await readAuthorities('content')).authorities;
const told = (groups: ProvinceToday[]) =>
  groups.map(({ title, then }) => [title, then.map((one) => [one.title, one.places.map(({ id }) => id)])]);

test('places stand under the province of then, and that under the one of today', () => {
  const places = buildPlaces(districts);
  const listed = ['song-lo', 'xa-song-lo'].map((id) => places.byId.get(id)!);
  expect(told(byProvince(places, listed))).toEqual([
    [
      'tỉnh Phú Thọ',
      [
        ['tỉnh Vĩnh Phúc', ['song-lo']],
        ['tỉnh Phú Thọ', ['xa-song-lo']],
      ],
    ],
  ]);
});

test('a province with reports of its own is its own heading, not a place within', () => {
  const places = buildPlaces(districts);
  const listed = ['vinh-phuc', 'song-lo'].map((id) => places.byId.get(id)!);
  expect(told(byProvince(places, listed))).toEqual([['tỉnh Phú Thọ', [['tỉnh Vĩnh Phúc', ['song-lo']]]]]);
});

test('a province that only places name has a heading without an entry', () => {
  const places = buildPlaces([aDistrict('a', 'A'), aDistrict('b', 'B', { province: 'Hà Nội' })]);
  const groups = byProvince(places, [...places.byId.values()]);
  expect(told(groups)).toEqual([
    ['tỉnh Vĩnh Phúc', [['tỉnh Vĩnh Phúc', ['a']]]],
    ['thành phố Hà Nội', [['thành phố Hà Nội', ['b']]]],
  ]);
  expect(groups[0]!.then[0]!.entry).toBeUndefined();
});
