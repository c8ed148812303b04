import { qualifierBefore } from '../qualifiers.ts';
import { CONTAINER_NOUNS, COUNTED_NOUNS, ORDINAL_NOUNS } from './lexicon.ts';
import { matchPhrase, phraseAt } from './noun-phrase.ts';
import { endsBefore, isNumbering } from './numbering.ts';
import type { Reader, Shape } from './shapes.ts';

/** `elided`: a figure only if the sentence tells what is counted. */
export type Verdict = 'figure' | 'elided' | 'no';

function lower({ tokens }: Reader, at: number): string {
  return tokens[at]?.lower ?? '';
}

const DATE_CUES =
  /^(?:ngày|sáng|chiều|tối|đêm|trưa|đợt|dịp|lễ|hôm|mùng|mồng|từ|đến|trước|sau|hết|vào|tháng|tết|niệm|nhân|khánh|đường|phố|trước|cách|mạng|là)$/;

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

function judgeRatio(reader: Reader, shape: Shape & { value: { part: number; whole: number } }): Verdict {
  const { part, whole } = shape.value;
  if (isDate(reader, shape) && !/^(?:đạt|được)$/.test(lower(reader, shape.first - 1))) return 'no';
  if (shape.noun?.kind === 'time') return 'no';
  // Scales of maps and plans: `quy hoạch 1/2000`.
  if (part === 1 && whole >= 200 && whole % 100 === 0 && !shape.noun) return 'no';
  if (shape.noun) return 'figure';
  const before = lower(reader, shape.first - 1);
  const told = /^(?:đạt|được|có|với|:|\()$/.test(before) || lower(reader, shape.last + 1) === '(';
  return told && part <= whole ? 'elided' : 'no';
}

/** `năm` after these is a year: `trong năm`, `mỗi năm`, `cuối năm`. */
const YEAR_BEFORE =
  /^(?:trong|mỗi|hằng|hàng|đầu|cuối|giữa|một|nhiều|những|các|từng|hết|sang|qua|quân|so|mấy|vài|\/|bao|tháng|ngày|\d+)$/;
/** Words that make a lone number word a rank, a name or a manner of speaking. */
const NOT_COUNTED_AFTER =
  /^(?:giữa|của|một|hai|ba|bốn|sáu|bảy|tám|chín|thứ|mỗi|từng|mươi|vài|mấy|nhất|hàng|khóa|khoá|lần|loại|cấp|hạng|số|lớp|bậc|tháng|ngày|đôi|phần)$/;

function judgeWords(reader: Reader, shape: Shape, previous: number | undefined): Verdict {
  const first = reader.tokens.findIndex((token, at) => at >= shape.first && token.lower !== 'từ');
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
    matchPhrase(reader.tokens, shape.noun.first, COUNTED_NOUNS) > 0 || shape.noun.kind === 'measure';
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
  return of && (!bare || said) ? 'figure' : 'no';
}

/** `40 Cát Linh`, `425 Lê Thánh Tông`: a number before a name is an address. */
function isAddress({ tokens }: Reader, { noun }: Shape): boolean {
  if (!noun || noun.kind !== 'noun' || matchPhrase(tokens, noun.first, COUNTED_NOUNS) > 0) return false;
  const names = tokens.slice(noun.first, noun.first + 2).filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  return names.length === 2;
}

/** `kỳ thi 2019 diễn ra`, `Lexus GX 460`, `thuê bao/100 dân`: a year, a model, what something is reckoned by. */
function isCode(reader: Reader, { noun, first }: Shape): boolean {
  const counted = noun && matchPhrase(reader.tokens, noun.first, COUNTED_NOUNS) > 0;
  const before = reader.tokens[first - 1]?.text ?? '';
  if (before === '/') return true;
  if (counted) return false;
  return (noun !== undefined && /^(?:1[89]|20)\d\d$/.test(lower(reader, first))) || /^[A-Z]{2}$/.test(before);
}

/** Whether a quantity that the text states is a figure of the report; `previous` is the last token of the figure before. */
export function judge(reader: Reader, shape: Shape, previous?: number): Verdict {
  if (shape.kind === 'fraction') return judgeFraction(reader, shape);
  if (shape.kind === 'ratio') return isNumbering(reader, shape) ? 'no' : judgeRatio(reader, shape as never);
  if (shape.words)
    return shape.kind === 'change' ? (shape.noun ? 'figure' : 'no') : judgeWords(reader, shape, previous);
  if (shape.kind === 'change') return shape.noun ? 'figure' : 'elided';
  if (shape.noun?.kind === 'measure') return 'figure';
  // Money is no rank: `mức 10.000 tỷ`.
  if (!shape.noun && /^t[ỷỉ]$/.test(lower(reader, shape.last))) return 'elided';
  if (isNumbering(reader, shape) || isAddress(reader, shape) || isCode(reader, shape)) return 'no';
  if (shape.kind === 'range') return shape.noun?.kind === 'noun' ? 'figure' : 'no';
  if (shape.noun?.kind === 'time') return 'no';
  return shape.noun ? 'figure' : 'elided';
}
