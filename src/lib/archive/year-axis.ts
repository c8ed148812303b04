/** An axis of years to scale: its ends, and the years that are marked on it, both ends among them. */
export interface YearAxis {
  from: number;
  to: number;
  ticks: number[];
}

/** An axis that holds all of `years`, from one round year to another: 1977 … 2025,5 → 1970, 1980, … 2030. */
export function yearAxis(years: readonly number[]): YearAxis {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = [1, 2, 5, 10, 20, 50].find((each) => last - first <= each * 6) ?? 100;
  const from = Math.floor(first / step) * step;
  // What ends or still goes on is seen to go on: the last mark lies beyond it.
  const to = (Math.floor(last / step) + 1) * step;
  const count = Math.round((to - from) / step);
  return { from, to, ticks: Array.from({ length: count + 1 }, (_, index) => from + index * step) };
}

/** Where a year stands on the axis, from 0 to 1. */
export function shareOf({ from, to }: YearAxis, year: number): number {
  return (year - from) / (to - from);
}

/** A date as a year with its part: `2025-07-01` → 2025,5; of what is not told the beginning: `1980-12`, `1977`. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}
