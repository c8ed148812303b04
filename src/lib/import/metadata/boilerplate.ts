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
  /^(?:Từ khóa|Từ khoá|Tags?|Thẻ)(?: bài viết)?\s*:.*$/i,
  /^(?:Theo dõi|Follow)(?: chúng tôi)?(?: trên .{3,20})?$/i,
  /^(?:Ý kiến bạn đọc|Bạn đọc bình luận|Bình luận|Viết bình luận|Mời bạn đọc .{0,40} bình luận)(?: \(\d+\))?\s*:?$/i,
  /^(?:0|\d{1,3}) (?:bình luận|lượt thích|chia sẻ|comments?|likes?)$/i,
  /^Đang (?:tải|cập nhật|online)(?:\s*:\s*\d+)?\.{0,3}$/i,
  /^(?:Tổng số lượt truy cập|Thống kê truy cập|Số người (?:đang )?(?:online|truy cập))\s*:?\s*[\d.,]*$/i,
  /^(?:Đánh giá|Xếp hạng|Bình chọn)(?: bài viết)?\s*:?[\d.,/★☆ ]*$/i,
  /^(?:Ngày|Tháng|Năm|Xem|Tìm)$/i,
  /^Hôm nay,? (?:thứ|chủ nhật|ngày|\d).{0,40}\d{4}$/i,
];

/** What is left of a portal's buttons and rules: a line of marks. */
export function isRule(line: string): boolean {
  return /^[\s,.;:|*•·–—_-]+$/.test(line);
}

export function isBoilerplate(line: string): boolean {
  const parts = line.split(/\s*[|•·]\s*/).filter(Boolean);
  return matches(line) || (parts.length > 1 && parts.every(matches));
}

function matches(line: string): boolean {
  return patterns.some((pattern) => pattern.test(line));
}

/** Names that portals give to their sections: «Xây dựng Đảng», «TIN TỨC - SỰ KIỆN». */
export function isSectionName(line: string): boolean {
  return /^(?:(?:Chuyên mục|Mục)\s*:\s*.{3,60}|(?:Tin tức|Sự kiện|Tin hoạt động|Tin địa phương|Tin trong (?:huyện|tỉnh|nước)|Thời sự|Chính trị|Kinh tế|Văn hóa|Xã hội|Xây dựng Đảng|Xây dựng chính quyền|Công tác (?:Đảng|xây dựng Đảng)|Đảng - Đoàn thể|Đoàn thể|Nghiên cứu|Trao đổi|Kinh nghiệm|Diễn đàn|Phóng sự|Bài viết|Nổi bật)(?:\s*[-–,&/]\s*(?:sự kiện|trao đổi|kinh nghiệm|xã hội|chính trị|đoàn thể|chính quyền|thời sự|bình luận))*)$/iu.test(
    line,
  );
}

/** A line that leads to another report: `> Xem thêm: …`, `Quốc hội xin nhận lỗi trước cử tri (09/06/2005)`. */
export function pointsElsewhere(line: string): boolean {
  return (
    /^[>»›+*\s-]*(?:Xem|Đọc) thêm\s*:/i.test(line) ||
    /^[>»›]/.test(line) ||
    /\(\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?(?:[\s,-]+\d{1,2}[:h]\d{2})?\)$/.test(line)
  );
}

/** `Chính trị › Xây dựng Đảng`, `Trang chủ > Tin tức > Sông Lô`: the way to the page, not a title. */
export function isBreadcrumb(line: string): boolean {
  return (
    line.length < 120 &&
    /^\p{Lu}[\p{L}\p{M},&-]*(?: +[\p{L}\p{M},&-]+)*(?:\s*[›»>]+\s*\p{Lu}[\p{L}\p{M}\d,&-]*(?: +[\p{L}\p{M}\d,&-]+)*)+\s*[›»>]?$/u.test(
      line,
    )
  );
}

/** Headings above lists of other reports: what follows one is not of this report. */
export function opensOtherReports(line: string): boolean {
  return /^(?:Tin|Bài|Các tin|Các bài|Tin bài|Những tin)(?: viết)? (?:liên quan|khác|cùng (?:chuyên )?mục|mới(?: nhất| hơn)?|cũ hơn|đã đưa(?: ngày)?)(?: khác)?\s*:?$/i.test(
    line,
  );
}
