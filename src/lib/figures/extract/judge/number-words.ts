import { CONTAINER_NOUNS, COUNTED_NOUNS, NOT_COUNTED, ORDINAL_NOUNS } from '../../noun/lexicon.ts';
import { readNounPhrase } from '../../noun/noun-phrase.ts';
import { lower, matchPhrase, phraseAt } from '../../noun/phrases.ts';
import { qualifierBefore } from '../../quantity/qualifiers.ts';
import type { Quantity, Reader } from '../../quantity/reader.ts';
import { endsBefore } from './numbering.ts';
import type { Verdict } from './verdict.ts';

/** `năm` after these is a year: `trong năm`, `mỗi năm`, `cuối năm`. */
const YEAR_BEFORE =
  /^(?:trong|mỗi|hằng|hàng|đầu|cuối|giữa|một|nhiều|những|các|từng|hết|sang|qua|quân|so|mấy|vài|\/|bao|tháng|ngày|\d+)$/;
/** Words that make a lone number word a rank, a name or a manner of speaking. */
const NOT_COUNTED_AFTER =
  /^(?:ngã|giữa|của|một|hai|ba|bốn|sáu|bảy|tám|chín|thứ|mỗi|từng|mươi|vài|mấy|dăm|nhất|hàng|khóa|khoá|lần|loại|cấp|hạng|số|lớp|bậc|tháng|ngày|đôi|phần)$/;

/** Whether a number in words is a figure: a lone syllable is one only before a noun that reports count. */
export function judgeWords(reader: Reader, quantity: Quantity, previous: number | undefined): Verdict {
  const { noun } = quantity;
  const first = lower(reader, quantity.first) === 'từ' ? quantity.first + 1 : quantity.first;
  // `dân số tăng một phẩy một phần trăm`: a decimal names nothing.
  if (noun?.kind === 'measure' && lower(reader, first + 1) === 'phẩy') return 'figure';
  if (!noun || noun.kind === 'time' || isNamed(reader, first)) return 'no';
  // `sinh hoạt ít nhất một lần trong tháng`: how often, no count.
  if (noun.unit === 'lần' && /^(?:trong|mỗi|một|\/)$/.test(lower(reader, noun.last + 1))) return 'no';
  if (isProverb(reader, first)) return 'no';
  const long = noun.first - first > 1;
  return long || isCounted(reader, quantity, first, previous) ? 'figure' : 'no';
}

const SYLLABLE = /^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|vạn)$/;

const LINK = /^(?:đến|tới|hoặc|hay|và|phần|phẩy|lần)$/;

/** `chín người mười ý`, `ba chìm bảy nổi`: two numbers each with one syllable behind it are a saying. */
function isProverb({ tokens }: Reader, first: number): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  // A number with one syllable and its like behind it, up to a mark.
  const begins = (at: number): boolean =>
    [at, at + 2].every((number) => SYLLABLE.test(word(number))) &&
    [at + 1, at + 3].every((thing) => /^\p{L}+$/u.test(word(thing)) && !LINK.test(word(thing))) &&
    /^(?:[.,;:!?”"»)]|)$/.test(word(at + 4));
  return begins(first) || (first > 1 && begins(first - 2));
}

/** A name, a rank, a manner of speaking: `Ba Đình`, `thứ hai`, `một hai`, `tổ hai`. */
function isNamed(reader: Reader, first: number): boolean {
  const before = lower(reader, first - 1);
  const opens = first === 0 || /^[.:;!?"“”«(-]$/.test(before);
  return (
    (!opens && /^\p{Lu}/u.test(reader.tokens[first]!.text)) ||
    (NOT_COUNTED_AFTER.test(before) && qualifierBefore(reader, first) === undefined) ||
    endsBefore(reader, first, ORDINAL_NOUNS) > 0 ||
    endsBefore(reader, first, CONTAINER_NOUNS) > 0 ||
    endsVagueRange(reader, first)
  );
}

/** `một đến hai nội dung`, `hai hoặc ba vấn đề`: about so many, no count. */
function endsVagueRange({ tokens }: Reader, first: number): boolean {
  const [low, link] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  return /^(?:đến|tới|hoặc|hay)$/.test(link) && /^(?:một|hai|ba|bốn|năm|dăm|vài)$/.test(low);
}

/** Whether a lone syllable counts the noun after it. */
function isCounted(
  reader: Reader,
  { noun, last }: Quantity,
  first: number,
  previous: number | undefined,
): boolean {
  const counted =
    matchPhrase(reader, noun!.first, COUNTED_NOUNS) > 0 &&
    matchPhrase(reader, noun!.first, NOT_COUNTED) === 0;
  if (!counted && noun!.kind !== 'measure') return false;
  // `hai đồng chí này` points back, it reports no count.
  if (/^(?:này|đó|ấy|kia|nọ)$/.test(lower(reader, last + 1))) return false;
  const syllable = lower(reader, first);
  if (syllable === 'năm') return !YEAR_BEFORE.test(lower(reader, first - 1));
  return syllable !== 'một' || isStressed(reader, first, previous);
}

/** How far `một` may stand from the figure that it goes on from: `khai trừ hai đảng viên, cách chức một đồng chí`. */
const LIST_STEP = 5;
const LONGEST_PASSIVE = 10;
const DISCIPLINE = /^(?:khiển trách|cảnh cáo|cách chức|khai trừ|kỷ luật|khởi tố)$/;

/** `một` is an article, unless the report stresses that it was one, counts on from another figure, or punishes. */
function isStressed(reader: Reader, at: number, previous: number | undefined): boolean {
  const qualifier = qualifierBefore(reader, at);
  // `trên một chiếc xe` is a place.
  if (qualifier) return !/^(?:trên|dưới|gần|quá|cả|tất cả|tròn|đúng|tăng|giảm|vượt)$/.test(qualifier.word);
  if (DISCIPLINE.test(phraseAt(reader, at - 2, 2))) return true;
  if (previous === undefined) return false;
  // `hai đảng viên bị cách chức, một đảng viên bị khai trừ`
  const told =
    lower(reader, at - 1) === ',' &&
    at - previous <= LONGEST_PASSIVE &&
    /^(?:bị|được)$/.test(lower(reader, previous + 1));
  const noun = told && readNounPhrase(reader, at + 1);
  if (noun && /^(?:bị|được)$/.test(lower(reader, noun.last + 1))) return true;
  if (at - previous > LIST_STEP) return false;
  return (
    /^(?:và|,)$/.test(lower(reader, previous + 1)) &&
    (at - previous === 2 || lower(reader, previous + 1) === ',')
  );
}
