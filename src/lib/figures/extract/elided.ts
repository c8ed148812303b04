import { qualifierBefore } from '../qualifiers.ts';
import { COUNTED_NOUNS, DISCIPLINE, FURNITURE } from './lexicon.ts';
import { matchPhrase, phraseAt, readNounPhrase } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Reader, Shape } from './shapes.ts';

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
}

const BOUNDARY = /^[,;:.()!?|–—]$/;
const LONGEST_LABEL = 6;
/** Verbs after which a bare number is the count that the clause named. */
const STATES = /^(?:là|đạt|còn|tới|đến|lên|gồm|bằng|thành)$/;
/** A subject further back than this belongs to another clause. */
const FARTHEST_SUBJECT = 30;
const COUNTED_BEFORE = /^(?:số|lượng)$/;

function lower({ tokens }: Reader, at: number): string {
  return tokens[at]?.lower ?? '';
}

/** `số (lượng) X` in the clause before a token: the noun X. */
export function countedSubject(reader: Reader, before: number): NounPhrase | undefined {
  for (let at = before - 1; at >= Math.max(0, before - FARTHEST_SUBJECT); at -= 1) {
    if (/^[.;!?]$/.test(lower(reader, at))) return undefined;
    if (!COUNTED_BEFORE.test(lower(reader, at)) || lower(reader, at + 1) === 'lượng') continue;
    // `một số`, `dân tộc thiểu số` name no count.
    if (/^(?:một|thiểu|đa|dân|hệ|chỉ|điểm)$/.test(lower(reader, at - 1))) continue;
    const noun = readNounPhrase(reader.text, reader.tokens, at + 1);
    return noun?.kind === 'noun' && noun.first < before
      ? { ...noun, last: Math.min(noun.last, before - 1) }
      : undefined;
  }
  return undefined;
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
  while (at > 0 && number - at <= LONGEST_LABEL) {
    const word = lower(reader, at - 1);
    if (BOUNDARY.test(word) || /^(?:và|gồm|đó|-)$/.test(word)) break;
    if (!reader.isFree(at - 1) || reader.tokens[at - 1]!.kind !== 'word') return undefined;
    at -= 1;
  }
  return number - at > LONGEST_LABEL || at === number ? undefined : at;
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
  // `10.000 tỷ`: nothing but money is counted so.
  if (/^t[ỷỉ]$/.test(lower(reader, shape.last)) && typeof shape.value === 'number')
    return { certainty: 'sure', unit: 'đồng' };
  // `(SN 1983)`, `khóa 2015`: a year.
  if (/^(?:1[89]|20)\d\d$/.test(lower(reader, shape.first)) && !noun) return undefined;
  if (!endsClause(reader, shape.last + 1) && shape.kind !== 'ratio') {
    // `53 quốc phòng - an ninh và 34 xây dựng hệ thống chính trị`: the list goes on.
    return /^(?:,|và|;)$/.test(before) ? { certainty: 'after-figure' } : undefined;
  }
  if (shape.kind === 'ratio') {
    const behind = nounBehindBracket(reader, shape.last + 1);
    return behind ? { certainty: 'sure', noun: behind } : { certainty: 'after-figure' };
  }
  if (isInTurn(reader, shape.first))
    return { certainty: noun ? 'sure' : 'after-figure', ...(noun ? { noun } : {}) };
  // `số sinh viên đang học tại trường lên tới 45.000`.
  if (noun && (qualifier || STATES.test(before))) return { certainty: 'sure', noun };
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
  const item = itemUnit(reader, labelFirst);
  if (item.unit) return { certainty: 'sure', labelFirst, ...item };
  const name = /^\p{Lu}/u.test(reader.tokens[shape.first - 1]!.text) && shape.first - 1 > labelFirst;
  return { certainty: name ? 'list' : 'after-figure', labelFirst };
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

function isItemStart(reader: Reader, at: number): boolean {
  return at === 0 || (at === 1 && /^[-+*•–]$/.test(lower(reader, 0)));
}

function isFurniture(reader: Reader, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if (FURNITURE.has(phraseAt(reader.tokens, at, end - at))) return true;
  }
  return FURNITURE.has(phraseAt(reader.tokens, first, 1));
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
