/** What bodies, places and people do or have, as the word behind their name tells. */
export const DOES =
  '(?:đã|có|còn|chỉ|giảm|tăng|đạt|được|bị|thực hiện|kết nạp|thành lập|tổ chức|huy động|vận động|xây dựng|trồng|hiện|nay|thu|chi|phấn đấu|cần|ban hành|tiến hành|sắp xếp|sáp nhập|mở|hỗ trợ|đầu tư|giải quyết|phát triển|công nhận|trao|tặng|không|chưa|vẫn|luôn|tiếp tục|triển khai|bố trí|tinh giản|cắt|xóa|xoá|dẫn đầu|cũng|ra quân|vượt|hợp nhất|giải thể|giải ngân|khai hoang|dành|tiễn|góp|hiến|sẽ|lập|kỷ luật|kiểm tra|xử lý|khen thưởng|đóng góp|ủng hộ|gieo cấy|gieo trồng|thu hoạch|đọc|làm việc|khảo sát|rà soát|truy thu|đề nghị|kiến nghị|quyên góp|nuôi|phá|sửa|xây)(?!\\p{L})';

/** Kinds that stand for the one last spoken of: `Trường mở 12 lớp`, `Đoàn đã đọc 64 hồ sơ`. */
const KINDS = String.raw`Xã|Phường|Huyện|Thị trấn|Thị xã|Thành phố|Tỉnh|Quận|Thôn|Khu phố|Đoàn|Tổ công tác|Đội|Trường|Nhà trường|Công ty|Nhà máy|Hợp tác xã|Bệnh viện|Hội|Ngành|Đơn vị`;
/** The same within a sentence, where a verb leaves no doubt that one of them is meant: `…: thị xã đã cắt giảm 29 thủ tục`. */
const KINDS_WITHIN = KINDS.toLowerCase();

/** A kind that heads its clause without a name of its own. */
export const HEAD_ALONE = new RegExp(
  String.raw`(?:(?<=^|[.;] )(?:${KINDS})(?= (?:đã |còn |hiện )?${DOES})|(?<=[,;:] )(?:${KINDS_WITHIN})(?= (?:đã|hiện) (?:\p{Ll}+ ){1,3}\d))`,
  'gu',
);

/** People who act together: `nhân dân hiến đất`, `Nông dân huyện Tam Phú gieo cấy 8.450 ha`. */
const PEOPLE = 'nhân dân|nông dân|bà con|ngư dân|người dân';
const PLACE = String.raw`(?: (?:trong |toàn )?(?:tỉnh|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|thôn|bản|ấp)(?: \p{Lu}\p{L}*){0,3})?`;
export const COLLECTIVE = new RegExp(
  String.raw`(?<=^|[.;,:] )(?:${PEOPLE}|${PEOPLE.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())})${PLACE}(?= ${DOES})`,
  'gu',
);
