import { normalise } from './normalise.ts';

const DIGITS: ReadonlyMap<string | undefined, number> = new Map([
  ['không', 0],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);
/** Digits in the unit place after a ten: `hai mươi mốt`, `bốn mươi tư`, `mười lăm`, `hai nhăm`. */
const AFTER_TEN: ReadonlyMap<string | undefined, number> = new Map([
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
]);
const SCALES: ReadonlyMap<string | undefined, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);

/**
 * Reads a number written in words: `một trăm linh năm` → 105, `hai mươi mốt` → 21, `mười lăm` → 15,
 * `hai triệu ba trăm nghìn` → 2,300,000, `một triệu rưỡi` → 1,500,000, `hai phẩy năm` → 2.5.
 * `undefined` when the words are not one number.
 */
export function parseNumberWords(text: string): number | undefined {
  const words = normalise(text).toLowerCase().trim().split(/\s+/);
  const [whole = '', decimals, ...rest] = words.join(' ').split(' phẩy ');
  if (decimals !== undefined) return rest.length > 0 ? undefined : readDecimal(whole, decimals);
  const reading = readNumberWords(words);
  return reading?.length === words.length ? reading.value : undefined;
}

function readDecimal(whole: string, decimals: string): number | undefined {
  const left = parseNumberWords(whole);
  const digits = decimals.split(' ').map(readUnit);
  const inTens = parseNumberWords(decimals);
  if (left === undefined) return undefined;
  if (digits.every((digit) => digit !== undefined)) return Number(`${left}.${digits.join('')}`);
  return inTens === undefined ? undefined : Number(`${left}.${inTens}`);
}

/** A number at the beginning of some words. */
export interface NumberReading {
  value: number;
  /** How many words were read. */
  length: number;
}

/** Reads the longest number that the words (lower case) begin with: `hai`, `mươi`, `chi`, `bộ` → 20, two words. */
export function readNumberWords(words: readonly string[]): NumberReading | undefined {
  let total = 0;
  let position = 0;
  let limit = Infinity;
  while (position < words.length) {
    const group = readGroup(words.slice(position), position > 0);
    if (!group) break;
    const after = position + group.length;
    const scale = SCALES.get(words[after]);
    if (scale !== undefined && scale < limit) {
      limit = scale;
      total += group.value * scale;
      position = after + 1;
      if (words[position] === 'rưỡi') return { value: total + scale / 2, length: position + 1 };
      continue;
    }
    if (limit <= 1) break;
    return finish(words, { value: total + group.value, length: after }, group.hundred);
  }
  return position > 0 ? { value: total, length: position } : undefined;
}

/** `hai trăm rưỡi` is 250, `một rưỡi` is 1.5. */
function finish(words: readonly string[], reading: NumberReading, hundred: boolean): NumberReading {
  if (words[reading.length] !== 'rưỡi') return reading;
  return { value: reading.value + (hundred ? 50 : 0.5), length: reading.length + 1 };
}

/** A number below a thousand: `ba trăm linh hai`, `mười lăm`, `hai mươi`, `hai lăm`, `ba chục`, `bảy`. */
function readGroup(
  words: readonly string[],
  inside: boolean,
): (NumberReading & { hundred: boolean }) | undefined {
  let value = 0;
  let position = 0;
  const hundreds = words[1] === 'trăm' ? DIGITS.get(words[0]) : undefined;
  const hundred = hundreds !== undefined;
  if (hundred) {
    value = hundreds * 100;
    position = 2;
  }
  if ((hundred || inside) && /^(?:linh|lẻ)$/.test(words[position] ?? '')) {
    const unit = readUnit(words[position + 1]);
    if (unit !== undefined) return { value: value + unit, length: position + 2, hundred: false };
  }
  const rest = readBelowHundred(words.slice(position));
  if (!rest) return hundred ? { value, length: position, hundred: true } : undefined;
  return { value: value + rest.value, length: position + rest.length, hundred: false };
}

/** A digit, as it is called by itself or after a ten. */
function readUnit(word: string | undefined): number | undefined {
  return DIGITS.get(word) ?? AFTER_TEN.get(word);
}

function readBelowHundred([first = '', second = '', third = '']: readonly string[]):
  NumberReading | undefined {
  if (first === 'mười') {
    const unit = second === 'năm' ? undefined : readUnit(second);
    return unit ? { value: 10 + unit, length: 2 } : { value: 10, length: 1 };
  }
  const digit = DIGITS.get(first);
  if (digit === undefined) return undefined;
  if (digit > 0 && (second === 'mươi' || second === 'chục')) {
    const unit = third === 'năm' ? undefined : readUnit(third);
    return unit ? { value: digit * 10 + unit, length: 3 } : { value: digit * 10, length: 2 };
  }
  const unit = AFTER_TEN.get(second);
  return digit > 1 && unit !== undefined
    ? { value: digit * 10 + unit, length: 2 }
    : { value: digit, length: 1 };
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['nhất', 1],
  ['nhì', 2],
  ['tư', 4],
]);

/** Reads an ordinal without `thứ`: `nhất` → 1, `tư` → 4, `mười ba` → 13; `undefined` for anything else. */
export function parseOrdinalWords(text: string): number | undefined {
  const words = normalise(text).toLowerCase().trim();
  return ORDINALS.get(words) ?? parseNumberWords(words);
}
