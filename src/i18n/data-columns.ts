/** What the columns of the downloads are called and mean. Taken by `lib` too, so this file imports nothing. */

interface ColumnWords {
  title: string;
  description: string;
}

export const figureColumnWords = {
  report: { title: 'Bài', description: 'Mã của bài trong kho: năm/tháng/tên không dấu.' },
  id: {
    title: 'Mã số liệu',
    description: 'Mã của số liệu trong bài, làm từ chính các chữ nêu nó; không trùng trong một bài.',
  },
  quote: { title: 'Câu trích', description: 'Những chữ nêu số liệu, đúng từng chữ như trong bài.' },
  shown: {
    title: 'Cách ghi',
    description: 'Số liệu ghi gọn theo lối viết thường dùng: 2.095 công văn, hơn 88%.',
  },
  label: { title: 'Nội dung', description: 'Con số ấy đếm gì, ghi gọn; do kho đặt.' },
  group: { title: 'Nhóm', description: 'Nhóm số liệu trong bảng bên cạnh bài.' },
  value: { title: 'Giá trị', description: 'Con số bài nêu. Để trống khi bài nêu một cặp số.' },
  from: { title: 'Từ', description: 'Số trước khi thay đổi: trong “từ 175 thôn xuống còn 146” là 175.' },
  to: { title: 'Đến', description: 'Số sau khi thay đổi: trong ví dụ trên là 146.' },
  part: { title: 'Phần', description: 'Một phần trong tổng số: trong “123/128 chi bộ” là 123.' },
  whole: { title: 'Tổng', description: 'Tổng số: trong ví dụ trên là 128.' },
  min: { title: 'Thấp nhất', description: 'Số nhỏ nhất của một khoảng: trong “70 - 80%” là 70.' },
  max: { title: 'Cao nhất', description: 'Số lớn nhất của khoảng: trong ví dụ trên là 80.' },
  unit: { title: 'Đơn vị', description: 'Đơn vị tính, viết thường: đảng viên, %, triệu đồng/người/năm.' },
  qualifier: {
    title: 'Từ chỉ mức',
    description: 'Từ đi kèm con số: hơn, gần, bình quân, tăng…; để trống khi bài nêu đúng con số ấy.',
  },
  period: { title: 'Thời kỳ', description: 'Khoảng thời gian của số liệu, theo như bài nêu.' },
  subject: { title: 'Đối tượng', description: 'Tổ chức hoặc nơi mà số liệu nói về, theo như bài nêu.' },
  partOf: {
    title: 'Phần của',
    description: 'Mã của số liệu cùng bài mà số liệu này là một phần; không cộng chung hai số ấy.',
  },
  indicator: {
    title: 'Chỉ tiêu',
    description: 'Mã chỉ tiêu do người làm tư liệu gán, để so sánh giữa các bài.',
  },
  suggestedIndicator: {
    title: 'Chỉ tiêu gợi ý',
    description: 'Mã chỉ tiêu do máy xếp theo đơn vị và câu chữ; chưa có người soát.',
  },
  state: {
    title: 'Đã soát',
    description: 'reviewed: đã có người làm tư liệu soát; automatic: máy trích, chưa có người soát.',
  },
  extracted: {
    title: 'Cách lấy',
    description: 'Như cột state, theo tên gọi cũ: curated là reviewed; automatic là automatic.',
  },
  date: { title: 'Ngày đăng', description: 'Ngày đăng bài.' },
  district: { title: 'Địa bàn', description: 'Mã địa bàn của bài; tên đầy đủ có trong bai-viet.json.' },
  term: { title: 'Nhiệm kỳ', description: 'Nhiệm kỳ mà bài thuộc về.' },
  url: { title: 'Địa chỉ', description: 'Đường dẫn tới đúng câu nêu số liệu.' },
} satisfies Record<string, ColumnWords>;

/** After what a column of numbers means. */
export const decimalPoint = 'Viết với dấu chấm thập phân (94.2).';

export const withDecimalComma = (name: string, title: string): ColumnWords => ({
  title: `${title} (dấu phẩy)`,
  description: `Cũng là số ở cột ${name}, viết với dấu phẩy thập phân (94,2) để Excel tiếng Việt tính được.`,
});

/** What the keys of a report's record mean. */
export const reportColumns = {
  id: 'Mã của bài: năm/tháng/tên không dấu.',
  title: 'Tên bài, đúng như đã đăng.',
  date: 'Ngày đăng.',
  authors: 'Tác giả, theo thứ tự ghi dưới bài.',
  district: 'Địa bàn: mã, tên, cấp và tỉnh vào thời điểm đăng bài.',
  term: 'Nhiệm kỳ mà bài thuộc về.',
  summary: 'Tóm tắt, nếu người làm tư liệu có viết.',
  source: 'Nơi đăng lần đầu, nếu biết.',
  subjects: 'Chủ đề.',
  documents: 'Mã các văn bản mà người làm tư liệu đã ghi rõ cho bài.',
  corrections:
    'Những lần sửa nội dung bài trong kho: ngày (date), lý do (note); nếu có ghi thì chữ trước khi sửa (from) và sau khi sửa (to).',
  words: 'Số chữ.',
  paragraphs: 'Số đoạn.',
  figures: 'Số lượng số liệu trong bài.',
  url: 'Trang của bài.',
  data: 'Tệp JSON của riêng bài: toàn văn, số liệu và cách trích dẫn.',
};

/** What the keys of a document's record mean. */
export const documentColumns = {
  id: 'Mã của văn bản, không bao giờ đổi.',
  number: 'Số, ký hiệu, nếu có.',
  type: 'Loại văn bản.',
  issuer: 'Cơ quan ban hành.',
  date: 'Ngày ban hành, hoặc năm nếu chưa rõ ngày, hoặc những ngày họp của đại hội.',
  congress: 'Khóa (đại hội lần thứ mấy).',
  title: 'Trích yếu.',
  name: 'Tên đầy đủ.',
  certainty: 'certain: biết chắc; looked-up: đã tra cứu theo nguồn ghi ở source.',
  source: 'Nơi đã tra cứu.',
  url: 'Trang của văn bản.',
  citedBy: 'Những chỗ nhắc tới: mã bài, chữ nhắc tới, nguyên câu đã đăng, địa chỉ của đoạn.',
};

/** What stands at the address of the whole table of figures when it lies in parts, and what the keys mean. */
export const partColumns = {
  part: 'Năm đăng của các bài có số liệu trong tệp; năm có quá nhiều số liệu thì chia thành năm-1, năm-2…',
  count: 'Số dòng.',
  csv: 'Tệp CSV.',
  json: 'Tệp JSON, cùng những dòng ấy.',
};

export const rowCountWords = (count: number | string): string => `${count} dòng`;
