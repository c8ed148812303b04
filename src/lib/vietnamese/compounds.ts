/** Words of two syllables or three that titles of reports are made of: the end of a line must not part them. */
export const compounds: ReadonlySet<string> = new Set(
  `an ninh, an sinh, bảo đảm, bảo vệ, bí thư, biên chế, bồi dưỡng, cán bộ, cấp ủy, cấp uỷ, chấp hành, chất lượng,
  chi bộ, chi ủy, chỉ đạo, chỉ thị, chỉ tiêu, chiến đấu, chiến lược, chính quyền, chính sách, chính trị, chú trọng,
  chuyên đề, chuyển biến, chuyển đổi, cơ bản, cơ quan, cơ sở, công an, công chức, công nghệ, công nghiệp, công tác,
  củng cố, dân chủ, dân tộc, dân vận, doanh nghiệp, đại biểu, đại hội, đạo đức, đào tạo, đảng bộ, đảng ủy, đảng uỷ,
  đảng viên, đánh giá, địa bàn, địa phương, điều hành, đoàn kết, đoàn thể, đoàn viên, đô thị, đồng bộ, đổi mới,
  đơn vị, đường lối, gắn với, giai đoạn, giải pháp, giám sát, gia đình, giáo dục, hành chính, hạ tầng, hệ thống,
  hiệu lực, hiệu quả, hoàn thành, hoạt động, học tập, hội nghị, hội viên, hướng dẫn, huy động, huyện ủy, huyện uỷ,
  kế hoạch, kết nạp, kết luận, kết quả, khắc phục, khen thưởng, khoa học, khu dân cư, kiểm tra, kiến thức, kinh nghiệm,
  kinh tế, kỷ luật, kỷ niệm, lãnh đạo, lao động, lịch sử, liên kết, lý luận, mặt trận, mô hình, năng lực, nâng cao,
  nghị quyết, nghĩa vụ, nguồn lực, nhân dân, nhân lực, nhiệm kỳ, nhiệm vụ, nhìn lại, nổi bật, nội dung, nông dân,
  nông nghiệp, nông thôn, phát huy, phát triển, phê bình, phong cách, phong trào, phòng chống, phụ nữ, phương hướng,
  phương thức, quán triệt, quần chúng, quản lý, quốc phòng, quy chế, quy định, quy hoạch, quyết định, quyết tâm,
  ra mắt, sáng tạo, sáp nhập, sắp xếp, sinh hoạt, sơ kết, sức chiến đấu, sức mạnh, sự nghiệp, tăng cường, tập trung, thành công,
  thành lập, thành tích, thanh niên, thi đua, thông tin, thống nhất, thời gian, thuận lợi, thực hiện, thường vụ,
  tỉnh ủy, tỉnh uỷ, tinh giản, tinh gọn, tinh thần, tổ chức, tổ dân phố, tổng kết, trách nhiệm, triển khai, trọng tâm,
  trong sạch, trung tâm, trung ương, trường học, truyền thống, tuyên giáo, tuyên truyền, tư tưởng, ủy ban, uỷ ban,
  ủy viên, văn bản, văn hóa, văn hoá, văn minh, vận động, vai trò, vi phạm, vững mạnh, xã hội, xây dựng, xếp loại,
  xử lý, y tế, ý kiến`
    .split(/,\s*/)
    .map((compound) => compound.trim()),
);
