import { readChange } from './change.ts';
import { readFraction } from './fractions.ts';
import type { Numeral } from './numerals.ts';
import { readRange } from './range.ts';
import { lower } from '../noun/phrases.ts';
import { readRatio } from './ratio.ts';
import { numeralAt } from './reader.ts';
import type { Quantity, Reader } from './reader.ts';
import { readShortForm } from './short-forms.ts';
import { withNoun } from './with-noun.ts';

/** In tokens: how near the word that makes `3 triệu` money stands. */
const MONEY_REACH = 14;
const MONEY = /^(?:đồng|đ|tỷ|tỉ|tiền|phí|thưởng|vốn|quỹ|giá|lương|vay|nợ|thu|chi|lãi|nộp|góp|bán|mua|trả)$/;

/** Reads the widest quantity that begins with the number at a token. */
export function readQuantity(reader: Reader, at: number): Quantity | undefined {
  if (!reader.isFree(at)) return undefined;
  const shortForm = readShortForm(reader, at);
  if (shortForm) return shortForm;
  const fraction = readFraction(reader, at);
  if (fraction) {
    const value = { part: fraction.part, whole: fraction.whole };
    return withNoun(reader, { kind: 'fraction', value, first: at, words: true }, fraction.last);
  }
  const numeral = numeralAt(reader, at);
  if (!numeral) return undefined;
  const wide = readChange(reader, numeral) ?? readRatio(reader, numeral) ?? readRange(reader, numeral);
  if (wide) return wide;
  const { words, last } = numeral;
  const number = isNegative(reader, numeral)
    ? { value: -numeral.value, first: at - 1 }
    : { value: numeral.value, first: at };
  return withHalf(reader, withNoun(reader, { kind: 'number', words, ...number }, last));
}

/** `ba tấn rưỡi`: half a measure more is told behind it. */
function withHalf(reader: Reader, quantity: Quantity): Quantity {
  const { noun, value, last } = quantity;
  const half = noun?.kind === 'measure' && lower(reader, last + 1) === 'rưỡi' && typeof value === 'number';
  return half ? { ...quantity, value: value + 0.5, last: last + 1 } : quantity;
}

/** `(-1,2%)`: a sign stands alone before its number, a dash between words or numbers does not. */
function isNegative({ tokens }: Reader, { first, words }: Numeral): boolean {
  const [before, sign, number] = [tokens[first - 2], tokens[first - 1], tokens[first]!];
  if (words || !sign || !/^[-−]$/.test(sign.text) || sign.end !== number.start) return false;
  return before !== undefined && (before.text === '(' || (before.end < sign.start && before.kind === 'word'));
}

/**
 * The unit that the quantity's own words say, `''` when they leave it out. `10.000 tỷ` and `thưởng 3 triệu` are
 * `đồng`: nothing but money is counted so.
 */
export function unitOf({ tokens }: Reader, { noun, first, numberLast, value }: Quantity): string {
  if (noun) return noun.unit;
  if (typeof value !== 'number' && !('from' in value)) return '';
  const scales = tokens.slice(first, numberLast + 1).map((token) => token.lower);
  if (scales.some((word) => /^t[ỷỉ]$/.test(word))) return 'đồng';
  if (!scales.includes('triệu')) return '';
  // `Dân góp ba triệu rưỡi, xã …`: where no noun follows, millions are of money.
  const ends = /^(?:[.,;:)]|và|mỗi|)$/.test(tokens[numberLast + 1]?.lower ?? '');
  if (ends) return 'đồng';
  const around = tokens.slice(Math.max(0, first - MONEY_REACH), numberLast + MONEY_REACH);
  return around.some((token) => MONEY.test(token.lower)) ? 'đồng' : '';
}
