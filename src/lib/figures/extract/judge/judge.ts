import { qualifierBefore } from '../../quantity/qualifiers.ts';
import { CONTAINER_NOUNS, COUNTED_NOUNS, HONOURS, NOT_COUNTED, ORDINAL_NOUNS } from '../../noun/lexicon.ts';
import { matchPhrase, phraseAt } from '../../noun/phrases.ts';
import { endsBefore, isNumbering } from './numbering.ts';
import { isShared } from './shared.ts';
import type { Reader, Shape } from '../../quantity/shapes.ts';
import { countedSubject } from '../context/subject-noun.ts';

/** `elided`: a figure only if the sentence tells what is counted. */
export type Verdict = 'figure' | 'elided' | 'no';

function lower({ tokens }: Reader, at: number): string {
  return tokens[at]?.lower ?? '';
}

const DATE_CUES =
  /^(?:ngày|sáng|chiều|tối|đêm|trưa|đợt|dịp|lễ|hôm|mùng|mồng|từ|đến|trước|sau|hết|vào|tháng|tết|niệm|nhân|khánh|đường|phố|trước|cách|mạng|là)$/;

/** After these `2/3` is a share, not the second of March. */
const SHARE_VERBS = /^(?:đạt|được|chiếm|bằng)$/;

function isDate(reader: Reader, shape: Shape): boolean {
  if (typeof shape.value === 'number' || !('part' in shape.value)) return false;
  const { part, whole } = shape.value;
  if (part > 31 || whole > 12 || part === 0 || !Number.isInteger(part)) return false;
  return (
    !shape.noun ||
    DATE_CUES.test(lower(reader, shape.first - 1)) ||
    /^(?:hàng|hằng|năm)$/.test(lower(reader, shape.last + 1))
  );
}

/** `là một trong 5 tỉnh dẫn đầu`, `01 trong 5 nhiệm vụ`: it belongs to a group, nothing is counted. */
function isMembership(reader: Reader, { first, value, words }: Shape): boolean {
  if (typeof value === 'number') {
    return lower(reader, first - 1) === 'trong' && /^(?:một|0?1)$/.test(lower(reader, first - 2)) && !words;
  }
  if (!('part' in value) || value.part !== 1 || lower(reader, first + 1) !== 'trong') return false;
  const before = lower(reader, first - 1);
  return first === 0 || /^(?:là|thành|vào|lọt|[.;:(-])$/.test(before);
}

function judgeRatio(reader: Reader, shape: Shape & { value: { part: number; whole: number } }): Verdict {
  const { part, whole } = shape.value;
  if (isDate(reader, shape) && !SHARE_VERBS.test(lower(reader, shape.first - 1))) return 'no';
  if (shape.noun?.kind === 'time') return 'no';
  // Scales of maps and plans: `quy hoạch 1/2000`.
  if (part === 1 && whole >= 200 && whole % 100 === 0 && !shape.noun) return 'no';
  if (shape.noun) return 'figure';
  const before = lower(reader, shape.first - 1);
  if (part <= whole && countedSubject(reader, shape.first)?.last === shape.first - 1) return 'elided';
  if (part <= whole && isShared(reader, shape)) return 'elided';
  const told =
    SHARE_VERBS.test(before) || /^(?:có|với|:|\()$/.test(before) || lower(reader, shape.last + 1) === '(';
  return told && part <= whole ? 'elided' : 'no';
}

/** `năm` after these is a year: `trong năm`, `mỗi năm`, `cuối năm`. */
const YEAR_BEFORE =
  /^(?:trong|mỗi|hằng|hàng|đầu|cuối|giữa|một|nhiều|những|các|từng|hết|sang|qua|quân|so|mấy|vài|\/|bao|tháng|ngày|\d+)$/;
/** Words that make a lone number word a rank, a name or a manner of speaking. */
const NOT_COUNTED_AFTER =
  /^(?:giữa|của|một|hai|ba|bốn|sáu|bảy|tám|chín|thứ|mỗi|từng|mươi|vài|mấy|nhất|hàng|khóa|khoá|lần|loại|cấp|hạng|số|lớp|bậc|tháng|ngày|đôi|phần)$/;

function judgeWords(reader: Reader, shape: Shape, previous: number | undefined): Verdict {
  const first = lower(reader, shape.first) === 'từ' ? shape.first + 1 : shape.first;
  const token = reader.tokens[first]!;
  if (!shape.noun || shape.noun.kind === 'time') return 'no';
  const before = lower(reader, first - 1);
  const capital = /^\p{Lu}/u.test(token.text);
  const opens = first === 0 || /^[.:;!?"“”«(-]$/.test(before);
  if (capital && !opens) return 'no';
  const qualified = qualifierBefore(reader.tokens, first) !== undefined;
  if ((NOT_COUNTED_AFTER.test(before) && !qualified) || endsBefore(reader, first, ORDINAL_NOUNS) > 0)
    return 'no';
  if (endsBefore(reader, first, CONTAINER_NOUNS) > 0) return 'no';
  const long = shape.noun.first - first > 1;
  const counted =
    (matchPhrase(reader.tokens, shape.noun.first, COUNTED_NOUNS) > 0 &&
      matchPhrase(reader.tokens, shape.noun.first, NOT_COUNTED) === 0) ||
    shape.noun.kind === 'measure';
  if (!long && !counted) return 'no';
  // `hai đồng chí này` points back, it reports no count.
  if (!long && /^(?:này|đó|ấy|kia|nọ)$/.test(lower(reader, shape.last + 1))) return 'no';
  if (token.lower === 'năm' && !long && YEAR_BEFORE.test(before)) return 'no';
  return !long && token.lower === 'một' && !isStressed(reader, first, previous) ? 'no' : 'figure';
}

/** How far `một` may stand from the figure that it goes on from: `khai trừ hai đảng viên, cách chức một đồng chí`. */
const LIST_STEP = 5;
const DISCIPLINE = /^(?:khiển trách|cảnh cáo|cách chức|khai trừ|kỷ luật|khởi tố)$/;

/** `một` is an article, unless the report stresses that it was one, counts on from another figure, or punishes. */
function isStressed(reader: Reader, at: number, previous: number | undefined): boolean {
  const qualifier = qualifierBefore(reader.tokens, at);
  // `trên một chiếc xe` is a place.
  if (qualifier) return !/^(?:trên|dưới|gần|quá|cả|tất cả|tròn|đúng|tăng|giảm|vượt)$/.test(qualifier.word);
  if (DISCIPLINE.test(phraseAt(reader.tokens, at - 2, 2))) return true;
  if (previous === undefined || at - previous > LIST_STEP) return false;
  return (
    /^(?:và|,)$/.test(lower(reader, previous + 1)) &&
    (at - previous === 2 || lower(reader, previous + 1) === ',')
  );
}

function judgeFraction(reader: Reader, shape: Shape): Verdict {
  if (!shape.noun || shape.noun.kind === 'time') return 'no';
  const of =
    /^(?:số|tổng|dân|diện)$/.test(lower(reader, shape.noun.first - 1)) ||
    /^(?:dân số|diện tích)/.test(shape.noun.unit);
  const bare = lower(reader, shape.first) === 'nửa';
  const said =
    lower(reader, shape.first + 1) === 'số' || qualifierBefore(reader.tokens, shape.first) !== undefined;
  // `hai phần ba đảng viên là nông dân`
  const counted = matchPhrase(reader.tokens, shape.noun.first, COUNTED_NOUNS) > 0;
  const parts = reader.tokens.slice(shape.first, shape.numberLast).some((token) => token.lower === 'phần');
  return (of && (!bare || said)) || (counted && (parts || said)) ? 'figure' : 'no';
}

/** `40 Cát Linh`, `425 Lê Thánh Tông`: a number before a name is an address. */
function isAddress({ tokens }: Reader, { noun }: Shape): boolean {
  if (!noun || noun.kind !== 'noun' || matchPhrase(tokens, noun.first, COUNTED_NOUNS) > 0) return false;
  if (matchPhrase(tokens, noun.first, HONOURS) > 0) return false;
  const names = tokens.slice(noun.first, noun.first + 2).filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  return names.length === 2;
}

/** `thuê bao/100 dân`: what something is reckoned by, unless the count before goes on: `135 vụ/216 bị can`. */
function isReckoned(reader: Reader, { first, value }: Shape, previous?: number): boolean {
  if (lower(reader, first - 1) !== '/') return false;
  return previous !== first - 2 || /^10{2,}$/.test(String(value));
}

/** `kỳ thi 2019 diễn ra`, `Lexus GX 460`, `BCĐ 389 quốc gia`: a year, a model, a name. */
function isCode(reader: Reader, { noun, first }: Shape): boolean {
  if (noun && matchPhrase(reader.tokens, noun.first, COUNTED_NOUNS) > 0) return false;
  const before = reader.tokens[first - 1]?.text ?? '';
  const shouting = noun && /^\p{Lu}{2}/u.test(reader.tokens[noun.first]!.text);
  return (
    (noun !== undefined && /^(?:1[89]|20)\d\d$/.test(lower(reader, first))) ||
    (!shouting && /^\p{Lu}{2,}$/u.test(before))
  );
}

/** Whether a quantity that the text states is a figure of the report; `previous` is the last token of the figure before. */
export function judge(reader: Reader, shape: Shape, previous?: number): Verdict {
  if (shape.kind === 'fraction') return judgeFraction(reader, shape);
  // `thu giữ 1 số tang vật`
  if (shape.value === 1 && lower(reader, shape.numberLast + 1) === 'số') return 'no';
  if (isMembership(reader, shape)) return 'no';
  if (shape.kind === 'ratio') return isNumbering(reader, shape) ? 'no' : judgeRatio(reader, shape as never);
  if (shape.words)
    return shape.kind === 'change' ? (shape.noun ? 'figure' : 'no') : judgeWords(reader, shape, previous);
  if (shape.kind === 'change') return shape.noun ? 'figure' : 'elided';
  if (shape.noun?.kind === 'measure') return 'figure';
  // Money is no rank: `mức 10.000 tỷ`.
  if (
    !shape.noun &&
    reader.tokens.slice(shape.first, shape.last + 1).some(({ lower: word }) => /^t[ỷỉ]$/.test(word))
  )
    return 'elided';
  if (isNumbering(reader, shape) || isAddress(reader, shape) || isCode(reader, shape)) return 'no';
  if (isReckoned(reader, shape, previous)) return 'no';
  if (shape.kind === 'range') return shape.noun?.kind === 'noun' ? 'figure' : 'no';
  if (shape.noun?.kind === 'time') return 'no';
  return shape.noun ? 'figure' : 'elided';
}
