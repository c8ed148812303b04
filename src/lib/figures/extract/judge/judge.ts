import { qualifierBefore } from '../../quantity/qualifiers.ts';
import { CONTAINER_NOUNS, COUNTED_NOUNS, HONOURS, NOT_COUNTED, ORDINAL_NOUNS } from '../../noun/lexicon.ts';
import { lower, matchPhrase, phraseAt } from '../../noun/phrases.ts';
import { endsBefore, isNumbering } from './numbering.ts';
import { isShared } from './shared.ts';
import type { Quantity, Reader } from '../../quantity/reader.ts';
import { countedSubject } from '../context/subject-noun.ts';

/** `elided`: a figure only if the sentence tells what is counted. */
export type Verdict = 'figure' | 'elided' | 'no';

const DATE_CUES =
  /^(?:ngày|sáng|chiều|tối|đêm|trưa|đợt|dịp|lễ|hôm|mùng|mồng|từ|đến|trước|sau|hết|vào|tháng|tết|niệm|nhân|khánh|đường|phố|trước|cách|mạng|là)$/;

/** After these `2/3` is a share, not the second of March. */
const SHARE_VERBS = /^(?:đạt|được|chiếm|bằng)$/;

function isDate(reader: Reader, quantity: Quantity): boolean {
  if (typeof quantity.value === 'number' || !('part' in quantity.value)) return false;
  const { part, whole } = quantity.value;
  if (part > 31 || whole > 12 || part === 0 || !Number.isInteger(part)) return false;
  return (
    !quantity.noun ||
    DATE_CUES.test(lower(reader, quantity.first - 1)) ||
    /^(?:hàng|hằng|năm)$/.test(lower(reader, quantity.last + 1))
  );
}

/** `là một trong 5 tỉnh dẫn đầu`, `01 trong 5 nhiệm vụ`: it belongs to a group, nothing is counted. */
function isMembership(reader: Reader, { first, value, words }: Quantity): boolean {
  if (typeof value === 'number') {
    return lower(reader, first - 1) === 'trong' && /^(?:một|0?1)$/.test(lower(reader, first - 2)) && !words;
  }
  if (!('part' in value) || value.part !== 1 || lower(reader, first + 1) !== 'trong') return false;
  const before = lower(reader, first - 1);
  return first === 0 || /^(?:là|thành|vào|lọt|[.;:(-])$/.test(before);
}

function judgeRatio(
  reader: Reader,
  quantity: Quantity & { value: { part: number; whole: number } },
): Verdict {
  const { part, whole } = quantity.value;
  if (isDate(reader, quantity) && !SHARE_VERBS.test(lower(reader, quantity.first - 1))) return 'no';
  if (quantity.noun?.kind === 'time') return 'no';
  // Scales of maps and plans: `quy hoạch 1/2000`.
  if (part === 1 && whole >= 200 && whole % 100 === 0 && !quantity.noun) return 'no';
  if (quantity.noun) return 'figure';
  const before = lower(reader, quantity.first - 1);
  if (part <= whole && countedSubject(reader, quantity.first)?.last === quantity.first - 1) return 'elided';
  if (part <= whole && isShared(reader, quantity)) return 'elided';
  const told =
    SHARE_VERBS.test(before) || /^(?:có|với|:|\()$/.test(before) || lower(reader, quantity.last + 1) === '(';
  return told && part <= whole ? 'elided' : 'no';
}

/** `năm` after these is a year: `trong năm`, `mỗi năm`, `cuối năm`. */
const YEAR_BEFORE =
  /^(?:trong|mỗi|hằng|hàng|đầu|cuối|giữa|một|nhiều|những|các|từng|hết|sang|qua|quân|so|mấy|vài|\/|bao|tháng|ngày|\d+)$/;
/** Words that make a lone number word a rank, a name or a manner of speaking. */
const NOT_COUNTED_AFTER =
  /^(?:giữa|của|một|hai|ba|bốn|sáu|bảy|tám|chín|thứ|mỗi|từng|mươi|vài|mấy|nhất|hàng|khóa|khoá|lần|loại|cấp|hạng|số|lớp|bậc|tháng|ngày|đôi|phần)$/;

function judgeWords(reader: Reader, quantity: Quantity, previous: number | undefined): Verdict {
  const first = lower(reader, quantity.first) === 'từ' ? quantity.first + 1 : quantity.first;
  const token = reader.tokens[first]!;
  if (!quantity.noun || quantity.noun.kind === 'time') return 'no';
  const before = lower(reader, first - 1);
  const capital = /^\p{Lu}/u.test(token.text);
  const opens = first === 0 || /^[.:;!?"“”«(-]$/.test(before);
  if (capital && !opens) return 'no';
  const qualified = qualifierBefore(reader, first) !== undefined;
  if ((NOT_COUNTED_AFTER.test(before) && !qualified) || endsBefore(reader, first, ORDINAL_NOUNS) > 0)
    return 'no';
  if (endsBefore(reader, first, CONTAINER_NOUNS) > 0) return 'no';
  const long = quantity.noun.first - first > 1;
  const counted =
    (matchPhrase(reader, quantity.noun.first, COUNTED_NOUNS) > 0 &&
      matchPhrase(reader, quantity.noun.first, NOT_COUNTED) === 0) ||
    quantity.noun.kind === 'measure';
  if (!long && !counted) return 'no';
  // `hai đồng chí này` points back, it reports no count.
  if (!long && /^(?:này|đó|ấy|kia|nọ)$/.test(lower(reader, quantity.last + 1))) return 'no';
  if (token.lower === 'năm' && !long && YEAR_BEFORE.test(before)) return 'no';
  return !long && token.lower === 'một' && !isStressed(reader, first, previous) ? 'no' : 'figure';
}

/** How far `một` may stand from the figure that it goes on from: `khai trừ hai đảng viên, cách chức một đồng chí`. */
const LIST_STEP = 5;
const DISCIPLINE = /^(?:khiển trách|cảnh cáo|cách chức|khai trừ|kỷ luật|khởi tố)$/;

/** `một` is an article, unless the report stresses that it was one, counts on from another figure, or punishes. */
function isStressed(reader: Reader, at: number, previous: number | undefined): boolean {
  const qualifier = qualifierBefore(reader, at);
  // `trên một chiếc xe` is a place.
  if (qualifier) return !/^(?:trên|dưới|gần|quá|cả|tất cả|tròn|đúng|tăng|giảm|vượt)$/.test(qualifier.word);
  if (DISCIPLINE.test(phraseAt(reader, at - 2, 2))) return true;
  if (previous === undefined || at - previous > LIST_STEP) return false;
  return (
    /^(?:và|,)$/.test(lower(reader, previous + 1)) &&
    (at - previous === 2 || lower(reader, previous + 1) === ',')
  );
}

function judgeFraction(reader: Reader, quantity: Quantity): Verdict {
  if (!quantity.noun || quantity.noun.kind === 'time') return 'no';
  const of =
    /^(?:số|tổng|dân|diện)$/.test(lower(reader, quantity.noun.first - 1)) ||
    /^(?:dân số|diện tích)/.test(quantity.noun.unit);
  const bare = lower(reader, quantity.first) === 'nửa';
  const said =
    lower(reader, quantity.first + 1) === 'số' || qualifierBefore(reader, quantity.first) !== undefined;
  // `hai phần ba đảng viên là nông dân`
  const counted = matchPhrase(reader, quantity.noun.first, COUNTED_NOUNS) > 0;
  const parts = reader.tokens
    .slice(quantity.first, quantity.numberLast)
    .some((token) => token.lower === 'phần');
  return (of && (!bare || said)) || (counted && (parts || said)) ? 'figure' : 'no';
}

/** `40 Cát Linh`, `425 Lê Thánh Tông`: a number before a name is an address. */
function isAddress(reader: Reader, { noun }: Quantity): boolean {
  if (!noun || noun.kind !== 'noun' || matchPhrase(reader, noun.first, COUNTED_NOUNS) > 0) return false;
  if (matchPhrase(reader, noun.first, HONOURS) > 0) return false;
  const names = reader.tokens
    .slice(noun.first, noun.first + 2)
    .filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  return names.length === 2;
}

/** `thuê bao/100 dân`: what something is reckoned by, unless the count before goes on: `135 vụ/216 bị can`. */
function isReckoned(reader: Reader, { first, value }: Quantity, previous?: number): boolean {
  if (lower(reader, first - 1) !== '/') return false;
  return previous !== first - 2 || /^10{2,}$/.test(String(value));
}

/** `kỳ thi 2019 diễn ra`, `Lexus GX 460`, `BCĐ 389 quốc gia`: a year, a model, a name. */
function isCode(reader: Reader, { noun, first }: Quantity): boolean {
  if (noun && matchPhrase(reader, noun.first, COUNTED_NOUNS) > 0) return false;
  const before = reader.tokens[first - 1]?.text ?? '';
  const shouting = noun && /^\p{Lu}{2}/u.test(reader.tokens[noun.first]!.text);
  return (
    (noun !== undefined && /^(?:1[89]|20)\d\d$/.test(lower(reader, first))) ||
    (!shouting && /^\p{Lu}{2,}$/u.test(before))
  );
}

/** Whether a quantity that the text states is a figure of the report; `previous` is the last token of the figure before. */
export function judge(reader: Reader, quantity: Quantity, previous?: number): Verdict {
  if (quantity.kind === 'fraction') return judgeFraction(reader, quantity);
  // `thu giữ 1 số tang vật`
  if (quantity.value === 1 && lower(reader, quantity.numberLast + 1) === 'số') return 'no';
  if (isMembership(reader, quantity)) return 'no';
  if (quantity.kind === 'ratio')
    return isNumbering(reader, quantity) ? 'no' : judgeRatio(reader, quantity as never);
  if (quantity.words)
    return quantity.kind === 'change'
      ? quantity.noun
        ? 'figure'
        : 'no'
      : judgeWords(reader, quantity, previous);
  if (quantity.kind === 'change') return quantity.noun ? 'figure' : 'elided';
  if (quantity.noun?.kind === 'measure') return 'figure';
  // Money is no rank: `mức 10.000 tỷ`.
  if (
    !quantity.noun &&
    reader.tokens.slice(quantity.first, quantity.last + 1).some(({ lower: word }) => /^t[ỷỉ]$/.test(word))
  )
    return 'elided';
  if (isNumbering(reader, quantity) || isAddress(reader, quantity) || isCode(reader, quantity)) return 'no';
  if (isReckoned(reader, quantity, previous)) return 'no';
  if (quantity.kind === 'range') return quantity.noun?.kind === 'noun' ? 'figure' : 'no';
  if (quantity.noun?.kind === 'time') return 'no';
  return quantity.noun ? 'figure' : 'elided';
}
