import type { Topic } from './topic.ts';

/** What party leadership comes to in the life of a district. */
export const lifeTopics: Topic[] = [
  {
    heading: 'Xây dựng nông thôn mới',
    group: 'Nông thôn mới',
    paragraphs: [
      'Từ vai trò nêu gương của đảng viên, phong trào xây dựng nông thôn mới lan rộng. Đến cuối năm {year}, {place} có [[{n:6-19} xã|Xã đạt chuẩn nông thôn mới||năm {year}|{Place}]] đạt chuẩn; nhân dân hiến [[{N:12000-86000} m²|Đất nhân dân hiến||nhiệm kỳ {term}|{Place}]] đất và góp [[{N:9000-42000} ngày công|Ngày công nhân dân góp||nhiệm kỳ {term}|{Place}]] làm đường giao thông.',
      'Các chi bộ thôn đi đầu trong việc chỉnh trang đường làng, ngõ xóm. Tỷ lệ đường thôn được cứng hóa đạt [[{p:71-98}|Đường thôn được cứng hóa||năm {year}|{Place}]], tỷ lệ hộ dùng nước hợp vệ sinh đạt [[{p:84-99}|Hộ dùng nước hợp vệ sinh||năm {year}|{Place}]]. {Đảng viên nhận từng đoạn đường để chăm sóc.~Mỗi chi bộ nhận một công trình tự quản.}',
    ],
  },
  {
    heading: 'Phát triển kinh tế',
    group: 'Kinh tế',
    paragraphs: [
      'Kinh tế của {place} giữ đà tăng trưởng khá. Thu nhập bình quân đầu người đạt [[{n:28-66} triệu đồng/người/năm|Thu nhập bình quân đầu người||năm {year}|{Place}]]; thu ngân sách trên địa bàn đạt [[{N:90-380} tỷ đồng|Thu ngân sách trên địa bàn||năm {year}|{Place}]]. {Nhiều đảng viên làm chủ trang trại, tạo việc làm cho lao động địa phương.~Các hợp tác xã kiểu mới có tổ chức đảng lãnh đạo.}',
      'Cơ cấu kinh tế chuyển dịch đúng hướng, giá trị sản xuất tăng [[{p:6-14}|Mức tăng giá trị sản xuất||năm {year}|{Place}]] so với năm trước. Toàn huyện giải quyết việc làm cho [[gần {N:1400-3600} lao động|Lao động được giải quyết việc làm||năm {year}|{Place}]], {trong đó có lao động đi làm việc ở nước ngoài~chủ yếu ở các cụm công nghiệp}.',
    ],
  },
  {
    heading: 'Giảm nghèo, an sinh',
    group: 'An sinh xã hội',
    paragraphs: [
      'Cấp ủy phân công đảng viên giúp đỡ hộ nghèo theo địa chỉ. Tỷ lệ hộ nghèo giảm [[từ {p:8-14} xuống còn {p:2-6}|Hộ nghèo||nhiệm kỳ {term}|{Place}]]; [[{N:160-520} ngôi nhà|Nhà được sửa, xây mới||nhiệm kỳ {term}|{Place}]] được xây mới, sửa chữa cho người có công và hộ khó khăn.',
      'Công tác an sinh được bảo đảm. Quỹ vì người nghèo vận động được [[{n:2-9} tỷ đồng|Quỹ vì người nghèo||năm {year}|{Place}]], tỷ lệ người dân tham gia bảo hiểm y tế đạt [[{p:83-97}|Tham gia bảo hiểm y tế||năm {year}|{Place}]]. {Không để ai bị bỏ lại phía sau là yêu cầu xuyên suốt.~Hộ cận nghèo được theo dõi để không tái nghèo.}',
    ],
  },
  {
    heading: 'Công tác dân vận',
    group: 'Dân vận',
    paragraphs: [
      'Phong trào thi đua “Dân vận khéo” tiếp tục được đẩy mạnh với [[{n:60-280} mô hình|Mô hình Dân vận khéo||năm {year}|{Place}]] ở các lĩnh vực. Cấp ủy, chính quyền tổ chức [[{n:18-64} cuộc|Cuộc đối thoại với nhân dân||năm {year}|{Place}]] đối thoại trực tiếp với nhân dân, {giải quyết ngay những việc thuộc thẩm quyền~trả lời công khai các kiến nghị}.',
      'Mặt trận Tổ quốc và các đoàn thể giám sát [[{n:22-90} vụ việc|Vụ việc được giám sát||năm {year}|Mặt trận Tổ quốc và đoàn thể]] và góp ý vào [[{n:30-120} văn bản|Văn bản được góp ý||năm {year}|Mặt trận Tổ quốc và đoàn thể]] dự thảo. {Sự đồng thuận trong nhân dân được củng cố.~Ban thanh tra nhân dân ở các xã hoạt động đều.}',
    ],
  },
];
