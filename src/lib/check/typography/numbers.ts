import { formatNumber } from '../../vietnamese/format.ts';
import { findAll, keepAdvice, type Finding } from './finding.ts';

/** `2015 - 2020`, `70-80%`: a hyphen where print has an en dash. */
export function findHyphenRanges(text: string): Finding[] {
  const range =
    /(?<![\d/.,-])(\d{4})\s*-\s*(\d{4})(?![\d/-])|(?<![\d/.,-])(\d{1,3}(?:,\d+)?)\s*-\s*(\d{1,3}(?:,\d+)?)(?=\s?%)/g;
  return findAll(text, range, 'gach-noi-trong-khoang', (match) => ({
    message: `«${match[0]}» dùng gạch nối; sách báo in dùng gạch ngang: «${match[1] ?? match[3]}–${match[2] ?? match[4]}».`,
  }));
}

const counted =
  'công văn|quyết định|nghị quyết|chỉ thị|kế hoạch|hướng dẫn|thông báo|báo cáo|chương trình|văn bản|đảng viên|quần chúng|đoàn viên|hội viên|người|hộ|lượt|lao động|học sinh|cán bộ|đồng chí|cuộc|buổi|vụ|đơn|triệu|tỷ|tỉ|nghìn|đồng|ha|tấn|km|chi bộ|tổ chức|mô hình|ý kiến|tin|bài|cây|con|ngôi|căn|suất';

/** `2095 Công văn`: a count of four digits or more without the full stop that parts the thousands. */
export function findUndottedThousands(text: string): Finding[] {
  const pattern = new RegExp(
    `(?<![\\d/.,–-]|năm |tháng \\d{0,2}[/-]?)(\\d{4,9}) (?:${counted})(?!\\p{L})`,
    'giu',
  );
  return findAll(text, pattern, 'so-dem-thieu-dau-cham', (match) => ({
    message: `«${match[0]}» thiếu dấu chấm ở hàng nghìn (${formatNumber(Number(match[1]))}).`,
    advice: 'Không cần sửa: kho đọc đúng giá trị này.',
  }));
}

/** `03 đề án`: a habit of offices; the value is 3. Days, months, document numbers and names are left alone. */
export function findZeroPadded(text: string): Finding[] {
  const pattern =
    /(?<![\d/.,:–-]|(?:ngày|tháng|số|quý|thứ|Đề án|Chỉ thị|Nghị quyết|Kết luận|Quy định|Quyết định|Kế hoạch|thôn|tổ|khu|lớp|điều|khoản|mục|bảng|trang|lúc|hồi|năm|giờ|và) )0\d (?!tháng|giờ|phút)\p{L}+(?: \p{L}+)?/giu;
  return findAll(text, pattern, 'so-co-khong-dung-dau', (match) => ({
    message: `«${match[0]}» có thêm chữ số 0 ở trước.`,
    advice: 'Không cần sửa: kho đọc đúng giá trị này.',
  }));
}

/** `98.5%`: Vietnamese writes the decimal with a comma. */
export function findDecimalPoints(text: string): Finding[] {
  return findAll(text, /(?<![\d.,])\d{1,3}\.\d{1,2}(?=\s?%)/g, 'thap-phan-dau-cham', (match) => ({
    message: `«${match[0]}%» viết số thập phân bằng dấu chấm; tiếng Việt dùng dấu phẩy (${match[0].replace('.', ',')}%).`,
  }));
}

/** `495 Thông báo, Thông báo kết luận`: one number for two kinds, not to be credited to the first alone. */
export function findSharedNumbers(text: string): Finding[] {
  const pattern = /(?<![\d.,])\d+ (\p{L}+ \p{L}+), \1 \p{L}+(?: \p{L}+)?/gu;
  return findAll(text, pattern, 'don-vi-ghep', (match) => ({
    message: `«${match[0]}»: một con số chung cho nhiều loại.`,
    advice: 'Khi trích làm số liệu, hãy trích cả cụm; đừng gán số này cho riêng loại đầu.',
  }));
}

/** `từ 175 thôn xuống còn 146 thôn, tổ dân phố`: what is counted before and after is not the same. */
export function findUnlikeSides(text: string): Finding[] {
  const pattern =
    /(?<!\p{L})từ \d[\d.,]* ((?:\p{L}+ ){0,3}?\p{L}+) (?:xuống còn|xuống|còn|lên|thành) \d[\d.,]* \1, \p{L}+(?: \p{L}+){0,2}/giu;
  return findAll(text, pattern, 'don-vi-hai-ve-khac-nhau', (match) => ({
    message: `«${match[0]}»: hai vế không cùng đơn vị.`,
    advice: keepAdvice,
  }));
}
