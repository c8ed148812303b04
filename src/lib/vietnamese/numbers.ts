/** Words that multiply the numeral before them: `1,5 triệu`, `10.000 tỷ`. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['chục', 10],
  ['trăm', 100],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);

// Spaces that group thousands inside a numeral: plain, no-break, thin, narrow no-break.
const GROUP_SPACE = '[ \\u00a0\\u2009\\u202f]';
const GROUPED = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const SPACED = new RegExp(`^(\\d{1,3}(?:${GROUP_SPACE}\\d{3})+)(?:,(\\d+))?$`);
const PLAIN = /^(\d+)(?:[.,](\d+))?$/;

/**
 * Reads a number as Vietnamese reports print it: `94,2` is ninety-four point two, `2.095` and `2 095` are two
 * thousand and ninety-five, `03` is three, `-1,5` is minus one and a half.
 * Returns `undefined` when the text is not one number: `1.50.000`, `2015 - 2020`, `94,2%`.
 */
export function parseVietnameseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const sign = /^[-−+]/.exec(trimmed)?.[0] ?? '';
  const digits = trimmed.slice(sign.length);
  const factor = sign === '-' || sign === '−' ? -1 : 1;
  const grouped = GROUPED.exec(digits) ?? SPACED.exec(digits);
  if (grouped) return factor * toNumber(grouped[1]!.replace(/\D/g, ''), grouped[2]);
  const plain = PLAIN.exec(digits);
  return plain ? factor * toNumber(plain[1]!, plain[2]) : undefined;
}

function toNumber(whole: string, decimals: string | undefined): number {
  return Number(decimals ? `${whole}.${decimals}` : whole);
}
