import { qualify } from './quantity/qualify.ts';
import { readQuantity, unitOf } from './quantity/quantity.ts';
import { readerOf } from './quantity/reader.ts';
import type { Quantity, Reader } from './quantity/reader.ts';
import type { FigureFacts } from './types.ts';

/** What a quotation says by its own words. `unit` is `''` when the noun is left out (`khiển trách 26`). */
export type Reading = Pick<FigureFacts, 'value' | 'unit' | 'qualifier'>;

/** The quantities of a text; numbers in words count only where there are no digits (`Ba xã giảm 17 cán bộ`). */
function quantities(reader: Reader): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < reader.tokens.length; at += 1) {
    const quantity = readQuantity(reader, at);
    if (!quantity) continue;
    found.push(quantity);
    at = Math.max(at, quantity.numberLast);
  }
  const digits = found.filter(({ words }) => !words);
  // `hai mươi chi bộ loại một`: of numbers in words the first is meant.
  return digits.length > 0 ? digits : found.slice(0, 1);
}

/** In a quotation a date or a rank may be meant after all: `96 tuổi`; a year is none. */
function liberally(reader: Reader): Reader {
  return { ...reader, isFree: (at) => !/^(?:1[89]|20)\d\d$/.test(reader.tokens[at]!.text) };
}

/**
 * Reads value, unit and qualifier from a quotation's own words: `hơn 88%` → 88, `%`, `hơn`;
 * `từ 175 thôn xuống còn 146 thôn, tổ dân phố` → `{from: 175, to: 146}`, `thôn, tổ dân phố`, `giảm`.
 * Returns `undefined` when the words hold no number, or several that are not one value.
 */
export function readQuote(quote: string): Readonly<Reading> | undefined {
  if (readings.has(quote)) return readings.get(quote);
  if (readings.size === MOST_READINGS) readings.clear();
  const reading = readOnce(quote);
  readings.set(quote, reading);
  return reading;
}

/** A large table says the same numbers again, and each is read when it is found, written and checked. */
const readings = new Map<string, Readonly<Reading> | undefined>();
const MOST_READINGS = 100_000;

function readOnce(quote: string): Reading | undefined {
  const reader = readerOf(quote.normalize('NFC'));
  const found = quantities(reader);
  const [quantity, another] = found.length > 0 ? found : quantities(liberally(reader));
  if (!quantity || another) return undefined;
  const { qualifier } = qualify(reader, quantity);
  // A dash that a quotation begins with is a sign; in a line it may be a bullet.
  const negative = typeof quantity.value === 'number' && quantity.first === 1 && /^\s*[-−]\d/.test(quote);
  const value = negative ? -(quantity.value as number) : quantity.value;
  return { value, unit: unitOf(reader, quantity), ...(qualifier ? { qualifier } : {}) };
}
