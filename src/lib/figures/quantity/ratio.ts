import { PEOPLE } from '../noun/lexicon.ts';
import type { NounPhrase } from '../noun/measures.ts';
import { readNounPhrase } from '../noun/noun-phrase.ts';
import { lower, matchPhrase, phraseAt } from '../noun/phrases.ts';
import type { Numeral } from './numerals.ts';
import { numeralAt } from './reader.ts';
import type { Quantity, Reader } from './reader.ts';
import { scaledLike, withNoun } from './with-noun.ts';

/** Reads `123/128 chi bộ`, `189 trong số 201 chi bộ`, `12 trên tổng số 15 xã` from its first number on. */
export function readRatio(reader: Reader, part: Numeral): Quantity | undefined {
  const each = readEach(reader, part);
  if (each) return each;
  // The noun may stand at the part: `189 chi bộ trong tổng số 201 chi bộ`.
  const after = readNounPhrase(reader, part.last + 1);
  const named =
    after?.kind === 'noun' && /^(?:trong|trên|\/)$/.test(lower(reader, after.last + 1)) ? after : undefined;
  const whole = wholeAfter(reader, part, named);
  if (!whole || whole.value === 0) return undefined;
  if ((part.words || whole.words) && !isSpoken(reader, part, whole)) return undefined;
  const value = { part: scaledLike(reader, part, whole), whole: whole.value };
  const ratio = withNoun(reader, { kind: 'ratio', value, first: part.first, words: false }, whole.last);
  return ratio.noun || !named ? ratio : { ...ratio, noun: named };
}

/** Number words are no ratio, but for `chín trên mười hộ`. */
function isSpoken(reader: Reader, part: Numeral, whole: Numeral): boolean {
  const outOfTen = part.words && whole.words && whole.value === 10;
  return outOfTen && part.value > 1 && lower(reader, part.last + 1) === 'trên';
}

/** `cứ 5 hộ thì có 2 hộ`, `bình quân 10 học sinh có 1 em`, `mười nhà thì tám nhà`: the whole is told first. */
function readEach(reader: Reader, whole: Numeral): Quantity | undefined {
  const noun = readNounPhrase(reader, whole.last + 1);
  if (noun?.kind !== 'noun') return undefined;
  const lead = leadOf(reader, whole, noun);
  if (!lead) return undefined;
  let at = noun.last + 1;
  while (/^(?:thì|lại|có)$/.test(lower(reader, at))) at += 1;
  const part = at > noun.last + 1 ? numeralAt(reader, at) : undefined;
  if (!part || part.value > whole.value || (lead === 'mean' && part.value === whole.value)) return undefined;
  const own = readNounPhrase(reader, part.last + 1);
  // `Nhận 12 đơn thì 8 đơn nặc danh`: with a verb before them both are counts.
  if (lead === 'proverb' && lower(reader, own?.first ?? -1) !== lower(reader, noun.first)) return undefined;
  const value = { part: part.value, whole: whole.value };
  const ratio = withNoun(reader, { kind: 'ratio', value, first: whole.first, words: false }, part.last);
  return ratio.noun ? ratio : { ...ratio, noun };
}

/** What says before a number that others are part of it. */
function leadOf(reader: Reader, whole: Numeral, noun: NounPhrase): 'each' | 'mean' | 'proverb' | undefined {
  const before = lower(reader, whole.first - 1);
  if (before === 'cứ') return 'each';
  if (whole.value <= 1) return undefined;
  const next = lower(reader, noun.last + 1);
  if (/^(?:[.,;:]|xưa|)$/.test(before) && next === 'thì') return 'proverb';
  const mean = /^(?:bình quân|trung bình)$/.test(phraseAt(reader, whole.first - 2, 2));
  return mean && next === 'có' ? 'mean' : undefined;
}

/** The whole behind `/`, `trong (tổng) số`, `trên (tổng) số`. */
function wholeAfter(reader: Reader, part: Numeral, named: NounPhrase | undefined): Numeral | undefined {
  const at = (named ?? part).last + 1;
  const total = lower(reader, at + 1) === 'tổng' ? 1 : 0;
  const counted = lower(reader, at + 1 + total) === 'số';
  const whole = numeralAt(reader, counted ? at + 2 + total : at + 1);
  const link = lower(reader, at);
  if (link === '/') return named && countsApart(reader, named, at + 1) ? undefined : whole;
  if (link !== 'trong' && link !== 'trên') return undefined;
  // `8 trên 10 chỉ tiêu`, but not `12 đồng chí trên 50 tuổi`.
  const further = !counted && (named !== undefined || (whole !== undefined && whole.value <= part.value));
  return further ? undefined : whole;
}

/** `135 vụ/216 bị can`, `45 buổi/3.260 lượt người` are two counts; `43 đảng viên/67 cán bộ` is a share of people. */
function countsApart(reader: Reader, part: NounPhrase, whole: number): boolean {
  const numeral = numeralAt(reader, whole);
  const noun = numeral && readNounPhrase(reader, numeral.last + 1);
  if (noun?.kind !== 'noun') return false;
  const people = [part, noun].every(({ first }) => matchPhrase(reader, first, PEOPLE) > 0);
  return !people && lower(reader, part.first) !== lower(reader, noun.first);
}
