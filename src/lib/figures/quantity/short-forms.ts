import { lower } from '../noun/phrases.ts';
import { parseVietnameseNumber } from '../../vietnamese/numbers.ts';
import type { Quantity, Reader } from './reader.ts';

/** Money and people as notes write them: `9tr2`, `12tr`, `300k`, `17đc`, `23đv`. */
const MONEY = /^(\d+)(?:tr(\d*)|,(\d+)tr)(?:đ)?$/u;
const THOUSANDS = /^(\d+(?:\.\d{3})*)k$/u;
const PEOPLE = /^(\d+)(đc|đv)$/u;
const DOUBLE: ReadonlyMap<string, number> = new Map([
  ['đôi', 2],
  ['rưỡi', 1.5],
  ['ba', 3],
  ['bốn', 4],
]);

function short(at: number, last: number, value: number, unit: string): Quantity {
  const kind = /^đ(?:ồng chí|ảng viên)$/.test(unit) ? 'noun' : 'measure';
  return {
    kind: 'number',
    value,
    first: at,
    last,
    numberLast: last,
    words: false,
    noun: { first: last, last, unit, kind },
  };
}

type ShortForm = (reader: Reader, at: number, word: string) => Quantity | undefined;

const DONG = /^đ(?:ồng)?$/;

/** `9tr2`, `12tr`, `300k` */
const glued: ShortForm = (reader, at, word) => {
  if (reader.tokens[at]!.kind !== 'code') return undefined;
  const thousands = THOUSANDS.exec(word);
  if (thousands) return short(at, at, Number(thousands[1]!.replaceAll('.', '')) * 1e3, 'đồng');
  const money = MONEY.exec(word);
  return money
    ? short(at, at, Math.round(Number(`${money[1]}.${money[2] || money[3] || '0'}`) * 1e6), 'đồng')
    : undefined;
};

/** `17đc`, `23đv` */
const people: ShortForm = (reader, at, word) => {
  const count = reader.tokens[at]!.kind === 'code' ? PEOPLE.exec(word) : undefined;
  return count ? short(at, at, Number(count[1]), count[2] === 'đc' ? 'đồng chí' : 'đảng viên') : undefined;
};

/** `450 tr.đ`, `450 trđ`, `300 tr` */
const millions: ShortForm = (reader, at, word) => {
  if (reader.tokens[at]!.kind !== 'number' || !/^trđ?$/.test(lower(reader, at + 1))) return undefined;
  const value = parseVietnameseNumber(word);
  if (value === undefined) return undefined;
  const dot = lower(reader, at + 2) === '.' ? 1 : 0;
  const last = DONG.test(lower(reader, at + 2 + dot)) ? at + 2 + dot : at + 1;
  return short(at, last, Number((value * 1e6).toPrecision(15)), 'đồng');
};

/** `gấp đôi`, `gấp ba lần` */
const times: ShortForm = (reader, at, word) => {
  const value = lower(reader, at - 1) === 'gấp' ? DOUBLE.get(word) : undefined;
  if (value === undefined) return undefined;
  const next = lower(reader, at + 1);
  // `gấp ba người`: of a noun, not so many times.
  if (value > 2 && /^\p{L}/u.test(next) && !/^(?:so|lần|năm|và)$/.test(next)) return undefined;
  return short(at, next === 'lần' ? at + 1 : at, value, 'lần');
};

/** `gấp 1,7 lần nhiệm kỳ trước` */
const multiple: ShortForm = (reader, at, word) => {
  if (reader.tokens[at]!.kind !== 'number' || lower(reader, at + 1) !== 'lần') return undefined;
  const led = [1, 2, 3].some((back) => lower(reader, at - back) === 'gấp');
  const value = led ? parseVietnameseNumber(word) : undefined;
  return value === undefined ? undefined : short(at, at + 1, value, 'lần');
};

const FORMS: readonly ShortForm[] = [glued, people, millions, times, multiple];

/** Reads `9tr2` → 9,200,000 `đồng`, `450 tr.đ`, `17đc` → 17 `đồng chí`, `gấp đôi` → 2 `lần` at a token. */
export function readShortForm(reader: Reader, at: number): Quantity | undefined {
  const word = lower(reader, at);
  for (const form of FORMS) {
    const quantity = form(reader, at, word);
    if (quantity) return quantity;
  }
  return undefined;
}
