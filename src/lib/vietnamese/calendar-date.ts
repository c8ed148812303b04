/**
 * A day of a month of a year as ISO: (2020, 9, 21) → `2020-09-21`; `undefined` when the calendar has no such day, as
 * 31/09 and 29/02/2021.
 */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${isoTwo(month)}-${isoTwo(day)}`;
}

/** `--09-17`: a day of some year, ISO 8601:2000; 29 February counts. `undefined` when no year has it. */
export function isoMonthDay(month: number, day: number): string | undefined {
  return isoDate(2000, month, day)?.replace(/^2000/, '-');
}

/** 9 → `09`. */
export function isoTwo(value: number): string {
  return String(value).padStart(2, '0');
}

/** Days of a month, leap years counted: (2020, 2) → 29. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
