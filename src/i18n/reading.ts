/** How a page is shown, and the addresses of its paragraphs. */
export const reading = {
  label: 'Cách hiển thị',
  smaller: 'Giảm cỡ chữ',
  normal: 'Cỡ chữ bình thường',
  larger: 'Tăng cỡ chữ',
  dark: 'Nền tối',
  light: 'Nền sáng',
  print: 'In trang',
  copyParagraph: (n: string) => `Sao chép đường dẫn đến đoạn ${n}`,
  copied: 'Đã sao chép đường dẫn',
  paragraphOf: (title: string, n: number) => `“${title}”, đoạn ${n}`,
  copiedName: 'Đã sao chép tên bài và số đoạn, vì bản sao này không có địa chỉ trên mạng',
  notCopied: 'Chưa sao chép được; đường dẫn có trên thanh địa chỉ của trình duyệt',
};
