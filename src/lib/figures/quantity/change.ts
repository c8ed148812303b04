import { readNounPhrase } from '../noun/noun-phrase.ts';
import { lower } from '../noun/phrases.ts';
import type { Numeral } from './numerals.ts';
import { qualifierBefore } from './qualifiers.ts';
import { numeralAt } from './reader.ts';
import type { Quantity, Reader } from './reader.ts';
import { scaledLike, withNoun } from './with-noun.ts';

/** How far the second number of a change may stand from the first, and from its verb. */
const REACH = 22;
const VERB_REACH = 4;
const VERBS = /^(?:xuống|về|lên|còn|thành|tăng|giảm)$/;
const STATE_VERBS = /^(?:xuống|lên|còn|thành|có|đạt|thu|nộp|chiếm|là)$/;
const LED_VERBS = /^(?:xuống|lên|còn|thành|tăng|giảm|đến|tới)$/;

/** Reads `từ 175 thôn xuống còn 146 thôn`, `tăng từ 41% năm 2010 lên trên 78% năm 2015` from its first number on. */
export function readChange(reader: Reader, first: Numeral): Quantity | undefined {
  const arrow = readArrow(reader, first);
  if (arrow) return arrow;
  const before = qualifierBefore(reader, first.first);
  const start = (before && before.class !== 'change' ? before.first : first.first) - 1;
  const from = pastState(reader, start);
  if (lower(reader, from) !== 'từ') return undefined;
  const led = /^(?:tăng|giảm|nâng|hạ)$/.test(lower(reader, from - 1));
  const second = secondNumber(reader, first, led ? LED_VERBS : from < start ? STATE_VERBS : VERBS);
  if (!second || first.value === second.value) return undefined;
  // `giảm từ 1,5 đến 2%`: a fall of so much, no change from one to the other.
  const linked = /^(?:đến|tới|-|–)$/.test(lower(reader, second.first - 1));
  if (led && linked && lower(reader, from - 1) === 'giảm' && first.value < second.value) return undefined;
  const change = withNoun(
    reader,
    {
      kind: 'change',
      value: { from: startOf(reader, first, second), to: second.value },
      first: led ? from - 1 : from,
      words: first.words,
      direction: directionOf(first, second, led ? lower(reader, from - 1) : ''),
    },
    second.last,
  );
  return whole(reader, change, first);
}

/** `tăng từ 1,2 lên 3,6 tỷ đồng`: the scale is said once, save where the first has a noun of its own. */
function startOf(reader: Reader, first: Numeral, second: Numeral): number {
  const bare = /^(?:xuống|về|lên|còn|thành|đến|tới|-|–|→|⇒)$/.test(lower(reader, first.last + 1));
  return bare ? scaledLike(reader, first, second, true) : first.value;
}

/** A change with its noun and year; none where its first number is how long something went on. */
function whole(reader: Reader, change: Quantity, first: Numeral): Quantity | undefined {
  return isTimed(reader, change, first)
    ? undefined
    : withYear(reader, withLeadingNoun(reader, change, first));
}

/** `từ chỗ 5 năm không kết nạp được ai, nay có 4 đảng viên`: how long it was, no state before. */
function isTimed(reader: Reader, { noun }: Quantity, first: Numeral): boolean {
  return noun?.kind === 'noun' && readNounPhrase(reader, first.last + 1)?.kind === 'time';
}

/** `từ chỗ có 120 hộ nghèo, nay còn 18 hộ`: the index of `từ`. */
function pastState(reader: Reader, at: number): number {
  const has = /^(?:có|còn|đạt|thu|nộp|chiếm|là)$/.test(lower(reader, at)) ? at - 1 : at;
  const only = lower(reader, has) === 'chỉ' ? has - 1 : has;
  return lower(reader, only) === 'chỗ' && lower(reader, only - 1) === 'từ' ? only - 1 : at;
}

/** `12,4% → 3,1%`, `20 triệu đồng -> 45 triệu đồng`. */
function readArrow(reader: Reader, first: Numeral): Quantity | undefined {
  const noun = readNounPhrase(reader, first.last + 1);
  const at = behindYear(reader, (noun ?? first).last + 1);
  const length = /^[→⇒]$/.test(lower(reader, at))
    ? 1
    : lower(reader, at) === '-' && lower(reader, at + 1) === '>'
      ? 2
      : 0;
  const second = length > 0 ? numeralAt(reader, at + length) : undefined;
  if (!second || second.value === first.value) return undefined;
  const change = withNoun(
    reader,
    {
      kind: 'change',
      value: { from: noun ? first.value : startOf(reader, first, second), to: second.value },
      first: first.first,
      words: first.words,
      direction: directionOf(first, second, ''),
    },
    second.last,
  );
  return change.noun || !noun ? change : { ...change, noun };
}

/** `18,2% (2015) → 4,7% (2020)`: the token behind a year in brackets. */
function behindYear(reader: Reader, at: number): number {
  const year = lower(reader, at) === '(' && /^(?:19|20)\d\d$/.test(lower(reader, at + 1));
  return year && lower(reader, at + 2) === ')' ? at + 3 : at;
}

function directionOf(first: Numeral, second: Numeral, led: string): 'tăng' | 'giảm' {
  if (led === 'tăng' || led === 'giảm') return led;
  return first.value > second.value ? 'giảm' : 'tăng';
}

function secondNumber(reader: Reader, first: Numeral, verbs: RegExp): Numeral | undefined {
  let verb: number | undefined;
  for (let at = first.last + 1; at < first.last + REACH; at += 1) {
    at = behindYear(reader, at);
    const word = lower(reader, at);
    // `từ 30 đảng viên trở lên chiếm 12%`: a bound, and another number.
    if (/^[;.!?]$/.test(word) || word === 'trở') return undefined;
    // `từ 2 đảng viên nay đã có 23 đảng viên`
    const since =
      /^(?:có|là|đạt)$/.test(word) && [1, 2, 3].some((back) => lower(reader, at - back) === 'nay');
    if (verbs.test(word) || since) verb = at;
    const second = numeralAt(reader, at);
    if (second && (!second.words || verb !== undefined))
      return verb !== undefined && at - verb <= VERB_REACH ? second : undefined;
  }
  return undefined;
}

/** The noun may stand at the first number alone; `lên 78% năm 2015`: the year is no unit, as in `từ 15 ngày xuống còn 7 ngày`. */
function withLeadingNoun(reader: Reader, change: Quantity, first: Numeral): Quantity {
  const leading = readNounPhrase(reader, first.last + 1);
  const { noun, ...bare } = change;
  if (noun && (noun.kind !== 'time' || noun.unit === leading?.unit)) return change;
  return { ...bare, last: change.numberLast, ...(leading ? { noun: leading } : {}) };
}

/** A change may be told with the year of its end: `lên trên 78% năm 2015`, `xuống 19 thôn, bản (năm 2011)`. */
function withYear(reader: Reader, change: Quantity): Quantity {
  const open = lower(reader, change.last + 1) === '(' ? 1 : 0;
  const at = change.last + 1 + open;
  if (lower(reader, at) !== 'năm' || !/^(?:19|20)\d\d$/.test(lower(reader, at + 1))) return change;
  const close = open === 1 && lower(reader, at + 2) === ')' ? 1 : 0;
  return open === close ? { ...change, last: at + 1 + close } : change;
}
