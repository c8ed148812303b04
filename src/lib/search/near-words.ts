/**
 * Words of everyday language that reports say in several ways, one group a line: what a headline is remembered by.
 * They are no synonyms to rely on (an ôtô is one kind of xe): a page that has another word of the group than the one
 * typed counts for less, and only where no page has the words as typed.
 */
export const NEAR_WORDS = `
chết = tử vong = thiệt mạng = qua đời = mất mạng
bị thương = thương tích = thương vong
sống sót = thoát nạn = thoát chết = được cứu sống
mất tích = thất lạc
đâm = tông = húc = va chạm
tai nạn giao thông = va chạm giao thông = đụng xe
ôtô = ô tô = xe hơi = xe con
lái = chạy = điều khiển = cầm lái
tài xế = lái xe = người lái
xe tải = container = xe ben
hoả hoạn = cháy = bốc cháy
lũ = lũ lụt = ngập lụt = nước lũ
bão lũ = thiên tai = mưa lũ
sạt lở = lở đất = sụt lún
cứu trợ = viện trợ = cứu tế = tiếp tế
quyên góp = ủng hộ = góp = đóng góp
thiệt hại = tổn thất = hư hại
gỡ = gỡ bỏ = dỡ = tháo dỡ = phá dỡ = dẹp
che = chắn = bịt = chặn
rào = hàng rào = tường rào
xây = xây dựng = dựng = khởi công
sai phép = trái phép = không phép = vi phạm
khu nghỉ dưỡng = resort
khách sạn = nhà nghỉ = nhà trọ
nhà báo = phóng viên = ký giả
báo chí = truyền thông = báo đài
cấm = không cho = không được = dừng = tạm dừng
dừng = ngừng = đình chỉ = tạm ngưng
hoãn = lùi = dời
bỏ = bãi bỏ = xoá bỏ = huỷ
huỷ = huỷ bỏ = thu hồi
bắt = bắt giữ = bắt giam = tạm giam
khởi tố = truy tố = điều tra
xét xử = tuyên án = đưa ra toà
tù = án tù = phạt tù = tù giam
nhận hối lộ = ăn hối lộ = nhận tiền
tham nhũng = tham ô = biển thủ
đầu thú = tự thú = ra trình diện
đương sự = người liên quan = nguyên đơn = bị đơn
kiện = khởi kiện = vụ kiện
phạt = xử phạt = xử lý
kỷ luật = cảnh cáo = khiển trách
cách chức = bãi nhiệm = miễn nhiệm = mất chức
từ chức = xin thôi = thôi chức = xin nghỉ
nghỉ việc = thôi việc = bỏ việc
bổ nhiệm = đề bạt = cất nhắc = được giao
điều động = luân chuyển = thuyên chuyển
bầu = trúng cử = đắc cử = được bầu
cán bộ = công chức = quan chức = viên chức
lãnh đạo = người đứng đầu = quan chức
bí thư huyện uỷ = bí thư huyện = lãnh đạo huyện
chủ tịch huyện = lãnh đạo huyện
chủ tịch tỉnh = lãnh đạo tỉnh = quan tỉnh
chủ tịch xã = lãnh đạo xã = cán bộ xã
công an = cảnh sát
bộ đội = quân nhân = chiến sĩ
dân = người dân = bà con = nhân dân
đồng bào = bà con = người dân
thanh niên = người trẻ = giới trẻ = bạn trẻ
khởi nghiệp = lập nghiệp
trẻ em = trẻ nhỏ = thiếu nhi = em nhỏ
học sinh = học trò = thí sinh
sinh viên = học viên
cô giáo = thầy giáo = giáo viên
trường học = nhà trường
dạy = giảng dạy = đào tạo = phổ cập
tiếng Anh = Anh ngữ = Anh văn
thi cử = kỳ thi = thi tuyển
sửa điểm = nâng điểm = gian lận
phụ nữ = đàn bà = chị em
vợ chồng = gia đình
người thân = người nhà = họ hàng = anh em
hàng xóm = láng giềng
người nghèo = hộ nghèo = khó khăn
nghèo = nghèo khó = khó khăn
lao động = công nhân = người làm
việc làm = công việc
lương = tiền lương = thu nhập
tiền thưởng = thưởng
tiết kiệm = đỡ tốn = giảm chi
tốn = tốn kém = chi = tiêu tốn
lãng phí = phung phí = hoang phí
tăng = tăng lên = nâng = đội
giảm = giảm bớt = hạ = cắt giảm
bán = rao bán = chào bán
mua = mua sắm = thu mua
đấu giá = bán đấu giá
giá = giá cả = giá bán
thuê = cho thuê
nợ = nợ nần = còn thiếu
thua lỗ = lỗ = thâm hụt
doanh nghiệp = công ty = hãng
chợ = chợ búa = siêu thị
gia cầm = gà = vịt = gà vịt
lợn = heo
cúm gà = cúm gia cầm = dịch cúm
bệnh dịch = dịch bệnh = ổ dịch
bệnh viện = trạm xá = cơ sở y tế
bác sĩ = thầy thuốc
ma tuý = thuốc phiện = chất cấm
rừng = rừng phòng hộ = lâm phận
phá rừng = chặt trộm = lâm tặc
đất đai = đất = khu đất
ô nhiễm = nhiễm bẩn
rác = rác thải
nước thải = xả thải
gặp = gặp gỡ = đối thoại = gặp mặt = thăm
thăm = ghé thăm = thăm hỏi
nói chuyện = trò chuyện = trao đổi
khen = khen ngợi = biểu dương = tuyên dương = khen thưởng
chê = phê bình = chỉ trích
xin lỗi = nhận lỗi
than phiền = kêu ca = phàn nàn = bức xúc
tố cáo = tố giác = khiếu nại
yêu cầu = đề nghị = kiến nghị
đồng ý = tán thành = nhất trí
phản đối = không đồng ý
giấu = che giấu = bưng bít
lo ngại = lo lắng = băn khoăn
mạo danh = tự xưng = giả danh
trộm = ăn trộm = trộm cắp
nhặt = nhặt được
trả lại = hoàn trả
bỏ quên = để quên = đánh rơi
chen lấn = chen chúc
lễ hội = hội = khai hội
chùa = đền
leo = trèo
khai mạc = mở màn = khởi động
chậm = chậm trễ = trễ
họp = cuộc họp = kỳ họp = phiên họp
không dùng = không sử dụng
kỷ niệm = mừng
sáp nhập = nhập = gộp = hợp nhất
chia tách = tách
thành lập = lập = ra đời
giải thể = xoá sổ
phân khối lớn = mô tô = xe máy
thắng = phanh
`;
