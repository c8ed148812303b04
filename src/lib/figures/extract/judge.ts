import { qualifierBefore } from '../qualifiers.ts';
import {
  CONTAINER_NOUNS,
  COUNTED_NOUNS,
  DOCUMENT_NOUNS,
  NAMED_NOUNS,
  ORDINAL_NOUNS,
  PEOPLE,
} from './lexicon.ts';
import { matchPhrase, phraseAt } from './noun-phrase.ts';
import type { Reader, Shape } from './shapes.ts';

/** `elided`: a figure only if the sentence tells what is counted. */
export type Verdict = 'figure' | 'elided' | 'no';

function lower({ tokens }: Reader, at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Whether one of the phrases ends right before a token. */
export function endsBefore(reader: Reader, at: number, phrases: ReadonlySet<string>): number {
  for (let length = 3; length >= 1; length -= 1) {
    if (at - length < 0 || !phrases.has(phraseAt(reader.tokens, at - length, length))) continue;
    // `Nha Trang 7 dự án`: the last syllable of a name is no noun.
    const name =
      /^\p{Lu}/u.test(reader.tokens[at - length]!.text) &&
      /^\p{Lu}\p{Ll}/u.test(reader.tokens[at - length - 1]?.text ?? '');
    if (!name) return length;
  }
  return 0;
}

/** `kiểm tra định kỳ 12 tổ chức`, `giám sát chuyên đề 07 tổ chức`: how it was done, not which one. */
function isOccasion(reader: Reader, at: number): boolean {
  return lower(reader, at - 1) === 'kỳ' && /^(?:định|thường)$/.test(lower(reader, at - 2));
}

const HIGHEST_RANK = 50;
const RANKS = /^(?:cấp|vùng|hình|loại|phần|bài|kỳ|phiên|bảng|biểu|hạng|mục|chương|lần|đường)$/;

/** `tổng số`, `dân số`, `quân số`, `dân tộc thiểu số`: no number of a house or a paper follows. */
const AMOUNT_BEFORE = /^(?:tổng|trong|trên|đa|thiểu|dân|quân|doanh|hệ|điểm|tỷ|tỉ|chỉ|một|vô)$/;

/** `tổng số 26 đơn vị`, `trong số 12 đồng chí` count; `số 45` names. */
function isTotal(reader: Reader, at: number): boolean {
  return lower(reader, at - 1) === 'số' && AMOUNT_BEFORE.test(lower(reader, at - 2));
}

/** The number names or ranks the noun before it: `thôn 3`, `bước 2`, `thứ 15`. */
export function isNumbering(reader: Reader, shape: Shape): boolean {
  const { first } = shape;
  if (isTotal(reader, first)) return false;
  const rank = endsBefore(reader, first, ORDINAL_NOUNS);
  if (rank > 0 && !isOccasion(reader, first)) {
    // `cấp 3`, but `cấp 12.000 thẻ`: ranks are small.
    return (
      !shape.noun ||
      typeof shape.value !== 'number' ||
      shape.value <= HIGHEST_RANK ||
      !RANKS.test(lower(reader, first - 1))
    );
  }
  if (endsBefore(reader, first, DOCUMENT_NOUNS) > 0) {
    // `Nghị quyết 35 Tỉnh ủy` is named, `quyết định 5 nội dung` counts.
    return (
      !shape.noun ||
      matchPhrase(reader.tokens, shape.noun.first, COUNTED_NOUNS) === 0 ||
      /^\p{Lu}/u.test(reader.tokens[shape.noun.first]!.text)
    );
  }
  const container = endsBefore(reader, first, CONTAINER_NOUNS);
  if (container > 0) {
    const before = lower(reader, first - container - 1);
    const counted = shape.noun && matchPhrase(reader.tokens, shape.noun.first, PEOPLE) > 0;
    return !(counted || /^(?:mỗi|một|từng|các|bình|mọi)$/.test(before)) || !shape.noun;
  }
  return !shape.noun && endsBefore(reader, first, NAMED_NOUNS) > 0;
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
  return /^(?:đạt|được|có|với|:|\()$/.test(before) && part <= whole ? 'elided' : 'no';
}

/** `năm` after these is a year: `trong năm`, `mỗi năm`, `cuối năm`. */
const YEAR_BEFORE =
  /^(?:trong|mỗi|hằng|hàng|đầu|cuối|giữa|một|nhiều|những|các|từng|hết|sang|qua|quân|so|mấy|vài|\/|bao|tháng|ngày|\d+)$/;
/** Words that make a lone number word a rank, a name or a manner of speaking. */
const NOT_COUNTED_AFTER =
  /^(?:giữa|của|một|hai|ba|bốn|sáu|bảy|tám|chín|thứ|mỗi|từng|mươi|vài|mấy|nhất|hàng|khóa|khoá|lần|loại|cấp|hạng|số|lớp|bậc|tháng|ngày|đôi|phần)$/;

function judgeWords(reader: Reader, shape: Shape): Verdict {
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
  if (!long && token.lower === 'một') {
    // An article, unless the report stresses that it was one.
    const qualifier = qualifierBefore(reader.tokens, first);
    return qualifier && qualifier.class !== 'change' && qualifier.class !== 'exact' ? 'figure' : 'no';
  }
  return 'figure';
}

function judgeFraction(reader: Reader, shape: Shape): Verdict {
  if (!shape.noun || shape.noun.kind === 'time') return 'no';
  const of =
    /^(?:số|tổng|dân|diện)$/.test(lower(reader, shape.noun.first - 1)) ||
    /^(?:dân số|diện tích)/.test(shape.noun.unit);
  const bare = lower(reader, shape.first) === 'nửa';
  return of && (!bare || qualifierBefore(reader.tokens, shape.first)) ? 'figure' : 'no';
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

/** Whether a quantity that the text states is a figure of the report. */
export function judge(reader: Reader, shape: Shape): Verdict {
  if (shape.kind === 'fraction') return judgeFraction(reader, shape);
  if (shape.kind === 'ratio') return isNumbering(reader, shape) ? 'no' : judgeRatio(reader, shape as never);
  if (shape.words)
    return shape.kind === 'change' ? (shape.noun ? 'figure' : 'no') : judgeWords(reader, shape);
  if (shape.kind === 'change') return shape.noun ? 'figure' : 'elided';
  if (shape.noun?.kind === 'measure') return 'figure';
  if (isNumbering(reader, shape) || isAddress(reader, shape) || isCode(reader, shape)) return 'no';
  if (shape.kind === 'range') return shape.noun?.kind === 'noun' ? 'figure' : 'no';
  if (shape.noun?.kind === 'time') return 'no';
  return shape.noun ? 'figure' : 'elided';
}
