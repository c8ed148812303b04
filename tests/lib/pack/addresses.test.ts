import { describe, expect, test } from 'vitest';
import { findGoal, relativeAddress } from '../../../src/lib/pack/addresses.ts';

const files = new Set([
  'index.html',
  '2020/index.html',
  '2020/09/21/bai/index.html',
  'du-lieu/so-lieu.csv',
  'anh 1.png',
]);
const goal = (address: string, from = '2020/index.html', base = '/') => findGoal(address, from, base, files);

describe('findGoal', () => {
  test.each([
    ['/2020/', '2020/index.html', ''],
    ['/', 'index.html', ''],
    ['/2020', '2020/index.html', ''],
    ['09/21/bai/#d-1', '2020/09/21/bai/index.html', '#d-1'],
    ['../du-lieu/so-lieu.csv', 'du-lieu/so-lieu.csv', ''],
    ['/?q=nghị quyết#a', 'index.html', '?q=ngh%E1%BB%8B%20quy%E1%BA%BFt#a'],
    ['/anh%201.png', 'anh 1.png', ''],
  ])('%s in the page of a year is %s', (address, file, rest) => {
    expect(goal(address)).toEqual({ kind: 'file', file, rest });
  });

  test('below a path, what is not below it is missing', () => {
    expect(goal('/kho/2020/', 'index.html', '/kho/')).toEqual({
      kind: 'file',
      file: '2020/index.html',
      rest: '',
    });
    expect(goal('/2020/', 'index.html', '/kho/')).toEqual({ kind: 'missing', path: '/2020/' });
  });

  test.each([
    'https://vinhphuc.gov.vn/',
    '//a.example.vn/',
    'mailto:tulieu@example.vn',
    '#dau-trang',
    '?trang=2',
    '',
  ])('%s is left as it stands', (address) => expect(goal(address)).toEqual({ kind: 'outside' }));

  test.each(['/khong-co/', '/%E0%A4%A', '/2020/anh.webp'])('%s is told to be missing', (address) => {
    expect(goal(address).kind).toBe('missing');
  });
});

test.each([
  ['index.html', 'huyen/index.html', 'huyen/index.html'],
  ['huyen/index.html', 'huyen/song-lo/index.html', 'song-lo/index.html'],
  ['2020/09/21/bai/index.html', 'index.html', '../../../../index.html'],
  ['2020/09/index.html', '2020/index.html', '../index.html'],
  ['index.html', 'anh 100%.png', 'anh%20100%25.png'],
  ['a/index.html', 'a/index.html', 'index.html'],
])('from %s to %s is %s', (from, to, way) => {
  expect(relativeAddress(from, to)).toBe(way);
});
