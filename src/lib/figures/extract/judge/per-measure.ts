import { lower, phraseAt } from '../../noun/phrases.ts';
import { clauseBefore } from './words-before.ts';
import type { NoResult } from './words-before.ts';

/** `1.940 đồng/kWh`, `23.500 đồng/lít`: what one measure costs. */
const tariffOfOne: NoResult = (_, { noun }) =>
  /^(?:đồng|usd)\/(?:kwh|kw|lít|gam|chỉ|lượng|thùng|gói|lon|lượt|lần|vé|chiếc|phút|trang)$/.test(
    noun?.unit ?? '',
  );

/** `bón 20 kg/sào`, `cấy 40 khóm/m²`: how much is given to one measure of land, unless it is the harvest of it. */
const dose: NoResult = (reader, { noun, first }) => {
  const unit = noun?.unit ?? '';
  if (/^m[2²]\/(?:công|chỗ|sào|mẫu|hố)$/.test(unit)) return true;
  return (
    /^(?:kg|gam|g|lít|ml|con|khóm|cây|gốc|hạt|dảnh)\/(?:sào|ha|m2|m²|công|mẫu|gốc|hố|cây)$/.test(unit) &&
    !/(?:năng suất|sản lượng|đạt|thu|cho|bình quân)(?:\s|$)/.test(
      phraseAt(reader, Math.max(0, first - 3), Math.min(3, first)),
    )
  );
};

/** `độ tin cậy 95%`, `sai số 2%`, `thang 10 điểm`: how it was found out. */
const method: NoResult = (reader, { first }) =>
  /(?:độ tin cậy|sai số|thang đo|thang điểm|thang|mức ý nghĩa)(?: (?:là|khoảng|gồm|có))?$/.test(
    phraseAt(reader, first - 3, 3),
  );

/** `định mức 1 giáo viên/lớp`, `tiêu chuẩn 1,25 m2/học sinh`: what is due to each by a rule. */
const standard: NoResult = (reader, { noun, first, numberLast }) =>
  (noun?.unit.includes('/') || lower(reader, (noun?.last ?? numberLast) + 1) === '/') &&
  /(?:^|\s)(?:định mức|tiêu chuẩn|quy chuẩn|hạn mức|quy định)(?: \p{L}+){0,3}$/u.test(
    clauseBefore(reader, first, 6),
  );

export const PER_MEASURE: readonly NoResult[] = [tariffOfOne, dose, method, standard];
