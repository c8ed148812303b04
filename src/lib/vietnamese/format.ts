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
