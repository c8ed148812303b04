import { parseVietnameseNumber } from '../../vietnamese/numbers.ts';
import { perEnd, printed } from '../noun/measures.ts';
import type { NounPhrase } from '../noun/measures.ts';
import { readNounPhrase } from '../noun/noun-phrase.ts';
import { lower } from '../noun/phrases.ts';
import type { Numeral } from './numerals.ts';
import type { Quantity, Reader } from './reader.ts';

/** A quantity whose last number ends at `after`, with the noun that follows: `2/3 số chi bộ`, `15% tổng số đảng viên`. */
export function withNoun(
  reader: Reader,
  quantity: Omit<Quantity, 'noun' | 'last' | 'numberLast'>,
  after: number,
): Quantity {
  let at = after + 1;
  if (quantity.kind !== 'number') while (/^(?:tổng|số)$/.test(lower(reader, at))) at += 1;
  const noun = readNounPhrase(reader, at) ?? moneyPer(reader, at);
  return { ...quantity, last: noun ? noun.last : after, numberLast: after, ...(noun ? { noun } : {}) };
}

/** `50 triệu/hộ`: money, for nothing else is told by the million for each. */
function moneyPer(reader: Reader, at: number): NounPhrase | undefined {
  if (lower(reader, at) !== '/' || !/^(?:nghìn|ngàn|triệu|t[ỷỉ])$/.test(lower(reader, at - 1)))
    return undefined;
  const last = perEnd(reader, at - 1);
  if (last < at) return undefined;
  return { first: at, last, unit: `đồng${printed(reader, at, last)}`, kind: 'measure' };
}

/** The first number, with the scale word that follows only the second: `30 - 40 triệu đồng` → 30,000,000. */
export function scaledLike(reader: Reader, first: Numeral, second: Numeral, falls = false): number {
  if (first.last > first.first || second.last === second.first || second.words) return first.value;
  const digits = parseVietnameseNumber(reader.tokens[second.first]!.text);
  const scaled = digits ? Number((first.value * (second.value / digits)).toPrecision(15)) : first.value;
  return falls || scaled <= second.value ? scaled : first.value;
}
