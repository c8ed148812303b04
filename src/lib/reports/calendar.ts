/** `2020-09-21` → `/2020/09/21/`; `2020-09` → `/2020/09/`; `2020` → `/2020/`. */
export function calendarPath(iso: string): string {
  return `/${iso.replaceAll('-', '/')}/`;
}

/** 0 for Sunday to 6 for Saturday: `2020-09-21` → 1, a Monday. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** 30 for September, 29 for February 2020. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The weeks of a month, Monday first as Vietnamese calendars are: seven ISO dates a week,
 * `undefined` where a day belongs to the month before or after.
 */
export function monthWeeks(year: number, month: number): (string | undefined)[][] {
  const prefix = `${year}-${pad(month)}`;
  const lead = (weekdayOf(`${prefix}-01`) + 6) % 7;
  const days = daysInMonth(year, month);
  const cells = Array.from({ length: Math.ceil((lead + days) / 7) * 7 }, (_, index) => {
    const day = index - lead + 1;
    return day >= 1 && day <= days ? `${prefix}-${pad(day)}` : undefined;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/**
 * A calendar day from its parts, as a date picker gives them: (2020, 9, 21) → `2020-09-21`;
 * `undefined` for a day that no calendar has, such as 31/09 or 29/02/2021.
 */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
