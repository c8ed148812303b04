import { anyOf, DOES } from './verbs.ts';

/** In both cases: a sentence may begin with it. */
const inBothCases = (words: string): string =>
  anyOf(words).replace(/(?<=[(:|])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** Kinds that stand for the one last spoken of: `Trường mở 12 lớp`, `Đoàn đã đọc 64 hồ sơ`. */
const KINDS = inBothCases(`
  xã | phường | huyện | thị trấn | thị xã | thành phố | tỉnh | quận | thôn | bản(?! (?:cam kết|đăng ký|in|dịch|làm|thu|kiểm|báo|giao|tự)) | làng | ấp | buôn | xóm | khu phố | tổ dân phố |
  đoàn(?! thu) | tổ công tác | đội(?! (?:tuyển|tàu|hình|ngũ|bóng|văn)) | trường(?! học) | nhà trường | công ty | nhà máy | hợp tác xã | bệnh viện | hội(?! (?:thi|thao|khỏe|khoẻ|chợ|nghị|thảo|diễn|trại|họp|đồng|trường|viên|làng|xuân|vật)) | ngành(?! (?:học|sản|chăn)) | đơn vị | cơ quan | doanh nghiệp | tập đoàn |
  ban (?:tổ chức|giám khảo|giám hiệu|vận động) | ban(?! (?:chỉ|quản|giám|hành|vận|tổ|lãnh|thanh|kiểm)) | sở | phòng(?! (?:học|khám|họp|thi|giao|làm|đọc|điều|tiếp|trưng)) | trạm(?! (?:kiểm|thu|biến|phát|xử|cấp|dừng)) | trung tâm(?! (?:bồi|điều|giới|đào|dạy|chăm|cứu|cấp|hỗ|học|phục|quản)) | xí nghiệp | ngân hàng | học viện | viện |
  chi bộ | đảng bộ | đảng ủy | chi ủy | cấp ủy | chi hội | chi đoàn | liên đoàn | công đoàn | mặt trận`);

/** When, after what or why, before the comma behind which the clause itself begins. */
export const OPENING = anyOf(`
  Sau | Năm | Trong | Đến | Tới | Từ | Qua | Nhờ | Theo | Tính đến | Tính | Hiện | Quý | Tháng | Mùa | Vụ | Riêng | Nhiệm kỳ | Giai đoạn | Đầu | Cuối | Giữa | Khi | Trước | Với | Ngày | Sáng | Chiều | Tối | Đêm |
  Hôm | Tuần | Do | Vì | Tuy | Song | Nhưng | Bên cạnh | Ngoài | Đặc biệt | Cùng | Mỗi | Hằng | Hàng | Những năm | Thời | Kết quả | Cụ thể | Đồng thời | Bây giờ | Giờ | Thực hiện | Để | Nhằm | Trên | Bằng | Nửa |
  Mười | Hai năm | Ba năm | Bốn năm | Năm năm | Ở | Tại | Vừa qua | Mới đây | Gần đây | Ngay | Cũng | Hồi | Xưa | Nhân | Hưởng ứng | Bước | Trải | Gần | Hơn | \\d+ (?:năm|tháng)`);
const OPENED = `(?<=^[^\\p{L}]{0,3}${OPENING}(?!\\p{L})[^;:.]{0,90}, )`;
/** Where a clause begins whatever stands before. */
const CLAUSE = '(?<=^|[.;] |^[“"«-] ?|[.;:] [“"«] ?)';
/** A time that needs no comma: `năm qua đơn vị này …`. */
const TIMED =
  '(?<=(?:^|[,;:.] |[“"«])(?:[Nn]ăm qua|[Hh]iện nay|[Hh]iện|[Nn]ay|[Đđ]ến nay|[Bb]ây giờ|[Gg]iờ|[Nn]ăm \\d{4}|[Ss]áng nay|[Nn]ăm ngoái) )';
/** Whatever is done, where a number follows: `Thị trấn chỉnh trang 7 tuyến phố`. */
const SOMEHOW = String.raw`(?!(?:là|và|của|thuộc|với|do|về|giáp|cách|nằm|ở|tại|cho|nơi|từ|đến|cùng|khi|năm|nhiệm|giai|lần|khóa|trong|theo|viên|ủy|uỷ|tịch|trưởng|số|tiểu|trung|mầm|đại|cao|dạy|đồ|phố|học|loại|cấp|hạng)(?!\p{L}))\p{Ll}+ (?:\p{Ll}+ )?\d`;
const PLACES = inBothCases(
  'xã | phường | huyện | thị trấn | thị xã | thành phố | tỉnh | quận | thôn | làng | ấp | buôn | xóm | khu phố | công ty | hợp tác xã',
);
const WITHIN = '(?<=[,;:] )';

/** A kind that heads its clause without a name of its own; `cơ quan này` is the one named before. */
export const HEAD_ALONE = new RegExp(
  String.raw`(?:${CLAUSE}|${OPENED}|${TIMED})${KINDS}(?: này)?(?= ${DOES})|(?:${CLAUSE}|${OPENED}|${TIMED})${PLACES}(?= ${SOMEHOW})|${WITHIN}(?=\p{Lu})${KINDS}(?= ${DOES})|${WITHIN}${KINDS}(?= (?:đã|hiện) (?:\p{Ll}+ ){1,3}\d)`,
  'gu',
);

/** People who act together: `nhân dân hiến đất`, `Nông dân huyện Tam Phú gieo cấy 8.450 ha`. */
const PEOPLE = inBothCases(
  'đoàn viên, thanh niên | nhân dân | nông dân | bà con | ngư dân | người dân | cán bộ và nhân dân | chính quyền | chính quyền địa phương | cơ quan chức năng | tuổi trẻ | thanh niên',
);
/** Bodies and places of one kind, spoken of together: `các hợp tác xã`, `các chi bộ`. */
const SEVERAL = `[Cc]ác ${anyOf(`
  hợp tác xã | doanh nghiệp | trường học | trường | bệnh viện | ngân hàng | nhà máy | xã | huyện | thôn | bản | ấp | tỉnh | phường | quận | đoàn thể | ngành | chi hội | chi đoàn | hội đoàn thể | tổ vay vốn | tổ hợp tác | trạm y tế |
  chi bộ | đảng bộ | đảng ủy | cấp ủy | cấp uỷ | chi ủy | đơn vị | địa phương | trung tâm | cơ quan | sở, ngành | ban, ngành | ban | phòng | hội | đội | tổ | công ty | đồn | cơ sở đoàn | tổ chức đoàn | tổ chức hội | câu lạc bộ | lực lượng`)}`;
const PLACE = String.raw`(?: (?:FDI|trên địa bàn|nhỏ và vừa|trực thuộc|cơ sở))?(?: (?:trong |toàn )?(?:tỉnh|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|thôn|bản|ấp)(?: \p{Lu}\p{L}*){0,3})?`;
/** Which of them, in words that are none of grammar: `bồi dưỡng chính trị cấp huyện`, `vùng giáo`. */
const WHICH = String.raw`(?: (?!(?:là|và|thì|mà|để|có|đã|được|bị|với|tại|ở|về|từ|theo|còn)(?!\p{L}))\p{L}+){1,6}?`;
export const COLLECTIVE = new RegExp(
  String.raw`(?<=^|[.;,:] |[“"«])(?:(?:${PEOPLE}|${SEVERAL})${PLACE}(?= ${DOES} (?:\p{L}+,? ){0,4}?(?:\d|gần|hơn|trên|từ))|${SEVERAL}${WHICH}(?= ${DOES} (?:\p{L}+ ){0,3}?\d)|(?:${PEOPLE}|${SEVERAL})${PLACE}(?= ${DOES}))`,
  'gu',
);
