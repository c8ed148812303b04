import { qualifierBefore } from '../../quantity/qualifiers.ts';
import { isShared } from './shared.ts';
import { COUNTED_NOUNS, DISCIPLINE, FURNITURE } from '../../noun/lexicon.ts';
import { matchPhrase, phraseAt } from '../../noun/phrases.ts';
import { readNounPhrase } from '../../noun/noun-phrase.ts';
import type { NounPhrase } from '../../noun/noun-phrase.ts';
import type { Reader, Shape } from '../../quantity/shapes.ts';
import { concernedNoun, countedSubject } from '../context/subject-noun.ts';

/** A number whose noun is left out, and why it is taken for a figure. */
export interface Elided {
  /** The noun, where the clause before names it: `số đảng viên tăng 8.455`. */
  noun?: NounPhrase;
  /** The unit where nothing else can be meant. */
  unit?: string;
  /** Words before the number that say what was counted: `khiển trách 26`. */
  labelFirst?: number;
  /** `list`: a figure only beside others of its kind. */
  certainty: 'sure' | 'after-figure' | 'list';
  /** Its label is a name: `huyện A 42`. */
  named?: true;
}

const BOUNDARY = /^[,;:.()!?|–—]$/;
const LONGEST_LABEL = 6;
const LONGEST_ITEM = 14;
/** In tokens: a verb between a noun and its number. */
const SHORT_VERB = 4;
const TOGETHER = /^(?:đều|cùng|đã|đang|này|bị|được)$/;
/** In tokens: how near the word that makes `3 triệu` money stands. */
const MONEY_REACH = 14;
/** Verbs after which a bare number is the count that the clause named. */
const STATES = /^(?:là|đạt|còn|tới|đến|lên|gồm|bằng|thành)$/;

function lower({ tokens }: Reader, at: number): string {
  return tokens[at]?.lower ?? '';
}

function hasMark({ tokens }: Reader, from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some((token) => token.kind !== 'word');
}

function endsClause(reader: Reader, at: number): boolean {
  return (
    at >= reader.tokens.length || BOUNDARY.test(lower(reader, at)) || /^(?:và|so)$/.test(lower(reader, at))
  );
}

/** The first token of the label that ends right before a number, back to a mark or `và`; none if it is too long. */
function labelStart(reader: Reader, number: number): number | undefined {
  if (number > 1 && DISCIPLINE.has(phraseAt(reader.tokens, number - 2, 2))) return number - 2;
  let at = number;
  while (at > 0 && number - at <= LONGEST_ITEM) {
    const word = lower(reader, at - 1);
    if (BOUNDARY.test(word) || /^(?:và|gồm|đó|[-+*•])$/.test(word)) break;
    // `nhiệm kỳ 2015 - 2020 kết nạp 876`: a date before the label ends it.
    if (!reader.isFree(at - 1) && at < number) break;
    if (!reader.isFree(at - 1) || reader.tokens[at - 1]!.kind !== 'word') return undefined;
    at -= 1;
  }
  // Between semicolons an item may be a description: `những điều đảng viên không được làm 9;`
  const longest = lower(reader, at - 1) === ';' ? LONGEST_ITEM : LONGEST_LABEL;
  return number - at > longest || at === number ? undefined : at;
}

/** Whether a number without a noun stands where reports leave the noun out; `undefined` when it does not. */
export function readElided(reader: Reader, shape: Shape): Elided | undefined {
  const qualifier = qualifierBefore(reader.tokens, shape.first);
  const noun = countedSubject(reader, shape.first);
  if (shape.kind === 'change')
    return { certainty: noun ? 'sure' : 'after-figure', ...(noun ? { noun } : {}) };
  if (qualifier?.class === 'change')
    return { certainty: noun ? 'sure' : 'after-figure', ...(noun ? { noun } : {}) };
  const before = lower(reader, shape.first - 1);
  if (isMoney(reader, shape)) return { certainty: 'sure', unit: 'đồng' };
  const together = noun ?? nounBehindList(reader, shape);
  if (isInTurn(reader, shape.first) && together) return { certainty: 'sure', noun: together };
  // `kiểm tra 5 đảng viên, kết luận cả 5 đều vi phạm`
  if (qualifier?.word === 'cả' && TOGETHER.test(lower(reader, shape.last + 1)))
    return { certainty: 'after-figure' };
  // `(SN 1983)`, `khóa 2015`: a year.
  if (/^(?:1[89]|20)\d\d$/.test(lower(reader, shape.first)) && !noun) return undefined;
  if (!endsClause(reader, shape.last + 1) && shape.kind !== 'ratio') {
    // `53 quốc phòng - an ninh và 34 xây dựng hệ thống chính trị`: the list goes on.
    // `(5 bị cảnh cáo, 2 bị cách chức)`
    const told = before === '(' && /^(?:bị|được|đạt|là|có|nữ|nam)$/.test(lower(reader, shape.last + 1));
    return told || /^(?:,|và|;)$/.test(before) ? { certainty: 'after-figure' } : undefined;
  }
  if (shape.kind === 'ratio') {
    const behind = noun?.last === shape.first - 1 ? noun : nounBehindBracket(reader, shape.last + 1);
    if (behind) return { certainty: 'sure', noun: behind };
    return { certainty: isShared(reader, shape) ? 'sure' : 'after-figure' };
  }
  if (isInTurn(reader, shape.first)) return { certainty: 'after-figure' };
  // `- Cầu Văn Thánh 2: khởi công …`: a name and what is told of it.
  if (lower(reader, shape.last + 1) === ':' && !qualifier) return undefined;
  // `số phiếu phát ra 349`: the clause goes straight from the noun to its number.
  const straight = noun && shape.first - noun.last <= SHORT_VERB && !hasMark(reader, noun.last, shape.first);
  if (straight) return { certainty: 'sure', noun };
  // `số sinh viên đang học tại trường lên tới 45.000`.
  if (noun && (qualifier || STATES.test(before))) return { certainty: 'sure', noun };
  // `10% (bằng 5.792) đơn vị`
  const behind = before === 'bằng' ? nounBehindBracket(reader, shape.last + 1) : undefined;
  if (behind) return { certainty: 'sure', noun: behind };
  if (qualifier) return { certainty: 'after-figure' };
  if (before === '(' && lower(reader, shape.last + 1) === ')') {
    // `khiển trách (12), cảnh cáo (4)`
    const labelFirst = labelStart(reader, shape.first - 1);
    return labelFirst === undefined ? undefined : { certainty: 'after-figure', labelFirst };
  }
  // `năm 2017: 152, năm 2018: 160`
  if (before === ':' && shape.first > 1 && !reader.isFree(shape.first - 2))
    return { certainty: 'after-figure' };
  if (before === ':' || before === '=') {
    const labelFirst = labelStart(reader, shape.first - 1);
    if (labelFirst === undefined || isFurniture(reader, labelFirst, shape.first - 1)) return undefined;
    const counted = noun ?? itemNoun(reader, labelFirst);
    const item = counted ? {} : itemUnit(reader, labelFirst);
    const certainty = counted || item.unit ? 'sure' : 'list';
    return { certainty, labelFirst, ...(counted ? { noun: counted } : {}), ...item };
  }
  const labelFirst = labelStart(reader, shape.first);
  if (labelFirst === undefined || isFurniture(reader, labelFirst, shape.first)) return undefined;
  // `Viện kiểm sát nhân dân tối cao (Vụ 1)`
  const alone = lower(reader, labelFirst - 1) === '(' && lower(reader, shape.last + 1) === ')';
  if (alone && /^\p{Lu}\p{Ll}/u.test(reader.tokens[labelFirst]!.text)) return undefined;
  const item = itemUnit(reader, labelFirst);
  if (item.unit) return { certainty: 'sure', labelFirst, ...item };
  const concerned = concernedNoun(reader, labelFirst);
  if (concerned) return { certainty: 'sure', labelFirst, noun: concerned };
  const name = /^\p{Lu}/u.test(reader.tokens[shape.first - 1]!.text) && shape.first - 1 > labelFirst;
  return name ? { certainty: 'list', labelFirst, named: true } : { certainty: 'after-figure', labelFirst };
}

/** `100% (45/45) chi bộ`, `45/45 (100%) bí thư`: the noun stands behind a bracket. */
function nounBehindBracket(reader: Reader, at: number): NounPhrase | undefined {
  let close = at;
  if (lower(reader, at) === '(') while (close < at + 5 && lower(reader, close) !== ')') close += 1;
  if (lower(reader, close) !== ')') return undefined;
  const noun = readNounPhrase(reader.text, reader.tokens, close + 1);
  return noun?.kind === 'noun' ? noun : undefined;
}

/** `Chi bộ: 12` at a line's start: the label is what is counted. */
function itemNoun(reader: Reader, labelFirst: number): NounPhrase | undefined {
  if (!isItemStart(reader, labelFirst) || matchPhrase(reader.tokens, labelFirst, COUNTED_NOUNS) === 0)
    return undefined;
  return readNounPhrase(reader.text, reader.tokens, labelFirst);
}

/** `- Khai trừ: 3` below a line that counts: the list goes on with what that line counted. */
function itemUnit(reader: Reader, labelFirst: number): { unit?: string } {
  return labelFirst > 0 && isItemStart(reader, labelFirst) && reader.earlierUnit
    ? { unit: reader.earlierUnit }
    : {};
}

/** A line's start, its bullet passed, or a bullet within it: `- Trong đó: + Chính thức: 2.101`. */
function isItemStart(reader: Reader, at: number): boolean {
  const bullet = /^[-+*•–]$/.test(lower(reader, at - 1));
  return at === 0 || (bullet && (at === 1 || lower(reader, at - 2) === ':'));
}

function isFurniture(reader: Reader, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if (FURNITURE.has(phraseAt(reader.tokens, at, end - at))) return true;
  }
  return FURNITURE.has(phraseAt(reader.tokens, first, 1));
}

/** `10.000 tỷ`, `3 tỷ rưỡi`: nothing but money is counted so; `thưởng 3 triệu` where the sentence speaks of money. */
function isMoney({ tokens }: Reader, { first, numberLast, value }: Shape): boolean {
  if (typeof value !== 'number') return false;
  const scales = tokens.slice(first, numberLast + 1).map((token) => token.lower);
  if (scales.some((word) => /^t[ỷỉ]$/.test(word))) return true;
  if (!scales.includes('triệu')) return false;
  const around = tokens.slice(Math.max(0, first - MONEY_REACH), numberLast + MONEY_REACH);
  return around.some(({ lower: word }) =>
    /^(?:đồng|đ|tỷ|tỉ|tiền|phí|thưởng|vốn|quỹ|giá|lương|vay|nợ)$/.test(word),
  );
}

/** `lần lượt kết nạp 210, 198 và 187 đảng viên`: the noun stands behind the last number. */
function nounBehindList(reader: Reader, { numberLast }: Shape): NounPhrase | undefined {
  let at = numberLast + 1;
  while (/^(?:,|và|;)$/.test(lower(reader, at)) && reader.tokens[at + 1]?.kind === 'number') at += 2;
  const noun = at > numberLast + 1 ? readNounPhrase(reader.text, reader.tokens, at) : undefined;
  return noun?.kind === 'noun' || noun?.kind === 'measure' ? noun : undefined;
}

/** `lần lượt là 12, 15 và 20 đồng chí`: each of them counts. */
function isInTurn(reader: Reader, number: number): boolean {
  for (let at = number - 1; at > 0 && number - at < 14; at -= 1) {
    const word = lower(reader, at);
    if (/^[.;!?]$/.test(word)) return false;
    if (word === 'lượt' && lower(reader, at - 1) === 'lần') return true;
  }
  return false;
}
