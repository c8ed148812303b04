import type { Report } from '../report/types.ts';

/** One column of a strip: `2023` or `2023-03`, and how many reports. */
export interface TimeColumn {
  key: string;
  count: number;
}

/** Twelve columns, one for each month of a year, those without reports among them. */
export function monthColumns(year: string, reports: readonly Pick<Report, 'month'>[]): TimeColumn[] {
  const counts = Map.groupBy(reports, ({ month }) => month);
  return Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, '0');
    return { key: `${year}-${month}`, count: counts.get(month)?.length ?? 0 };
  });
}

/** The stretches of columns without reports: the key of each one's first column with that of its last. */
export function silentStretches(columns: readonly TimeColumn[]): Map<string, string> {
  const stretches = new Map<string, string>();
  let first: string | undefined;
  for (const { key, count } of columns) {
    first = count > 0 ? undefined : (first ?? key);
    if (first !== undefined) stretches.set(first, key);
  }
  return stretches;
}

/** A column for each year from the first to the last, those without reports among them: time has no gaps. */
export function yearColumns(years: ReadonlyMap<string, readonly unknown[]>): TimeColumn[] {
  const known = [...years.keys()].map(Number);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const key = String(first + index);
    return { key, count: years.get(key)?.length ?? 0 };
  });
}

/** How many reports on each ISO day that has any, as entries. */
export function dayCounts(reports: readonly Pick<Report, 'date'>[]): [string, number][] {
  return [...Map.groupBy(reports, ({ date }) => date)].map(([day, on]) => [day, on.length]);
}

/** The shade of a day: 1 for one report, 2 for two, 3 for three and more; 0 for none. */
export function shadeOf(count: number): 0 | 1 | 2 | 3 {
  return count >= 3 ? 3 : count === 2 ? 2 : count === 1 ? 1 : 0;
}

/** How many reports in each year that has any, earliest first, as entries. */
export function yearCounts(reports: readonly Pick<Report, 'year'>[]): [year: number, reports: number][] {
  return [...Map.groupBy(reports, ({ year }) => Number(year))]
    .map(([year, found]): [number, number] => [year, found.length])
    .sort(([a], [b]) => a - b);
}
