/** What the build says of the pictures for links to reports. */
export const card = {
  noPainter:
    'Máy này không vẽ được ảnh cho liên kết (thiếu gói sharp). Hãy chạy lại npm ci, hoặc bỏ dòng preview trong archive.yaml.',
  notDrawn: (reports: readonly string[]) =>
    `Không có ảnh cho liên kết đến ${reports.length} bài, vì tên bài có chữ mà phông của kho không có: ${reports.slice(0, 5).join(', ')}${reports.length > 5 ? '…' : ''}`,
};
