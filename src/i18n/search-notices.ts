import type { FailureCode } from '../lib/search/failure.ts';
import type { SearchNotices } from '../lib/search/present/notices.ts';

/** What the search engine says beside its results. */
export const searchNotices: SearchNotices = {
  nothingAsked: 'Chưa có chữ hay số nào để tìm. Bạn hãy gõ vài từ, một cái tên hoặc một con số.',
  searched: (text) => `Đang hiển thị kết quả cho “${text}”.`,
  searchedFirst: (text, typed) =>
    `Đang hiển thị kết quả cho “${text}” trước, rồi đến những bài có “${typed}” như đã gõ.`,
  equivalents: (terms) => `Đã tìm cả ${terms.map((term) => `“${term}”`).join(', ')}.`,
  partial: (words) =>
    words.length > 0
      ? `Không có bài nào đủ các từ đã gõ; đây là những bài thiếu ${words.map((word) => `“${word}”`).join(', ')}.`
      : 'Không có bài nào đủ các từ đã gõ; đây là những bài có gần đủ.',
  cut: (words) => `Từ khóa quá dài nên trang chỉ tìm ${words} từ đầu.`,
};

/** Why a search could not be answered, and what to do. */
export const searchFailures: Record<FailureCode, string> = {
  unreachable: 'Không tải được dữ liệu tìm kiếm, có thể do mạng. Bạn hãy thử lại.',
  broken: 'Dữ liệu tìm kiếm tải về bị hỏng. Bạn hãy thử lại; nếu vẫn vậy, xin báo người quản trị kho.',
  outdated: 'Kho vừa được cập nhật, trang bạn đang mở là bản cũ. Bạn hãy tải lại trang rồi tìm lại.',
  unsupported:
    'Trình duyệt này quá cũ nên không tìm kiếm được. Bạn vẫn xem được bài theo ngày, địa bàn và tác giả.',
};
