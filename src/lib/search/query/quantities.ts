import { keysIn } from '../index-tokens.ts';
import { DECIMAL_COMMA, isNumberKey } from '../key.ts';
import { WEIGHTS } from '../weights.ts';
import type { NumberMatch } from './document-numbers.ts';
import { isSameWord, type QueryWord } from './parse.ts';

/** Words that multiply the number before them, as reports print them; each line one and the same. */
const SCALES = readTable(`
1000 nghìn, ngàn
1000000 triệu
1000000000 tỷ
1000000000000 nghìn tỷ, ngàn tỷ
`).map(([factor, names]) => ({ factor: Number(factor), names }));

/** Units, each line one and the same; a percent sign is no word of the index. */
const UNITS = readTable(`
- phần trăm
- ha, hecta, héc ta
- m2, mét vuông
- km, ki lô mét, cây số
- kg, ki lô gam
- usd, đô la, đô la mỹ
`).map(([, names]) => names);
const PERCENT = keysIn('phần trăm').join(' ');

function readTable(lines: string): [string, string[][]][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const cut = line.indexOf(' ');
      const names = line.slice(cut).split(',').map(keysIn);
      // The longest first: `nghìn tỷ` before `nghìn`.
      return [line.slice(0, cut), names.sort((a, b) => b.length - a.length)];
    });
}

/** From here on a whole number may be printed with a scale: `2,45 tỷ`. */
const LARGE = 1_000_000;
/** Decimals that a report prints of a number with a scale. */
const MOST_DECIMALS = 3;

/**
 * A quantity at this word, in any of its forms: `3 415 hộ` is `3.415`, `61,5 phần trăm` is `61,5%`, `2.450 triệu` is
 * `2,45 tỷ`, `83,3` is `83,30`. Each form finds the others.
 */
export function quantityAt(words: readonly QueryWord[], at: number): NumberMatch | undefined {
  const number = numberAt(words, at);
  if (!number) return undefined;
  const after = at + number.length;
  const scale = SCALES.toReversed().find(({ names }) => nameAt(words, after, names));
  const scaleLength = scale ? nameAt(words, after, scale.names)!.length : 0;
  const unit = scale ? undefined : UNITS.find((names) => nameAt(words, after, names));
  const unitLength = unit ? nameAt(words, after, unit)!.length : 0;
  const printed = printedForms(number.key, scale?.factor);
  const alternatives = unit
    ? withUnit(printed, unit)
    : printed.map((keys) => ({ keys, weight: WEIGHTS.sameQuantity }));
  const length = number.length + scaleLength + unitLength;
  return length > 1 || alternatives.length > 1 ? { length, alternatives } : undefined;
}

/** A number as one word, or with spaces between its thousands. */
function numberAt(words: readonly QueryWord[], at: number): { key: string; length: number } | undefined {
  const first = words[at];
  if (!first || !isNumberKey(first.key)) return undefined;
  let digits = first.text;
  let length = 1;
  if (/^[1-9]\d{0,2}$/.test(digits))
    for (; /^\d{3}$/.test(words[at + length]?.text ?? ''); length++) digits += words[at + length]!.text;
  return { key: length > 1 ? digits : first.key, length };
}

function nameAt(words: readonly QueryWord[], at: number, names: string[][]): string[] | undefined {
  return names.find((keys) => keys.every((key, i) => isSameWord(words[at + i], key)));
}

/** The ways in which a number, times a factor, may be printed: the keys of each. */
function printedForms(key: string, factor = 1): string[][] {
  const value = Number(key.replace(DECIMAL_COMMA, '.')) * factor;
  const forms = [...(factor === 1 ? decimalForms(key) : [])];
  if (value >= LARGE || factor > 1) {
    const plain = keyOfNumber(value);
    if (plain && !plain.includes(DECIMAL_COMMA)) forms.push([plain]);
    for (const { factor: other, names } of SCALES) {
      const mantissa = keyOfNumber(value / other);
      if (mantissa && value >= other / 10) forms.push(...names.map((name) => [mantissa, ...name]));
    }
  }
  return forms.length > 0 ? forms : [[key]];
}

/**
 * `83,3` and `83,30`; a whole number has one form, and that with its thousands apart. Who writes as abroad means the
 * thousands by the comma of `3,838`.
 */
function decimalForms(key: string): string[][] {
  const [whole = '', decimals] = key.split(DECIMAL_COMMA);
  if (decimals === undefined) return [[key]];
  const short = decimals.replace(/0+$/, '');
  const thousands = /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3 ? [whole + decimals] : [];
  const forms = [key, `${whole}${short ? DECIMAL_COMMA + short : ''}`, `${key}0`, ...thousands];
  return [...new Set(forms)].map((form) => [form]);
}

/** `undefined` for what nobody prints: `0,00245`. */
function keyOfNumber(value: number): string | undefined {
  const text = String(Number(value.toPrecision(12)));
  const decimals = /^\d+(?:\.(\d+))?$/.exec(text);
  if (!decimals || (decimals[1]?.length ?? 0) > MOST_DECIMALS) return undefined;
  return text.replace('.', DECIMAL_COMMA);
}

function withUnit(printed: string[][], unit: string[][]): NumberMatch['alternatives'] {
  const percent = unit.some((keys) => keys.join(' ') === PERCENT);
  return printed.flatMap((keys) => [
    ...unit.map((name) => ({ keys: [...keys, ...name], weight: WEIGHTS.sameQuantity })),
    { keys, weight: percent ? WEIGHTS.sameQuantity : WEIGHTS.unitLeftOut },
  ]);
}
