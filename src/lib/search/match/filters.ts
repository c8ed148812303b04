import type { IndexHead } from '../index/head.ts';
import { FILTER_NAMES, type FilterName, type SearchOptions } from '../types.ts';

/** For each filter in use, which pages pass it; `date` stands for the range of days. */
type Passes = Map<FilterName | 'date', Uint8Array>;

export function passesOf({ pageCount, filters, days }: IndexHead, options: SearchOptions): Passes {
  const passes: Passes = new Map();
  for (const name of FILTER_NAMES) {
    const values = options.filters?.[name]?.filter((value) => value !== '');
    if (!values || values.length === 0) continue;
    const pass = new Uint8Array(pageCount);
    for (const value of values) for (const page of filters[name].get(value) ?? []) pass[page] = 1;
    passes.set(name, pass);
  }
  const { from, to } = options;
  if (from || to) {
    passes.set(
      'date',
      Uint8Array.from(days, (day) => (day !== '' && (!from || day >= from) && (!to || day <= to) ? 1 : 0)),
    );
  }
  return passes;
}

/** Whether a page passes every filter, apart from `except`. */
export function passesAll(passes: Passes, page: number, except?: FilterName): boolean {
  for (const [name, pass] of passes) if (name !== except && !pass[page]) return false;
  return true;
}

/** How many of `pages` each value has; a filter's own choice does not narrow its own counts. */
export function countValues(
  { pageCount, filters }: IndexHead,
  passes: Passes,
  pages: number[],
): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const name of FILTER_NAMES) {
    const found = new Uint8Array(pageCount);
    for (const page of pages) if (passesAll(passes, page, name)) found[page] = 1;
    const values: [string, number][] = [];
    for (const [value, having] of filters[name]) {
      let count = 0;
      for (const page of having) count += found[page]!;
      if (count > 0) values.push([value, count]);
    }
    // Own properties, whatever the values are called: an author may be `__proto__`.
    counts[name] = Object.fromEntries(values);
  }
  return counts;
}

/** How many of the results have a value; 0 where none has. */
export function countOf(
  counts: Record<string, Record<string, number>>,
  filter: string,
  value: string,
): number {
  if (!Object.hasOwn(counts, filter)) return 0;
  const values = counts[filter]!;
  return Object.hasOwn(values, value) ? values[value]! : 0;
}
