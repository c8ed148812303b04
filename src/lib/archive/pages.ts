/** One page of a list too long for one. */
export interface ListPage<Item> {
  items: Item[];
  /** From 1. */
  number: number;
  count: number;
}

/** How many reports stand on one page: about four screens of a phone for each ten. */
export const pageSize = 30;

/** Cuts a list into pages; an empty list has one, empty page, so that its address exists. */
export function splitPages<Item>(items: Item[], size = pageSize): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
  }));
}

/** `/huyen/song-lo/` and 3 → `/huyen/song-lo/trang-3/`; the first page is the list's own address. */
export function pagePath(base: string, number: number): string {
  return number === 1 ? base : `${base}trang-${number}/`;
}

/**
 * The pages of every group of reports as routes of `[...path].astro`: `song-lo`, `song-lo/trang-2`. `nameOf` gives
 * a group's part of the address.
 */
export function groupRoutes<Key, Item>(
  groups: readonly { key: Key; reports: Item[] }[],
  nameOf: (key: Key) => string,
): { params: { path: string }; props: { key: Key; reports: Item[]; page: ListPage<Item> } }[] {
  return groups.flatMap(({ key, reports }) =>
    splitPages(reports).map((page) => ({
      params: { path: pagePath(`${nameOf(key)}/`, page.number).slice(0, -1) },
      props: { key, reports, page },
    })),
  );
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
