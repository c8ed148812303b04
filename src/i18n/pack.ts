/** Words that stand in a copy of the archive on a disk. */
export const packWords = {
  offer: 'Tải cả kho về máy',
  offerNote: '(một tệp .zip: giải nén, bấm đúp vào index.html là đọc và tìm được, không cần mạng)',
  readMe: 'DOC-TRUOC.txt',
  firstPage: 'Trang đầu: mở tệp này để đọc và tìm trong kho',
  rights: 'Quyền dùng lại',
  sources: 'Nguồn của kho',
  sourcesAbout:
    'Bài viết, danh mục và ảnh như người giữ kho đã soạn, cùng phần mềm dựng trang: đủ để dựng lại cả kho.',
  howToOpen: (archive: string) => `${archive}
${'='.repeat([...archive].length)}

Đây là bản chép cả kho, mở được ngay trên máy, không cần mạng.

Cách mở: bấm đúp vào tệp index.html trong thư mục này. Tìm kiếm, lịch, bảng số liệu đều dùng được như trên mạng.

Nếu vừa tải tệp .zip về: hãy giải nén cả thư mục ra trước, rồi mới mở index.html. Mở thẳng trong tệp .zip thì các liên kết không chạy.

Chép đi đâu cũng được (thẻ nhớ, ổ cứng, máy khác), miễn là chép cả thư mục.

Muốn biết bản chép còn nguyên vẹn không: chạy lệnh sha256sum -c SHA256SUMS trong thư mục này.
`,
};
