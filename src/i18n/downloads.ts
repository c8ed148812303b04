import { rowCountWords } from './data-columns.ts';

/** What the downloads and their page say. */
export const downloads = {
  title: 'Dữ liệu để tải về',
  intro:
    'Toàn bộ bài và số liệu của kho, để mở bằng bảng tính, phần mềm thống kê hoặc lưu lâu dài. Mỗi số liệu kèm câu đã nêu nó và đường dẫn tới câu ấy.',
  built: (date: string) => `Dữ liệu cập nhật đến ${date}.`,
  archiveWide: 'Cả kho',
  byIndicator: 'Theo chỉ tiêu',
  byIndicatorNote:
    'Mỗi chỉ tiêu có một tệp JSON; bảng CSV và mô tả cột (CSVW) do trình duyệt lập khi bạn bấm.',
  byYear: 'Theo năm đăng bài',
  byYearNote:
    'Kho nhiều số liệu nên bảng cả kho chia thành tệp theo năm đăng bài: tệp nào cũng mở được bằng bảng tính.',
  byReport: 'Theo bài',
  byReportNote:
    'Thêm index.json vào sau địa chỉ của bài để lấy toàn văn, số liệu và cách trích dẫn. Bảng số liệu (CSV), toàn văn (TXT) và tệp trích dẫn (BibTeX, RIS, CSL-JSON) thì bấm ở trang của bài.',
  byReportExample: 'Ví dụ với bài mới nhất:',
  file: 'Tệp',
  holds: 'Nội dung',
  rows: rowCountWords,
  columns: 'Các cột của bảng số liệu',
  cite: 'Cách trích dẫn',
  citeNote:
    'Dùng một con số thì dẫn bài đã nêu nó (đường dẫn ở cột url). Dùng cả tập dữ liệu thì dẫn như sau:',
  excelNote:
    'Mỗi dòng là một số liệu. Mở bằng Excel tiếng Việt thì tính trên các cột có tên kết thúc bằng Vi (valueVi, fromVi…): số ở đó viết với dấu phẩy thập phân.',
  verify: 'Kiểm tra tệp đã tải',
  verifyNote: (file: string) =>
    `Tệp ${file} ghi mã SHA-256 của mọi tệp trong trang. Tải cả trang về một thư mục rồi chạy lệnh sau ở đó để biết có tệp nào hỏng hay thiếu không:`,
  releases: 'Các bản phát hành',
  releasesNote:
    'Những bản của kho mà người giữ kho đã ghi ngày để lưu lâu dài. Có bản chép của một bản nào thì chạy sha256sum SHA256SUMS trong bản ấy: mã phải đúng như ở đây.',
  releaseDay: 'Ngày',
  releaseReports: 'Số bài',
  releaseChecksum: 'Mã SHA-256 của tệp SHA256SUMS',
  guide: 'Hướng dẫn dùng dữ liệu',
  rights:
    'Bài và câu trích thuộc về tác giả và nơi đăng lần đầu; dùng lại thì ghi nguồn. Phần do kho lập (bảng, mã, cách chia nhóm) được dùng tự do.',
  figures: 'Số liệu',
  figuresOf: (name: string) => `Số liệu: ${name}`,
  figuresOfYear: (part: string) => `Số liệu trong các bài đăng năm ${part}`,
  figuresAbout:
    'Số liệu nêu trong các bài của kho: câu trích đúng từng chữ, giá trị, đơn vị, thời kỳ, đối tượng và đường dẫn tới câu ấy.',
  figuresTable: 'Mọi số liệu của kho, mở được bằng Excel',
  figuresJson: 'Mọi số liệu của kho, dành cho phần mềm',
  partsTable: 'Danh sách các tệp số liệu theo năm, mở được bằng Excel',
  partsJson: 'Danh sách các tệp số liệu theo năm, dành cho phần mềm',
  reports: 'Danh mục bài',
  reportsAbout: 'Các bài trong kho: tên bài, ngày đăng, tác giả, địa bàn, nhiệm kỳ, nguồn và đường dẫn.',
  documents: 'Văn bản được nhắc tới',
  metadata: 'Mô tả các cột, theo chuẩn CSVW',
  atom: 'Atom, cho trình đọc tin',
  /** What the buttons of a report and of an indicator give, each made in the browser; of citations a sentence says it. */
  made: {
    'toan-van.txt': { label: 'TXT', gives: 'toàn văn' },
    'so-lieu.csv': { label: 'CSV', gives: 'bảng số liệu, mở bằng Excel' },
    'so-lieu.csv-metadata.json': { label: 'CSVW', gives: 'mô tả các cột của bảng số liệu' },
    'trich-dan.bib': { label: 'BibTeX', gives: undefined },
    'trich-dan.ris': { label: 'RIS', gives: undefined },
    'trich-dan.csl.json': { label: 'CSL-JSON', gives: undefined },
  },
  notMade: 'Chưa tải được. Hãy kiểm tra mạng rồi bấm lại, hoặc tải lại trang.',
  withoutScript: 'Không chạy JavaScript thì tải tệp đủ mọi dữ liệu của bài:',
  oai: 'OAI-PMH (kho tĩnh, Dublin Core), cho thư viện thu thập',
  jsonFeed: 'JSON Feed, cho trình đọc tin',
};
