import { BOILERPLATE, CONTAINER_NOUNS, COUNTED_NOUNS, DISCIPLINE, PEOPLE } from '../../noun/lexicon.ts';
import type { NounPhrase } from '../../noun/measures.ts';
import { readNounPhrase } from '../../noun/noun-phrase.ts';
import { lower, matchPhrase, phraseAt } from '../../noun/phrases.ts';
import type { Reader } from '../../quantity/reader.ts';
import { joinsName } from '../label/coordinated.ts';
import { concernedNoun } from '../context/subject-noun.ts';
import type { BareNumber, Elided } from './bare-number.ts';
import { endsBefore, HAS } from './numbering.ts';

/** Marks that end a label or a clause. */
export const BOUNDARY = /^[,;:.()!?|–—]$/;
const LONGEST_LABEL = 6;
const LONGEST_ITEM = 14;

/** In tokens: how long what a comma joins to a label may be. */
const LONGEST_JOINED = 5;

/** Whether a comma stands within the label of one item: the words before it open the list or follow a semicolon. */
function joinsItem(reader: Reader, comma: number, number: number): boolean {
  if (lower(reader, number) !== ':' && lower(reader, number) !== '(') return false;
  let at = comma - 1;
  while (at >= 0 && comma - at <= LONGEST_JOINED && reader.tokens[at]!.kind === 'word' && reader.isFree(at))
    at -= 1;
  return (
    at < comma - 1 &&
    /^[:;]$/.test(lower(reader, at)) &&
    reader.tokens[at + 1]!.kind === 'word' &&
    !/^\p{Lu}/u.test(reader.tokens[comma + 1]!.text)
  );
}

/** `tỉnh ủy viên và tương đương 41`, `phẩm chất đạo đức, lối sống: 9` are one item. */
function goesOnBefore(reader: Reader, at: number, number: number): boolean {
  const word = lower(reader, at - 1);
  return (
    (word === 'và' && phraseAt(reader, at, 2) === 'tương đương') ||
    (word === ',' &&
      (joinsItem(reader, at - 1, number) || (joinsName(reader, at - 1) && !opensPlace(reader, at)))) ||
    (/^[-–]$/.test(word) && joinsName(reader, at - 1))
  );
}

/** `41 hộ, xã Nà Tấu 36`: behind what was counted the next place begins. */
function opensPlace(reader: Reader, at: number): boolean {
  return reader.tokens[at - 3]?.kind === 'number' && /^\p{Lu}/u.test(reader.tokens[at + 1]?.text ?? '');
}

/** What a label does not reach across. */
const PARTS_LABELS = /^(?:[,;:.()!?|–—+*•-]|và|gồm|đó)$/;

/** The first token of the label that ends right before a number, back to a mark or `và`; none if it is too long. */
function labelStart(reader: Reader, number: number): number | undefined {
  if (number > 1 && DISCIPLINE.has(phraseAt(reader, number - 2, 2))) return number - 2;
  let at = number;
  while (at > 0 && number - at <= LONGEST_ITEM) {
    if (!goesOnBefore(reader, at, number)) {
      if (PARTS_LABELS.test(lower(reader, at - 1))) break;
      // `nhiệm kỳ 2015 - 2020 kết nạp 876`: a date before the label ends it.
      const free = reader.isFree(at - 1);
      if (!free && at < number) break;
      if (!free || (reader.tokens[at - 1]!.kind !== 'word' && !joinsName(reader, at - 1))) return undefined;
    }
    at -= 1;
  }
  return number - at > longestLabel(reader, at, number) || at === number ? undefined : at;
}

/** Between semicolons or before a colon an item may be a description: `những điều đảng viên không được làm 9;` */
function longestLabel(reader: Reader, first: number, number: number): number {
  const titles = phraseAt(reader, number - 3, 3) === 'và tương đương';
  const roomy = titles || /^[;:]$/.test(lower(reader, first - 1)) || lower(reader, number) === ':';
  return roomy ? LONGEST_ITEM : LONGEST_LABEL;
}

/** `khiển trách (12), cảnh cáo (4)` */
export function labelInBracket({ reader, quantity, before, after }: BareNumber): Elided | false | undefined {
  if (before !== '(' || after !== ')') return undefined;
  const labelFirst = labelStart(reader, quantity.first - 1);
  return labelFirst !== undefined && { certainty: 'after-figure', labelFirst };
}

/** Where a name with a number begins: `Chi bộ 2: 21`. */
function numberedName(reader: Reader, number: number): number | undefined {
  const length = reader.tokens[number]?.kind === 'number' ? endsBefore(reader, number, CONTAINER_NOUNS) : 0;
  return length > 0 ? number - length : undefined;
}

/** `khiển trách: 692`, `Chi bộ: 12`, `nữ = 45` */
export function labelWithMark(number: BareNumber): Elided | false | undefined {
  const { reader, quantity, before } = number;
  if (before !== ':' && before !== '=') return undefined;
  const labelFirst = labelStart(reader, quantity.first - 1) ?? numberedName(reader, quantity.first - 2);
  if (labelFirst === undefined || isBoilerplate(reader, labelFirst, quantity.first - 1)) return false;
  const noun = number.noun ?? itemNoun(reader, labelFirst);
  if (noun) return { certainty: 'sure', labelFirst, noun };
  const unit = itemUnit(number, labelFirst);
  return unit ? { certainty: 'sure', labelFirst, unit } : { certainty: 'list', labelFirst };
}

/** `khiển trách 26`, `huyện A 42` */
export function labelBefore(number: BareNumber): Elided | false {
  const { reader, quantity, after } = number;
  const labelFirst =
    ageBefore(reader, quantity.first) ?? numberedWhole(number) ?? labelStart(reader, quantity.first);
  if (labelFirst === undefined || isBoilerplate(reader, labelFirst, quantity.first)) return false;
  // `Viện kiểm sát nhân dân tối cao (Vụ 1)`
  const alone = lower(reader, labelFirst - 1) === '(' && after === ')';
  if (alone && /^\p{Lu}\p{Ll}/u.test(reader.tokens[labelFirst]!.text)) return false;
  const unit = itemUnit(number, labelFirst);
  if (unit) return { certainty: 'sure', labelFirst, unit };
  const noun =
    concernedNoun(reader, labelFirst) ??
    nounEnding(reader, labelFirst, quantity.first) ??
    peopleFirst(reader, labelFirst, quantity.first);
  if (noun) return { certainty: 'after-figure', labelFirst, noun };
  const last = quantity.first - 1;
  return last > labelFirst && /^\p{Lu}/u.test(reader.tokens[last]!.text)
    ? { certainty: 'list', labelFirst, named: true }
    : { certainty: 'after-figure', labelFirst };
}

/** `Khu 1 có 86 hộ, khu 2 có 94`, `đợt 2 19`: a name with a number, and what it has. */
function numberedWhole({ reader, quantity: { first }, after }: BareNumber): number | undefined {
  if (!BOUNDARY.test(after)) return undefined;
  const has = HAS.test(lower(reader, first - 1));
  // `đợt 1 87 thanh niên, đợt 2 19`
  return numberedName(reader, has ? first - 2 : first - 1);
}

/** `ngoài Đảng 2, dưới 35 tuổi 4`: an age, whose digits count nothing, is the label. */
function ageBefore(reader: Reader, number: number): number | undefined {
  if (lower(reader, number - 1) !== 'tuổi') return undefined;
  let at = number - 1;
  while (at > 0 && number - at < LONGEST_LABEL && !BOUNDARY.test(lower(reader, at - 1))) at -= 1;
  return /^(?:dưới|trên|từ)$/.test(lower(reader, at)) ? at : undefined;
}

/** `Phát phiếu 600, thu về 588`: the label ends with what is counted. */
function nounEnding(reader: Reader, labelFirst: number, number: number): NounPhrase | undefined {
  for (let at = Math.max(labelFirst + 1, number - 2); at < number; at += 1) {
    const counts =
      reader.tokens[at]!.text === lower(reader, at) && THINGS.test(phraseAt(reader, at, number - at));
    const noun = counts ? readNounPhrase(reader, at) : undefined;
    if (noun?.last === number - 1) return noun;
  }
  return undefined;
}
const THINGS = /^(?:phiếu|đơn|thẻ|giấy khen|bằng khen|phần quà|suất quà|nhà|cây|bài|hồ sơ)$/;

/** `Cán bộ dôi dư 41`: the people that a sentence begins with are counted. */
function peopleFirst(reader: Reader, first: number, number: number): NounPhrase | undefined {
  const opens = first === 0 || /^[.;]$/.test(lower(reader, first - 1));
  const length = opens ? matchPhrase(reader, first, PEOPLE) : 0;
  if (length === 0 || first + length >= number) return undefined;
  const last = first + length - 1;
  return { first, last, unit: phraseAt(reader, first, length), kind: 'noun' };
}

/** `Chi bộ: 12` at a line's start: the label is what is counted. */
function itemNoun(reader: Reader, labelFirst: number): NounPhrase | undefined {
  const counted = isItemStart(reader, labelFirst) && matchPhrase(reader, labelFirst, COUNTED_NOUNS) > 0;
  // `Đảng viên mới: 17` within a line: people who head a sentence are counted.
  const people = /^[.;]$/.test(lower(reader, labelFirst - 1)) && matchPhrase(reader, labelFirst, PEOPLE) > 0;
  return counted || people ? readNounPhrase(reader, labelFirst) : undefined;
}

/** `- Khai trừ: 3` below a line that counts: the list goes on with what that line counted. */
function itemUnit({ reader, earlierUnit }: BareNumber, labelFirst: number): string | undefined {
  return labelFirst > 0 && isItemStart(reader, labelFirst) ? earlierUnit : undefined;
}

/** A line's start, its bullet passed, or a bullet within it: `- Trong đó: + Chính thức: 2.101`. */
function isItemStart(reader: Reader, at: number): boolean {
  const bullet = /^[-+*•–]$/.test(lower(reader, at - 1));
  return at === 0 || (bullet && (at === 1 || lower(reader, at - 2) === ':'));
}

function isBoilerplate(reader: Reader, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if (BOILERPLATE.has(phraseAt(reader, at, end - at))) return true;
  }
  return BOILERPLATE.has(lower(reader, first));
}
