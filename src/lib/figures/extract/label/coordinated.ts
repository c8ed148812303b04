import { joinsNouns } from '../../noun/joined.ts';
import { phrases, lower, matchPhrase, phraseAt } from '../../noun/phrases.ts';
import type { Reader } from '../../quantity/reader.ts';

/** What reports name together with commas and dashes: sectors, kinds of faults, grades. */
const COORDINATED = phrases(`
  nông | nông nghiệp | lâm | lâm nghiệp | ngư | ngư nghiệp | thủy sản | thuỷ sản | diêm nghiệp | công nghiệp | tiểu thủ công nghiệp | xây dựng | dịch vụ | thương mại | du lịch |
  vận tải | kho bãi | trồng trọt | chăn nuôi | đất đai | tài nguyên | môi trường | khoáng sản | tài chính | ngân sách | đầu tư | phẩm chất đạo đức | đạo đức | lối sống | tư tưởng |
  phòng | chống | dân số | kế hoạch hóa gia đình | kế hoạch hoá gia đình | quốc phòng - an ninh | thể thao | công nghệ | văn hóa xã hội | chính trị | đoàn kết nội bộ | tập trung dân chủ | trong sạch | vững mạnh | văn hóa | văn hoá | xã hội | giáo dục | y tế | quốc phòng | an ninh | cơ quan | đơn vị | cao đẳng | đại học | trung cấp | sơ cấp | nhiệm vụ | giải pháp`);
const LONGEST = 4;

/** Whether some of the phrases ends right before a token. */
function endsNamed(reader: Reader, at: number): boolean {
  for (let length = LONGEST; length >= 1; length -= 1) {
    if (at >= length && COORDINATED.has(phraseAt(reader, at - length, length))) return true;
  }
  return false;
}

/**
 * Whether a comma or a dash joins two words into one name: `nông - lâm - thủy sản`, `cán bộ, công chức`,
 * `trong sạch, vững mạnh`; after a comma the second begins what the number counts.
 */
export function joinsName(reader: Reader, at: number): boolean {
  const mark = lower(reader, at);
  if (!/^[,–-]$/.test(mark)) return false;
  const [before, after] = [reader.tokens[at - 1], reader.tokens[at + 1]];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (mark !== ',') return endsNamed(reader, at) || matchPhrase(reader, at + 1, COORDINATED) > 0;
  return joinsNouns(reader, at) || (endsNamed(reader, at) && matchPhrase(reader, at + 1, COORDINATED) > 0);
}
