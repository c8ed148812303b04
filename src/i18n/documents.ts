/** What the site says of documents cited and of citing a report. */
export const documentStrings = {
  title: 'Văn bản được viện dẫn',
  intro:
    'Nghị quyết, chỉ thị và các văn bản khác mà tin bài trong kho viện dẫn. Kho phân biệt các văn bản theo số, ký hiệu cùng với ngày hoặc khóa ban hành, và chỉ ghi những điều biết chắc hoặc đã tra cứu được.',
  empty: 'Danh mục chưa có văn bản nào.',
  levels: {
    'trung ương': 'Trung ương',
    tỉnh: 'Cấp tỉnh',
    huyện: 'Cấp huyện',
    xã: 'Cấp xã',
  },
  citedBy: (n: number) => (n === 0 ? 'chưa có tin bài nào viện dẫn' : `${n} tin bài viện dẫn`),
  number: 'Số, ký hiệu',
  type: 'Loại văn bản',
  issuer: 'Cơ quan ban hành',
  date: 'Ngày ban hành',
  days: 'Ngày họp',
  certainty: 'Căn cứ',
  certain: 'Văn bản đã công bố rộng rãi',
  lookedUp: (source: string | undefined) => (source ? `Đã tra cứu: ${source}` : 'Đã tra cứu'),
  sameNumber: (number: string) => `Cùng số ${number} nhưng là văn bản khác:`,
  citing: 'Tin bài viện dẫn văn bản này',
  citingNone: 'Chưa có tin bài nào trong kho viện dẫn văn bản này.',
  /** Where in a report: `d5` → `đoạn 5`. */
  place: (paragraph: number | undefined) => (paragraph ? `đoạn ${paragraph}` : 'xem trong bài'),
  unknown: 'kho chưa xác định được văn bản này',
  count: (n: number) => `${n} văn bản`,
  description: (name: string) => `${name}: các tin bài trong kho viện dẫn văn bản này, kèm câu viện dẫn.`,
  download: 'Tải danh mục (JSON)',
  downloadAbout:
    'Các văn bản trong danh mục của kho và những tin bài viện dẫn từng văn bản, kèm đoạn và câu viện dẫn.',

  cite: {
    title: 'Trích dẫn bài này',
    thesis: 'Trong luận văn, luận án',
    journal: 'Trong tạp chí, sách',
    copy: 'Sao chép',
    figure: 'Sao chép trích dẫn',
    link: 'Sao chép đường dẫn',
    copied: 'Đã sao chép',
    notCopied: 'Chưa sao chép được; hãy bôi đen dòng trên rồi sao chép',
    files: 'Tệp dùng cho phần mềm quản lý tài liệu tham khảo:',
  },
};
