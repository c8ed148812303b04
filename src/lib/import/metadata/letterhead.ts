import type { Line } from './lines.ts';

/** The line that says what kind of document it is, and is the first line of its title. */
export const documentKind =
  /^(?:BÁO CÁO|KẾ HOẠCH|NGHỊ QUYẾT|CHỈ THỊ|THÔNG BÁO|KẾT LUẬN|HƯỚNG DẪN|CHƯƠNG TRÌNH|CHƯƠNG TRÌNH HÀNH ĐỘNG|ĐỀ ÁN|QUY ĐỊNH|QUY CHẾ|QUYẾT ĐỊNH|TỜ TRÌNH|THAM LUẬN|BÀI THAM LUẬN|DIỄN VĂN|BÀI PHÁT BIỂU|BÁO CÁO TÓM TẮT)$/u;

const marks = [
  /^ĐẢNG CỘNG SẢN VIỆT NAM$/u,
  /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$|^CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u,
  /^Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc\.?$/iu,
  /^Số\s*:?\s*\d*\s*[-/]\s*\p{Lu}[\p{Lu}\d/-]*$/u,
];

/**
 * How many lines at the top are the letterhead of an office: organisation, number, national or Party motto, place and
 * date. None when no line of it is unmistakable.
 */
export function endOfLetterhead(lines: readonly Line[]): number {
  const top = lines.slice(0, 14);
  const last = top.findLastIndex(({ text }) => marks.some((mark) => mark.test(text)));
  if (last === -1) return 0;
  const next = top[last + 1];
  const dated = next && /^\p{Lu}[\p{L} .]*,\s*ngày\b/u.test(next.text) && next.text.length < 60;
  return last + (dated ? 2 : 1);
}

/** A line of the block that closes an official document, `T/M BAN THƯỜNG VỤ`, `PHÓ BÍ THƯ`, `CHỦ TỊCH`. */
export function isOffice(line: string): boolean {
  return /^(?:T\/?M|KT|TL|TUQ|Q)\.?\s|^(?:PHÓ )?(?:BÍ THƯ|CHỦ TỊCH|CHỦ NHIỆM|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|HIỆU TRƯỞNG)(?:\s|$)|^(?:PHÓ|ỦY VIÊN|UỶ VIÊN) /u.test(
    line,
  );
}

/** What stands for a signature in a copy: `(Đã ký)`, `(Ký tên, đóng dấu)`. */
export function standsForSignature(line: string): boolean {
  return /^[([]?\s*(?:(?:đã )?ký(?: tên)?|(?:đã )?đóng dấu|dấu|chữ ký)(?:\s*(?:,|và)\s*(?:đã )?(?:đóng )?dấu)?\s*[)\]]?[.:;]?$/iu.test(
    line,
  );
}
