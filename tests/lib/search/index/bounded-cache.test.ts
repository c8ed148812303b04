import { expect, test } from 'vitest';
import { BoundedCache } from '../../../../src/lib/search/index/bounded-cache.ts';

test('what was used longest ago goes first, and only when asked to', () => {
  const cache = new BoundedCache<string, number>(10);
  cache.set('chi bộ', 1, 6);
  cache.set('đảng viên', 2, 4);
  cache.set('nghị quyết', 3, 5);
  expect(cache.size).toBe(15);
  expect(cache.get('chi bộ')).toBe(1);
  cache.trim();
  expect([cache.has('chi bộ'), cache.has('đảng viên'), cache.has('nghị quyết')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(cache.size).toBe(6);
});

test('an entry set again counts once', () => {
  const cache = new BoundedCache<string, number>(10);
  cache.set('chi bộ', 1, 6);
  cache.set('chi bộ', 2, 7);
  expect([cache.get('chi bộ'), cache.size]).toEqual([2, 7]);
});
