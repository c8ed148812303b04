import type { TokenizedText } from '../tokens.ts';
import { HONOURS, JOINED_NOUNS, NOT_NOUN, NOUNS_AFTER_ALL, TIME_COUNTED, TIME_NOUNS } from './lexicon.ts';
import { lower, matchPhrase, pair, phraseAt } from './phrases.ts';
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
const DOCUMENTS =
  /^(?:kết luận|thông báo|báo cáo|quy định|kiến nghị|ý kiến|văn bản|nghị quyết|quy chế|hướng dẫn)/;
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

/** Whether the phrase before `at` ends with a noun that people join: `lượt cán bộ`, `đảng bộ huyện`. */
function endsJoined(text: TokenizedText, at: number): boolean {
  return [1, 2, 3].some((length) => at >= length && JOINED_NOUNS.has(phraseAt(text, at - length, length)));
}

/** Whether a joined noun follows a comma, `và` or dash at `at`; the index of its last token. */
function joinedEnd(text: TokenizedText, at: number, first: number): number | undefined {
  const length = endsJoined(text, at) ? matchPhrase(text, at + 1, JOINED_NOUNS) : 0;
  // `kiểm tra 5 đảng viên, kết luận cả 5 đều vi phạm`: a verb, unless documents are listed.
  if (DOCUMENTS.test(phraseAt(text, at + 1, length)) && !DOCUMENTS.test(phraseAt(text, at - 2, 2)))
    return undefined;
  const sameHead = pair(text, at + 1) === pair(text, first) && lower(text, at) === ',';
  if (length === 0 && !sameHead) return undefined;
  const after = lower(text, at + 1 + Math.max(length, 1));
  // A noun that begins a clause of its own: `có 20 chi bộ, đảng viên tăng 30`.
  if (/^(?:tăng|giảm|chiếm|đạt|là|gồm|:|đã|số|có)$/.test(after) || /^\d/.test(after)) return undefined;
  const named =
    /^\p{Lu}\p{Ll}/u.test(text.tokens[at + 1]!.text) &&
    text.tokens[first]!.lower === text.tokens[first]!.text;
  // A lone syllable joins only where the phrase ends with it: `xã, phường`, but not `người, khu tái định cư`.
  const end = at + 1 + Math.max(length, 1);
  const open =
    length === 1 &&
    text.tokens[end]?.kind === 'word' &&
    !PHRASE_END.has(after) &&
    !VERB_PAIRS.has(pair(text, end));
  const counts = text.tokens.slice(end, end + 4).some((token) => token.kind === 'number');
  if (named || (open && !sameHead) || (counts && text.tokens[end]?.kind === 'word' && !PHRASE_END.has(after)))
    return undefined;
  return at + Math.max(length, 1);
}

/** `tại 4 tỉnh gần 521 tỷ đồng`: a bound of the next number. */
function boundsNext(text: TokenizedText, at: number): boolean {
  return BOUND.test(text.tokens[at]!.lower) && text.tokens[at + 1]?.kind === 'number';
}

function endsPhrase(text: TokenizedText, at: number, first: number): boolean {
  const token = text.tokens[at]!;
  if (boundsNext(text, at)) return true;
  const kept = KEPT_PAIRS.has(pair(text, at - 1)) || KEPT_PAIRS.has(pair(text, at));
  if (!kept && (PHRASE_END.has(token.lower) || VERB_PAIRS.has(pair(text, at)))) return true;
  const capital = /^\p{Lu}/u.test(token.text);
  const previous = text.tokens[at - 1]!;
  const shouting =
    token.text === token.text.toUpperCase() &&
    text.tokens[first]!.text === text.tokens[first]!.text.toUpperCase();
  return capital && !KEPT_CAPITALS.has(token.text) && !shouting && !(previous.lower === ',' && at > first);
}

/**
 * Reads the counted noun that begins at a token: `tổ chức cơ sở đảng | hoàn thành…`, `thôn, tổ dân phố`,
 * `đồng/người/năm`. Stops before verbs, prepositions, relative words, marks and names. `undefined` when no
 * noun begins there.
 */
export function readNounPhrase(text: TokenizedText, at: number): NounPhrase | undefined {
  const measured = measure(text, at);
  if (measured) return measured;
  const head = text.tokens[at];
  if (!head || head.kind !== 'word') return undefined;
  const both = pair(text, at);
  const noun = NOUNS_AFTER_ALL.has(both) || VERBAL_NOUNS.has(both);
  const verb =
    PHRASE_END.has(head.lower) && !KEPT_PAIRS.has(both) && !/^(?:tốt|khá|năm|tháng|ngày)$/.test(head.lower);
  if (!noun && (verb || (NOT_NOUN.has(head.lower) && !KEPT_PAIRS.has(both)) || VERB_PAIRS.has(both)))
    return undefined;
  // `60 loại khá`, `12 giỏi`: grades of what was counted before.
  if (GRADES.has(head.lower) || (head.lower === 'loại' && GRADES.has(lower(text, at + 1)))) return undefined;
  if (TIME_NOUNS.has(head.lower) || TIME_NOUNS.has(pair(text, at))) {
    const counted = matchPhrase(text, at, TIME_COUNTED);
    const last = counted > 0 ? at + counted - 1 : at;
    return { first: at, last, unit: printed(text, at, last), kind: counted > 0 ? 'noun' : 'time' };
  }
  return collect(text, at);
}

function collect(text: TokenizedText, at: number): NounPhrase {
  let last = at;
  // The second syllable of `tổ chức`, `lao động` must not look like a verb.
  if (VERB_PAIRS.has(pair(text, at)) || NOUNS_AFTER_ALL.has(pair(text, at))) last += 1;
  last = Math.max(last, at + matchPhrase(text, at, HONOURS) - 1);
  while (last + 1 < text.tokens.length && last - at < LONGEST) {
    const next = last + 1;
    const token = text.tokens[next]!;
    if (token.kind === 'word') {
      if (endsPhrase(text, next, at)) break;
      last = next;
      continue;
    }
    // `vắc-xin`, `ki-lô-mét`
    const hyphen =
      token.lower === '-' &&
      token.start === text.tokens[last]!.end &&
      text.tokens[next + 1]?.start === token.end;
    if (hyphen && text.tokens[next + 1]?.kind === 'word') {
      last = next + 1;
      continue;
    }
    if (token.lower === ',' || token.lower === '-') {
      const joined = joinedEnd(text, next, at);
      if (joined === undefined) break;
      last = joined;
      continue;
    }
    if (token.lower === '/') last = perEnd(text, last);
    break;
  }
  const named =
    /^\p{Lu}\p{Ll}/u.test(text.tokens[last + 1]?.text ?? '') &&
    text.tokens[at]!.text === text.tokens[at]!.lower;
  if (named && last > at && BEFORE_NAME.test(lower(text, last)) && text.tokens[last - 1]!.kind === 'word')
    last -= 1;
  // `88 lô đợt 1`: the last noun is numbered, not counted.
  if (last > at && text.tokens[last + 1]?.kind === 'number' && NUMBERED.test(lower(text, last))) last -= 1;
  while (lower(text, last + 1) === 'và') {
    const joined = joinedEnd(text, last + 1, at);
    if (joined === undefined) break;
    last = joined;
  }
  return { first: at, last, unit: printed(text, at, last), kind: 'noun' };
}
