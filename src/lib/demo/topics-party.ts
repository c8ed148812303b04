import type { Topic } from './topic.ts';

/** Party work proper: documents issued, members, branches. */
export const partyTopics: Topic[] = [
  {
    heading: 'Cụ thể hóa nghị quyết',
    group: 'Văn bản ban hành',
    paragraphs: [
      'Trong nhiệm kỳ {term}, Ban Chấp hành, Ban Thường vụ Huyện ủy {đã ban hành~đã cụ thể hóa bằng việc ban hành} [[{n:6-28} nghị quyết|Nghị quyết|nghi-quyet-ban-hanh|nhiệm kỳ {term}|Huyện ủy]], [[{n:12-48} chỉ thị|Chỉ thị|chi-thi-ban-hanh|nhiệm kỳ {term}|Huyện ủy]], [[{n:40-190} kế hoạch|Kế hoạch|ke-hoach-ban-hanh|nhiệm kỳ {term}|Huyện ủy]] và [[{N:900-2600} công văn|Công văn|cong-van-ban-hanh|nhiệm kỳ {term}|Huyện ủy]] để {lãnh đạo, chỉ đạo các chi bộ, đảng bộ trực thuộc~tập trung giải quyết những vấn đề trọng tâm ở cơ sở}. Công tác theo dõi, đôn đốc được giao cho từng đồng chí trong cấp ủy phụ trách địa bàn.',
      'Bám sát chương trình làm việc toàn khóa, riêng năm {year}, cấp ủy huyện ban hành [[{n:3-9} nghị quyết|Nghị quyết|nghi-quyet-ban-hanh|năm {year}|Huyện ủy]], [[{n:2-9} đề án|Đề án|de-an-ban-hanh|năm {year}|Huyện ủy]] và [[{n:18-60} thông báo|Thông báo kết luận|thong-bao-ban-hanh|năm {year}|Huyện ủy]]. Các văn bản {ngắn gọn, rõ người, rõ việc~được gửi lấy ý kiến cơ sở trước khi ban hành}, nhờ vậy việc triển khai ở cơ sở thuận lợi hơn.',
    ],
  },
  {
    heading: 'Phát triển đảng viên',
    group: 'Đảng viên',
    paragraphs: [
      'Công tác phát triển đảng viên được {quan tâm~chú trọng} ngay từ khâu tạo nguồn. Bình quân mỗi năm, Đảng bộ kết nạp được [[{N:90-210} đảng viên|Đảng viên kết nạp mỗi năm|dang-vien-ket-nap|mỗi năm|Đảng bộ {place}]], trong đó đảng viên là đoàn viên thanh niên chiếm [[{p:55-78}|Đoàn viên trong số đảng viên mới||mỗi năm|Đảng bộ {place}]]. Nhiều chi bộ {ở khu vực nông thôn~trong trường học} nhiều năm chưa kết nạp được đảng viên nay đã có nguồn.',
      'Trong cả nhiệm kỳ, toàn Đảng bộ kết nạp [[{N:480-1050} đảng viên|Đảng viên kết nạp|dang-vien-ket-nap|nhiệm kỳ {term}|Đảng bộ {place}]], {đạt chỉ tiêu nghị quyết đề ra~vượt chỉ tiêu Đại hội giao}. Huyện ủy mở [[{n:14-40} lớp|Lớp bồi dưỡng kết nạp Đảng||nhiệm kỳ {term}|Huyện ủy]] bồi dưỡng nhận thức về Đảng cho quần chúng ưu tú, với [[{N:900-1900} học viên|Học viên lớp bồi dưỡng||nhiệm kỳ {term}|Huyện ủy]] tham gia.',
    ],
  },
  {
    heading: 'Đánh giá, xếp loại',
    group: 'Xếp loại tổ chức đảng',
    paragraphs: [
      'Việc đánh giá, xếp loại cuối năm {ngày càng thực chất~đi vào nền nếp}. Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên {bình quân đạt~đạt} [[{p:86-98}|Tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên|to-chuc-dang-hoan-thanh-tot|mỗi năm|Đảng bộ {place}]]; tỷ lệ đảng viên hoàn thành tốt nhiệm vụ đạt [[{p:80-93}|Đảng viên hoàn thành tốt nhiệm vụ|dang-vien-hoan-thanh-tot|mỗi năm|Đảng bộ {place}]]. Không còn tổ chức cơ sở đảng yếu kém kéo dài.',
      'Kết quả xếp loại năm {year}: [[{part:30-64}/{whole} tổ chức cơ sở đảng|Tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên|to-chuc-dang-hoan-thanh-tot|năm {year}|Đảng bộ {place}]] hoàn thành tốt nhiệm vụ trở lên, [[{p:78-94}|Đảng viên hoàn thành tốt nhiệm vụ|dang-vien-hoan-thanh-tot|năm {year}|Đảng bộ {place}]] đảng viên được xếp loại hoàn thành tốt nhiệm vụ. {Huyện ủy lấy kết quả ấy làm căn cứ khen thưởng.~Những nơi xếp loại thấp đều có kế hoạch khắc phục.}',
    ],
  },
  {
    heading: 'Sinh hoạt chi bộ',
    group: 'Sinh hoạt chi bộ',
    paragraphs: [
      'Thực hiện Nghị quyết số 22-NQ/TW, nền nếp sinh hoạt chi bộ được giữ vững. Có [[{part:150-320}/{whole} chi bộ|Chi bộ sinh hoạt chuyên đề hằng quý||năm {year}|Đảng bộ {place}]] tổ chức sinh hoạt chuyên đề ít nhất mỗi quý một lần. Cấp ủy viên {về dự sinh hoạt cùng chi bộ thôn~trực tiếp nghe phản ánh của đảng viên}, kịp thời nắm bắt tâm tư, nguyện vọng của nhân dân.',
      'Chất lượng sinh hoạt chi bộ có chuyển biến: nội dung gắn với việc của thôn, của cơ quan; phát biểu thẳng thắn, đúng trọng tâm. Tỷ lệ đảng viên dự sinh hoạt đạt [[{p:82-96}|Đảng viên dự sinh hoạt||năm {year}|Đảng bộ {place}]]. {Nhiều chi bộ đưa nội dung học tập Bác vào sinh hoạt thường kỳ.~Việc miễn sinh hoạt cho đảng viên cao tuổi được thực hiện đúng quy định.}',
    ],
  },
];
