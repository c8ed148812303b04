/** What bodies, places and people do or have, as the word behind their name tells. */
export const DOES =
  '(?:đã|có|còn|chỉ|giảm|tăng|đạt|được|bị|thực hiện|kết nạp|thành lập|tổ chức|huy động|vận động|xây dựng|trồng|hiện|nay|thu|chi|phấn đấu|cần|ban hành|tiến hành|sắp xếp|sáp nhập|mở|hỗ trợ|đầu tư|giải quyết|phát triển|công nhận|trao|tặng|không|chưa|vẫn|luôn|tiếp tục|triển khai|bố trí|tinh giản|cắt|xóa|xoá|dẫn đầu|cũng|ra quân|vượt|hợp nhất|giải thể|giải ngân|khai hoang|dành|tiễn|góp|hiến|sẽ|lập|kỷ luật|kiểm tra|xử lý|khen thưởng|đóng góp|ủng hộ|gieo cấy|gieo trồng|thu hoạch|đọc|làm việc|khảo sát|rà soát|truy thu|đề nghị|kiến nghị|quyên góp|nuôi|phá|sửa|xây|tuyển|tuyển sinh|điều trị|khám|lắp|lắp đặt|sản xuất|bắt giữ|bắt|triệt phá|tiêu thụ|nộp|thu hút|xuất khẩu|chế biến|đăng|cho vay|chăm sóc|bảo vệ|bàn giao|cấp|tiếp|tiếp nhận|thụ lý|truy tố|xét xử|phát hiện|xử phạt|phạt|giúp|giúp đỡ|ra mắt|khởi công|khánh thành|nạo vét|cứng hóa|bê tông hóa|phân bổ|tiết kiệm|cử|điều động|luân chuyển|tuyên truyền|giới thiệu|chuyển|thẩm định|trích|vay|bán|mua|khai thác|đánh bắt|tập huấn|phát động|ủy thác|trả|chi trả|tuần tra|giám sát|thanh tra|bầu|cảm hóa|hòa giải|thoát|sơ tán|di dời|dựng|tiêm|luân phiên|vận chuyển|lập biên bản|giao|duy trì|thuyên chuyển|kết nghĩa|thông qua|chuẩn y|chăm lo|hỏi|rà phá|đón|tiếp đón|lãnh đạo|chỉ đạo|tự nhận|yêu cầu|cho|xuất|sắm|quản lý|phụ trách|phối hợp|đưa|thăm|phát triển|thu gom|xử lý|đầu tư|tham mưu|công bố|tiếp thu|trình|nhận|làm|sơ kết|tổng kết|phun|dọn|quét|dạy|học|phân công|quán triệt|biểu dương|tôn vinh|tham gia|đăng ký|cam kết|bảo đảm|giữ|mời|gặp mặt|trợ cấp|trợ giúp|cứu|chữa|khống chế|dập tắt|truy quét|vây bắt|trưng bày|biểu diễn|xuất bản|phát hành|in|dịch)(?!\\p{L})';

/** Kinds that stand for the one last spoken of: `Trường mở 12 lớp`, `Đoàn đã đọc 64 hồ sơ`. */
const KINDS = String.raw`Xã|Phường|Huyện|Thị trấn|Thị xã|Thành phố|Tỉnh|Quận|Thôn|Khu phố|Đoàn|Tổ công tác|Đội|Trường|Nhà trường|Công ty|Nhà máy|Hợp tác xã|Bệnh viện|Hội|Ngành|Đơn vị|Ban|Sở|Phòng|Trạm|Trung tâm|Xí nghiệp|Ngân hàng`;
/** The same within a sentence, where a verb leaves no doubt that one of them is meant: `…: thị xã đã cắt giảm 29 thủ tục`. */
const KINDS_WITHIN = KINDS.toLowerCase();

/** A kind that heads its clause without a name of its own. */
export const HEAD_ALONE = new RegExp(
  String.raw`(?:(?<=^|[.;] )(?:${KINDS})(?= (?:đã |còn |hiện )?${DOES})|(?<=[,;:] )(?:${KINDS_WITHIN})(?= (?:đã|hiện) (?:\p{Ll}+ ){1,3}\d)|(?<=^(?:Theo|Năm|Trong|Đến|Từ|Qua|Sau|Nhờ|Tính đến|Quý) [^,;:.]{2,80}, )(?:${KINDS_WITHIN})(?= (?:đã |còn |hiện )?${DOES}))`,
  'gu',
);

/** People and bodies who act together: `nhân dân hiến đất`, `Nông dân huyện Tam Phú gieo cấy 8.450 ha`, `các hợp tác xã tiêu thụ`. */
const PEOPLE =
  'nhân dân|nông dân|bà con|ngư dân|người dân|các (?:hợp tác xã|doanh nghiệp|trường|bệnh viện|ngân hàng|nhà máy|xã|huyện|đoàn thể|ngành|chi hội|chi đoàn|hội đoàn thể|tổ vay vốn|tổ hợp tác|trạm y tế)';
const PLACE = String.raw`(?: (?:FDI|trên địa bàn|nhỏ và vừa|trực thuộc|cơ sở))?(?: (?:trong |toàn )?(?:tỉnh|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|thôn|bản|ấp)(?: \p{Lu}\p{L}*){0,3})?`;
const CAPITAL = PEOPLE.replace(/^\p{Ll}|(?<=^[^(]*\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
export const COLLECTIVE = new RegExp(
  String.raw`(?<=^|[.;,:] )(?:${PEOPLE}|${CAPITAL})${PLACE}(?= ${DOES})`,
  'gu',
);
