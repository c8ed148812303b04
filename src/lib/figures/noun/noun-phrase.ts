import { parseNumberWords } from '../../vietnamese/number-words.ts';
import type { TokenizedText } from '../tokens.ts';
import { HONOURS, NOT_NOUN, NOUNS_AFTER_ALL, TIME_COUNTED, TIME_NOUNS } from './lexicon.ts';
import { isLowerCase, joinedEnd } from './joined.ts';
import { lower, matchPhrase, pair } from './phrases.ts';
import type { NounPhrase } from './measures.ts';
import { measure, perEnd, printed } from './measures.ts';
import { KEPT_PAIRS, PHRASE_END, VERB_PAIRS } from './phrase-ends.ts';

/** Longer phrases are descriptions: nobody counts in them. */
const LONGEST = 8;
const KEPT_CAPITALS = new Set(['Đảng', 'Đoàn', 'Hội', 'Nhà', 'Mẹ', 'Việt', 'Anh']);
const BOUND = /^(?:gần|hơn|quá|khoảng|ước|chừng|ngót|bình|mỗi)$/;
const NUMBERED = /^(?:đợt|số|loại|cấp|hạng|khóa|khoá|lần|kỳ|quý|mức|tầng|thứ|khu|tổ|thôn|lớp)$/;
/** A noun before a name that belongs to the name: `4 tỉnh miền | Trung`, `12 chi bộ xã | Hòa An`. */
const BEFORE_NAME =
  /^(?:miền|vùng|tên|ông|bà|anh|chị|xã|huyện|tỉnh|phường|quận|thôn|bản|ấp|xóm|khu|đường|báo|đài|phố|sông|núi|đảo)$/;
const GRADES = new Set(['giỏi', 'khá', 'tốt', 'yếu', 'kém', 'a', 'b', 'c', 'i', 'ii', 'iii']);
/** Both a noun and a verb: after a number, the noun. */
const VERBAL_NOUNS = new Set([
  'tổ chức',
  'lao động',
  'kiến nghị',
  'đề nghị',
  'hoạt động',
  'đại diện',
  'lãnh đạo',
  'ứng dụng',
  'cam kết',
]);

/** A number in words, longer than one: `hai nghìn`; alone, `năm` and `ba` mean other things. */
function isSpelled(text: TokenizedText, at: number): boolean {
  const words = text.tokens.slice(at, at + 2);
  return words.length === 2 && parseNumberWords(words.map((word) => word.lower).join(' ')) !== undefined;
}

/** `tại 4 tỉnh gần 521 tỷ đồng`, `3 đề án hơn hai nghìn cán bộ`: a bound of the next number. */
function boundsNext(text: TokenizedText, at: number): boolean {
  // `9 phường thành 4 phường`, `120 đại biểu đại diện cho 840 đảng viên`: what they became, whom they stand for.
  if (lower(text, at) === 'thành')
    return text.tokens[at + 1]?.kind === 'number' || /^(?:một|hai|ba|bốn)$/.test(lower(text, at + 1));
  if (pair(text, at) === 'đại diện')
    return text.tokens[at + 2]?.kind === 'number' || lower(text, at + 2) === 'cho';
  return (
    BOUND.test(text.tokens[at]!.lower) && (text.tokens[at + 1]?.kind === 'number' || isSpelled(text, at + 1))
  );
}

/** `3 giải Nhì`, `10 giải Khuyến khích`: the rank of a prize is of its name. */
const PRIZES = /^(?:nhất|nhì|ba|tư|khuyến|đặc)$/;

function endsPhrase(text: TokenizedText, at: number, first: number): boolean {
  const token = text.tokens[at]!;
  if (boundsNext(text, at) || isSpelled(text, at)) return true;
  const kept = KEPT_PAIRS.has(pair(text, at - 1)) || KEPT_PAIRS.has(pair(text, at));
  if (!kept && (PHRASE_END.has(token.lower) || VERB_PAIRS.has(pair(text, at)))) return true;
  const capital = /^\p{Lu}/u.test(token.text);
  const previous = text.tokens[at - 1]!;
  if (previous.lower === 'giải' && PRIZES.test(token.lower)) return false;
  const shouting =
    token.text === token.text.toUpperCase() &&
    text.tokens[first]!.text === text.tokens[first]!.text.toUpperCase();
  return capital && !KEPT_CAPITALS.has(token.text) && !shouting && !(previous.lower === ',' && at > first);
}

/** Whether a phrase may begin at a token: no verb, preposition or grade (`60 loại khá`, `12 giỏi`). */
function beginsNoun(text: TokenizedText, at: number): boolean {
  const word = lower(text, at);
  const both = pair(text, at);
  if (GRADES.has(word) || (word === 'loại' && GRADES.has(lower(text, at + 1)))) return false;
  if (NOUNS_AFTER_ALL.has(both) || VERBAL_NOUNS.has(both)) return true;
  if (VERB_PAIRS.has(both)) return false;
  const ends = PHRASE_END.has(word) && !/^(?:tốt|khá|năm|tháng|ngày)$/.test(word);
  return KEPT_PAIRS.has(both) || !(ends || NOT_NOUN.has(word));
}

/** A duration, or what makes a time noun a count after all: `1.200 ngày công`. */
function timeNoun(text: TokenizedText, at: number): NounPhrase | undefined {
  if (!TIME_NOUNS.has(lower(text, at)) && !TIME_NOUNS.has(pair(text, at))) return undefined;
  const counted = matchPhrase(text, at, TIME_COUNTED);
  const last = counted > 0 ? at + counted - 1 : at;
  return { first: at, last, unit: printed(text, at, last), kind: counted > 0 ? 'noun' : 'time' };
}

/**
 * Reads the counted noun that begins at a token: `tổ chức cơ sở đảng | hoàn thành…`, `thôn, tổ dân phố`,
 * `đồng/người/năm`. Stops before verbs, prepositions, relative words, marks and names. `undefined` when no
 * noun begins there.
 */
export function readNounPhrase(text: TokenizedText, at: number): NounPhrase | undefined {
  const measured = measure(text, at);
  if (measured) return measured;
  if (text.tokens[at]?.kind !== 'word' || !beginsNoun(text, at)) return undefined;
  const time = timeNoun(text, at);
  if (time) return time;
  const last = withJoined(text, withoutName(text, lastOfPhrase(text, at), at), at);
  return { first: at, last, unit: printed(text, at, last), kind: 'noun' };
}

/** The last token of the phrase, what a comma, dash or `/` joins to it included. */
function lastOfPhrase(text: TokenizedText, first: number): number {
  // The second syllable of `tổ chức`, `lao động` must not look like a verb.
  const compound = VERB_PAIRS.has(pair(text, first)) || NOUNS_AFTER_ALL.has(pair(text, first));
  let last = Math.max(compound ? first + 1 : first, first + matchPhrase(text, first, HONOURS) - 1);
  while (last + 1 < text.tokens.length && last - first < LONGEST) {
    const next = stepFrom(text, last, first);
    if (next === undefined) break;
    last = next;
  }
  return lower(text, last + 1) === '/' && last - first < LONGEST ? perEnd(text, last) : last;
}

/**
 * The phrase one word further: a word, the other half of `vắc-xin` (no half: `đề án-từ 175`), a noun after a comma;
 * `undefined` at its end.
 */
function stepFrom(text: TokenizedText, last: number, first: number): number | undefined {
  const [token, after] = [text.tokens[last + 1]!, text.tokens[last + 2]];
  if (token.kind === 'word') return endsPhrase(text, last + 1, first) ? undefined : last + 1;
  const glued = token.start === text.tokens[last]!.end && token.end === after?.start;
  if (token.lower === '-' && glued && after.kind === 'word')
    return lower(text, last + 2) === 'từ' ? undefined : last + 2;
  return token.lower === ',' || token.lower === '-' ? joinedEnd(text, last + 1, first) : undefined;
}

/** Leaves out a last noun that belongs to a name or number: `4 tỉnh miền | Trung`, `88 lô | đợt 1`. */
function withoutName(text: TokenizedText, end: number, first: number): number {
  let last = end;
  const next = text.tokens[last + 1];
  const named = /^\p{Lu}\p{Ll}/u.test(next?.text ?? '') && isLowerCase(text, first);
  if (named && last > first && BEFORE_NAME.test(lower(text, last)) && text.tokens[last - 1]!.kind === 'word')
    last -= 1;
  if (last > first && text.tokens[last + 1]?.kind === 'number' && NUMBERED.test(lower(text, last))) last -= 1;
  return last;
}

function withJoined(text: TokenizedText, end: number, first: number): number {
  let last = end;
  while (lower(text, last + 1) === 'và') {
    const joined = joinedEnd(text, last + 1, first);
    if (joined === undefined) break;
    last = joined;
  }
  return last;
}
