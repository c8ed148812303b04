/**
 * Lines that portals put around a report and that are no part of it. Each pattern must take the whole line, so
 * that a sentence that merely contains such words stays.
 */
const patterns: readonly RegExp[] = [
  /^Các tin (?:bài )?đã đưa(?: ngày)?:?.*$/i,
  /^(?:Số )?lượt (?:xem|truy cập|đọc)(?: tin| bài)?\s*:?\s*[\d.,]*$/i,
  /^(?:Đã xem|Lượt xem|Xem)\s*:?\s*[\d.,]+(?: lần| lượt)?$/i,
  /^(?:Chia sẻ|Share|Thích|Like|Tweet|Zalo|Facebook|Twitter|Google\+?|Telegram|Copy link|Sao chép (?:liên kết|đường dẫn))(?: (?:bài viết|tin|qua|lên|trên|Facebook|Zalo|bài|này))*\s*[:\d]*$/i,
  /^(?:Gửi )?(?:ý kiến |bình luận|phản hồi)(?: (?:của bạn|bài viết|\(\d+\)))*\s*:?\s*(?:\(?\d*\)?)$/i,
  /^Gửi (?:bình luận|phản hồi|ý kiến|email|thư|bài viết|cho bạn bè)(?: .{0,30})?$/i,
  /^[<«‹←\s]*(?:Trở (?:về|lại)|Quay (?:lại|về))(?: (?:trang|danh sách|đầu trang|chuyên mục|trang chủ))?(?: trước)?\s*[>»]?$/i,
  /^(?:Về|Lên) đầu trang$/i,
  /^(?:In|Bản in|In trang|In bài(?: viết)?|In tin|Phiên bản in|Xem bản in|Tải về|Lưu bài)$/i,
  /^(?:Tin|Bài|Các tin|Các bài|Tin bài|Những tin)(?: viết)? (?:liên quan|khác|cùng (?:chuyên )?mục|mới(?: nhất| hơn)?|cũ hơn|đọc nhiều(?: nhất)?|nổi bật|xem nhiều)(?: khác)?\s*:?$/i,
  /^(?:Đọc|Nghe) (?:bài|nội dung)(?: viết)?$/i,
  /^(?:Cỡ chữ|Font size|Tăng cỡ chữ|Giảm cỡ chữ|A[-−–+]?(?:\s*A[-−–+]?)*)\s*:?$/i,
  /^(?:Trang chủ|Home|Menu|Danh mục|Đăng nhập|Tìm kiếm|Liên hệ|Sơ đồ trang|RSS)(?:\s*[|›»>/]\s*.+)?$/i,
  /^(?:Từ khóa|Từ khoá|Tags?|Thẻ)\s*:.*$/i,
  /^(?:Đánh giá|Xếp hạng|Bình chọn)(?: bài viết)?\s*:?[\d.,/★☆ ]*$/i,
  /^(?:Ngày|Tháng|Năm|Xem|Tìm)$/i,
  /^Hôm nay,? (?:thứ|chủ nhật|ngày|\d).{0,40}\d{4}$/i,
  /^[\s,.;:|*•·–—_-]+$/,
];

export function isFurniture(line: string): boolean {
  return patterns.some((pattern) => pattern.test(line));
}

/** `Chính trị › Xây dựng Đảng`, `Trang chủ > Tin tức`: the way to the page, not a title. */
export function isBreadcrumb(line: string): boolean {
  return line.length < 120 && /\S\s*[›»>]\s*\S/.test(line) && !/[.!?]$/.test(line);
}

/** Headings above lists of other reports: what follows one is not of this report. */
export function opensOtherReports(line: string): boolean {
  return /^(?:Tin|Bài|Các tin|Các bài|Tin bài|Những tin)(?: viết)? (?:liên quan|khác|cùng (?:chuyên )?mục|mới(?: nhất| hơn)?|cũ hơn|đã đưa(?: ngày)?)(?: khác)?\s*:?$/i.test(
    line,
  );
}
