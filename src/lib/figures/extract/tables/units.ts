import { COUNTED_NOUNS } from '../../noun/lexicon.ts';
import { readNounPhrase } from '../../noun/noun-phrase.ts';
import { matchPhrase } from '../../noun/phrases.ts';
import { readNumeral } from '../../quantity/numerals.ts';
import { tokenize } from '../../tokens.ts';

/** What is done with members alone. */
const OF_MEMBERS = /^(?:kết nạp(?: mới)?|xóa tên|xoá tên|khai trừ|chuyển chính thức|công nhận chính thức)$/i;

/** `Kết nạp (đảng viên)` → `đảng viên`; `Tỷ lệ hoàn thành (%)` → `%`; `Số chi bộ` → `chi bộ`. */
export function unitOfHeading(heading: string): string {
  const bracket = /\(([^()\d]+)\)\s*$/.exec(heading)?.[1]?.trim();
  if (bracket && !/^(?:nếu có|dự kiến|ước)$/i.test(bracket))
    return bracket.replace(/^(?:đvt|đơn vị(?: tính)?)\s*:\s*/i, '').toLowerCase();
  if (/%|tỷ lệ|tỉ lệ|phần trăm/i.test(heading)) return '%';
  if (OF_MEMBERS.test(heading)) return 'đảng viên';
  const noun = heading
    .replace(/^(?:tổng\s+)?số(?:\s+lượng)?\s+/i, '')
    .replace(/\([^)]*\)/g, '')
    .trim();
  return readNounPhrase(tokenize(noun), 0)?.unit ?? noun.toLowerCase();
}

/** The first thing that reports count in a caption: `Kết quả phát triển đảng viên` → `đảng viên`. */
export function countedIn(caption: string): string | undefined {
  const reader = tokenize(caption.normalize('NFC'));
  const counted = (index: number): boolean => matchPhrase(reader, index, COUNTED_NOUNS) > 0;
  // `Chi bộ và số đảng viên`: a sum is what is counted, where one is named.
  const summed = reader.tokens.findIndex(({ lower }, index) => lower === 'số' && counted(index + 1));
  const at = summed >= 0 ? summed + 1 : reader.tokens.findIndex((_, index) => counted(index));
  return at < 0 ? undefined : readNounPhrase(reader, at)?.unit.replace(/ mới$/, '');
}

/** `nghìn đồng` multiplies: 12 in a column of `triệu đồng` is 12,000,000 `đồng`. */
export function scaleOf(unit: string): { factor: number; unit: string } {
  const numeral = readNumeral(tokenize(`1 ${unit}`), 0);
  if (!numeral || numeral.value === 1) return { factor: 1, unit };
  return { factor: numeral.value, unit: unit.split(' ').slice(numeral.last).join(' ') };
}
