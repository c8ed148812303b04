import type { Token } from '../tokens.ts';
import { HONOURS, JOINED_NOUNS, NOT_NOUN, NOUNS_AFTER_ALL, TIME_COUNTED, TIME_NOUNS } from './lexicon.ts';
import { lower, matchPhrase, pair, phraseAt } from './phrases.ts';
import { measure, perEnd, printed } from './measures.ts';
import { KEPT_PAIRS, PHRASE_END, VERB_PAIRS } from './phrase-ends.ts';

/** The noun that a number counts, at tokens `first` to `last` (inclusive). */
export interface NounPhrase {
  first: number;
  last: number;
  /** As printed, in lower case, spaces single: `thông báo, thông báo kết luận`, `đồng/người/năm`, `km`. */
  unit: string;
  kind: 'noun' | 'measure' | 'time';
}

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
function endsJoined(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((length) => at >= length && JOINED_NOUNS.has(phraseAt(tokens, at - length, length)));
}

/** Whether a joined noun follows a comma, `và` or dash at `at`; the index of its last token. */
function joinedEnd(tokens: readonly Token[], at: number, first: number): number | undefined {
  const length = endsJoined(tokens, at) ? matchPhrase(tokens, at + 1, JOINED_NOUNS) : 0;
  // `kiểm tra 5 đảng viên, kết luận cả 5 đều vi phạm`: a verb, unless documents are listed.
  if (DOCUMENTS.test(phraseAt(tokens, at + 1, length)) && !DOCUMENTS.test(phraseAt(tokens, at - 2, 2)))
    return undefined;
  const sameHead = pair(tokens, at + 1) === pair(tokens, first) && lower(tokens, at) === ',';
  if (length === 0 && !sameHead) return undefined;
  const after = lower(tokens, at + 1 + Math.max(length, 1));
  // A noun that begins a clause of its own: `có 20 chi bộ, đảng viên tăng 30`.
  if (/^(?:tăng|giảm|chiếm|đạt|là|gồm|:|đã|số|có)$/.test(after) || /^\d/.test(after)) return undefined;
  const named = /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]!.text) && tokens[first]!.lower === tokens[first]!.text;
  // A lone syllable joins only where the phrase ends with it: `xã, phường`, but not `người, khu tái định cư`.
  const end = at + 1 + Math.max(length, 1);
  const open =
    length === 1 &&
    tokens[end]?.kind === 'word' &&
    !PHRASE_END.has(after) &&
    !VERB_PAIRS.has(pair(tokens, end));
  const counts = tokens.slice(end, end + 4).some((token) => token.kind === 'number');
  if (named || (open && !sameHead) || (counts && tokens[end]?.kind === 'word' && !PHRASE_END.has(after)))
    return undefined;
  return at + Math.max(length, 1);
}

/** `tại 4 tỉnh gần 521 tỷ đồng`: a bound of the next number. */
function boundsNext(tokens: readonly Token[], at: number): boolean {
  return BOUND.test(tokens[at]!.lower) && tokens[at + 1]?.kind === 'number';
}

function endsPhrase(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]!;
  if (boundsNext(tokens, at)) return true;
  const kept = KEPT_PAIRS.has(pair(tokens, at - 1)) || KEPT_PAIRS.has(pair(tokens, at));
  if (!kept && (PHRASE_END.has(token.lower) || VERB_PAIRS.has(pair(tokens, at)))) return true;
  const capital = /^\p{Lu}/u.test(token.text);
  const previous = tokens[at - 1]!;
  const shouting =
    token.text === token.text.toUpperCase() && tokens[first]!.text === tokens[first]!.text.toUpperCase();
  return capital && !KEPT_CAPITALS.has(token.text) && !shouting && !(previous.lower === ',' && at > first);
}

/**
 * Reads the counted noun that begins at a token: `tổ chức cơ sở đảng | hoàn thành…`, `thôn, tổ dân phố`,
 * `đồng/người/năm`. Stops before verbs, prepositions, relative words, marks and names. `undefined` when no
 * noun begins there.
 */
export function readNounPhrase(text: string, tokens: readonly Token[], at: number): NounPhrase | undefined {
  const measured = measure(text, tokens, at);
  if (measured) return measured;
  const head = tokens[at];
  if (!head || head.kind !== 'word') return undefined;
  const both = pair(tokens, at);
  const noun = NOUNS_AFTER_ALL.has(both) || VERBAL_NOUNS.has(both);
  const verb =
    PHRASE_END.has(head.lower) && !KEPT_PAIRS.has(both) && !/^(?:tốt|khá|năm|tháng|ngày)$/.test(head.lower);
  if (!noun && (verb || (NOT_NOUN.has(head.lower) && !KEPT_PAIRS.has(both)) || VERB_PAIRS.has(both)))
    return undefined;
  // `60 loại khá`, `12 giỏi`: grades of what was counted before.
  if (GRADES.has(head.lower) || (head.lower === 'loại' && GRADES.has(lower(tokens, at + 1))))
    return undefined;
  if (TIME_NOUNS.has(head.lower) || TIME_NOUNS.has(pair(tokens, at))) {
    const counted = matchPhrase(tokens, at, TIME_COUNTED);
    const last = counted > 0 ? at + counted - 1 : at;
    return { first: at, last, unit: printed(text, tokens, at, last), kind: counted > 0 ? 'noun' : 'time' };
  }
  return collect(text, tokens, at);
}

function collect(text: string, tokens: readonly Token[], at: number): NounPhrase {
  let last = at;
  // The second syllable of `tổ chức`, `lao động` must not look like a verb.
  if (VERB_PAIRS.has(pair(tokens, at)) || NOUNS_AFTER_ALL.has(pair(tokens, at))) last += 1;
  last = Math.max(last, at + matchPhrase(tokens, at, HONOURS) - 1);
  while (last + 1 < tokens.length && last - at < LONGEST) {
    const next = last + 1;
    const token = tokens[next]!;
    if (token.kind === 'word') {
      if (endsPhrase(tokens, next, at)) break;
      last = next;
      continue;
    }
    // `vắc-xin`, `ki-lô-mét`
    const hyphen =
      token.lower === '-' && token.start === tokens[last]!.end && tokens[next + 1]?.start === token.end;
    if (hyphen && tokens[next + 1]?.kind === 'word') {
      last = next + 1;
      continue;
    }
    if (token.lower === ',' || token.lower === '-') {
      const joined = joinedEnd(tokens, next, at);
      if (joined === undefined) break;
      last = joined;
      continue;
    }
    if (token.lower === '/') last = perEnd(tokens, last);
    break;
  }
  const named = /^\p{Lu}\p{Ll}/u.test(tokens[last + 1]?.text ?? '') && tokens[at]!.text === tokens[at]!.lower;
  if (named && last > at && BEFORE_NAME.test(lower(tokens, last)) && tokens[last - 1]!.kind === 'word')
    last -= 1;
  // `88 lô đợt 1`: the last noun is numbered, not counted.
  if (last > at && tokens[last + 1]?.kind === 'number' && NUMBERED.test(lower(tokens, last))) last -= 1;
  while (lower(tokens, last + 1) === 'và') {
    const joined = joinedEnd(tokens, last + 1, at);
    if (joined === undefined) break;
    last = joined;
  }
  return { first: at, last, unit: printed(text, tokens, at, last), kind: 'noun' };
}
