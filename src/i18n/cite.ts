/** What the site says of citing a report, or one figure in it. */
export const citeStrings = {
  title: 'Trích dẫn bài này',
  thesis: 'Trong luận văn, luận án',
  journal: 'Trong tạp chí, sách',
  plainLink: 'Đường dẫn',
  /** At the foot of the screen, where room is dear. */
  copyForms: ['Chép cho luận văn', 'Chép cho tạp chí'],
  copyLink: 'Chép đường dẫn',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  notCopied: 'Chưa sao chép được; hãy bôi đen dòng trên rồi sao chép',
  one: 'Trích dẫn một số',
  choose: 'Chọn một số trong bảng.',
  toSentence: 'Đến câu nêu số này',
  close: 'Đóng',
  failed: 'Chưa lấy được thông tin để trích dẫn, có thể do mạng. Hãy chọn lại.',
  files: 'Tệp dùng cho phần mềm quản lý tài liệu tham khảo:',
};
