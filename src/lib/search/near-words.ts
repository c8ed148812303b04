import { MORE_NEAR_WORDS } from './near-words-more.ts';

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
sếp = lãnh đạo = thủ trưởng = giám đốc
cựu = nguyên = cũ
tân = mới = vừa được bổ nhiệm
quan chức = lãnh đạo
hiệu phó = phó hiệu trưởng
thủ đô = Hà Nội
Sài Gòn = TP HCM = thành phố Hồ Chí Minh
Hoa Kỳ = Mỹ
xuất ngoại = đi nước ngoài = ra nước ngoài
Trung ương Đảng = Trung ương = Ban Chấp hành Trung ương
nghị sĩ = đại biểu Quốc hội = đại biểu
đại biểu = đại diện
chính phủ = nội các
chính quyền = nhà chức trách = cơ quan chức năng
dân cử = hội đồng nhân dân
cử tri = người dân
tiếp xúc = gặp gỡ
toà = toà án = quan toà
nhà tù = trại giam = trại tạm giam
nghi phạm = nghi can = bị can = bị cáo
thủ phạm = hung thủ = kẻ gian
vụ án = vụ việc
lừa = lừa đảo = lừa gạt = chiếm đoạt
đe doạ = doạ = hăm doạ = doạ dẫm
đánh = hành hung = đánh đập = xô xát
đánh nhau = ẩu đả = xô xát
giết = sát hại = giết hại
tự tử = tự sát = tự vẫn
nổ = phát nổ = cho nổ
chạy trốn = bỏ trốn = trốn = tẩu thoát
giả = giả mạo = làm giả
sửa = sửa đổi = chỉnh sửa = bổ sung
hoãn trình = lùi trình = xin lùi
cho phép = chấp thuận = đồng ý = cấp phép
không xin phép = chưa được phép = chưa cho phép = không phép
giấy phép = cấp phép = xin phép
thông qua = biểu quyết = nhất trí
công bố = thông báo = ban hành
ban hành = ra = ký
kiểm tra = thanh tra = giám sát = rà soát
xác minh = làm rõ
báo cáo = trình bày
phát biểu = nói = cho biết
kêu gọi = vận động = phát động
nhờ = đề nghị = phối hợp
giúp = giúp đỡ = hỗ trợ
chống = phòng chống = ngăn chặn = đẩy lùi
ngăn = ngăn chặn = chống
khoảng cách = chênh lệch = cách biệt
giàu = khá giả = giàu có
giàu lên = làm giàu = giàu có
bất động sản = nhà đất = địa ốc
vay nặng lãi = cho vay nặng lãi = tín dụng đen
ngân hàng trung ương = Ngân hàng Nhà nước
vay = vay vốn = vay mượn
tiền từ thiện = tiền ủng hộ = tiền quyên góp
chi phí = kinh phí
đầu tư = rót vốn
quà = phần quà = tặng phẩm
tặng = trao tặng = trao = biếu
nhận = tiếp nhận
trao giải = trao thưởng = đoạt giải
giải thưởng = giải
cuộc thi = hội thi = kỳ thi
hoa hậu = người đẹp = thí sinh = sắc đẹp
metro = tàu điện = đường sắt đô thị
đường cao tốc = cao tốc
sân bay = cảng hàng không
máy bay = chuyến bay
bến xe = bến xe khách
kẹt xe = ùn tắc = tắc đường
thu phí = BOT = trạm thu phí
xe công = xe công vụ = xe biển xanh
xăng = xăng dầu = nhiên liệu
lấy đất = thu hồi đất
mất đất = thu hồi đất = giải toả
đền bù = bồi thường
tái định cư = di dời
khóc = bật khóc = rơi nước mắt
ngại = lo = lo ngại = e ngại
lo = lo lắng = lo ngại
tức giận = bức xúc = phẫn nộ
quê = quê nhà = quê hương
nghỉ hưu = về hưu = hưu trí
chuyển công tác = điều động = thuyên chuyển
tuyển = tuyển dụng = tiếp nhận
nhân viên = chuyên viên
sắp xếp = tinh gọn = cơ cấu lại
tang lễ = lễ tang = đám tang
tết = tết nguyên đán = năm mới
trước tết = dịp tết
thuốc = dược phẩm
ngộ độc = trúng độc
tiêm = tiêm chủng = chích
trường cấp hai = cấp hai = cấp 2 = trung học cơ sở = THCS
trường cấp ba = cấp ba = cấp 3 = trung học phổ thông = THPT
trường cấp một = cấp một = cấp 1 = tiểu học
${MORE_NEAR_WORDS}
`;
