/** Groups of `NEAR_WORDS` of what people call otherwise than the press: places, offices, daily life, wrongs. */
export const MORE_NEAR_WORDS = `mạng = internet = trực tuyến = online
mạng xã hội = facebook
trang mạng = website = trang web = trang tin
mạng internet = internet
điện thoại = di động
tin nhắn = nhắn tin
lý do = nguyên nhân = lẽ = cớ
tái cử = tái đắc cử = tiếp tục giữ chức
đứng đầu = người đứng đầu = lãnh đạo = làm chủ tịch
bắn = phóng = nã = khai hoả
Bắc Hàn = Triều Tiên = Bình Nhưỡng
Nam Hàn = Hàn Quốc
Nhật = Nhật Bản
Trung Quốc = Bắc Kinh
Đài Loan = Đài Bắc
Nga = Moscow = Matxcơva
châu Âu = EU = Liên minh châu Âu
Liên Hiệp Quốc = Liên Hợp Quốc = LHQ
lộ = lộ ra = phát hiện = bại lộ = phanh phui
phát hiện = tìm ra = tìm thấy = phát giác
lục đục = mâu thuẫn = bất hoà = mất đoàn kết
mâu thuẫn = tranh chấp = xích mích = bất đồng
gật đầu = phê duyệt = chấp thuận = đồng ý
duyệt = phê duyệt = phê chuẩn = thông qua
chở = vận chuyển = vận tải = chuyên chở
tàu ngoại = tàu nước ngoài
trong nước = nội địa
nước ngoài = ngoại quốc = quốc tế
hàng ngoại = hàng nhập khẩu = hàng nước ngoài
hàng nội = hàng Việt = hàng trong nước
thợ = công nhân = người lao động
ông chủ = chủ doanh nghiệp = giám đốc = chủ
biến mất = vắng mặt = bỏ trốn = mất tích = mất hút
nhập hộ khẩu = đăng ký hộ khẩu = đăng ký thường trú
nới lỏng = tạo điều kiện = nới = dễ dàng hơn
siết = siết chặt = thắt chặt = quản chặt
thành phố lớn = đô thị lớn
thành phố = đô thị
giữ lại = bảo tồn = gìn giữ
giữ gìn = bảo tồn = gìn giữ = bảo vệ
toà nhà = công trình = dinh thự
lâu đời = cổ = cổ kính
xin = kiến nghị = đề nghị = đề xuất = xin phép
muốn = đề nghị = đề xuất = kiến nghị = mong muốn
đề xuất = đề nghị = kiến nghị = tham mưu
lộn xộn = bát nháo = mất trật tự = nhếch nhác
gom = thu gom
tư nhân = dân lập = ngoài quốc doanh
nhà nước = quốc doanh = công lập
đánh trả = đáp trả = trả đũa = giáng đòn
cấm vận = trừng phạt = lệnh trừng phạt
nội thành = trung tâm = nội đô
ngoại thành = vùng ven = ngoại ô
được miễn = không phải = khỏi phải
sổ đỏ = giấy chứng nhận quyền sử dụng đất = giấy hồng
sổ hồng = giấy chứng nhận quyền sở hữu nhà = giấy hồng
đi chơi = du lịch = tham quan
bác tin = phủ nhận = bác bỏ = không chính xác
chối = phủ nhận = bác bỏ
thừa nhận = nhận = thú nhận = công nhận
đại gia = doanh nhân = tỷ phú
bao = tài trợ = đài thọ = trả tiền
trẻ nhất = ít tuổi nhất
lên chức = bổ nhiệm = thăng chức = lên làm
thăng chức = bổ nhiệm = đề bạt
mất ghế = mất chức = cách chức = miễn nhiệm
thay = thay thế = kế nhiệm = thay đổi
xuống cấp = hư hỏng = hỏng
hỏng = hư hỏng = trục trặc = sự cố
bể = vỡ
ngập = ngập úng = ngập nước
hạn hán = khô hạn = thiếu nước
nắng nóng = nóng bức = oi bức
rét = rét đậm = lạnh
bão = áp thấp nhiệt đới
núi lở = sạt lở = lở núi
cứu hộ = cứu nạn = giải cứu
thiếu tiền = thiếu vốn = khó khăn
hết tiền = cạn tiền = thiếu vốn
phá sản = vỡ nợ = giải thể
dẹp tiệm = đóng cửa = ngừng hoạt động
đóng cửa = ngừng hoạt động = đình chỉ hoạt động
mở cửa = hoạt động trở lại = mở lại
khánh thành = đưa vào sử dụng = khai trương
động thổ = khởi công
bị bệnh = mắc bệnh = nhiễm bệnh
ốm = bệnh = đau ốm
chữa bệnh = khám chữa bệnh = điều trị
viện phí = chi phí khám chữa bệnh
học phí = tiền học
dạy thêm = học thêm
nghỉ học = bỏ học = thôi học
thi đỗ = trúng tuyển = đậu
trượt = rớt = không đỗ
điểm chuẩn = điểm sàn = điểm trúng tuyển
bằng cấp = văn bằng = bằng
bằng giả = bằng cấp giả = văn bằng giả
dùng bằng giả = sử dụng bằng giả
ăn cắp = trộm cắp = lấy trộm = trộm
ăn chặn = bớt xén = chiếm đoạt = tham ô
ăn tiền = nhận hối lộ = vòi tiền = nhũng nhiễu
đút lót = đưa hối lộ = hối lộ
phong bì = hối lộ = lót tay
bòn rút = rút ruột = tham ô
chạy án = hối lộ
bao che = dung túng = chống lưng
con ông cháu cha = bổ nhiệm người nhà = cả họ làm quan
người nhà = người thân = con em = con cháu
đi tù = lĩnh án = vào tù = bị phạt tù
ra tù = mãn hạn tù = được tha
bị bắt = bắt giữ = bắt tạm giam = khởi tố
truy nã = bỏ trốn
tội phạm = tệ nạn
côn đồ = giang hồ = xã hội đen
đánh bạc = cờ bạc = sới bạc
mại dâm = bán dâm
say rượu = say xỉn = nồng độ cồn
cãi nhau = tranh cãi = lời qua tiếng lại
tranh cãi = tranh luận = bàn cãi
chửi = mắng = xúc phạm = lăng mạ
nói xấu = bôi nhọ = xúc phạm = vu khống
nói sai = phát ngôn sai = phát biểu sai
lỡ lời = phát ngôn = phát biểu
hứa = cam kết = hứa hẹn
nhắc = nhắc nhở = phê bình = chấn chỉnh
kiểm điểm = xem xét trách nhiệm = rút kinh nghiệm
nghỉ hưu sớm = nghỉ trước tuổi = nghỉ hưu trước tuổi
giảm biên chế = tinh giản biên chế = tinh giản
thừa người = dôi dư
ghế = chức = vị trí
tuổi nghỉ hưu = tuổi hưu
tiền hưu = lương hưu
đi chợ = mua sắm
tiền điện = giá điện
mất điện = cúp điện = cắt điện
mất nước = cúp nước = cắt nước
xăng tăng giá = giá xăng tăng
vàng = giá vàng
đô la = USD
tiền ảo = bitcoin
vốn = kinh phí = ngân sách
xài = dùng = sử dụng = chi
dùng = sử dụng
cho không = tặng = miễn phí
đất vàng = khu đất vàng = công sản
nhà công vụ = biệt thự công
nhà ở xã hội = nhà giá rẻ = nhà thu nhập thấp
chung cư = căn hộ
chặt cây = đốn cây = đốn hạ = chặt hạ
cây xanh = hàng cây
vỉa hè = lòng lề đường
bán hàng rong = hàng rong
dọn dẹp = dẹp = lập lại trật tự
cướp biển = hải tặc
ngư dân = bà con ngư dân
tàu cá = thuyền = ghe
biển đảo = biển = đảo
nông dân = bà con nông dân = người trồng
được mùa = bội thu
mất mùa = thất bát
rau sạch = rau an toàn
thịt bẩn = thực phẩm bẩn
phân bón = thuốc trừ sâu
đường sá = giao thông = đường
cầu sập = sập cầu
sập = đổ sập = đổ
kẹt = ùn tắc = ùn ứ
xe buýt = xe bus
xe đò = xe khách
xe ôm = grab
máy tính = vi tính
tin học = công nghệ thông tin
người già = người cao tuổi = cụ già
trẻ con = trẻ em
đàn ông = nam giới
người Việt = Việt kiều = kiều bào
đám cưới = cưới = tiệc cưới
ăn nhậu = tiệc tùng = nhậu
tiệc = liên hoan = chiêu đãi
tiếp khách = chiêu đãi
chờ = đợi = chờ đợi
gấp = khẩn = khẩn trương = khẩn cấp
đuổi = sa thải = buộc thôi việc = trục xuất
đuổi việc = buộc thôi việc = sa thải
đuổi học = buộc thôi học
xin lại = đòi lại = thu hồi
đòi = yêu cầu = đòi hỏi
phân vân = băn khoăn = do dự
vui = phấn khởi = vui mừng
giỏi = xuất sắc = tài năng
người tài = nhân tài = người giỏi
xong = hoàn thành = hoàn tất
làm xong = hoàn thành = hoàn tất
làm lại = xây lại = khôi phục
chọn = lựa chọn = bầu chọn
chia = phân bổ = phân chia
đổi = thay đổi = chuyển đổi
đổi tên = đặt tên = mang tên
đặt tên đường = tên đường
chuyển = di chuyển = dời = di dời
đi thăm = thăm = thị sát = kiểm tra
về quê = về thăm quê
lo chuyện = giải quyết
họp = hội nghị = cuộc họp
nghị quyết = quyết nghị
luật = dự luật = dự án luật
góp ý = lấy ý kiến = cho ý kiến
lấy phiếu = bỏ phiếu = lấy phiếu tín nhiệm
trả lời = giải trình = chất vấn = đối đáp
hỏi = chất vấn = đặt câu hỏi
kể = nêu = liệt kê = cho biết
nêu = chỉ ra = đưa ra
khoe = tự hào
tố = tố cáo = tố giác = phản ánh
than = than phiền = kêu = phản ánh
kêu = than phiền = kêu cứu = phản ánh
giải quyết = xử lý = tháo gỡ
gỡ khó = tháo gỡ = tháo gỡ khó khăn
hợp tác = bắt tay = phối hợp
bắt tay = hợp tác = liên kết
ký kết = ký
ghé = thăm = đến thăm
sang = sang thăm = công du
công du = chuyến thăm = thăm chính thức
bên lề = hành lang
ca ngợi = đánh giá cao = khen ngợi
danh hiệu = huân chương = bằng khen
huy chương = huân chương
liệt sĩ = người có công = thương binh
bia mộ = nghĩa trang = mộ
thắp hương = dâng hương = viếng
cúng = lễ = dâng hương
đi lễ = lễ chùa
ngày nghỉ = nghỉ lễ = kỳ nghỉ
đầu năm = năm mới
Bộ trưởng = tư lệnh ngành = trưởng ngành
tỉnh trưởng = chủ tịch tỉnh
hội phụ nữ = hội liên hiệp phụ nữ
đoàn thanh niên = tỉnh đoàn = thành đoàn
mặt trận = MTTQ
công đoàn = liên đoàn lao động`;
