import { readNounPhrase } from '../noun/noun-phrase.ts';
import { lower } from '../noun/phrases.ts';
import type { Numeral } from './numerals.ts';
import { numeralAt } from './reader.ts';
import type { Quantity, Reader } from './reader.ts';
import { scaledLike, withNoun } from './with-noun.ts';

const LINK = /^(?:đến|tới|[-–—])$/;

/** Reads `70 - 80%`, `từ 12 đến 15 xã`, `20% - 25%` from its first number on. */
export function readRange(reader: Reader, first: Numeral): Quantity | undefined {
  const from = lower(reader, first.first - 1) === 'từ';
  const link = linkAfter(reader, first, from);
  const second = LINK.test(lower(reader, link)) ? numeralAt(reader, link + 1) : undefined;
  if (!second || second.words !== first.words || (first.words && !from)) return undefined;
  const min = scaledLike(reader, first, second);
  if (min >= second.value) return undefined;
  const range = withNoun(
    reader,
    {
      kind: 'range',
      value: { min, max: second.value },
      first: from ? first.first - 1 : first.first,
      words: first.words,
    },
    second.last,
  );
  // Two numbers with a dash and no noun are a span of pages, years or places.
  return range.noun ? range : undefined;
}

/** Where the word or dash between the numbers stands: behind `%`, or behind the noun in `từ 12 xã đến 15 xã`. */
function linkAfter(reader: Reader, first: Numeral, from: boolean): number {
  const next = first.last + 1;
  const noun = from ? readNounPhrase(reader, next) : undefined;
  if (noun && LINK.test(lower(reader, noun.last + 1))) return noun.last + 1;
  return /^[%‰]$/.test(lower(reader, next)) ? next + 1 : next;
}
