import { COUNTED_NOUNS } from '../../noun/lexicon.ts';
import { lower, matchPhrase, phraseAt } from '../../noun/phrases.ts';
import { qualifierBefore } from '../../quantity/qualifiers.ts';
import type { Quantity, Reader } from '../../quantity/reader.ts';
import { countedSubject } from '../context/subject-noun.ts';
import { ACTIONS } from '../label/action-words.ts';
import type { Verdict } from './verdict.ts';

const DATE_CUES =
  /^(?:ngày|sáng|chiều|tối|đêm|trưa|đợt|dịp|lễ|hôm|mùng|mồng|từ|đến|trước|sau|hết|vào|tháng|tết|niệm|nhân|khánh|đường|phố|trước|cách|mạng|là)$/;

/** After these `2/3` is a share, not the second of March. */
const SHARE_VERBS = /^(?:đạt|được|chiếm|bằng|tăng|giảm)$/;

function isDate(reader: Reader, { noun, first, last }: Quantity, part: number, whole: number): boolean {
  if (part > 31 || whole > 12 || part === 0 || !Number.isInteger(part)) return false;
  return (
    !noun || DATE_CUES.test(lower(reader, first - 1)) || /^(?:hàng|hằng|năm)$/.test(lower(reader, last + 1))
  );
}

/** `là một trong 5 tỉnh dẫn đầu`, `01 trong 5 nhiệm vụ`: it belongs to a group, nothing is counted. */
export function isMembership(reader: Reader, { first, value, words }: Quantity): boolean {
  if (typeof value === 'number') {
    return lower(reader, first - 1) === 'trong' && /^(?:một|0?1)$/.test(lower(reader, first - 2)) && !words;
  }
  if (!('part' in value) || value.part !== 1 || lower(reader, first + 1) !== 'trong') return false;
  const before = lower(reader, first - 1);
  return first === 0 || /^(?:là|thành|vào|lọt|[.;:(-])$/.test(before);
}

/** Whether `12/15`, `9 trong số 12` is a share that the report states. */
export function judgeRatio(reader: Reader, quantity: Quantity, part: number, whole: number): Verdict {
  const { noun, first, last } = quantity;
  const before = lower(reader, first - 1);
  if (isDate(reader, quantity, part, whole) && !SHARE_VERBS.test(before)) return 'no';
  if (noun) return noun.kind === 'time' ? 'no' : 'figure';
  // Scales of maps and plans: `quy hoạch 1/2000`.
  if (part > whole || (part === 1 && whole >= 200 && whole % 100 === 0)) return 'no';
  const told =
    countedSubject(reader, first)?.last === first - 1 ||
    isShared(reader, quantity) ||
    isTold(reader, first) ||
    lower(reader, last + 1) === '(';
  return told ? 'elided' : 'no';
}

/** Whether what stands before a ratio says that it is one: `đạt 12/15`, `chuyển chính thức 38/38`, `tán thành 39/41`. */
function isTold(reader: Reader, first: number): boolean {
  return (
    /^(?:đạt|được|chiếm|bằng|có|với|tăng|giảm|:|\()$/.test(lower(reader, first - 1)) ||
    [2, 3].some((length) => ACTIONS.has(phraseAt(reader, first - length, length))) ||
    /^(?:có mặt|dự họp|tán thành|đồng ý|nhất trí|biểu quyết)$/.test(phraseAt(reader, first - 2, 2))
  );
}

/** Whether `hai phần ba số hộ`, `một nửa` is a share that the report states. */
export function judgeFraction(reader: Reader, quantity: Quantity): Verdict {
  const { first, noun, numberLast } = quantity;
  if (standsForNoun(reader, quantity)) return 'elided';
  if (!noun || noun.kind === 'time') return 'no';
  const of =
    /^(?:số|tổng|dân|diện)$/.test(lower(reader, noun.first - 1)) || /^(?:dân số|diện tích)/.test(noun.unit);
  const bare = lower(reader, first) === 'nửa';
  const said = lower(reader, first + 1) === 'số' || qualifierBefore(reader, first) !== undefined;
  // `hai phần ba đảng viên là nông dân`
  const counted = matchPhrase(reader, noun.first, COUNTED_NOUNS) > 0;
  const parts = reader.tokens.slice(first, numberLast).some((token) => token.lower === 'phần');
  // `chín phần mười phụ huynh`: a share in words is told of whatever follows, but for manners of speaking.
  const told = parts && noun.kind === 'noun' && !IDIOM.test(noun.unit);
  return (of && (!bare || said)) || told || (counted && (parts || said)) ? 'figure' : 'no';
}

/** `đi hai phần ba chặng đường`, `một phần tư thế kỷ` */
const IDIOM = /^(?:chặng|quãng|thế|đời|thời|công|con|trái|sức|đường)(?!\p{L})/u;

/** A fraction of what was named before it. */
function standsForNoun(reader: Reader, { first, noun, numberLast }: Quantity): boolean {
  const bound = qualifierBefore(reader, first);
  const after = lower(reader, numberLast + 1);
  if ((!noun || noun.kind === 'time') && isMoved(reader, first, bound) && ENDS_SHARE.test(after)) return true;
  if (noun) return false;
  // `Hai phần ba là nữ.`: of what the sentence before counts.
  const before = lower(reader, beginOf(first, bound) - 1);
  const opens = first === 0 || /^[.;]$/.test(before);
  if (opens && /^(?:là|có)$/.test(after)) return true;
  // `gần một phần ba cho rằng …`
  return /^(?:cho|không|chưa|được)$/.test(after) && bound !== undefined;
}

const ENDS_SHARE = /^(?:[.,;:)]|so|năm|cùng|trước|)$/;

/** Where a fraction begins, a word before it that bounds it included: `chiếm non một phần năm`. */
function beginOf(first: number, bound: ReturnType<typeof qualifierBefore>): number {
  return bound && /^(?:upper|lower|approx)$/.test(bound.class) ? bound.first : first;
}

/** `hộ nghèo giảm một nửa`, `nữ chiếm một phần ba` */
function isMoved(reader: Reader, first: number, bound: ReturnType<typeof qualifierBefore>): boolean {
  const before = lower(reader, beginOf(first, bound) - 1);
  return /^(?:tăng|giảm|chiếm|bằng)$/.test(before) || phraseAt(reader, first - 2, 2) === 'giảm còn';
}

/** `nữ 7/41, đạt 17,07%`: the percentage right after it says that it is a share. */
export function isShared(reader: Reader, { numberLast }: Quantity): boolean {
  const next = reader.tokens[numberLast + 1]?.lower ?? '';
  if (!/^[,(=]$/.test(next)) return false;
  const verb = /^(?:đạt|chiếm|bằng|tỷ|tỉ)$/.test(reader.tokens[numberLast + 2]?.lower ?? '');
  if (next === ',' && !verb) return false;
  return reader.tokens.slice(numberLast + 2, numberLast + 7).some(({ text }) => text === '%');
}

/** `Có mặt 39/41`, `biểu quyết: 39/39`: those who came or agreed, of all. */
export function isAttendance(reader: Reader, { first }: Quantity): boolean {
  const end = lower(reader, first - 1) === ':' ? first - 1 : first;
  const said = phraseAt(reader, Math.max(0, end - 4), Math.min(4, end));
  return /(?:^|\s)(?:có mặt|dự họp|dự|tán thành|đồng ý|nhất trí|biểu quyết(?: bằng thẻ)?|bỏ phiếu|thông qua)$/.test(
    said,
  );
}
