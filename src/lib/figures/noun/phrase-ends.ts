import { phrases } from './phrases.ts';

/** Function words and verbs of one syllable that end a noun phrase: `1.100 hộ | hiến đất`. */
export const PHRASE_END = phrases(`
  và | hoặc | hay | là | của | ở | tại | trong | ngoài | trên | dưới | với | về | từ | đến | tới | để | nhằm | do | theo | vào | ra | lên | xuống | qua | bằng |
  như | mà | thì | nhưng | song | này | đó | ấy | kia | còn | chưa | không | vẫn | cũng | đều | cùng | so | gồm | nay | sau | trước | khi | nếu | vì | nên | rồi |
  được | bị | đã | đang | sẽ | có | cho | vừa | trở | thuộc | các | những | mỗi | bởi | nhờ | cần | phải | nào | nữa | ngay | lại | rất | chỉ | tự | cả | mới được |
  tăng | giảm | chiếm | đạt | vượt | nhận | giữ | gửi | ký | giúp | xin | mang | đứng | đi | sang | nằm | nộp | vay | hiến | góp | nói | trồng | nuôi | bỏ | biết | dự | mắc | chết | mất |
  dùng | muốn | gặp | thoát | nghỉ | xây | sửa | thu | đóng | đưa | lập | làm | sống | chạy | bán | mua | trả | học | dạy | xem | nghe | viết | đọc | đến từ | hưởng | nhập | xuất | giao | thi | họp | chuyển | khai | đủ | hiện | phía | diện | kiêm | lúc | bầu | gây | nâng | lấy | dài | rộng | chọn | lọt | tốt | khá | năm | tháng | ngày | một`);

/** Syllables of `PHRASE_END` that do not end a phrase in these compounds: `chi bộ trực thuộc`, `đảng viên dự bị`, `40 học sinh`. */
export const KEPT_PAIRS = phrases(`
  bộ quản | đơn tố | đơn khiếu | vụ khiếu | vụ tố | thư tố | thư khiếu | việc khiếu | việc tố | đơn phản | kiến phản |
  đại diện | diện tích | lâu năm | biểu hiện | địa chỉ | lượt tổ | hiện vật | hiện đại | hiện trường | đại hiện | cơ sở sản | hộ sản | tổ sản | trực thuộc | phụ thuộc | nhà ở | đất ở | chỗ ở | hiện tại | nước ngoài | ngoài nhà | cấp trên | cấp dưới | tự do | lý do | văn bằng | bằng cấp | bằng khen | mặt bằng | hàng không | gia tăng |
  thiết bị | trang bị | dự bị | dự án | dự thi | dự thảo | dự khuyết | dự phòng | chứng nhận | tiếp nhận | tiền gửi | chữ ký | thư ký | vốn vay | khoản vay | tự vệ | tự quản |
  chỉ tiêu | chỉ thị | chỉ huy | chỉ số | ngày công | tháng lương | năm học | học sinh | học viên | học bổng | học kỳ | học phần | khóa học | khoá học | lớp học | phòng học | trường học | môn học | tiết học | khoa học | tiểu học | trung học | đại học | đi bộ |
  nguồn thu | doanh thu | khoản thu | thu nhập | thu gom | nhập khẩu | xuất khẩu | sản xuất | giao thông | giao ban | giao dịch | làng nghề | việc làm | sống mới | đóng góp | thành lập | độc lập | công lập | dân lập | bài thi | kỳ thi | hội thi | cuộc thi | thi đua |
  nhà đầu | vốn đầu | án đầu | đoàn công | tổ công | ban công | nhà sinh | người lao | người sử | ngày lao | cán bộ lãnh | giá trị sản | người tốt | việc tốt | loại tốt | loại khá | hộ khá | dạy học | cây trồng | đất trồng | vật nuôi | chăn nuôi | con nuôi | thăm hỏi | không gian | không quân | không chuyên | mua sắm | tài xế | cuộc họp | phiên họp | kỳ họp | chuyến đi | hợp đồng làm | bài viết | ra đa | qua ngày | tài trợ | ra mắt | ra quân | truyền thông | phổ thông | bán trú | nội trú | phương tiện đi | vượt khó | vượt sông | hành chính | nhà làm`);

/** Verbs and descriptions of two syllables that end a noun phrase: `144 đảng viên | hoàn thành xuất sắc nhiệm vụ`. */
export const VERB_PAIRS = phrases(`
  hoàn thành | tham gia | tham dự | vi phạm | tốt nghiệp | sinh hoạt | công tác | làm việc | lao động | học tập | đăng ký | thực hiện | triển khai | tổ chức | phát triển | xây dựng | đóng góp | ủng hộ |
  giải quyết | tiếp nhận | phát hiện | đề nghị | kiến nghị | liên quan | sản xuất | hoạt động | tiêu biểu | xuất sắc | bảo đảm | đảm bảo | đảm nhiệm | giữ chức | giữ vững | nghỉ hưu | qua đời | bầu cử | trúng cử | đại diện |
  thay mặt | hưởng ứng | cam kết | bổ nhiệm | sinh sống | khai báo | trực tiếp | phụ trách | lãnh đạo | chỉ đạo | đảm đương | khai mạc | chuyển đổi | chuyển sang | đầu tư | hỗ trợ | trị giá | phục vụ | tập trung | thành lập | ban hành | hiện có |
  hàng năm | hàng tháng | hàng ngày | hiện nay | nói trên | nêu trên | tương ứng | trở lên | trở xuống | ra quân | khởi công | cư trú | thường xuyên | liên tục | gồm có | bao gồm | cụ thể | trong đó | kinh doanh | toàn tỉnh | toàn huyện | toàn quốc |
  tại chỗ | đồng thời | nhất là | chủ yếu | lần đầu | vượt qua | nâng cao | ứng dụng | sử dụng | chấp hành | hưởng lợi | thụ hưởng | kết thúc | lần lượt | nhân dịp | nhân ngày | trình bày | bình quân | trung bình | tự nguyện | sở hữu | tiếp tục | đồng ý | tán thành | bắt đầu | duy trì | phấn đấu | biểu quyết | kết hợp | góp phần | tạo điều | ghi danh | trải qua | chuyên sản | thuê mướn | vận động | tuyên truyền | quản lý | đề xuất | di dời | tháo dỡ | giải phóng | huy động | thiệt mạng | bị thương | đánh giá | tuyên bố | xung quanh | quy mô | diễn ra | phê duyệt | vận chuyển | phụ thuộc | nắm giữ | tung tin | phát ra | thu về | bầu ra | phê chuẩn | thông qua | thay vì | du học | lấy phiếu | giữ nguyên | rút kinh | nêu gương | nộp ngân | bỏ phiếu | mất tích | mở rộng | chưa hiểu | bị tố | tố cáo | khiếu nại | phản ánh | đầy đủ | kê khai | thương vong | tử vong | xin rút | có mặt | tham luận`);
