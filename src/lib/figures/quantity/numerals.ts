import { readNumberWords } from '../../vietnamese/number-words.ts';
import { MAGNITUDES, parseVietnameseNumber } from '../../vietnamese/numbers.ts';
import { lower } from '../noun/phrases.ts';
import type { TokenizedText } from '../tokens.ts';

/** A number as printed, at tokens `first` to `last` (inclusive). */
export interface Numeral {
  value: number;
  first: number;
  last: number;
  /** Spelled out: `hai mươi`. */
  words: boolean;
}

/** More words than any number has. */
const LONGEST = 16;
const BOUND = /^(?:gần|hơn|ngót|khoảng|chừng)$/;

/** The scale at a token; `tỷ` that begins `tỷ lệ` is none. */
function scaleAt(text: TokenizedText, index: number): number | undefined {
  const token = text.tokens[index];
  if (token?.kind !== 'word' || !MAGNITUDES.has(token.lower)) return undefined;
  const next = lower(text, index + 1);
  return /^t[ỷỉ]$/.test(token.lower) && /^(?:lệ|trọng|số|suất)$/.test(next)
    ? undefined
    : MAGNITUDES.get(token.lower);
}

/** The tokens from one on, as many as a number may have; whoever reads them stops at what is no word of a number. */
function wordsFrom({ tokens }: TokenizedText, index: number): string[] {
  return tokens.slice(index, index + LONGEST).map((token) => token.lower);
}

/**
 * The scale word that is a number by itself, and how many tokens say so: `nửa tỷ đồng`; after a bound also
 * `gần vạn cây`, `hơn triệu lượt`. `nửa trăm` and the like are manners of speaking.
 */
function readScale(text: TokenizedText, index: number): { value: number; length: number } | undefined {
  const half = lower(text, index) === 'nửa';
  // `gần trăm triệu đồng`, `hơn nghìn tỷ`
  const hundreds = BOUND.test(lower(text, index - 1)) && /^(?:trăm|nghìn|ngàn)$/.test(lower(text, index));
  const scaled = hundreds ? scaleAt(text, index + 1) : undefined;
  if (scaled !== undefined && scaled >= 1e6)
    return { value: scaled * (lower(text, index) === 'trăm' ? 100 : 1000), length: 2 };
  if (!half && !BOUND.test(lower(text, index - 1))) return undefined;
  const scale = scaleAt(text, half ? index + 1 : index);
  if (scale === undefined || scale < 1e4) return undefined;
  return half ? { value: scale / 2, length: 2 } : { value: scale, length: 1 };
}

/** The number that some words begin with; a last word that belongs to the noun after it is left to it. */
function readSpelled(words: readonly string[]): { value: number; length: number } | undefined {
  // `không phẩy ba`: only before a decimal is it a number.
  if (words[0] === 'không' && words[1] !== 'phẩy') return undefined;
  const reading = words[0] === 'không' ? { value: 0, length: 1 } : readNumberWords(words);
  if (reading && words[reading.length] === 'phẩy') {
    const decimals = readNumberWords(words.slice(reading.length + 1));
    if (decimals)
      return {
        value: Number(`${reading.value}.${decimals.value}`),
        length: reading.length + 1 + decimals.length,
      };
  }
  if (!reading || reading.length < 2) return reading;
  const [last, before] = [words[reading.length - 1]!, words[reading.length - 2]!];
  // `ba tư` is 34 in speech; before a noun it is three: `ba tư liệu`. `hai trăm năm` is two hundred years.
  const spoken = reading.length === 2 && /^(?:tư|mốt)$/.test(last) && before !== 'mười';
  const years = last === 'năm' && MAGNITUDES.has(before);
  return spoken || years ? readNumberWords(words.slice(0, reading.length - 1)) : reading;
}

function readInWords(text: TokenizedText, index: number): Numeral | undefined {
  const reading = readScale(text, index) ?? readSpelled(wordsFrom(text, index));
  if (!reading) return undefined;
  // `hai tỷ lệ` is no two thousand million.
  const last = index + reading.length - 1;
  if (/^t[ỷỉ]$/.test(lower(text, last)) && scaleAt(text, last) === undefined) return undefined;
  return { value: reading.value, first: index, last, words: true };
}

/** `1 nghìn 250 tỷ`: thousands of thousand millions. */
function thousandsOf(text: TokenizedText, index: number): Numeral | undefined {
  const number = (at: number) =>
    text.tokens[at]?.kind === 'number' ? parseVietnameseNumber(text.tokens[at]!.text) : undefined;
  if (scaleAt(text, index + 1) !== 1000) return undefined;
  const [thousands, rest] = [number(index), number(index + 2)];
  const scale = scaleAt(text, index + 3);
  if (thousands === undefined || rest === undefined || rest >= 1000 || !scale || scale < 1e6)
    return undefined;
  const value = Number(((thousands * 1000 + rest) * scale).toPrecision(15));
  return { value, first: index, last: index + 3, words: false };
}

/**
 * Reads the number that begins at a token: `2.095`, `1,5 tỷ`, `1 tỷ 200 triệu`, `hai mươi mốt`, `12 nghìn`.
 * The caller judges whether a word such as `năm` or `ba` is a number where it stands.
 */
export function readNumeral(text: TokenizedText, index: number): Numeral | undefined {
  if (text.tokens[index]?.kind === 'word') return readInWords(text, index);
  return thousandsOf(text, index) ?? readDigits(text, index);
}

/** `2 tỷ 150`, `1 triệu 250`: three digits behind a scale are of the next one below, which goes without saying. */
function leavesScaleOut(text: TokenizedText, at: number, digits: number, limit: number): boolean {
  const whole = Number.isInteger(digits) && digits >= 100 && digits <= 999;
  return whole && limit >= 1e6 && limit < Infinity && /^(?:[.,;:)]|đồng|đ|)$/.test(lower(text, at + 1));
}

function readDigits(text: TokenizedText, index: number): Numeral | undefined {
  let total = 0;
  let at = index;
  let limit = Infinity;
  while (text.tokens[at]?.kind === 'number') {
    const digits = parseVietnameseNumber(text.tokens[at]!.text);
    if (digits === undefined) break;
    let scale = 1;
    let next = at + 1;
    for (let factor = scaleAt(text, next); factor !== undefined; factor = scaleAt(text, next)) {
      scale *= factor;
      next += 1;
    }
    // A further number belongs to the number only when its scale steps down: `1 tỷ 200 triệu`.
    if (at > index && scale === 1 && leavesScaleOut(text, at, digits, limit)) {
      total += digits * (limit / 1000);
      at = next;
      break;
    }
    if (at > index && (scale >= limit || scale === 1)) break;
    total += digits * scale;
    at = next;
    if (scale === 1) break;
    if (text.tokens[at]?.lower === 'rưỡi') {
      total += scale / 2;
      at += 1;
    }
    limit = scale;
  }
  // Decimal fractions times a power of ten: 6.72 × 10⁹ must be 6,720,000,000.
  return at === index
    ? undefined
    : { value: Number(total.toPrecision(15)), first: index, last: at - 1, words: false };
}
