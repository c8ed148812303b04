/**
 * `2020-09-21` when it is a day of the calendar. `2020-02-30`, `21/09/2020` and `2020-9-21` are not.
 */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  return isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The ISO date somebody meant: `21/09/2020`, `21-9-2020`, `21.9.2020`, `2020/09/21`, `2020-9-21`,
 * `ngày 21 tháng 9 năm 2020` → `2020-09-21`. Nothing when the digits are not a day of the calendar.
 */
export function intendedDate(text: string): string | undefined {
  const dayFirst = /(\d{1,2})\s*(?:[-/.]|tháng)\s*(\d{1,2})\s*(?:[-/.,]|năm)\s*(\d{4})/i.exec(text);
  const yearFirst = /(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})/.exec(text);
  const parts = yearFirst
    ? [yearFirst[1], yearFirst[2], yearFirst[3]]
    : dayFirst
      ? [dayFirst[3], dayFirst[2], dayFirst[1]]
      : undefined;
  if (!parts) return undefined;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  if (!isCalendarDay(year, month, day)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `2015–2020`, `2015-2020`, `2015 - 2020` → [2015, 2020]; years in the wrong order are no term. */
export function parseTerm(text: string): [from: number, to: number] | undefined {
  const match = /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(text.trim());
  if (!match) return undefined;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return from < to ? [from, to] : undefined;
}

/** The term somebody meant: `nhiệm kỳ 2015 — 2020`, `2015/2020`, `2015-20` → `2015–2020`. */
export function intendedTerm(text: string): string | undefined {
  const match = /(\d{4})\D{1,4}(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = match[2]!.length === 2 ? Number(match[1]!.slice(0, 2) + match[2]!) : Number(match[2]);
  return from < to && to - from <= 10 ? `${from}–${to}` : undefined;
}

/**
 * The forms that a figure's value may take: a number, `{from, to}`, `{part, whole}`, `{min, max}`.
 */
export function isFigureValue(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value).sort().join();
  const numbers = Object.values(value).every((one) => typeof one === 'number' && Number.isFinite(one));
  return numbers && ['from,to', 'part,whole', 'max,min'].includes(keys);
}
