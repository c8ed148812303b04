/** What the site says of citing a report or a figure. Scripts that are loaded when somebody cites bring it along. */
export const cite = {
  title: 'Trích dẫn bài này',
  thesis: 'Trong luận văn, luận án',
  journal: 'Trong tạp chí, sách',
  copy: 'Sao chép',
  figure: 'Sao chép trích dẫn',
  figureJournal: 'Kiểu tạp chí',
  link: 'Sao chép đường dẫn',
  one: 'Trích dẫn một số',
  choose: 'Chọn một số trong bảng.',
  plainLink: 'Đường dẫn',
  toSentence: 'Đến câu nêu số này',
  close: 'Đóng',
  failed: 'Chưa lấy được thông tin để trích dẫn, có thể do mạng. Hãy chọn lại.',
  copied: 'Đã sao chép',
  notCopied: 'Chưa sao chép được; hãy bôi đen dòng trên rồi sao chép',
  files: 'Tệp dùng cho phần mềm quản lý tài liệu tham khảo:',
};
