/** What the downloads and their page say. */
export const downloads = {
  title: 'Dữ liệu để tải về',
  intro:
    'Toàn bộ tin bài và số liệu của kho, để tra cứu trong bảng tính, đưa vào phần mềm thống kê hoặc lưu giữ lâu dài. Mỗi số liệu kèm đúng câu trong bài và đường dẫn tới câu ấy.',
  built: (date: string) => `Dựng ngày ${date}.`,
  archiveWide: 'Cả kho',
  byIndicator: 'Theo chỉ tiêu',
  byReport: 'Theo bài',
  byReportNote:
    'Mỗi bài có tệp của riêng mình, ngay cạnh trang bài: thêm index.json vào sau địa chỉ của bài để lấy toàn văn và số liệu, so-lieu.csv để lấy bảng số liệu.',
  byReportExample: 'Ví dụ với bài mới nhất:',
  file: 'Tệp',
  holds: 'Nội dung',
  rows: (n: string) => `${n} dòng`,
  columns: 'Các cột của bảng số liệu',
  cite: 'Cách dẫn nguồn',
  citeNote:
    'Khi dùng một con số, nên dẫn chính bài đã nêu con số ấy (đường dẫn ở cột url). Khi dùng cả tập dữ liệu, dẫn như sau:',
  excelNote:
    'Mỗi dòng là một số liệu, mỗi cột như sau. Khi mở bằng Excel tiếng Việt, hãy tính bằng các cột có đuôi Vi (valueVi, fromVi…), viết với dấu phẩy thập phân.',
  verify: 'Kiểm tra tệp đã tải',
  verifyNote: (file: string) =>
    `Tệp ${file} ghi mã SHA-256 của mọi tệp trong trang. Sau khi tải cả trang về một thư mục, chạy lệnh sau trong thư mục ấy để biết không tệp nào bị sai hay thiếu:`,
  guide: 'Hướng dẫn dùng dữ liệu',
  rights:
    'Câu trích và tin bài thuộc về tác giả và nơi đăng lần đầu, dùng để tra cứu và trích dẫn có ghi nguồn. Phần kho tự lập (bảng, mã, phân nhóm) được dùng tự do.',
  figures: 'Số liệu',
  figuresOf: (name: string) => `Số liệu: ${name}`,
  figuresAbout:
    'Số liệu mà các bài trong kho nêu: câu trích đúng từng chữ, giá trị, đơn vị, thời kỳ, đối tượng và đường dẫn tới câu ấy.',
  figuresTable: 'Mọi số liệu của kho, mở được bằng Excel',
  figuresJson: 'Mọi số liệu của kho, cho phần mềm',
  reports: 'Tin bài',
  reportsAbout: 'Danh mục tin bài trong kho: tên, ngày đăng, tác giả, địa bàn, nhiệm kỳ, nguồn và đường dẫn.',
  documents: 'Văn kiện được viện dẫn',
  metadata: 'Mô tả các cột, theo chuẩn CSVW',
  atom: 'Atom, cho trình đọc tin',
  jsonFeed: 'JSON Feed, cho trình đọc tin',
};
