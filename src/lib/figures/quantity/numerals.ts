import { readNumberWords } from '../../vietnamese/number-words.ts';
import { MAGNITUDES, parseVietnameseNumber } from '../../vietnamese/numbers.ts';
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
  const next = text.tokens[index + 1]?.lower ?? '';
  return /^t[ỷỉ]$/.test(token.lower) && /^(?:lệ|trọng|số|suất)$/.test(next)
    ? undefined
    : MAGNITUDES.get(token.lower);
}

function wordsFrom(text: TokenizedText, index: number): string[] {
  const words: string[] = [];
  for (
    let at = index;
    at < text.tokens.length && at < index + LONGEST && text.tokens[at]!.kind === 'word';
    at += 1
  )
    words.push(text.tokens[at]!.lower);
  return words;
}

function readWords(text: TokenizedText, index: number): Numeral | undefined {
  const words = wordsFrom(text, index);
  const scale = words[0] === 'nửa' ? scaleAt(text, index + 1) : undefined;
  // `nửa tỷ đồng`; `nửa trăm` and the like are manners of speaking.
  if (scale !== undefined && scale >= 1e4)
    return { value: scale / 2, first: index, last: index + 1, words: true };
  // `gần vạn cây`, `hơn triệu lượt`: the scale word alone, where a bound makes it a count.
  const bare = BOUND.test(text.tokens[index - 1]?.lower ?? '') ? scaleAt(text, index) : undefined;
  if (bare !== undefined && bare >= 1e4) return { value: bare, first: index, last: index, words: true };
  const reading = readNumberWords(words);
  if (!reading || words[0] === 'không') return undefined;
  // `ba tư` is 34 in speech; before a noun it is three: `ba tư liệu`.
  const spoken = reading.length === 2 && (words[1] === 'tư' || words[1] === 'mốt') && words[0] !== 'mười';
  // `hai trăm năm` is two hundred years.
  const years =
    reading.length > 1 && words[reading.length - 1] === 'năm' && MAGNITUDES.has(words[reading.length - 2]!);
  const shorter = years ? readNumberWords(words.slice(0, reading.length - 1))! : reading;
  const numeral = spoken ? { value: readNumberWords([words[0]!])!.value, length: 1 } : shorter;
  // `hai tỷ lệ` is no two thousand million.
  const last = index + numeral.length - 1;
  if (/^t[ỷỉ]$/.test(text.tokens[last]!.lower) && scaleAt(text, last) === undefined) return undefined;
  return { value: numeral.value, first: index, last, words: true };
}

/**
 * Reads the number that begins at a token: `2.095`, `1,5 tỷ`, `1 tỷ 200 triệu`, `hai mươi mốt`, `12 nghìn`.
 * The caller judges whether a word such as `năm` or `ba` is a number where it stands.
 */
export function readNumeral(text: TokenizedText, index: number): Numeral | undefined {
  if (text.tokens[index]?.kind === 'word') return readWords(text, index);
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
    // A further piece belongs to the number only when its scale steps down: `1 tỷ 200 triệu`.
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
