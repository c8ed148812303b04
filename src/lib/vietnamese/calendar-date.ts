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

/** `2020-09-21` when it is a day of the calendar from 1900 to 2100. `2020-02-30`, `21/09/2020` and `2020-9-21` are not. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A day that a report may be of. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return year >= 1900 && year <= 2100 && isoDate(year, month, day) !== undefined;
}

/**
 * The ISO date somebody meant: `21/09/2020`, `21-9-2020`, `21.9.2020`, `2020/09/21`, `2020-9-21`,
 * `ngày 21 tháng 9 năm 2020` → `2020-09-21`. Nothing when the digits are not a day of the calendar.
 */
export function intendedDate(text: string): string | undefined {
  const dayFirst = /(\d{1,2})\s*(?:[-/.]|tháng)\s*(\d{1,2})\s*(?:[-/.,]|năm)\s*(\d{4})/i.exec(text);
  const yearFirst = /(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})/.exec(text);
  const parts = yearFirst ? yearFirst.slice(1) : dayFirst?.slice(1).reverse();
  if (!parts) return undefined;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  return isCalendarDay(year, month, day) ? isoDate(year, month, day) : undefined;
}
