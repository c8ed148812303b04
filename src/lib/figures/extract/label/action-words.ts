import type { TokenizedText } from '../../tokens.ts';
import { byPhrase, phraseAt } from '../../noun/phrases.ts';

/** What was done with the things counted, and how a label says it of them: `bị khiển trách`. */
export const ACTIONS = byPhrase({
  bị: 'dôi dư | sập | cuốn trôi | hư hỏng | thi hành kỷ luật | xử lý kỷ luật | kỷ luật | khiển trách | cảnh cáo | cách chức | khai trừ | xóa tên | xoá tên | khởi tố | truy tố | xử phạt | phạt | bắt | kiểm điểm | thu hồi | cắt giảm | giải thể | phê bình | đình chỉ | đình chỉ sinh hoạt | đình chỉ sinh hoạt đảng | đình chỉ công tác | đình chỉ chức vụ | miễn nhiệm | xử lý | bắt giữ | tạm giữ',
  được: 'kiểm tra | giám sát | thanh tra | kết nạp | phát triển | quy hoạch | luân chuyển | điều động | bổ nhiệm | bổ nhiệm lại | khảo sát | giới thiệu | khen thưởng | biểu dương | hỗ trợ | đào tạo | bồi dưỡng | thành lập | phát hành | tinh giản | sáp nhập | hợp nhất | phát hiện | thông qua | trao | tặng | tiếp | bầu | bầu lại | phúc tra | thẩm định | phản biện | tiếp thu | xét xử | thụ lý | làm rõ | kiện toàn | cử đi đào tạo | chuyển chính thức | công nhận chính thức | giải quyết việc làm | giải quyết việc làm mới | giới thiệu ứng cử | bổ nhiệm và giới thiệu ứng cử | hòa giải thành | tạo việc làm | tiếp xúc | vinh danh | tuyên dương | hướng dẫn | tư vấn | thăm hỏi | thăm | chuyển | cử | cử đi học | rà soát | sắp xếp | bố trí | bố trí lại | đề nghị | phê duyệt | khởi công | khánh thành | sửa chữa | xây mới | tuyển dụng | tiếp nhận | phục hồi | cấp | đưa vào sử dụng | tháo gỡ | tập huấn | chỉ định | thẩm tra | hoàn thành | tổng kết | nhân rộng | tạo nguồn | tín chấp | vận động | phỏng vấn | khám bệnh | khám sức khỏe | cho thôi giữ chức | thôi giữ chức | phẫu thuật | phụng dưỡng | đỡ đầu | nhận đỡ đầu | cấp phép | hoàn trả | kê khai tài sản | sơ tán | tiêm | tiêm chủng | trả lời',
  đã: 'ban hành | giải quyết | tiếp nhận | xây dựng | tổ chức | mở | trồng',
});
export const LONGEST_VERB = 4;

/** How many tokens the action has that begins at a token; 0 for none. */
export function startsAction(text: TokenizedText, at: number): number {
  for (let length = LONGEST_VERB; length >= 1; length -= 1) {
    if (ACTIONS.has(phraseAt(text, at, length))) return length;
  }
  return 0;
}
