import { daysInMonth, isoTwo } from '../vietnamese/calendar-date.ts';

/** `2020-09-21` → `/2020/09/21/`; `2020-09` → `/2020/09/`; `2020` → `/2020/`. */
export function calendarPath(iso: string): string {
  return `/${iso.replaceAll('-', '/')}/`;
}

/** 0 for Sunday to 6 for Saturday: `2020-09-21` → 1, a Monday. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/**
 * The weeks of a month, Monday first as Vietnamese calendars are: seven ISO dates a week,
 * `undefined` where a day belongs to the month before or after.
 */
export function monthWeeks(year: number, month: number): (string | undefined)[][] {
  const prefix = `${year}-${isoTwo(month)}`;
  const lead = (weekdayOf(`${prefix}-01`) + 6) % 7;
  const days = daysInMonth(year, month);
  const cells = Array.from({ length: Math.ceil((lead + days) / 7) * 7 }, (_, index) => {
    const day = index - lead + 1;
    return day >= 1 && day <= days ? `${prefix}-${isoTwo(day)}` : undefined;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
