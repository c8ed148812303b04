import type { Topic } from './topic.ts';

/** Inspection and discipline, organisation, training, study. */
export const inspectionTopics: Topic[] = [
  {
    heading: 'Kiểm tra, giám sát',
    group: 'Kiểm tra, giám sát',
    paragraphs: [
      'Trong {5 năm qua~nhiệm kỳ}, Huyện ủy đã kiểm tra [[{n:24-88} tổ chức đảng|Tổ chức đảng được kiểm tra|to-chuc-dang-duoc-kiem-tra|nhiệm kỳ {term}|Huyện ủy]] và [[{n:12-60} đảng viên|Đảng viên được kiểm tra|dang-vien-duoc-kiem-tra|nhiệm kỳ {term}|Huyện ủy]], giám sát chuyên đề [[{n:21-76} tổ chức đảng|Tổ chức đảng được giám sát|to-chuc-dang-duoc-giam-sat|nhiệm kỳ {term}|Huyện ủy]]. Nội dung kiểm tra tập trung vào {việc chấp hành Điều lệ Đảng, nguyên tắc tập trung dân chủ~những lĩnh vực dễ phát sinh tiêu cực}, qua đó kịp thời uốn nắn những sai lệch.',
      'Năm {year}, Ủy ban Kiểm tra các cấp kiểm tra [[{n:14-50} tổ chức đảng|Tổ chức đảng được kiểm tra|to-chuc-dang-duoc-kiem-tra|năm {year}|Ủy ban Kiểm tra các cấp]] và [[{n:30-120} đảng viên|Đảng viên được kiểm tra|dang-vien-duoc-kiem-tra|năm {year}|Ủy ban Kiểm tra các cấp]], giám sát [[{n:11-58} đảng viên|Đảng viên được giám sát|dang-vien-duoc-giam-sat|năm {year}|Ủy ban Kiểm tra các cấp]]. Kết luận kiểm tra được {thông báo công khai đến chi bộ~theo dõi đến khi khắc phục xong}.',
    ],
  },
  {
    heading: 'Thi hành kỷ luật',
    group: 'Kỷ luật',
    paragraphs: [
      'Trong nhiệm kỳ, cấp ủy và Ủy ban Kiểm tra các cấp đã thi hành kỷ luật [[{N:70-260} đảng viên|Đảng viên bị thi hành kỷ luật|dang-vien-bi-ky-luat|nhiệm kỳ {term}|Cấp ủy và Ủy ban Kiểm tra các cấp]] và [[{n:1-6} tổ chức đảng|Tổ chức đảng bị thi hành kỷ luật|to-chuc-dang-bi-ky-luat|nhiệm kỳ {term}|Cấp ủy và Ủy ban Kiểm tra các cấp]]. Việc xử lý {bảo đảm công minh, chính xác~đúng phương châm, thủ tục}, có tác dụng giáo dục, phòng ngừa chung.',
      'Riêng năm {year} có [[{n:11-62} đảng viên|Đảng viên bị thi hành kỷ luật|dang-vien-bi-ky-luat|năm {year}|Cấp ủy và Ủy ban Kiểm tra các cấp]] bị thi hành kỷ luật, chủ yếu do vi phạm {chính sách dân số~quy định về đất đai~những điều đảng viên không được làm}. So với năm trước, số vụ việc giảm [[{p:4-22}|Mức giảm số vụ việc||năm {year}|Đảng bộ {place}]].',
    ],
  },
  {
    heading: 'Sắp xếp tổ chức bộ máy',
    group: 'Sáp nhập, tinh gọn',
    paragraphs: [
      'Việc sắp xếp tổ chức bộ máy được tiến hành thận trọng, đúng lộ trình. Toàn huyện giảm [[từ {from:140-260} thôn xuống còn {to} thôn, tổ dân phố|Thôn, tổ dân phố|thon-to-dan-pho|nhiệm kỳ {term}|{Place}]]; {sáp nhập các trường tiểu học với trung học cơ sở ở những xã ít học sinh~sáp nhập Trung tâm Bồi dưỡng Chính trị với Ban Tuyên giáo Huyện ủy}. Cán bộ dôi dư được bố trí theo nguyện vọng và năng lực.',
      'Sau sắp xếp, toàn huyện còn [[{N:110-210} thôn, tổ dân phố|Thôn, tổ dân phố|thon-to-dan-pho|năm {year}|{Place}]] với [[{N:150-320} chi bộ|Chi bộ trực thuộc||năm {year}|Đảng bộ {place}]] trực thuộc. {Mô hình bí thư chi bộ đồng thời là trưởng thôn được nhân rộng.~Phụ cấp của người hoạt động không chuyên trách được chi trả kịp thời.}',
    ],
  },
  {
    heading: 'Học tập và làm theo Bác',
    group: 'Học tập, bồi dưỡng',
    paragraphs: [
      'Việc thực hiện Chỉ thị 05-CT/TW của Bộ Chính trị gắn với Nghị quyết Trung ương 4 (khóa XII) {được duy trì thường xuyên~có nhiều cách làm mới}. Toàn huyện có [[{n:40-160} mô hình|Mô hình học tập, làm theo||nhiệm kỳ {term}|{Place}]] được đăng ký, [[{n:30-120} tập thể|Tập thể được biểu dương||nhiệm kỳ {term}|{Place}]] và [[{n:50-240} cá nhân|Cá nhân được biểu dương||nhiệm kỳ {term}|{Place}]] được biểu dương.',
      'Công tác bồi dưỡng lý luận chính trị được chú trọng: đã mở [[{n:22-86} lớp|Lớp bồi dưỡng lý luận chính trị||năm {year}|Huyện ủy]] cho [[hơn {N:1200-3400} lượt cán bộ, đảng viên|Lượt cán bộ, đảng viên được bồi dưỡng||năm {year}|Huyện ủy]]. {Giảng viên là báo cáo viên cấp huyện.~Hình thức học trực tuyến được áp dụng ở những nơi có điều kiện.}',
    ],
  },
];
