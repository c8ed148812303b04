import { normalise } from './normalise.ts';
import { MAGNITUDES } from './numbers.ts';

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map(
    (word, digit) => [word, digit] as const,
  ),
  ['bẩy', 7],
]);
/** Digits in the unit place after a ten: `hai mươi mốt`, `bốn mươi tư`, `mười lăm`, `hai nhăm`. */
const AFTER_TEN: ReadonlyMap<string, number> = new Map([
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
]);
const SCALES: ReadonlyMap<string, number> = new Map([...MAGNITUDES].filter(([, scale]) => scale >= 1000));

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
  const digits = decimals.split(' ').map(digitOf);
  const inTens = parseNumberWords(decimals);
  if (left === undefined) return undefined;
  if (digits.every((digit) => digit !== undefined)) return Number(`${left}.${digits.join('')}`);
  return inTens === undefined ? undefined : Number(`${left}.${inTens}`);
}

/** A number at the beginning of some words. */
interface NumberReading {
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
    const scale = SCALES.get(words[after] ?? '') ?? Infinity;
    if (scale < limit) {
      limit = scale;
      total += group.value * scale;
      position = after + 1;
      if (words[position] === 'rưỡi') return { value: total + scale / 2, length: position + 1 };
      continue;
    }
    return finish(words, { value: total + group.value, length: after }, group.hundred);
  }
  return position > 0 ? { value: total, length: position } : undefined;
}

/** `hai trăm rưỡi` is 250, `một rưỡi` is 1.5. */
function finish(words: readonly string[], reading: NumberReading, hundred: boolean): NumberReading {
  if (words[reading.length] !== 'rưỡi') return reading;
  return { value: reading.value + (hundred ? 50 : 0.5), length: reading.length + 1 };
}

function digitOf(word: string | undefined): number | undefined {
  return DIGITS.get(word ?? '') ?? AFTER_TEN.get(word ?? '');
}

/** A number below a thousand: `ba trăm linh hai`, `mười lăm`, `hai mươi`, `hai lăm`, `ba chục`, `bảy`. */
function readGroup(
  words: readonly string[],
  inside: boolean,
): (NumberReading & { hundred: boolean }) | undefined {
  let value = 0;
  let position = 0;
  const hundred = words[1] === 'trăm' && DIGITS.get(words[0]!) !== undefined;
  if (hundred) {
    value = DIGITS.get(words[0]!)! * 100;
    position = 2;
  }
  if ((hundred || inside) && /^(?:linh|lẻ)$/.test(words[position] ?? '')) {
    const unit = digitOf(words[position + 1]);
    if (unit !== undefined) return { value: value + unit, length: position + 2, hundred: false };
  }
  const rest = readBelowHundred(words.slice(position));
  if (!rest) return hundred ? { value, length: position, hundred: true } : undefined;
  return { value: value + rest.value, length: position + rest.length, hundred: false };
}

function readBelowHundred([first = '', second = '', third = '']: readonly string[]):
  NumberReading | undefined {
  if (first === 'mười') return withUnit(10, 1, second);
  const digit = DIGITS.get(first);
  if (digit === undefined) return undefined;
  if (digit > 0 && (second === 'mươi' || second === 'chục')) return withUnit(digit * 10, 2, third);
  const unit = AFTER_TEN.get(second);
  return digit > 1 && unit !== undefined
    ? { value: digit * 10 + unit, length: 2 }
    : { value: digit, length: 1 };
}

/** A ten with the unit after it, if there is one; `năm` after a ten counts years. */
function withUnit(ten: number, length: number, word: string): NumberReading {
  const unit = word === 'năm' ? undefined : digitOf(word);
  return unit ? { value: ten + unit, length: length + 1 } : { value: ten, length };
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
