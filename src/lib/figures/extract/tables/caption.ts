import { capitalise } from '../../../vietnamese/format.ts';

/** `(Đơn vị tính: triệu đồng)`, `Tỷ lệ hộ nghèo (%)`. */
const UNITS = [
  /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^);.]+)/i,
  /\((%|‰|(?:nghìn |triệu |tỷ )?đồng|ha|tấn|người)\)\s*:?\s*$/i,
];

/** The unit that the line above a table names for all its numbers. */
export function unitOfCaption(caption: string): string | undefined {
  return UNITS.map((pattern) => pattern.exec(caption)?.[1]?.trim()).find(Boolean);
}

/** What stands around the measure: which table it is, that it is one, of whom, when. */
const NUMBER = /^(?:bảng|biểu|phụ lục)(?: số)? [\dIVX]+(?:\.\d+)*\s*[.:–-]\s*/iu;
const OPENING = /^(?:kết quả(?: thực hiện)?|tình hình(?: thực hiện)?|tổng hợp|số liệu|biểu|bảng)\s+/iu;
const WHOSE =
  /\s(?:của )?(?:các|từng) (?:xã|phường|thị trấn|huyện|quận|thôn|bản|đơn vị|địa phương|chi bộ|đảng bộ|cơ quan)(?!\p{L}).*$/iu;
const WHEN = /,?\s(?:trong |tính đến )?(?:năm|quý|tháng|giai đoạn|nhiệm kỳ|\d+ tháng)(?!\p{L}).*\d.*$/iu;
const LONGEST = 8;

/**
 * What a short line above a table says that all its numbers measure: `Bảng 2. Kết quả thu ngân sách các xã năm 2022` →
 * `Thu ngân sách`. None of a sentence, or where more than one thing is named.
 */
export function measureOf(caption: string): string | undefined {
  const bare = caption
    .normalize('NFC')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[\s:.*_]+$/u, '')
    .replace(/^[\s*_#]+/u, '')
    .replace(NUMBER, '')
    .replace(OPENING, '')
    .replace(WHEN, '')
    .replace(WHOSE, '')
    .trim();
  const words = bare.split(/\s+/u);
  const isName = /^\p{L}[\p{L}\s-]*$/u.test(bare) && words.length >= 2 && words.length <= LONGEST;
  if (!isName || /\s(?:và|là|được|đã|có|như|sau)(?!\p{L})/iu.test(bare)) return undefined;
  return capitalise(bare);
}
