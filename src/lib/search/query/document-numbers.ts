import { baseOf, keyOf } from '../key.ts';
import type { QueryWord } from './parse.ts';
import { tokenizeForIndex } from '../index-tokens.ts';

interface NumberMatch {
  /** Words of the query that belong to it. */
  length: number;
  alternatives: { keys: string[]; weight: number }[];
}

/** Codes of documents and the words they stand for. */
const KINDS: Record<string, string[]> = {
  nq: ['nghị quyết'],
  ct: ['chỉ thị'],
  kl: ['kết luận'],
  qd: ['quyết định', 'quy định'],
  qdi: ['quy định'],
  qc: ['quy chế'],
  hd: ['hướng dẫn'],
  kh: ['kế hoạch'],
  tb: ['thông báo'],
  bc: ['báo cáo'],
  da: ['đề án'],
  ctr: ['chương trình'],
  ttr: ['tờ trình'],
  cv: ['công văn'],
  nd: ['nghị định'],
  tt: ['thông tư'],
};
const CODE_KEYS: Record<string, string> = {
  qd: keyOf('qđ'),
  da: keyOf('đa'),
  nd: keyOf('nđ'),
  qdi: keyOf('qđi'),
};
const ISSUERS = new Set(['tw', 'tu', 'hu', 'du', 'bct', 'cp', 'ttg', 'bbt', 'chtw']);
const NUMBER_WORD = keyOf('số');

const SPELLED = Object.entries(KINDS).flatMap(([code, names]) =>
  names.map((name) => ({ code, keys: keysIn(name) })),
);

/**
 * A document number at this word, in any of its forms: `22-NQ/TW`, `22 nq tw`, `nq22`, `nghị quyết số 22`,
 * `05/CT-TW`. The forms find one another: the code as printed, and the kind written out before the number.
 */
export function documentAt(words: QueryWord[], at: number): NumberMatch | undefined {
  const read = numberThenCode(words, at) ?? codeThenNumber(words, at) ?? spelledThenNumber(words, at);
  if (!read) return undefined;
  const { number, code, issuer, length } = read;
  const codeKey = CODE_KEYS[code] ?? code;
  const names = KINDS[code]!.map(keysIn);
  const alternatives = [
    ...(issuer ? [{ keys: [number, codeKey, issuer], weight: 1 }] : []),
    { keys: [number, codeKey], weight: issuer ? 0.8 : 1 },
    ...names.flatMap((name) => [
      { keys: [...name, NUMBER_WORD, number], weight: issuer ? 0.7 : 0.9 },
      { keys: [...name, number], weight: issuer ? 0.7 : 0.9 },
    ]),
  ];
  return { length, alternatives };
}

interface Read {
  number: string;
  code: string;
  issuer?: string;
  length: number;
}

function numberThenCode(words: QueryWord[], at: number): Read | undefined {
  const number = words[at]!.key;
  const code = words[at + 1]?.base;
  if (!isNumber(number) || !isCode(words[at + 1]) || code === undefined) return undefined;
  const issuer = words[at + 2];
  if (issuer && ISSUERS.has(issuer.base)) return { number, code, issuer: issuer.key, length: 3 };
  return { number, code, length: 2 };
}

function codeThenNumber(words: QueryWord[], at: number): Read | undefined {
  const number = words[at + 1]?.key;
  if (!isCode(words[at]) || !isNumber(number)) return undefined;
  const issuer = words[at + 2];
  if (issuer && ISSUERS.has(issuer.base))
    return { number, code: words[at]!.base, issuer: issuer.key, length: 3 };
  return { number, code: words[at]!.base, length: 2 };
}

function spelledThenNumber(words: QueryWord[], at: number): Read | undefined {
  for (const { code, keys } of SPELLED) {
    if (!keys.every((key, i) => sameWord(words[at + i], key))) continue;
    const gap = sameWord(words[at + keys.length], NUMBER_WORD) ? 1 : 0;
    const number = words[at + keys.length + gap]?.key;
    if (!isNumber(number)) continue;
    // `nghị quyết số 22-NQ/TW` says the kind twice.
    const again = words[at + keys.length + gap + 1]?.base === code ? 1 : 0;
    const issuer = words[at + keys.length + gap + again + 1];
    const issued = again === 1 && issuer !== undefined && ISSUERS.has(issuer.base);
    return {
      number,
      code,
      issuer: issued ? issuer.key : undefined,
      length: keys.length + gap + 1 + again + (issued ? 1 : 0),
    };
  }
  return undefined;
}

/** A day at this word, `21/9/2020`, `2020-09-21` or `21 tháng 9 năm 2020`: each form finds the others. */
export function dateAt(words: QueryWord[], at: number): NumberMatch | undefined {
  if (sameWord(words[at], DAY)) {
    const found = dateAt(words, at + 1);
    return found && { ...found, length: found.length + 1 };
  }
  const [first, second, third, , fifth] = words.slice(at, at + 5).map((word) => word.key);
  if (isDay(first, second, third)) return { length: 3, alternatives: datePatterns(first!, second!, third!) };
  if (isDay(third, second, first)) return { length: 3, alternatives: datePatterns(third!, second!, first!) };
  const spelled = sameWord(words[at + 1], MONTH) && sameWord(words[at + 3], YEAR);
  if (spelled && isDay(first, third, fifth)) {
    return { length: 5, alternatives: datePatterns(first!, third!, fifth!) };
  }
  return undefined;
}

const DAY = keyOf('ngày');
const MONTH = keyOf('tháng');
const YEAR = keyOf('năm');

function datePatterns(day: string, month: string, year: string): NumberMatch['alternatives'] {
  return [
    { keys: [day, month, year], weight: 1 },
    { keys: [day, MONTH, month, YEAR, year], weight: 1 },
    { keys: [day, MONTH, month, year], weight: 1 },
    { keys: [publishedKey(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)], weight: 1 },
  ];
}

/** The word under which a report is indexed for the day it was published: `2020-09-21` → `20200921`. */
export function publishedKey(isoDay: string): string {
  return isoDay.replaceAll('-', '');
}

function isDay(day: string | undefined, month: string | undefined, year: string | undefined): boolean {
  return isBetween(day, 1, 31) && isBetween(month, 1, 12) && isBetween(year, 1900, 2100);
}

function isBetween(key: string | undefined, low: number, high: number): boolean {
  return isNumber(key) && Number(key) >= low && Number(key) <= high;
}

function isNumber(key: string | undefined): key is string {
  return key !== undefined && /^\d{1,4}$/.test(key);
}

function isCode(word: QueryWord | undefined): boolean {
  return word !== undefined && Object.hasOwn(KINDS, word.base) && word.abbreviation;
}

/** Typed with its marks or without. */
function sameWord(word: QueryWord | undefined, key: string): boolean {
  return word !== undefined && (word.key === key || (!word.marked && word.base === baseOf(key)));
}

function keysIn(text: string): string[] {
  return tokenizeForIndex(text).map((token) => token.key);
}
