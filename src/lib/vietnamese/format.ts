/**
 * Formats a number the Vietnamese way, with its own digits and no more: 2095 → `2.095`, 94.2 → `94,2`,
 * 15031.77 → `15.031,77`, -29 → `−29`; `decimals` keeps zeros that were printed (`6,70`). Written by hand because
 * `Intl` differs between engines in grouping.
 */
export function formatNumber(value: number, decimals?: number): string {
  const size = Math.abs(value);
  const [whole = '', fraction] = (
    decimals === undefined ? plainDigits(size) : size.toFixed(Math.min(decimals, 20))
  ).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** The size of a file as readers are told it, a MB being a million bytes: 4,926,000 → `4,9 MB`; no file weighs nothing. */
export function formatMegabytes(bytes: number): string {
  return `${formatNumber(Math.max(bytes > 0 ? 1 : 0, Math.round(bytes / 1e5)) / 10)} MB`;
}

/** A size that is more than is allowed, where the two would be said alike: `hơn 4 MB`. */
export function formatMegabytesOver(bytes: number, most: number): string {
  const [size, limit] = [formatMegabytes(bytes), formatMegabytes(most)];
  return size === limit ? `hơn ${limit}` : size;
}

/** As `formatNumber`, with the sign of a rise too: 5.5 → `+5,5`, -29 → `−29`. */
export function formatSigned(value: number): string {
  return `${value > 0 ? '+' : ''}${formatNumber(value)}`;
}

/** `String` writes very large and very small numbers with an exponent; a report never does. */
function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}

/** `2020-09-21` → `21/09/2020`; `2020-09` → `09/2020`. */
export function printDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** The first letter raised, the rest as it is: `huyện Sông Lô` → `Huyện Sông Lô`. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
