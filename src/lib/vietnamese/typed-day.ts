import { daysInMonth, intendedDate, isCalendarDay, isoDate } from './calendar-date.ts';

/**
 * The ISO day that was typed into a field for days: `21/09/2020`, `21.9.2020`, `21092020`, `2020-09-21`; a month or a
 * year stands for its first day or its last, `9/2020` → `2020-09-30`. Nothing where the calendar has no such day.
 */
export function typedDay(text: string, edge: 'first' | 'last'): string | undefined {
  const typed = text.trim();
  const run = /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (run) return intendedDate(run.slice(1).join('/'));
  const month = /^(?:tháng\s*)?(\d{1,2})\s*[-/.]\s*(\d{4})$/i.exec(typed);
  if (month) return edgeOf(Number(month[2]), Number(month[1]), edge);
  const year = /^(?:năm\s*)?(\d{4})$/i.exec(typed);
  if (year) return edgeOf(Number(year[1]), edge === 'first' ? 1 : 12, edge);
  // Nothing but a day: in «21/09/2020 gì đó» something else was meant.
  return /^[\d\s./-]+$|^(?:ngày\s*)?\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}$/i.test(typed)
    ? intendedDate(typed)
    : undefined;
}

function edgeOf(year: number, month: number, edge: 'first' | 'last'): string | undefined {
  const day = edge === 'first' ? 1 : daysInMonth(year, month);
  return isCalendarDay(year, month, day) ? isoDate(year, month, day) : undefined;
}
