/** The words of a list; each may be an expression of its own. */
const listed = (words: string): string[] => words.trim().split(/\s*\|\s*/u);

/** A list of words as an alternation. */
export const anyOf = (words: string): string => `(?:${listed(words).join('|')})`;

/** What stands between who acts and what they do. */
const ADVERBS = `
  đã | còn | chỉ | hiện | nay | mới | vừa | sẽ | đang | đều | cũng | vẫn | luôn | lại | không | chưa | tiếp tục | từng | tích cực | chủ động | thường xuyên | kịp thời |
  khẩn trương | quyết liệt | nghiêm túc | hăng hái | đồng loạt | trực tiếp | nhanh chóng | mạnh dạn | phối hợp | lần lượt | đồng thời | cơ bản | bước đầu`;

/** What bodies, places and people do or have, in one syllable. */
const ONE = `
  có | giảm | tăng | đạt | được | bị | trồng | thu | chi | cần | mở | trao | tặng | cắt | xóa | xoá | vượt | dành | tiễn | góp | hiến | lập | đọc | nuôi | phá | sửa | xây | tuyển | khám | lắp |
  bắt | nộp | đăng | cấp(?! (?:huyện|xã|tỉnh|cơ sở|trên|dưới|ủy|uỷ|cao)) | tiếp | phạt | giúp | cử | chuyển | trích | vay | bán | mua | trả | bầu | thoát | dựng | tiêm | giao | hỏi | đón | cho(?! (?:hay|biết|rằng|thấy|là|dù)) | xuất | sắm | đưa | thăm | trình | nhận | làm |
  phun | dọn | quét | dạy | học | giữ | mời | cứu | chữa | in | dịch | ký | phát | điều | gỡ | may | đóng | nợ | thưởng | thay | lát | khoan | ươm | gieo | gửi | họp | bỏ | chọn | đặt | chia | nêu |
  chiếm | thiếu | đủ | dẫn | rút | gọi | lấy | ra | đón | bác | khen | đình | tạo | đào | đắp | vét | rải | đốt | chở | cõng | nấu | quyên | kéo | lợp | cày | cấy | gặt | ủ | thả | đánh`;

/** The same in two syllables and more. */
const TWO = `
  thực hiện | kết nạp | thành lập | tổ chức | huy động | vận động | xây dựng | phấn đấu | ban hành | tiến hành | sắp xếp | sáp nhập | hỗ trợ | đầu tư | giải quyết | phát triển | công nhận |
  triển khai | bố trí | tinh giản | dẫn đầu | ra quân | hợp nhất | giải thể | giải ngân | khai hoang | kỷ luật | thi hành | kiểm tra | xử lý | khen thưởng | đóng góp | ủng hộ | gieo cấy | gieo trồng | thu hoạch |
  làm việc | khảo sát | rà soát | truy thu | đề nghị | kiến nghị | quyên góp | tuyển sinh | điều trị | lắp đặt | sản xuất | bắt giữ | triệt phá | tiêu thụ | thu hút | xuất khẩu | chế biến | cho vay |
  chăm sóc | bảo vệ | bàn giao | tiếp nhận | thụ lý | truy tố | xét xử | phát hiện | xử phạt | giúp đỡ | ra mắt | khởi công | khánh thành | nạo vét | cứng hóa | cứng hoá | bê tông hóa | bê tông hoá | phân bổ | tiết kiệm |
  điều động | luân chuyển | tuyên truyền | giới thiệu | thẩm định | khai thác | đánh bắt | tập huấn | phát động | ủy thác | chi trả | tuần tra | giám sát | thanh tra | cảm hóa | hòa giải | hoà giải | sơ tán | di dời |
  luân phiên | vận chuyển | lập biên bản | duy trì | thuyên chuyển | kết nghĩa | thông qua | chuẩn y | chăm lo | rà phá | tiếp đón | lãnh đạo | chỉ đạo | tự nhận | yêu cầu | quản lý | phụ trách | thu gom | tham mưu |
  công bố | tiếp thu | sơ kết | tổng kết | phân công | quán triệt | biểu dương | tôn vinh | tham gia | đăng ký | cam kết | bảo đảm | đảm bảo | gặp mặt | trợ cấp | trợ giúp | khống chế | dập tắt | truy quét | vây bắt |
  cấp phát | cấp phép | trưng bày | biểu diễn | xuất bản | phát hành | hoàn thành | hoàn thiện | hoàn tất | khẳng định | xác định | xác minh | xem xét | thống nhất | quyết định | báo cáo | đề xuất | kết luận | khởi tố |
  kiểm điểm | tập trung | thu hồi | thu giữ | nghiên cứu | chỉnh trang | tôn tạo | phê duyệt | tăng cường | chấp thuận | chuẩn bị | triệu tập | biểu quyết | tiếp xúc | tổng hợp | cho phép | phê bình | lấy phiếu | lấy ý kiến | ghi nhận | làm rõ |
  điều tra | chỉ ra | ký kết | quy hoạch | sử dụng | đẩy mạnh | tạm đình chỉ | đình chỉ | khắc phục | trao tặng | điều chỉnh | bổ nhiệm | bổ sung | miễn nhiệm | khiển trách | cảnh cáo | cách chức | khai trừ | thí điểm |
  mở rộng | đánh giá | hướng dẫn | kiện toàn | củng cố | nhắc nhở | tuyển chọn | tuyển dụng | đào tạo | bồi dưỡng | phụng dưỡng | đỡ đầu | nhận đỡ đầu | thăm hỏi | tư vấn | vinh danh | tuyên dương | tín chấp | phẫu thuật |
  phát sóng | phát thanh | truyền thông | xây mới | sửa chữa | nâng cấp | cải tạo | trồng mới | phục hồi | nghiệm thu | thi công | cung cấp | cung ứng | thu mua | bao tiêu | kinh doanh | chi hỗ trợ | phân loại | xếp loại | bình chọn |
  bình xét | nhân rộng | lồng ghép | ứng dụng | chuyển giao | chuyển đổi | tháo gỡ | tháo dỡ | cưỡng chế | phúc tra | đối thoại | trả lời | giải trình | chất vấn | rút kinh nghiệm | minh oan | vây ráp | cứu vớt | giải cứu |
  thoát nghèo | tạo việc làm | tạo nguồn | đạt chuẩn | cán đích | về đích | đón nhận | đưa vào | giữ vững | gìn giữ | sưu tầm | số hóa | số hoá | cập nhật | niêm yết | thẩm tra | gia hạn | miễn giảm | tự nguyện | hưởng ứng | gây quỹ`;

const VERBS = `${ADVERBS} | ${TWO} | ${ONE}`;

/** What bodies, places and people do or have, as the word behind their name tells. */
export const DOES = `${anyOf(VERBS)}(?!\\p{L})`;

/** Verbs of two syllables: in small letters no part of a name. */
export const PAIRS = [ADVERBS, TWO].flatMap(listed).filter((verb) => verb.includes(' '));

/** Verbs of saying and finding: what follows them is a clause of its own, with one who acts. */
const SAYING =
  /^(?:khẳng định|xác định|kết luận|báo cáo|công bố|đánh giá|quyết định|thống nhất|đề nghị|kiến nghị|yêu cầu|phát hiện|chỉ ra|trả lời|giải trình|ghi nhận|làm rõ|cho phép)$/;
/** Verbs of two syllables that are done to somebody or something. */
export const DOING = listed(TWO).filter((verb) => !SAYING.test(verb));
