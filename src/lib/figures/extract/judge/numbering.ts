import {
  CONTAINER_NOUNS,
  COUNTED_NOUNS,
  DOCUMENT_NOUNS,
  NAMED_NOUNS,
  ORDINAL_NOUNS,
  PEOPLE,
} from '../../noun/lexicon.ts';
import type { NounPhrase } from '../../noun/measures.ts';
import { PHRASE_END } from '../../noun/phrase-ends.ts';
import { lower, matchPhrase, phraseAt } from '../../noun/phrases.ts';
import type { Quantity, Reader } from '../../quantity/reader.ts';

/** Between a name that ends with a number and the number of what it has: `khu 2 có 94`. */
export const HAS = /^(?:có|còn|được|đạt|thu|trồng)$/;

/** Whether one of the phrases ends right before a token: its length, or 0. */
export function endsBefore(reader: Reader, at: number, phrases: ReadonlySet<string>): number {
  for (let length = 3; length >= 1; length -= 1) {
    if (at - length < 0 || !phrases.has(phraseAt(reader, at - length, length))) continue;
    // `Nha Trang 7 dự án`: the last syllable of a name is no noun.
    // `Theo Quy định 24`: a word of grammar with a sentence's capital is of no name.
    const name =
      !PHRASE_END.has(lower(reader, at - length - 1)) &&
      /^\p{Lu}/u.test(reader.tokens[at - length]!.text) &&
      /^\p{Lu}\p{Ll}/u.test(reader.tokens[at - length - 1]?.text ?? '');
    // `xóm Trại 41`: written large behind a kind of place, a noun is a name.
    const place =
      length === 1 &&
      /^\p{Lu}/u.test(reader.tokens[at - 1]!.text) &&
      /^(?:thôn|xóm|ấp|bản|buôn|làng|xã)$/.test(lower(reader, at - 2));
    if (!name && !place) return length;
  }
  return 0;
}

/** Compounds whose last syllable only looks like a numbered noun: `trung cấp 95`, `dân tộc thiểu số 87`, `định kỳ 12 tổ chức`, `6 tháng 75 đảng viên`. */
const COMPOUNDS =
  /^(?:(?:tổng|trong|trên|đa|thiểu|dân|quân|doanh|hệ|điểm|tỷ|tỉ|chỉ|một|vô|tham|đại|tần) số|(?:trung|cao|sơ|các|mọi|cung|phụ|trợ|nâng|cấp|phân|đẳng) cấp|(?:định|thường|học|chu) kỳ|(?:thành|cổ|học|góp) phần|(?:phân|xếp|kim|chủng|thể) loại|(?:mô|truyền|tình|loại|địa|điển|hành) hình|(?:danh|hạng|đầu|chuyên) mục|(?:tuyến|con|đoạn|lên|môi|quãng) đường|chỉnh trang|(?:nhiều|mấy|vài|hai|ba) lần|(?:mỗi|một|hằng|hàng|từng) (?:tháng|ngày|năm|quý|tuần|kỳ|lần)|(?:đầu|cuối|cả|hết|qua) (?:năm|tháng|quý|kỳ)|(?:địa) điểm|(?:kỷ|pháp) luật|(?:biên|văn|kịch|cơ|ấn) bản|\d+ (?:tháng|năm))$/;

const HIGHEST_RANK = 50;
const RANKS = /^(?:cấp|vùng|hình|loại|phần|bài|kỳ|phiên|bảng|biểu|hạng|mục|chương|lần|đường)$/;

/** `hoàn thành xuất sắc nhiệm vụ 896`: a grade, not the name of a task. */
function gradesWork(reader: Reader, first: number): boolean {
  return /hoàn thành (?:\S+ ){0,2}nhiệm vụ$/.test(
    phraseAt(reader, Math.max(0, first - 6), Math.min(6, first)),
  );
}

/** The number names or ranks the noun before it: `thôn 3`, `bước 2`, `thứ 15`. */
export function isNumbering(reader: Reader, quantity: Quantity): boolean {
  const { first, noun } = quantity;
  if (COMPOUNDS.test(phraseAt(reader, first - 2, 2))) return false;
  if (endsBefore(reader, first, ORDINAL_NOUNS) > 0) return isRank(reader, quantity);
  // `kỳ họp 11 Quốc hội khóa XIII`, `Nghị quyết 35 Tỉnh ủy`: a name goes on.
  const goesOn = noun && /^\p{Lu}/u.test(reader.tokens[noun.first]!.text);
  if (endsBefore(reader, first, DOCUMENT_NOUNS) > 0)
    // `quyết định 5 nội dung` counts.
    return (
      !findsMany(reader, first) &&
      (!noun || goesOn === true || matchPhrase(reader, noun.first, COUNTED_NOUNS) === 0)
    );
  const container = endsBefore(reader, first, CONTAINER_NOUNS);
  if (container > 0)
    return !noun || !(ofBody(reader, noun, first) || countsWithin(reader, noun, first - container - 1));
  const named = goesOn && /^\p{Lu}\p{Ll}/u.test(reader.tokens[noun.first]!.text);
  return (
    (!noun || named === true) && endsBefore(reader, first, NAMED_NOUNS) > 0 && !gradesWork(reader, first)
  );
}

/** `kết luận 7 có vi phạm`: so many were found to, which is no number of a document. */
function findsMany(reader: Reader, first: number): boolean {
  const found = lower(reader, first - 1) === 'luận' && /^(?:có|bị)$/.test(lower(reader, first + 1));
  return found && reader.tokens[first - 2]!.text === 'kết';
}

/** `Đảng bộ Khối 64 trường hợp`: the name of a body, and what it did. */
function ofBody(reader: Reader, noun: NounPhrase, first: number): boolean {
  const named =
    /^(?:bộ|ủy|uỷ)$/.test(lower(reader, first - 2)) && /^\p{Lu}/u.test(reader.tokens[first - 1]!.text);
  return named && matchPhrase(reader, noun.first, COUNTED_NOUNS) > 0;
}

const GIVEN =
  /^(?:giấy|thẻ|bằng|sổ|chứng|tàu|xe|máy|phương tiện|cán bộ|chiến sĩ|bộ|suất|tấn|cây|con|hồ sơ|mã|lượt)(?!\p{L})/u;

/** `cấp 3`, but `cấp 12.000 thẻ`: ranks are small. */
function isRank(reader: Reader, { first, noun, value }: Quantity): boolean {
  // `phường cấp 36 giấy phép`, `Cảng vụ điều 5 tàu`: behind who does it, small, it is a verb.
  const gives =
    /^(?:cấp|điều)$/.test(reader.tokens[first - 1]!.text) && noun?.kind === 'noun' && GIVEN.test(noun.unit);
  if (gives) return false;
  const small = typeof value !== 'number' || value <= HIGHEST_RANK;
  return !noun || small || !RANKS.test(lower(reader, first - 1));
}

/** People are counted in a group, and things in each of many: `tổ 3 người`, `mỗi lớp 3 bài`. */
function countsWithin(reader: Reader, noun: NounPhrase, before: number): boolean {
  const many = /^(?:mỗi|một|từng|các|bình|mọi)$/.test(lower(reader, before));
  return many || matchPhrase(reader, noun.first, PEOPLE) > 0;
}
