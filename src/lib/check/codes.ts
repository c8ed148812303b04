/** An error stops the build; a warning deserves a look; a note is for whoever edits the text. */
export type Severity = 'error' | 'warning' | 'note';

interface CodeEntry {
  severity: Severity;
  /** Heading of the code's section in the guide. */
  title: string;
}

/**
 * Every code that the check can report. A code is permanent: it names its section of the guide
 * (`/huong-dan/ma-loi/#<code>`), and archivists write it in their notes.
 */
export const problemCodes = {
  // The declaration at the head of a report.
  'thieu-khai-bao': { severity: 'error', title: 'Bài chưa có phần khai báo' },
  'yaml-sai-cu-phap': { severity: 'error', title: 'Phần khai báo viết sai cú pháp' },
  'khoa-la': { severity: 'error', title: 'Khóa không có trong danh mục' },
  'khoa-lap': { severity: 'error', title: 'Khóa ghi hai lần' },
  'thieu-khoa': { severity: 'error', title: 'Thiếu khóa bắt buộc' },
  'de-trong': { severity: 'error', title: 'Khóa để trống' },
  'sai-kieu': { severity: 'error', title: 'Giá trị không đúng kiểu' },
  'ngay-khong-hop-le': { severity: 'error', title: 'Ngày không hợp lệ' },
  'nhiem-ky-khong-hop-le': { severity: 'error', title: 'Nhiệm kỳ viết sai dạng' },
  'nhiem-ky-la': { severity: 'warning', title: 'Nhiệm kỳ không đủ năm năm' },
  'huyen-khong-co': { severity: 'error', title: 'Huyện không có trong danh mục' },
  'dia-ban-khac-thoi': { severity: 'warning', title: 'Địa bàn không có vào ngày đăng' },
  'van-kien-khong-co': { severity: 'error', title: 'Văn bản không có trong danh mục' },
  'van-kien-chua-ro': { severity: 'warning', title: 'Chưa rõ bài nhắc tới văn bản nào' },
  'van-kien-ngoai-danh-muc': { severity: 'note', title: 'Văn bản chưa có trong danh mục' },
  'chi-tieu-khong-co': { severity: 'error', title: 'Chỉ tiêu không có trong danh mục' },
  'ma-danh-muc-sai': { severity: 'error', title: 'Mục danh mục thiếu mã hoặc trùng mã' },
  // Where the report lies.
  'khong-thay-noi-dung': { severity: 'error', title: 'Không thấy thư mục nội dung' },
  'ngay-khac-thu-muc': { severity: 'error', title: 'Ngày đăng không khớp với thư mục' },
  'ten-tep-sai-dang': { severity: 'error', title: 'Tên tệp không dùng làm địa chỉ được' },
  'ten-tep-danh-rieng': { severity: 'error', title: 'Tên tệp là tên dành riêng' },
  'ten-tep-khac-tieu-de': { severity: 'warning', title: 'Tên tệp không khớp với tiêu đề' },
  'dia-chi-cu-trung': { severity: 'error', title: 'Địa chỉ cũ đã thuộc về bài khác' },
  'tep-khong-duoc-doc': { severity: 'warning', title: 'Tệp kho không đọc' },
  'bai-trung': { severity: 'error', title: 'Hai tệp chứa cùng một bài' },
  'ban-nhap': { severity: 'warning', title: 'Bài còn là bản nháp' },
  // Figures.
  'trich-dan-khong-co': { severity: 'error', title: 'Không thấy câu trích trong bài' },
  'trich-dan-lap-lai': { severity: 'error', title: 'Câu trích có ở nhiều chỗ' },
  'trich-dan-chong-nhau': { severity: 'error', title: 'Hai câu trích chồng lên nhau' },
  'khong-doc-duoc-gia-tri': { severity: 'error', title: 'Không đọc được giá trị từ câu trích' },
  'khong-doc-duoc-don-vi': { severity: 'error', title: 'Không đọc được đơn vị từ câu trích' },
  'gia-tri-khac-trich-dan': { severity: 'warning', title: 'Giá trị ghi tay khác với câu trích' },
  'tong-khong-co': { severity: 'error', title: 'Số liệu là một phần của tổng không có trong bài' },
  'tong-vong-quanh': { severity: 'error', title: 'Số liệu thành một phần của chính nó' },
  'so-lieu-chua-ghi': { severity: 'warning', title: 'Số liệu máy trích nhưng chưa ghi được' },
  'tong-khong-khop': { severity: 'note', title: 'Các số thành phần không khớp với tổng' },
  // The text.
  'van-ban-da-doi': { severity: 'error', title: 'Nội dung bài khác với lúc nhập' },
  'dinh-chinh-khong-khop': { severity: 'error', title: 'Lời đính chính không khớp với bài' },
  'mdx-chay-ma': { severity: 'error', title: 'Bài chứa mã chạy được' },
  'mdx-sai-cu-phap': { severity: 'error', title: 'Bài viết sai cú pháp MDX' },
  'the-la': { severity: 'error', title: 'Thẻ không có trong kho' },
  'lien-ket-hong': { severity: 'error', title: 'Đường dẫn trong kho bị hỏng' },
  'anh-ngoai-kho': { severity: 'error', title: 'Ảnh nằm ngoài kho' },
  'chu-khong-hien': { severity: 'error', title: 'Chữ mà bạn đọc không thấy' },
  'anh-khong-co': { severity: 'error', title: 'Không thấy tệp ảnh' },
  'anh-khong-mo-ta': { severity: 'error', title: 'Ảnh chưa có lời mô tả' },
  // Import.
  'dinh-dang-la': { severity: 'error', title: 'Chưa đọc được định dạng này' },
  'tep-hong': { severity: 'error', title: 'Tệp trống hoặc hỏng' },
  'tep-qua-lon': { severity: 'error', title: 'Tệp quá lớn' },
  'bai-da-co': { severity: 'error', title: 'Bài đã có trong kho' },
  'bang-ma-cu': { severity: 'note', title: 'Đã chuyển từ bảng mã cũ' },
  'khong-chac-bang-ma': { severity: 'warning', title: 'Chưa chắc bảng mã' },
  'da-sua-ky-tu': { severity: 'note', title: 'Đã sửa ký tự không nhìn thấy' },
  'chu-bi-sot': { severity: 'error', title: 'Chữ của tệp gốc không có trong bài' },
  'da-bo-dong': { severity: 'note', title: 'Đã bỏ dòng không thuộc bài' },
  'phong-doan': { severity: 'warning', title: 'Điều máy phỏng đoán' },
  'anh-chua-luu': { severity: 'warning', title: 'Chưa lưu được ảnh' },
  'phan-chua-doc': { severity: 'warning', title: 'Phần trong tệp Word chưa đọc được' },
  'bang-gop-o': { severity: 'warning', title: 'Bảng có ô gộp' },
  // How the text is printed: listed, never changed.
  'ky-tu-an': { severity: 'warning', title: 'Ký tự không nhìn thấy' },
  'chu-gan-giong': { severity: 'warning', title: 'Chữ trông giống chữ Việt nhưng là chữ khác' },
  'dau-to-hop': { severity: 'warning', title: 'Dấu thanh ở dạng tổ hợp hoặc sai thứ tự' },
  'thua-dau-cach': { severity: 'note', title: 'Thừa dấu cách' },
  'thieu-dau-cach': { severity: 'warning', title: 'Thiếu dấu cách' },
  'cach-dat-dau-thanh': { severity: 'warning', title: 'Đặt dấu thanh theo hai kiểu' },
  'thieu-gach-noi': { severity: 'warning', title: 'Thiếu gạch nối giữa các từ' },
  'so-van-ban-sai-the-thuc': { severity: 'warning', title: 'Số, ký hiệu văn bản sai thể thức' },
  'gach-noi-trong-khoang': { severity: 'note', title: 'Gạch nối trong khoảng năm, khoảng số' },
  'hoa-thuong-khong-nhat-quan': { severity: 'note', title: 'Viết hoa không nhất quán' },
  'so-dem-thieu-dau-cham': { severity: 'note', title: 'Số hàng nghìn không có dấu chấm' },
  'so-co-khong-dung-dau': { severity: 'note', title: 'Số có chữ số 0 đứng đầu' },
  'thap-phan-dau-cham': { severity: 'warning', title: 'Số thập phân dùng dấu chấm' },
  'chu-tat-chua-giai-nghia': { severity: 'note', title: 'Chữ viết tắt chưa được giải nghĩa' },
  'tu-dong-nghia': { severity: 'note', title: 'Dùng hai cách nói cho một ý' },
  'trat-tu-tu': { severity: 'note', title: 'Trật tự từ khác cách nói chuẩn' },
  'thieu-chu-so': { severity: 'note', title: 'Số văn bản thiếu chữ «số» hoặc ký hiệu' },
  'thieu-ngoac-kep': { severity: 'note', title: 'Cụm từ thường đặt trong ngoặc kép' },
  'luoc-tu': { severity: 'note', title: 'Từ ghép bị lược một phần' },
  'don-vi-ghep': { severity: 'note', title: 'Một số chung cho nhiều loại' },
  'don-vi-hai-ve-khac-nhau': { severity: 'note', title: 'Hai vế so sánh khác đơn vị' },
} as const satisfies Record<string, CodeEntry>;

export type ProblemCode = keyof typeof problemCodes;
