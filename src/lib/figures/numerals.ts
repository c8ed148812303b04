import type { Token } from './tokens.ts';

/** A number as printed, at tokens `first` to `last` (inclusive). */
export interface Numeral {
  value: number;
  first: number;
  last: number;
  /** Spelled out: `hai mươi`. */
  words: boolean;
}

const DIGITS: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
/** The forms a digit takes after `mươi`: `hai mươi mốt`, `bốn mươi tư`, `ba mươi lăm`. */
const LAST_DIGITS: Record<string, number> = { ...DIGITS, mốt: 1, tư: 4, lăm: 5, nhăm: 5 };
const SCALES: Record<string, number> = {
  trăm: 1e2,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/**
 * Reads digits as Vietnamese reports print them: `2.095` and `2 095` are two thousand and ninety-five,
 * `94,2` is ninety-four point two, `98.5` (English style) too; `12.34.567` is no number.
 */
export function readDigits(text: string): number | undefined {
  const plain = text.replace(/[\u00a0\u202f ]/g, '.');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain))
    return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^\d+(?:,\d+)?$/.test(plain)) return Number(plain.replace(',', '.'));
  if (/^\d+\.\d+$/.test(plain)) return Number(plain);
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(plain)) return Number(plain.replaceAll(',', ''));
  return undefined;
}

/** The scale at a token, `undefined` where `tỷ` begins `tỷ lệ` or `triệu` is no scale. */
function scaleAt(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  if (!token || token.kind !== 'word') return undefined;
  const scale = Object.hasOwn(SCALES, token.lower) ? SCALES[token.lower] : undefined;
  const next = tokens[index + 1]?.lower;
  return (token.lower === 'tỷ' || token.lower === 'tỉ') &&
    (next === 'lệ' || next === 'trọng' || next === 'số')
    ? undefined
    : scale;
}

/** Two digits in words from `index`: `mười lăm`, `hai mươi mốt`, `bảy`; `[value, tokens read]`. */
function readTens(tokens: readonly Token[], index: number): [number, number] | undefined {
  const word = (offset: number): string =>
    tokens[index + offset]?.kind === 'word' ? tokens[index + offset]!.lower : '';
  const digit = (offset: number, table = DIGITS): number | undefined =>
    Object.hasOwn(table, word(offset)) ? table[word(offset)] : undefined;
  if (word(0) === 'mười') {
    const ones = digit(1, LAST_DIGITS);
    // `mười năm` is ten years; fifteen is `mười lăm`.
    return ones === undefined || word(1) === 'năm' ? [10, 1] : [10 + ones, 2];
  }
  const tens = digit(0);
  if (tens === undefined) return undefined;
  if (word(1) === 'chục') return [tens * 10, 2];
  if (word(1) !== 'mươi') return [tens, 1];
  const ones = digit(2, LAST_DIGITS);
  return ones === undefined || word(2) === 'năm' ? [tens * 10, 2] : [tens * 10 + ones, 3];
}

/** Up to 999 in words: `một trăm linh năm`, `ba trăm hai mươi`, `trăm` alone is vague and no number. */
function readHundreds(tokens: readonly Token[], index: number): [number, number] | undefined {
  const tens = readTens(tokens, index);
  if (!tens) return undefined;
  const [digit, used] = tens;
  if (used !== 1 || digit > 9 || tokens[index + 1]?.lower !== 'trăm') return tens;
  const link = tokens[index + 2]?.lower;
  const joined = link === 'linh' || link === 'lẻ';
  const rest = readTens(tokens, index + (joined ? 3 : 2));
  if (!rest || (!joined && rest[0] < 10)) return [digit * 100, 2];
  return [digit * 100 + rest[0], (joined ? 3 : 2) + rest[1]];
}

/**
 * Reads the number that begins at a token: `2.095`, `1,5 tỷ`, `1 tỷ 200 triệu`, `hai mươi mốt`, `12 nghìn`.
 * The caller judges whether a word such as `năm` or `ba` is a number where it stands.
 */
export function readNumeral(tokens: readonly Token[], index: number): Numeral | undefined {
  let total = 0;
  let at = index;
  let limit = Infinity;
  let words = true;
  while (at < tokens.length) {
    const token = tokens[at]!;
    let group: [number, number] | undefined;
    if (token.kind === 'number') {
      const value = readDigits(token.text);
      group = value === undefined ? undefined : [value, 1];
    } else group = readHundreds(tokens, at);
    if (!group) break;
    let scale = 1;
    let next = at + group[1];
    for (let factor = scaleAt(tokens, next); factor !== undefined; factor = scaleAt(tokens, next)) {
      scale *= factor;
      next += 1;
    }
    // A further piece belongs to the number only when its scale steps down: `1 tỷ 200 triệu`.
    const continues =
      at === index || (scale < limit && (scale > 1 || (token.kind === 'word' && limit >= 1000)));
    if (!continues) break;
    if (token.kind === 'number') words = false;
    total += group[0] * scale;
    at = next;
    if (scale > 1 && tokens[at]?.lower === 'rưỡi') {
      total += scale / 2;
      at += 1;
    }
    if (scale === 1) break;
    limit = scale;
  }
  if (at === index) return undefined;
  // Decimal fractions times a power of ten: 6.72 × 10⁹ must be 6,720,000,000.
  return { value: Number(total.toPrecision(15)), first: index, last: at - 1, words };
}
