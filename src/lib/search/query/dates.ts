import { keyOf, publishedKey } from '../key.ts';
import { isShortNumber, type NumberMatch } from './document-numbers.ts';
import { isSameWord, type QueryWord } from './parse.ts';

const DAY = keyOf('ngày');
const MONTH = keyOf('tháng');
const YEAR = keyOf('năm');

/** A day at this word, `21/9/2020`, `2020-09-21` or `21 tháng 9 năm 2020`: each form finds the others. */
export function dateAt(words: QueryWord[], at: number): NumberMatch | undefined {
  if (isSameWord(words[at], DAY)) {
    const found = dateAt(words, at + 1);
    return found && { ...found, length: found.length + 1 };
  }
  const [first, second, third, , fifth] = words.slice(at, at + 5).map((word) => word.key);
  const spelled = isSameWord(words[at + 1], MONTH) && isSameWord(words[at + 3], YEAR);
  return (
    day(3, first, second, third) ??
    day(3, third, second, first) ??
    (spelled ? day(5, first, third, fifth) : undefined)
  );
}

/** A match of `length` words, where day, month and year are numbers that can be such. */
function day(length: number, day?: string, month?: string, year?: string): NumberMatch | undefined {
  if (!isBetween(day, 1, 31) || !isBetween(month, 1, 12) || !isBetween(year, 1900, 2100)) return undefined;
  const published = publishedKey(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const forms = [[day, month, year], [day, MONTH, month, YEAR, year], [day, MONTH, month, year], [published]];
  return { length, alternatives: forms.map((keys) => ({ keys, weight: 1 })) };
}

function isBetween(key: string | undefined, low: number, high: number): key is string {
  return isShortNumber(key) && Number(key) >= low && Number(key) <= high;
}
