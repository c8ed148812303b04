import { capitalise } from '../../../vietnamese/format.ts';
import { SURNAMES } from './surnames.ts';
import { anyOf, DOES, PAIRS } from './verbs.ts';

/** People, papers, events, times and measures: in large letters as well, but no bodies. */
const NO_BODY = `(?:${anyOf(`
  Ông | Bà | Anh | Chị | Em | Cụ | Già làng | Đồng chí | Bí thư | Phó | Chủ tịch | Chủ nhiệm | Trưởng | Tổ trưởng | Đội trưởng | Thủ trưởng | Giám đốc | Tổng giám đốc | Bộ trưởng | Thủ tướng | Tổng [Bb]í thư | Hiệu trưởng | Đại tá | Thiếu tá | Trung tá |
  Thượng tá | Đại úy | Thiếu tướng | Trung tướng | Nghị quyết | Nghị định | Quyết định | Chỉ thị | Kết luận | Kế hoạch | Đề án | Chương trình | Quy định | Quy chế | Hướng dẫn | Thông tri | Thông báo | Công văn | Báo cáo | Điều lệ | Luật |
  Văn kiện | Đại hội | Hội nghị | Hội thi | Hội thảo | Lễ | Cuộc | Phong trào | Mô hình | Dự án | Công trình | Tuyến | Đường | Cầu | Quốc lộ | Sông | Giải | Ngày | Tuần | Tháng | Quý | Năm | Tết | Vụ | Mùa | Nhiệm kỳ | Giai đoạn | Thời | Khóa |
  Số | Tỷ lệ | Tổng | Thu | Chi | Vốn | Diện tích | Sản lượng | Năng suất | Giá | Đàn | Kết nạp | Khai trừ | Khiển trách | Cảnh cáo | Theo | Sau | Trong | Đến | Từ | Qua | Nhờ | Với | Riêng | Ngoài | Khi | Trước | Để | Thực hiện | Được | Cả | Toàn |
  Dự | Về | Độ | Nhóm | Nguồn | Lứa | Nhà (?:ông|bà|anh|chị|cụ|chú) | Hiện | Nay | Giờ | Bây giờ | Nơi | Nơi đây | Các | Những | Nhiều | Mỗi | Một | Hai | Ba | Cán bộ | Đảng viên | Nhân dân | Người | Gia đình | Đoàn viên | Hội viên | Đại biểu | Lãnh đạo | Học sinh | Sinh viên |
  Tham dự | Phát biểu | Đứng đầu | Dẫn lời | Trao đổi | ${PAIRS.map(capitalise).join(' | ')} |
  ${SURNAMES} \\p{Lu}`)}(?!\\p{L}))`;
/** Syllables of its common noun in small letters: none that acts or belongs to grammar. */
const SMALL = String.raw`\s(?!(?:và|là|của|ở|tại|trong|với|về|từ|theo|do|cho|khi|năm|cùng|số|trước|sau|nay|đây|trên|dưới|hơn|gần|khoảng|tổng)(?!\p{L})|${DOES})\p{Ll}+`;
const LARGE = String.raw`\s\p{Lu}[\p{L}\d]*`;
const NUMBER = String.raw`\s\d{1,4}(?![\d.,%])`;

/**
 * Whatever is named in large letters, does something and has a number behind it: `Chùa Phổ Minh phát 900 suất cháo`,
 * `Hải đội 212 tuần tra 64 chuyến`.
 */
export const NAMED_ACTOR = new RegExp(
  String.raw`(?<=^|[.;:,] |(?:^|, |; )(?:còn|riêng|song|nhưng|và) )(?!${NO_BODY})\p{Lu}\p{L}*(?:(?:${SMALL}){0,2}(?:${LARGE}(?:${SMALL}){0,3}){1,5}(?:${NUMBER})?|(?:${SMALL}){1,2}${NUMBER})(?= ${DOES}(?: \p{L}+){0,4}? \d)`,
  'gu',
);
