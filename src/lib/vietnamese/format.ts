/**
 * Formats a number the Vietnamese way, with its own digits and no more: 2095 → `2.095`, 94.2 → `94,2`,
 * 15031.77 → `15.031,77`, -29 → `-29`. Written by hand because `Intl` differs between engines in grouping.
 */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = plainDigits(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}

/** `String` writes very large and very small numbers with an exponent; a report never does. */
function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}

/** 94.2 → `94,2%`. The number is the percentage itself, as in a report, not a share of one. */
export function formatPercent(value: number): string {
  return `${formatNumber(value)}%`;
}

/** `2020-09-21` → `21/09/2020`. Throws on anything but an ISO date. */
export function formatDateShort(iso: string): string {
  const { year, month, day } = isoParts(iso);
  return `${day}/${month}/${year}`;
}

/**
 * `2020-09-21` → `ngày 21 tháng 9 năm 2020`; `1930-02-03` → `ngày 03 tháng 02 năm 1930`: a zero before days 1–9
 * and months 1–2, as Decree 30/2020/NĐ-CP has it. Throws on anything but an ISO date.
 */
export function formatDateLong(iso: string): string {
  const { year, month, day } = isoParts(iso);
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** `2020-09-21` → `Thứ Hai`. Throws on anything but an ISO date. */
export function weekdayName(iso: string): string {
  const { year, month, day } = isoParts(iso);
  return WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]!;
}

/** `['a', 'b', 'c']` → `a, b và c`; one item is itself, none is an empty string. */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} và ${items.at(-1)!}`;
}

function isoParts(iso: string): { year: string; month: string; day: string } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) throw new RangeError(`Not an ISO date: ${iso}`);
  return { year: match[1]!, month: match[2]!, day: match[3]! };
}
