import type { Report } from '../report/types.ts';

/** One page of a list too long for one. */
export interface ListPage<Item> {
  items: Item[];
  /** From 1. */
  number: number;
  count: number;
  /** Items on all pages together. */
  total: number;
}

/**
 * How many reports stand on one page: about 15 KB as a server sends them. With fewer, an archive of ten thousand
 * reports would have several hundred more files, and hosts count files.
 */
export const pageSize = 100;

/**
 * Cuts a list into pages; an empty list has one, empty page, so that its address exists. The first page, which
 * everybody meets, may be shorter (`first`) than those that are turned to.
 */
export function splitPages<Item>(items: Item[], size = pageSize, first = size): ListPage<Item>[] {
  const count = 1 + Math.max(0, Math.ceil((items.length - first) / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index === 0 ? 0 : first + (index - 1) * size, first + index * size),
    number: index + 1,
    count,
    total: items.length,
  }));
}

/** `/huyen/song-lo/` and 3 → `/huyen/song-lo/trang-3/`; the first page is the list's own address. */
export function pagePath(base: string, number: number): string {
  return number === 1 ? base : `${base}trang-${number}/`;
}

/** A page of a list as the rest parameter of its route: `song-lo`, `song-lo/trang-2`. */
export function pathParam(name: string, number: number): string {
  return pagePath(`${name}/`, number).slice(0, -1);
}

/** One page of a district's, a term's or an author's reports, and the years that all of them span. */
interface FacetProps<Key> {
  key: Key;
  page: ListPage<Report>;
  span?: { from: string; to: string };
}

/**
 * The pages of every group of reports, which stand newest first, as routes of `[...path].astro`. `nameOf` gives a
 * group's part of the address; the first page of each holds `first` reports.
 */
export function facetRoutes<Key>(
  groups: readonly { key: Key; reports: Report[] }[],
  nameOf: (key: Key) => string,
  first = pageSize,
): { params: { path: string }; props: FacetProps<Key> }[] {
  return groups.flatMap(({ key, reports }) => {
    const span = reports.length > 0 ? { from: reports.at(-1)!.year, to: reports[0]!.year } : undefined;
    return splitPages(reports, pageSize, first).map((page) => ({
      params: { path: pathParam(nameOf(key), page.number) },
      props: { key, page, span },
    }));
  });
}

/** The page of a list as the rest parameter of its route, which has none for the first: `trang-2`. */
export function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : pagePath('', number).slice(0, -1);
}

/** Whether a name is that of a page of a list, and so cannot be the name of anything beside it: `trang-2`. */
export function isPageName(name: string): boolean {
  return /^trang-\d+$/.test(name);
}

/**
 * Which page numbers to show around the present one, `undefined` standing for a gap:
 * page 6 of 20 → 1 … 5 6 7 … 20.
 */
export function pageNumbers(present: number, count: number): (number | undefined)[] {
  const shown = [1, present - 1, present, present + 1, count].filter((n) => n >= 1 && n <= count);
  const unique = [...new Set(shown)].sort((a, b) => a - b);
  return unique.flatMap((n, index) => {
    const before = unique[index - 1] ?? n - 1;
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? [undefined, n] : [n];
  });
}
