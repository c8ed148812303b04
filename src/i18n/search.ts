import { formatNumber } from '../lib/vietnamese/format.ts';

/** What the search says: its page, its form on every page, its suggestions. */
export const search = {
  label: 'Tìm kiếm',
  placeholder: 'Ví dụ: kết nạp đảng viên',
  inArchive: 'Tìm trong kho',
  submit: 'Tìm',
  examplesLabel: 'Thử tìm:',
  description:
    'Tìm trong toàn văn các bài, gõ có dấu hay không dấu đều được; lọc theo địa bàn, nhiệm kỳ, tác giả và ngày đăng.',
  hint: 'Gõ có dấu hay không dấu đều được.',
  shortName: 'Kho tư liệu',
  browserSearch: (name: string) => `Tìm trong ${name}`,
  suggestions: 'Gợi ý',
  filters: 'Lọc kết quả',
  all: 'Tất cả',
  year: 'Năm',
  from: 'Từ ngày',
  to: 'Đến ngày',
  dayHint: 'ngày/tháng/năm',
  noSuchDay: 'Hãy ghi ngày/tháng/năm, ví dụ 21/09/2020; ghi 9/2020 hay 2020 cũng được.',
  fromDay: (day: string) => `Từ ${day}`,
  toDay: (day: string) => `Đến ${day}`,
  noSuchChoice: (field: string, value: string) =>
    `Kho không có ${field.toLowerCase()} “${value}”, nên kết quả không lọc theo đó.`,
  remove: (name: string) => `Bỏ lọc: ${name}`,
  dateOrder: '“Từ ngày” phải trước hoặc trùng “Đến ngày”.',
  sort: 'Sắp xếp',
  sorts: { relevance: 'Phù hợp nhất', newest: 'Mới nhất', oldest: 'Cũ nhất' },
  reset: 'Bỏ hết bộ lọc',
  results: 'Kết quả tìm kiếm',
  figures: 'Số liệu',
  inReport: 'Xem trong bài',
  found: (n: number, query: string) =>
    query ? `Tìm thấy ${formatNumber(n)} bài khớp với “${query}”` : `${formatNumber(n)} bài`,
  noneFound: (query: string) =>
    query ? `Không có bài nào khớp với “${query}”` : 'Không có bài nào khớp với bộ lọc',
  noneHints: [
    'Bớt từ khóa, hoặc dùng cụm từ ngắn hơn.',
    'Gõ không dấu nếu chưa chắc dấu: “dang bo song lo”.',
    'Xem lại số, ký hiệu văn bản: “22-NQ/TW”, “nghị quyết 22”.',
  ],
  howTo: 'Xem cách tìm: gõ dấu, số văn bản, cụm từ, loại bớt từ.',
  noneFiltered: 'Bỏ bộ lọc và tìm lại',
  elsewhere: 'Hoặc xem bài theo:',
  literal: (query: string) => `Tìm nguyên văn “${query}”`,
  didYouMean: 'Ý bạn là:',
  otherPassages: 'Đoạn khác trong bài',
  more: 'Xem thêm kết quả',
  shown: (n: number) => `Đang hiện ${formatNumber(n)} bài đầu.`,
  loading: 'Đang tìm…',
  slow: 'Mạng chậm, đang tải dữ liệu tìm kiếm…',
  unreachable: 'Không tải được phần tìm kiếm, có thể do mạng. Bạn hãy thử lại.',
  retry: 'Thử lại',
  keys: 'Bấm phím / để gõ từ khóa, phím mũi tên để chuyển qua từng kết quả.',
  withoutScript:
    'Trình duyệt chưa bật JavaScript nên không tìm được. Bạn vẫn xem được bài theo ngày, địa bàn, nhiệm kỳ và tác giả.',
};
