import { lower } from '../noun/phrases.ts';
import { parseVietnameseNumber } from '../../vietnamese/numbers.ts';
import type { Quantity, Reader } from './reader.ts';

/** Money and people as notes write them: `9tr2`, `12tr`, `17đc`. */
const MONEY = /^(\d+)tr(\d*)(?:đ)?$/u;
const PEOPLE = /^(\d+)đc$/u;
const DOUBLE: ReadonlyMap<string, number> = new Map([
  ['đôi', 2],
  ['rưỡi', 1.5],
  ['ba', 3],
  ['bốn', 4],
]);

function short(at: number, last: number, value: number, unit: string): Quantity {
  const kind = unit === 'đồng chí' ? 'noun' : 'measure';
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

/** Reads `9tr2` → 9,200,000 `đồng`, `450 tr.đ`, `17đc` → 17 `đồng chí`, `gấp đôi` → 2 `lần` at a token. */
export function readShortForm(reader: Reader, at: number): Quantity | undefined {
  const { kind, lower: word } = reader.tokens[at]!;
  if (kind === 'code') {
    const money = MONEY.exec(word);
    if (money) return short(at, at, Math.round(Number(`${money[1]}.${money[2] || '0'}`) * 1e6), 'đồng');
    const people = PEOPLE.exec(word);
    return people ? short(at, at, Number(people[1]), 'đồng chí') : undefined;
  }
  if (kind === 'number' && lower(reader, at + 1) === 'tr') {
    const millions = parseVietnameseNumber(word);
    const tail = lower(reader, at + 2) === '.' && /^đ(?:ồng)?$/.test(lower(reader, at + 3)) ? at + 3 : at + 1;
    const last = /^đ(?:ồng)?$/.test(lower(reader, at + 2)) ? at + 2 : tail;
    return millions === undefined
      ? undefined
      : short(at, last, Number((millions * 1e6).toPrecision(15)), 'đồng');
  }
  const times = lower(reader, at - 1) === 'gấp' ? DOUBLE.get(word) : undefined;
  if (
    times === undefined ||
    (times > 2 &&
      /^(?:\p{L})/u.test(lower(reader, at + 1)) &&
      !/^(?:so|lần|năm|và)$/.test(lower(reader, at + 1)))
  )
    return undefined;
  return short(at, lower(reader, at + 1) === 'lần' ? at + 1 : at, times, 'lần');
}
