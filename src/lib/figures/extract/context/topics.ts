/** A group of the sidebar and the words of a sentence that bring a figure into it. */
export interface Topic {
  group: string;
  /** In the words before the figure: the nearest decides. */
  before?: RegExp;
  /** In the figure's own unit, when nothing before it decided. */
  unit?: RegExp;
  /** In what its label begins with: `Tỷ lệ chi bộ …`. */
  label?: RegExp;
  /** Named as a thing, not as an action: it decides only when nothing else does. */
  weak?: boolean;
}

/** Words as a whole, wherever they stand. */
export const topicWord = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu');

export const TOPICS: readonly Topic[] = [
  {
    group: 'Sáp nhập, tinh gọn',
    before: topicWord(
      'sáp nhập|hợp nhất|tinh gọn|tinh giản|giải thể|sắp xếp lại|sắp xếp|kiêm nhiệm|không chuyên trách|nhất thể hóa|đầu mối',
    ),
  },
  {
    group: 'Sáp nhập, tinh gọn',
    label:
      /^(?:số )?(?:sở|phòng|biên chế|đầu mối|đơn vị|thôn|xã|tổ dân phố|cơ quan|chi cục|trung tâm|trường(?! hợp)|ban|lãnh đạo|cấp phó|cấp trưởng)(?!\p{L}).*(?<!\p{L})giảm$/iu,
  },
  {
    group: 'Kỷ luật',
    label: /(?:bị|phải) kiểm điểm(?!\p{L})/iu,
    before: topicWord(
      '(?<!khiếu nại )(?<!khiếu nại về )(?<!tố cáo )(?<!hình thức )kỷ luật|khiển trách|cảnh cáo|cách chức|khai trừ|đình chỉ|(?<!dấu hiệu |vụ )vi phạm|(?:yêu cầu|đề nghị|kiến nghị|buộc|phải) kiểm điểm',
    ),
  },
  {
    group: 'Kiểm tra, giám sát',
    before: topicWord(
      '(?<!ủy ban |uỷ ban |ban )kiểm tra|kiểm tra(?= (?:khi có dấu hiệu|việc|tài chính đảng)(?!\\p{L}))|giám sát|phúc tra|thanh tra(?! (?:tỉnh|huyện|thành phố|sở|bộ|chính phủ|nhà nước))',
    ),
  },
  {
    group: 'Xếp loại',
    before: topicWord(
      'hoàn thành (?:xuất sắc |tốt )?nhiệm vụ|trong sạch,? vững mạnh|xếp loại|đánh giá(?!\\s*(?::|rằng|cao|đúng|sát|lại))|phân loại|yếu kém',
    ),
  },
  {
    group: 'Văn bản ban hành',
    before: topicWord('ban hành'),
    unit: /^(?:nghị quyết|chỉ thị|quyết định|kết luận|thông báo|kế hoạch|chương trình hành động|công văn|thông tri|hướng dẫn|quy chế|quy định|văn bản|báo cáo|tờ trình)(?! viên)/u,
  },
  {
    group: 'Đảng viên',
    before: topicWord(
      'kết nạp|(?<=^|(?<!muốn |nguyện vọng )được )đứng (?:vào|trong) hàng ngũ|phát triển đảng viên|phát triển đảng|đảng viên mới|tỷ lệ đảng viên',
    ),
    unit: /^(?:đảng viên|quần chúng|đoàn viên ưu tú)/u,
    label: /^(?:tỷ lệ )?(?:đảng viên|quần chúng)|^đoàn viên (?:ưu tú )?được giới thiệu/iu,
  },
  {
    group: 'Đào tạo, bồi dưỡng',
    before: topicWord('đào tạo|bồi dưỡng|tập huấn|mở lớp|học tập|quán triệt'),
    unit: /^(?:lớp|học viên|lượt học viên|giảng viên|hội nghị|báo cáo viên|cuộc thi)/u,
  },
  {
    group: 'Khen thưởng',
    before: topicWord('khen thưởng|khen|tặng|tuyên dương|trao(?! đổi| quyền)|biểu dương|tôn vinh|huy hiệu'),
    unit: /^(?:giấy khen|bằng khen|huân chương|giải)/u,
  },
  {
    group: 'Đại hội, bầu cử',
    before: topicWord('đại hội|bầu|bầu cử|trúng cử|tín nhiệm'),
    unit: /^(?:đại biểu|phiếu(?! (?:khảo sát|điều tra|hỏi|thu|thăm dò|xin)))/u,
  },
  {
    group: 'Cán bộ',
    weak: true,
    before: topicWord('cán bộ|quy hoạch|luân chuyển|bổ nhiệm|điều động|công chức|trình độ'),
    unit: /^(?:cán bộ|công chức|viên chức|biên chế)/u,
    label: /^(?:tỷ lệ )?(?:cán bộ|công chức|viên chức)|^(?:số )?cấp (?:ủy|uỷ) viên/iu,
  },
  {
    group: 'Đơn thư',
    before: topicWord('khiếu nại|tố cáo|tiếp công dân|đơn thư'),
    unit: /^(?:lượt công dân|đơn(?! vị| hàng)|vụ việc|vụ án|bị can)(?!\p{L})/u,
    label: /^(?:tỷ lệ |số )?đơn(?! vị| hàng| giá| giản| phương)(?!\p{L})/iu,
  },
  {
    group: 'Dân vận',
    before: topicWord('dân vận|vận động|tiếp xúc cử tri|đối thoại|tọa đàm|phản biện xã hội'),
    unit: /^(?:mô hình)/u,
  },
  {
    group: 'Tổ chức đảng',
    label:
      /^(?:tỷ lệ )?(?:tổ chức đảng|tổ chức cơ sở đảng|chi,? đảng bộ|chi bộ|đảng bộ|bí thư chi bộ)|có (?:chi bộ|tổ chức đảng)(?!\p{L})|chưa có đảng viên/iu,
    unit: /^(?:tổ chức cơ sở đảng|tổ chức đảng|tổ chức|chi bộ|đảng bộ|chi,? đảng bộ|cấp ủy|cấp uỷ)/u,
  },
  {
    group: 'Nông thôn mới',
    before: topicWord('nông thôn mới|hiến đất|giao thông nông thôn'),
    unit: /^(?:tiêu chí|m²? đất)/u,
    label: /^xã (?:đạt|được công nhận đạt) chuẩn|^(?:diện tích )?đất (?:được )?hiến(?!\p{L})/iu,
  },
  {
    group: 'Đời sống',
    weak: true,
    before: topicWord(
      'hộ nghèo|hộ cận nghèo|thu nhập|giảm nghèo|thoát nghèo|nhà ở|bảo hiểm y tế|nước sạch|hợp vệ sinh|việc làm|gia đình văn hóa|gia đình văn hoá|nhà kiên cố|dân số',
    ),
    unit: /^(?:hộ(?!\p{L})|khẩu$|nhân khẩu|(?:ngôi |căn )?nhà (?:tình thương|nghĩa tình|tình nghĩa|đại đoàn kết|tạm|dột nát)|mái ấm)/u,
    label: /^(?:tỷ lệ )?(?:thu nhập|hộ nghèo|hộ cận nghèo)/iu,
  },
  {
    group: 'Kinh tế - xã hội',
    weak: true,
    before: topicWord(
      'thu ngân sách|chi ngân sách|ngân sách|dự toán|che phủ rừng|che phủ|xuất khẩu|truy thu|giải ngân|giá trị sản xuất|tăng trưởng|kinh phí|vốn|sản lượng|diện tích|cơ cấu kinh tế|kinh tế|công nghiệp|nông nghiệp|dịch vụ|thương mại|thủy sản|trồng trọt|chăn nuôi|du lịch|hợp tác xã|đầu tư|doanh thu|lợi nhuận|gieo cấy|năng suất|đàn (?:trâu|bò|lợn|gia súc|gia cầm|dê)|thu nội địa|chi thường xuyên',
    ),
    unit: /^(?:đồng|ha|tấn|km|m[²³]?|kg|usd)(?:$|\/)/u,
  },
];

/** The group of figures that no topic claims. */
export const OTHER_GROUP = 'Số liệu khác';
