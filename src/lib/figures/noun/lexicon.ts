import { phrases } from './phrases.ts';

/** Units of measure and money: the unit is the word itself, whatever noun follows (`4 km tường rào` → `km`). */
export const MEASURES = phrases(`
  % | ‰ | ha | km | m | cm | mm | m2 | m3 | m² | m³ | km2 | km² | kg | mg | ml | tấn | tạ | yến | lít | kwh | kw | mw | đồng | vnđ | vnd | đ |
  usd | héc-ta | hecta | mét | tỷ | sào | mẫu`);

/** Nouns of time: a number before them is a duration, no result. */
export const TIME_NOUNS = phrases(`
  năm | tháng | ngày | giờ | phút | giây | tuần | quý | thế kỷ | thập kỷ | thập niên | nhiệm kỳ | mùa | đêm | tuổi | kỳ | khóa | khoá | hôm | tiếng | chiều | sao | tết`);

/** What makes a time noun a count of work or of events after all: `1.200 ngày công`, `6 tháng lương`. */
export const TIME_COUNTED = phrases(
  `ngày công | ngày người | giờ công | giờ giảng | giờ học | giờ bay | ngày hội | tuần lễ | tháng lương | kỳ thi | tiếng nói | kỳ họp | khóa đào tạo | khóa học | khóa tập huấn | khóa bồi dưỡng | mùa vụ`,
);

/**
 * Nouns whose number, when it follows them, is a name or a place in a row, whatever comes next:
 * `thôn 3 xã C`, `bước 2 quy hoạch`, `Điều 32`, `Nghị quyết 35`.
 */
export const ORDINAL_NOUNS = phrases(`
  thứ | đại hội đảng | quí | mùng | mồng | số | điều | khoản | bài | chương | phần | mục | tiểu mục | bước | giai đoạn | vòng | lần | khóa | khoá | tầng | tháng | quý | năm | ngày | tuần |
  thế kỷ | trang | bảng | biểu | hình | phụ lục | quốc lộ | đường tỉnh | tỉnh lộ | huyện lộ | lộ | hạng | loại | bậc | cấp | mức độ | cấp độ | trung ương |
  phiên | kỳ | tiểu đoàn | trung đoàn | sư đoàn |
  khu vực | lữ đoàn | quân khu | quân đoàn | đại đội | binh đoàn | vùng | kênh | top | phường | quận | khu phố | tiểu khu | ngõ | ngách | hẻm | đường | trạm | mũi | covid | hội trường | cây số | vị trí | xếp thứ | phương án | nhiệm kỳ | vành đai | cao tốc | nút giao | tuyến số | báo động`);

/** Documents: the number after one is its number, `Nghị quyết 35`, unless a common noun follows: `quyết định 5 nội dung`. */
export const DOCUMENT_NOUNS = phrases(`
  nghị quyết | chỉ thị | kết luận | quyết định | quy định | nghị định | thông tư | đề án | chương trình | hướng dẫn | kế hoạch | công văn | pháp lệnh | luật | thông báo | thông tri | dự án | chuyên đề | quy chế | công điện | tờ trình | báo cáo | hiến pháp | bộ luật | công thư`);

/** Nouns whose number is a name too, unless people are counted in them: `Tổ 3`, but `mỗi tổ 3 người`, `đoàn 12 người`. */
export const CONTAINER_NOUNS = phrases(`
  thôn | xóm | tổ | khu | ấp | bản | đội | phòng | lớp | khối | nhóm | cụm | xe | tàu | lô | trường | chi bộ | đoàn | đợt | nhà | trại | ban | tổ dân phố | khu dân cư | ngành | hội đồng | ca | chi đoàn | chi hội | tiểu đội | trung đội | phân đội | liên đội`);

/** Nouns after which a number without a noun of its own is a name: `nhà máy 2`, `câu 5`. */
export const NAMED_NOUNS = phrases(`
  nội dung | nhiệm vụ | giải pháp | tiêu chí | mốc | cột | câu | dòng | công ty | xí nghiệp | nhà máy | bệnh viện | công trường | phân xưởng | xưởng | cổng | bến | cầu | giải | khâu |
  mẫu | tập | quyển | cuốn | ảnh | hiệu | tập đoàn | đảo | hang | hội nghị | điểm | mức | phố | dự án | luật | pháp lệnh | thông báo | thông tri | chiến dịch | nhóm máu | đối tượng | kỳ họp | hiệp | bản đồ | hòm phiếu | hòm | thang | hàng | dãy | cỡ | size | toa | thép phi | phi | vĩ độ | kinh độ | vĩ tuyến | số hiệu | seri | mác | mác bê tông | tờ | thửa | chốt | liên khu | từ`);

/** People, as they are counted in a group. */
export const PEOPLE = phrases(`
  người | đồng chí | đại biểu | học viên | học sinh | sinh viên | thành viên | cán bộ | chiến sĩ | em | thí sinh | đảng viên | hội viên | đoàn viên | công nhân | lao động | ủy viên | uỷ viên | giáo viên | khách | cháu | thanh niên | quần chúng | công chức | viên chức | hộ`);

/** Words that a noun phrase never begins with: after a number they say that its noun was left out. */
export const NOT_NOUN = phrases(`
  hằng | và | hoặc | hay | là | của | ở | tại | trong | ngoài | trên | dưới | với | về | từ | đến | để | nhằm | do | theo | vào | ra | lên | xuống |
  qua | bằng | như | mà | thì | nhưng | song | này | đó | ấy | kia | còn | chưa | không | vẫn | cũng | đều | cùng | so | tăng | giảm | chiếm | gồm |
  nay | trước | sau | khi | nếu | vì | nên | rồi | được | bị | đã | đang | sẽ | có | cho | đạt | vừa | mới | trở | thuộc | các | những | mỗi |
  nữa | thôi | bởi | hiện | chọn | phía | cả | hơn | gần | khoảng | nhờ | tới | cần | phải | đây | ngay | rất | chỉ | tiếp | nhất | tính | tự | lại | xong | mặc | dù | tuy | tức | thông qua | vài | mấy | đối`);

/** Nouns that begin with a syllable of `NOT_NOUN`. */
export const NOUNS_AFTER_ALL = phrases(`
  chỉ thị | chỉ tiêu | chỉ số | chỉ huy | chỉ dẫn | bị can | bị cáo | bị hại | bị đơn | cần câu | cần cẩu | tự vệ | tiếp viên | mặt hàng | mặt trận | mặt bằng | cho vay | đối tượng | đối tác | đối thủ | bằng thạc | bằng tiến | bằng đại | bằng cử | bằng lái | bằng tốt | bằng sáng`);

/** Nouns that people join with a comma or `và` into one thing counted: `thôn, tổ dân phố`, `cán bộ, đảng viên`. */
export const JOINED_NOUNS = phrases(`
  y | cấp trưởng | cấp phó | con trâu | trâu | bò | dê | thôn | bản | ấp | xóm | buôn | làng | tổ dân phố | khu phố | khu dân cư | xã | phường | thị trấn | thị xã | thành phố | huyện | quận | cán bộ | đảng viên | công chức | viên chức |
  người lao động | công nhân | nhân dân | hội viên | đoàn viên | thanh niên | chi bộ | đảng bộ | chi | cá nhân | tập thể | hộ | hộ gia đình | gia đình | doanh nghiệp | hợp tác xã | cơ quan | đơn vị |
  ý kiến | kiến nghị | phần việc | tổ chức | chiến sĩ | sĩ quan | học sinh | sinh viên | giáo viên | ngành | đoàn thể | dân quân | nhân viên | giảng viên | thông báo kết luận | kết luận | thông báo | quy định | quy chế | hạng mục | dự án | nhóm | vụ | vụ việc | việc | bí thư | phó bí thư | chủ tịch | phó chủ tịch | trang trại | gia trại | tổ hợp tác | tổ đội | văn bản | báo cáo | tin | bài | ảnh | nhà giáo | nhà khoa học | kỹ sư | bác sĩ | y sĩ | tổ | đội | ban | sở | phòng | chuyên viên | lãnh đạo | cơ sở | công trình | khóm | sóc | phố | khu | bon`);

/**
 * Nouns of reports that are counted in words: `hai chi bộ`, `năm đồng chí`. A lone syllable such as `ba` or
 * `năm` is a number only before one of them.
 */
export const COUNTED_NOUNS = phrases(`
  chi bộ | đảng bộ | chi đảng bộ | đảng viên | đồng chí | tổ chức | cấp ủy | cấp uỷ | đảng ủy | đảng uỷ | chi ủy | chi uỷ | ban cán sự | đảng đoàn | tổ đảng | người | hộ | khẩu | nhân khẩu | thôn | bản | ấp | xóm | buôn | làng | tổ dân phố | khu phố | khu dân cư |
  xã | phường | thị trấn | thị xã | huyện | quận | tỉnh | cơ sở | cán bộ | công chức | viên chức | ủy viên | uỷ viên | mô hình | lớp | đơn vị | trường | công trình | dự án | đề án | nghị quyết | chỉ thị | kế hoạch |
  chương trình | quyết định | quy định | quy chế | văn bản | báo cáo | công văn | thông báo | hội nghị | cuộc | buổi | đợt | đoàn | tổ | nhóm | câu lạc bộ | hội viên | đoàn viên | đại biểu | đại hội | chi hội | chi đoàn |
  hợp tác xã | doanh nghiệp | công ty | nhà văn hóa | nhà văn hoá | nhà | ngôi nhà | căn nhà | cây cầu | tuyến đường | con đường | km | ha | vụ | vụ án | vụ việc | trường hợp | bị can | bị cáo | đơn | đơn thư | ý kiến | kiến nghị | chỉ tiêu | tiêu chí |
  mục tiêu | nhiệm vụ | giải pháp | tập thể | cá nhân | gia đình | học sinh | sinh viên | giáo viên | học viên | thanh niên | phụ nữ | chiến sĩ | liệt sĩ | thương binh | bà mẹ | suất | phần quà | suất quà | giải | giấy khen | bằng khen |
  huân chương | bài | tác phẩm | phòng | ban | đầu mối | biên chế | chức danh | điểm | khu | lượt | lao động | hội đồng | dân tộc | tôn giáo | quần chúng | phòng học | phòng ban | máy | xe | con trâu | con bò | con lợn | lần |
  khâu | khâu đột phá | lĩnh vực | nội dung | phương án | nguồn | bí thư | phó bí thư | chủ tịch | phó chủ tịch | giám đốc | phó giám đốc | nhân viên | tàu | phiên | chuyên đề | tiết mục | điển hình | sản phẩm | ngành | chợ | hồ | đập |
  di tích | lễ hội | giống | sáng kiến | sáng chế | đội | trung tâm | chi nhánh | cơ quan | hạng mục | tuyến | khu vực | vùng | điểm cầu | hạt nhân | chiếc | cuốn | tủ sách | bộ | kỹ sư | bác sĩ | giảng viên | cộng tác viên | trang trại | làng nghề | vi phạm |
  trưởng phòng | phó phòng | trưởng ban | phó ban | cấp phó | thành viên | trưởng thôn | bệnh nhân | bệnh viện | trạm | nhà máy | hội thi | hội thao | khóa tập huấn | ca | tổ hợp tác | công đoàn | chốt | hồ sơ | thủ tục | thời điểm | bài học | kinh nghiệm | quan điểm | hình thức | phong trào | cuộc vận động | câu hỏi | lá phiếu | phiếu | bước đột phá | con giống | cây | ngôi trường | nạn nhân | đối tượng | nghi phạm | tháng lương | phó bí thư | thí sinh | tân binh | chương trình hành động | khách sạn | di sản | cụm | bảo vật | em | trụ điện | cột điện | bóng đèn | giếng | cổng | bờ kè`);

/** Compounds that begin with a counted noun and are none: `năm bản lề`, `ba giống nhau`. */
export const NOT_COUNTED = phrases(`
  em trai | em gái | bản lề | bản sắc | bản thân | bản chất | bản lĩnh | bản địa | bản năng | bản quyền | bản đồ | xã hội | xã luận | ban hành | ban đầu | ban bố | đoàn kết | bộ máy | bộ mặt | bộ đội | nhà nước | tổ quốc | tổ tiên |
  nguồn gốc | giống nhau | giải quyết | giải phóng | giải thích | vụ lợi | cuộc sống | cuộc đời | hộ tịch | trường kỳ | trường tồn | máy móc | điểm chung | người ta | lần lượt | buổi đầu | vùng vẫy | ngành nghề nào | hồ hởi | đơn giản | đơn phương`);

/** Titles of honour are written with capitals and counted: `03 Mẹ Việt Nam Anh hùng`. */
export const HONOURS = phrases(`
  mẹ việt nam | bà mẹ việt nam | anh hùng | nghệ nhân | nhà giáo | thầy thuốc | chiến sĩ | huân chương | huân chương lao động | huân chương độc lập | huân chương quân công | huân chương chiến công | huy chương | huy hiệu | kỷ niệm chương | bằng khen | giấy khen | cờ thi đua`);

/** Heads of short labels that hold no result: boilerplate of a page, contacts, codes. */
export const BOILERPLATE = phrases(`
  lượt xem | lượt đọc | lượt truy cập | số lần xem | số lượt xem | xem | truy cập | điện thoại | đt | tel | fax | hotline | mã | mã số | cập nhật | đăng lúc | lúc | gmt | trang | tài khoản | stk | ngày | email`);

/** Of what a thing is made, behind its noun: `điện 3 pha`, `đập tràn 9 cửa`, `máy 12 mã lực`. */
export const ATTRIBUTES = phrases(
  `pha | hp | cv | kw | w | gb | mb | kv | kva | mah | ly | lumen | calo | mã lực | sức ngựa | cửa | chỗ | chỗ ngồi | tầng | bánh | gian | chái | inch`,
);

/** Forms of discipline: named before the number, they belong to the quotation. */
export const DISCIPLINE = phrases(`
  khiển trách | cảnh cáo | cách chức | khai trừ | giải tán | xóa tên | xoá tên | đình chỉ | giáng chức`);
