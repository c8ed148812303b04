const ROMAN = /^(?=.)(X{0,3})(IX|IV|V?I{0,3})$/;
const VALUES: ReadonlyMap<string, number> = new Map(Object.entries<number>({ I: 1, V: 5, X: 10 }));

/**
 * Reads a Roman numeral from I to XXXIX, as congresses, terms and quarters use them: `XVI` → 16.
 * `undefined` for what is none: `IIII`, `VX`, `C`, `xii`, an empty string.
 */
export function parseRoman(text: string): number | undefined {
  if (!ROMAN.test(text)) return undefined;
  const values = [...text].map((letter) => VALUES.get(letter)!);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
