import { readFraction } from './fractions.ts';
import { readNumeral } from './numerals.ts';
import type { Numeral } from './numerals.ts';
import { qualifierBefore } from './qualifiers.ts';
import type { Token } from '../tokens.ts';
import type { FigureValue } from '../types.ts';
import { PEOPLE } from '../noun/lexicon.ts';
import { matchPhrase } from '../noun/phrases.ts';
import { readNounPhrase } from '../noun/noun-phrase.ts';
import type { NounPhrase } from '../noun/noun-phrase.ts';

/** A number, ratio, range or change as the text states it, before anyone judged whether it is a figure. */
export interface Shape {
  kind: 'number' | 'ratio' | 'range' | 'change' | 'fraction';
  value: FigureValue;
  /** Tokens, inclusive; without qualifier. */
  first: number;
  last: number;
  /** The last token of its last number. */
  numberLast: number;
  noun?: NounPhrase;
  words: boolean;
  /** The direction of a change. */
  direction?: 'tăng' | 'giảm';
}

/** Reads the text at a token; `isFree` says whether a token may be part of a figure. */
export interface Reader {
  text: string;
  tokens: readonly Token[];
  isFree: (index: number) => boolean;
  /** What the line above counted, where this line is an item of its list. */
  earlierUnit?: string;
}

const DASHES = new Set(['-', '–', '—']);
/** How far the second number of a change may stand from the first. */
const CHANGE_REACH = 22;

function lower({ tokens }: Reader, at: number): string {
  return tokens[at]?.lower ?? '';
}

function numeralAt(reader: Reader, at: number): Numeral | undefined {
  const numeral = at < reader.tokens.length ? readNumeral(reader.tokens, at) : undefined;
  return numeral && reader.isFree(at) ? numeral : undefined;
}

function withNoun(reader: Reader, shape: Omit<Shape, 'noun' | 'last' | 'numberLast'>, after: number): Shape {
  let at = after + 1;
  // `2/3 số chi bộ`, `15% tổng số đảng viên`.
  if (shape.kind !== 'number') while (/^(?:tổng|số)$/.test(lower(reader, at))) at += 1;
  const noun = readNounPhrase(reader.text, reader.tokens, at);
  return { ...shape, last: noun ? noun.last : after, numberLast: after, ...(noun ? { noun } : {}) };
}

/** `123/128 chi bộ`, `189 trong số 201 chi bộ`, `12 trên tổng số 15 xã`. */
function readRatio(reader: Reader, part: Numeral): Shape | undefined {
  let at = part.last + 1;
  // The noun may stand at the part: `189 chi bộ trong tổng số 201 chi bộ`.
  const noun = readNounPhrase(reader.text, reader.tokens, at);
  if (noun?.kind === 'noun' && /^(?:trong|trên|\/)$/.test(lower(reader, noun.last + 1))) at = noun.last + 1;
  const link = lower(reader, at);
  let whole: Numeral | undefined;
  if (link === '/') {
    if (at > part.last + 1 && countsApart(reader, noun!, at + 1)) return undefined;
    const total = lower(reader, at + 1) === 'tổng' && lower(reader, at + 2) === 'số';
    whole = numeralAt(reader, at + (total ? 3 : 1));
  } else if (link === 'trong' || link === 'trên') {
    const total = lower(reader, at + 1) === 'tổng' ? 1 : 0;
    const counted = lower(reader, at + 1 + total) === 'số';
    whole = numeralAt(reader, counted ? at + 2 + total : at + 1);
    // `8 trên 10 chỉ tiêu`, but not `12 đồng chí trên 50 tuổi`.
    if (!counted && (at > part.last + 1 || (whole && whole.value <= part.value))) return undefined;
  }
  if (!whole || part.words || whole.words || whole.value === 0) return undefined;
  const value = {
    part: Number((part.value * sharedScale(reader, part, whole)).toPrecision(15)),
    whole: whole.value,
  };
  const shape = withNoun(reader, { kind: 'ratio', value, first: part.first, words: false }, whole.last);
  if (!shape.noun && noun?.kind === 'noun') shape.noun = noun;
  return shape;
}

/** `135 vụ/216 bị can`, `45 buổi/3.260 lượt người` are two counts; `43 đảng viên/67 cán bộ` is a share of people. */
function countsApart(reader: Reader, part: NounPhrase, whole: number): boolean {
  const numeral = numeralAt(reader, whole);
  const noun = numeral && readNounPhrase(reader.text, reader.tokens, numeral.last + 1);
  if (noun?.kind !== 'noun') return false;
  const people = [part, noun].every(({ first }) => matchPhrase(reader.tokens, first, PEOPLE) > 0);
  return !people && lower(reader, part.first) !== lower(reader, noun.first);
}

/** The scale word that follows only the second number: `30 - 40 triệu đồng`. */
function sharedScale(reader: Reader, first: Numeral, second: Numeral): number {
  if (first.last > first.first || second.last === second.first || second.words) return 1;
  const bare = readNumeral(reader.tokens.slice(second.first, second.first + 1), 0);
  const scale = bare && bare.value !== 0 ? second.value / bare.value : 1;
  return first.value * scale <= second.value ? scale : 1;
}

/** `70 - 80%`, `từ 12 đến 15 xã`, `20% - 25%`. */
function readRange(reader: Reader, first: Numeral): Shape | undefined {
  let at = first.last + 1;
  const unit = lower(reader, at);
  if (unit === '%' || unit === '‰') at += 1;
  else if (lower(reader, at) === 'triệu') return undefined;
  const link = lower(reader, at);
  const from = lower(reader, first.first - 1) === 'từ';
  const noun =
    from && !DASHES.has(link) ? readNounPhrase(reader.text, reader.tokens, first.last + 1) : undefined;
  if (noun && /^(?:đến|tới|[-–])$/.test(lower(reader, noun.last + 1))) at = noun.last + 1;
  const word = lower(reader, at);
  if (!DASHES.has(word) && word !== 'đến' && word !== 'tới') return undefined;
  const second = numeralAt(reader, at + 1);
  if (!second || second.words !== first.words || (first.words && !from)) return undefined;
  const min = Number((first.value * sharedScale(reader, first, second)).toPrecision(15));
  if (min >= second.value) return undefined;
  const shape = withNoun(
    reader,
    { kind: 'range', value: { min, max: second.value }, first: first.first, words: first.words },
    second.last,
  );
  if (from) shape.first -= 1;
  // Two numbers with a dash and no noun are a span of pages, years or places.
  return shape.noun ? shape : undefined;
}

const CHANGE_VERBS = /^(?:xuống|lên|còn|thành|tăng|giảm)$/;

/** `từ 175 thôn xuống còn 146 thôn`, `tăng từ 41% năm 2010 lên trên 78% năm 2015`, `từ 305 còn 62 thôn`. */
function readChange(reader: Reader, first: Numeral): Shape | undefined {
  const before = qualifierBefore(reader.tokens, first.first);
  let start = before && before.class !== 'change' ? before.first : first.first;
  if (lower(reader, start - 1) !== 'từ') return undefined;
  start -= 1;
  const led = /^(?:tăng|giảm|nâng|hạ)$/.test(lower(reader, start - 1)) ? lower(reader, start - 1) : '';
  let verb = -1;
  for (let at = first.last + 1; at < Math.min(reader.tokens.length, first.last + CHANGE_REACH); at += 1) {
    const word = lower(reader, at);
    if (/^[;.!?]$/.test(word)) return undefined;
    if (CHANGE_VERBS.test(word) || (led !== '' && /^(?:đến|tới)$/.test(word))) verb = at;
    const second = numeralAt(reader, at);
    if (!second || (second.words && verb === -1)) continue;
    if (verb === -1 || at - verb > 4) return undefined;
    return changeShape(reader, first, second, led ? start - 1 : start, led);
  }
  return undefined;
}

function changeShape(
  reader: Reader,
  first: Numeral,
  second: Numeral,
  start: number,
  led: string,
): Shape | undefined {
  const value = { from: first.value, to: second.value };
  if (value.from === value.to) return undefined;
  const shape = withNoun(reader, { kind: 'change', value, first: start, words: first.words }, second.last);
  const leading = readNounPhrase(reader.text, reader.tokens, first.last + 1);
  // `lên 78% năm 2015`: the year is no unit, but in `từ 15 ngày xuống còn 7 ngày` both ends are days.
  if (!shape.noun || (shape.noun.kind === 'time' && shape.noun.unit !== leading?.unit)) {
    if (shape.noun) shape.last = second.last;
    if (leading) shape.noun = leading;
    else delete shape.noun;
  }
  shape.direction = value.from > value.to ? 'giảm' : 'tăng';
  return led === '' || led === 'nâng' || led === 'hạ' || led === shape.direction
    ? shape
    : { ...shape, direction: led as 'tăng' | 'giảm' };
}

/** A change may be told with the year of its end: `lên trên 78% năm 2015`, `xuống 19 thôn, bản (năm 2011)`. */
function withYear(reader: Reader, shape: Shape): Shape {
  if (shape.kind !== 'change') return shape;
  const open = lower(reader, shape.last + 1) === '(' ? 1 : 0;
  const at = shape.last + 1 + open;
  if (lower(reader, at) !== 'năm' || !/^(?:19|20)\d\d$/.test(lower(reader, at + 1))) return shape;
  const close = open === 1 && lower(reader, at + 2) === ')' ? 1 : 0;
  return open === close ? { ...shape, last: at + 1 + close } : shape;
}

/** `(-1,2%)`: a sign stands alone before its number, a dash between words or numbers does not. */
function isNegative({ tokens }: Reader, { first, words }: Numeral): boolean {
  const [before, sign, number] = [tokens[first - 2], tokens[first - 1], tokens[first]!];
  if (words || !sign || !/^[-−]$/.test(sign.text) || sign.end !== number.start) return false;
  return before !== undefined && (before.text === '(' || (before.end < sign.start && before.kind === 'word'));
}

/** Reads the widest quantity that begins with the number at a token. */
export function readShape(reader: Reader, at: number): Shape | undefined {
  const fraction = readFraction(reader.tokens, at);
  if (fraction && reader.isFree(at)) {
    const value = { part: fraction.part, whole: fraction.whole };
    return withNoun(reader, { kind: 'fraction', value, first: at, words: true }, fraction.last);
  }
  const numeral = numeralAt(reader, at);
  if (!numeral) return undefined;
  const signed = isNegative(reader, numeral) ? { ...numeral, value: -numeral.value } : numeral;
  const wide = readChange(reader, numeral) ?? readRatio(reader, numeral) ?? readRange(reader, numeral);
  if (wide) return withYear(reader, wide);
  return withNoun(
    reader,
    { kind: 'number', value: signed.value, first: signed === numeral ? at : at - 1, words: numeral.words },
    numeral.last,
  );
}
