import type { Cell } from './csv.ts';
import type { FigureRecord, SpreadValue } from './figure-record.ts';

/** A number written `94,2`, as CSVW tells programs to read it. */
interface CommaNumber {
  base: 'number';
  format: { decimalChar: ','; groupChar: '.' };
}

/** A column of a table: what it is called, what it means, and what a row holds in it. */
export interface Column<Row> {
  /** In the header, and the key in JSON. */
  name: string;
  title: string;
  description: string;
  datatype: 'string' | 'number' | 'date' | 'anyURI' | CommaNumber;
  /** Whether every row has it. */
  required?: boolean;
  /** Not in JSON, where a number has one form. */
  tableOnly?: boolean;
  cell: (row: Row) => Cell;
}

type FigureKey = keyof FigureRecord;

function column(
  name: FigureKey,
  title: string,
  description: string,
  more: Partial<Pick<Column<FigureRecord>, 'datatype' | 'required'>> = {},
): Column<FigureRecord> {
  return { name, title, description, datatype: 'string', cell: (row) => row[name], ...more };
}

/**
 * A number in two columns: `value` with a decimal point, as programs read it, and `valueVi` with a decimal comma,
 * which Excel under a Vietnamese locale takes for a number. There a point marks thousands.
 */
function numberColumns(name: keyof SpreadValue, title: string, description: string): Column<FigureRecord>[] {
  return [
    column(name, title, `${description} Viết với dấu chấm thập phân (94.2).`, { datatype: 'number' }),
    {
      name: `${name}Vi`,
      title: `${title} (dấu phẩy)`,
      description: `Cũng là số ở cột ${name}, viết với dấu phẩy thập phân (94,2) để Excel tiếng Việt tính được.`,
      datatype: { base: 'number', format: { decimalChar: ',', groupChar: '.' } },
      tableOnly: true,
      cell: (row) => decimalComma(row[name]),
    },
  ];
}

const always = { required: true } as const;

/** The columns of every table of figures, in order. The keys of the JSON files are the same. */
export const figureColumns: Column<FigureRecord>[] = [
  column('report', 'Bài', 'Mã của bài trong kho: năm/tháng/tên không dấu.', always),
  column(
    'id',
    'Mã số liệu',
    'Mã của số liệu trong bài, làm từ chính các chữ nêu nó; không trùng trong một bài.',
    always,
  ),
  column('quote', 'Câu trích', 'Những chữ nêu số liệu, đúng từng chữ như trong bài.', always),
  column('shown', 'Cách ghi', 'Số liệu ghi gọn theo lối viết thường dùng: 2.095 công văn, hơn 88%.', always),
  column('label', 'Nội dung', 'Tên ngắn của số liệu, do kho đặt.', always),
  column('group', 'Nhóm', 'Nhóm số liệu trong bảng bên cạnh bài.', always),
  ...numberColumns('value', 'Giá trị', 'Con số bài nêu. Để trống khi bài nêu một cặp số.'),
  ...numberColumns('from', 'Từ', 'Số trước khi thay đổi: trong “từ 175 thôn xuống còn 146” là 175.'),
  ...numberColumns('to', 'Đến', 'Số sau khi thay đổi: trong ví dụ trên là 146.'),
  ...numberColumns('part', 'Phần', 'Một phần trong tổng số: trong “123/128 chi bộ” là 123.'),
  ...numberColumns('whole', 'Tổng', 'Tổng số: trong ví dụ trên là 128.'),
  ...numberColumns('min', 'Thấp nhất', 'Số nhỏ nhất của một khoảng: trong “70 - 80%” là 70.'),
  ...numberColumns('max', 'Cao nhất', 'Số lớn nhất của khoảng: trong ví dụ trên là 80.'),
  column('unit', 'Đơn vị', 'Đơn vị tính, viết thường: đảng viên, %, triệu đồng/người/năm.', always),
  column(
    'qualifier',
    'Từ chỉ mức',
    'Từ đi kèm con số: hơn, gần, bình quân, tăng…; để trống khi bài nêu đúng con số ấy.',
  ),
  column('period', 'Thời kỳ', 'Khoảng thời gian của số liệu, theo như bài nêu.'),
  column('subject', 'Đối tượng', 'Tổ chức hoặc nơi mà số liệu nói về, theo như bài nêu.'),
  column(
    'partOf',
    'Phần của',
    'Mã của số liệu cùng bài mà số liệu này là một phần; không cộng chung hai số ấy.',
  ),
  column('indicator', 'Chỉ tiêu', 'Mã chỉ tiêu do người làm tư liệu gán, để so sánh giữa các bài.'),
  column(
    'suggestedIndicator',
    'Chỉ tiêu gợi ý',
    'Mã chỉ tiêu do máy gợi ý theo đơn vị và câu chữ; chưa có người soát.',
  ),
  column(
    'state',
    'Đã soát',
    'reviewed: đã có người làm tư liệu soát; automatic: máy trích, chưa có người soát.',
    always,
  ),
  column(
    'extracted',
    'Cách lấy',
    'Như cột state, theo tên gọi cũ: curated là reviewed; automatic là automatic.',
    always,
  ),
  column('date', 'Ngày đăng', 'Ngày đăng bài.', { datatype: 'date', required: true }),
  column('district', 'Địa bàn', 'Mã địa bàn của bài; tên đầy đủ có trong bai-viet.json.', always),
  column('term', 'Nhiệm kỳ', 'Nhiệm kỳ mà bài thuộc về.', always),
  column('url', 'Địa chỉ', 'Đường dẫn tới đúng câu nêu số liệu.', { datatype: 'anyURI', required: true }),
];

/** `94.2` → `94,2`; thousands are not marked, for spreadsheets disagree on how. */
function decimalComma(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value).replace('.', ',');
}
