import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/lib/report/types.ts';
import {
  facetRoutes,
  isPageName,
  pageNumbers,
  pageParam,
  pagePath,
  pageSize,
  splitPages,
} from '../../../src/lib/archive/pages.ts';

describe('splitPages', () => {
  test('keeps every item once, in order', () => {
    const items = Array.from({ length: 71 }, (_, index) => index);
    const pages = splitPages(items, 30);
    expect(pages.map((page) => page.items.length)).toEqual([30, 30, 11]);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    expect(pages.map((page) => page.number)).toEqual([1, 2, 3]);
  });

  test('the first page may be shorter than the others', () => {
    const items = Array.from({ length: 71 }, (_, index) => index);
    const pages = splitPages(items, 30, 10);
    expect(pages.map((page) => page.items.length)).toEqual([10, 30, 30, 1]);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    expect(pages.every((page) => page.count === 4)).toBe(true);
    expect(splitPages(items.slice(0, 10), 30, 10)).toHaveLength(1);
    expect(splitPages(items.slice(0, 11), 30, 10)).toHaveLength(2);
  });

  test('an empty list has one page, so that its address exists', () => {
    expect(splitPages([])).toEqual([{ items: [], number: 1, count: 1, total: 0 }]);
  });
});

test('the first page of a list is the list itself', () => {
  expect(pagePath('/huyen/song-lo/', 1)).toBe('/huyen/song-lo/');
  expect(pagePath('/huyen/song-lo/', 3)).toBe('/huyen/song-lo/trang-3/');
});

test('a page has a name in its route, but for the first; nothing else may bear such a name', () => {
  expect([1, 2, 10].map(pageParam)).toEqual([undefined, 'trang-2', 'trang-10']);
  expect(isPageName('trang-2')).toBe(true);
  expect(['trang', 'trang-vang', 'trang-2-bao'].some(isPageName)).toBe(false);
});

describe('pageNumbers', () => {
  test.each([
    [1, 1, '1'],
    [1, 3, '1 2 3'],
    [6, 20, '1 … 5 6 7 … 20'],
    [3, 20, '1 2 3 4 … 20'],
    [4, 20, '1 2 3 4 5 … 20'],
    [20, 20, '1 … 19 20'],
  ])('page %i of %i shows %s', (present, count, shown) => {
    expect(
      pageNumbers(present, count)
        .map((n) => n ?? '…')
        .join(' '),
    ).toBe(shown);
  });
});

test('a group has an address for each of its pages, the first at its own, and each knows the whole', () => {
  const reports = Array.from({ length: pageSize + 1 }, (_, index) => ({ year: String(2025 - (index >> 4)) }));
  const routes = facetRoutes([{ key: { id: 'song-lo' }, reports: reports as Report[] }], ({ id }) => id);
  expect(routes.map(({ params }) => params.path)).toEqual(['song-lo', 'song-lo/trang-2']);
  expect(routes[1]!.props.page).toEqual({
    items: [reports[pageSize]],
    number: 2,
    count: 2,
    total: pageSize + 1,
  });
  const from = String(2025 - (pageSize >> 4));
  expect(routes.map(({ props }) => props.span)).toEqual(Array(2).fill({ from, to: '2025' }));
});
