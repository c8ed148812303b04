import { readFraction } from './quantity/fractions.ts';
import { readNumeral } from './quantity/numerals.ts';
import type { Numeral } from './quantity/numerals.ts';
import { qualifierAcross, qualifierAt } from './quantity/qualifiers.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { FigureValue } from './types.ts';

/** What a quotation says by its own words. `unit` is `''` when the noun is left out (`khiển trách 26`). */
export interface Reading {
  value: FigureValue;
  unit: string;
  qualifier?: string;
}

const DOWN = /^(?:xuống|còn|giảm)$/;
const UP = /^(?:lên|tăng)$/;
const RANGE = new Set(['-', '–', '—', 'đến', 'tới']);
/** A unit ends where a condition or an aside begins: `120 hộ (tăng 5%)`, `50 đảng viên trở lên`. */
const UNIT_END = new Set(['(', ';', ':', '.', 'trở', 'so', 'vào', 'trong', 'năm', 'đã', 'là', 'được']);

function isYear(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower;
  return (
    /^(?:1[89]|20)\d\d$/.test(tokens[index]!.text) && (before === 'năm' || before === '/' || before === 'đến')
  );
}

/** Every number of the quotation, years left out; `(năm 2010)` is no value. */
function numerals(tokens: readonly Token[]): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const digits = tokens[at]!.kind === 'number';
    // Words count as numbers only where nothing was read yet: `hai mươi chi bộ`, not `8 xã loại một`.
    const numeral = digits || found.length === 0 ? readNumeral(tokens, at) : undefined;
    if (!numeral || (digits && isYear(tokens, at))) continue;
    found.push(numeral);
    at = numeral.last;
  }
  return digitsFirst(found);
}

/** Where digits and a stray number word compete (`Ba xã giảm 17 cán bộ`), the digits are the value. */
function digitsFirst(found: Numeral[]): Numeral[] {
  const digits = found.filter((numeral) => !numeral.words);
  return digits.length > 0 ? digits : found;
}

/** The unit in the words from a token on: `%`, `đảng viên`, `đồng/người/năm`, `thông báo, thông báo kết luận`. */
function readUnit(text: string, tokens: readonly Token[], from: number): string {
  if (tokens[from]?.text === '%' || tokens[from]?.text === '‰') return tokens[from].text;
  if (tokens[from]?.lower === 'phần' && tokens[from + 1]?.lower === 'trăm') return '%';
  let first = from;
  while (['số', 'tổng', 'trong'].includes(tokens[first]?.lower ?? '')) first += 1;
  let last = first;
  while (
    last < tokens.length &&
    (!UNIT_END.has(tokens[last]!.lower) || (last > first && tokens[last - 1]!.text === '/'))
  )
    last += 1;
  if (last === first) return '';
  const words = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  return words
    .replace(/[,.;:\s]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .toLowerCase()
    .replace(/(?<=m)[23](?!\p{L})/gu, (power) => (power === '2' ? '²' : '³'))
    .replace('°c', '°C');
}

/** The index of the word that turns `từ 175 thôn … 146 thôn` into a change, and its direction. */
function changeBetween(tokens: readonly Token[], from: number, to: number): 'tăng' | 'giảm' | undefined {
  const words = tokens.slice(from, to).map((token) => token.lower);
  if (words.some((word) => DOWN.test(word))) return 'giảm';
  return words.some((word) => UP.test(word)) ? 'tăng' : undefined;
}

function readPair(
  text: string,
  tokens: readonly Token[],
  first: Numeral,
  second: Numeral,
): Reading | undefined {
  const between = tokens.slice(first.last + 1, second.first).map((token) => token.lower);
  const after = readUnit(text, tokens, second.last + 1);
  const ratio =
    between.join('') === '/' ||
    (between.includes('trong') && between.includes('số')) ||
    between.join(' ') === 'trên tổng số';
  if (ratio)
    return {
      value: { part: first.value, whole: second.value },
      unit: after,
      qualifier: qualifierAcross(tokens, first.first)?.word,
    };
  const change = changeBetween(tokens, first.last + 1, second.first) ?? changeBetween(tokens, 0, first.first);
  const middle = between.filter((word) => !['%', 'đến', 'tới', '-', '–', '—'].includes(word));
  if (changeBetween(tokens, first.last + 1, second.first)) {
    const unit = after || readUnit(text, tokens, first.last + 1);
    return {
      value: { from: first.value, to: second.value },
      unit,
      qualifier: first.value > second.value ? 'giảm' : change,
    };
  }
  if (!between.some((word) => RANGE.has(word)) || middle.length > 0) return undefined;
  const scale = scaleOf(tokens, second) / scaleOf(tokens, first);
  const min =
    first.value < second.value && scale > 1 && first.value * scale <= second.value
      ? first.value * scale
      : first.value;
  return {
    value: { min, max: second.value },
    unit: after,
    qualifier: qualifierAcross(tokens, first.first)?.word,
  };
}

/** `30 - 40 triệu`: the scale stands once and counts for both. */
function scaleOf(tokens: readonly Token[], numeral: Numeral): number {
  const digits = readNumeral(tokens.slice(numeral.first, numeral.first + 1), 0);
  return digits && digits.value !== 0 ? numeral.value / digits.value : 1;
}

/**
 * Reads value, unit and qualifier from a quotation's own words: `hơn 88%` → 88, `%`, `hơn`;
 * `từ 175 thôn xuống còn 146 thôn, tổ dân phố` → `{from: 175, to: 146}`, `thôn, tổ dân phố`, `giảm`.
 * Returns `undefined` when the words hold no number, or several that are not one value.
 */
export function readQuote(quote: string): Reading | undefined {
  const text = quote.normalize('NFC');
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const fraction = readFraction(tokens, at);
    if (!fraction) continue;
    const value = { part: fraction.part, whole: fraction.whole };
    return clean({
      value,
      unit: readUnit(text, tokens, fraction.last + 1),
      qualifier: qualifierAcross(tokens, at)?.word,
    });
  }
  const found = numerals(tokens);
  const [first, second] = found;
  if (!first || found.length > 2) return undefined;
  if (second) {
    const pair = readPair(text, tokens, first, second);
    return pair && clean(pair);
  }
  const value = tokens[first.first - 1]?.text === '-' && first.first === 1 ? -first.value : first.value;
  const unit = readUnit(text, tokens, first.last + 1);
  const after = tokens.findIndex((_, at) => at > first.last && qualifierAt(tokens, at));
  const qualifier =
    qualifierAcross(tokens, first.first)?.word ??
    (after === -1 ? undefined : qualifierAt(tokens, after)?.word);
  return clean({ value, unit, qualifier });
}

function clean(reading: Reading): Reading {
  if (reading.qualifier === undefined) delete reading.qualifier;
  return reading;
}
