import { DISCIPLINE, PEOPLE } from '../../noun/lexicon.ts';
import type { FigureValue } from '../../types.ts';
import { periodOfHeading } from '../context/period.ts';
import { cells, cellValue } from './cells.ts';
import type { TableCell, TableLine } from './cells.ts';
import { measureOf, unitOfCaption } from './caption.ts';
import { countedIn, scaleOf, unitOfHeading } from './units.ts';

/** A figure in a table's cell. Offsets are those of the text; the unit comes from a heading. */
interface CellFigure {
  start: number;
  end: number;
  value: FigureValue;
  unit: string;
  /** The column's heading, with the row's where the row says what is counted. */
  label: string;
  /** Whose figure it is: the row's heading, `Xã A`. */
  subject: string;
  period?: string;
}

const NUMBERING = /^(?:stt|tt|số tt|số thứ tự|#|no\.?|thứ tự)$/i;
const NO_FIGURES =
  /^(?:năm|ghi chú|ngày.*|thời gian|số hiệu|số, ký hiệu|số\/ký hiệu|điện thoại|mã.*|năm sinh|xếp hạng|thứ hạng|hạng|trang)$/i;
const PERIOD =
  /^(?:năm\s+)?(?:(?:19|20)\d\d)(?:\s?[-–]\s?(?:19|20)\d\d)?$|^(?:\d{1,2} tháng(?: đầu| cuối)?(?: năm)? (?:19|20)\d\d)$|^(?:quý|tháng|nhiệm kỳ|giai đoạn|đầu nhiệm kỳ|cuối nhiệm kỳ)(?!\p{L}).*$/iu;
const BARE_YEARS = /^((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?$/;
/** `Kết nạp 2020`, but `6 tháng 2020` is a time whole. */
const YEAR_BEHIND = /^(\p{L}[\p{L} ]*\p{L}) ((?:19|20)\d\d)$/u;
const PLACE =
  /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản|buôn|tổ dân phố|đảng bộ|chi bộ|đảng ủy|trường|khối|cơ quan|sở|ban|hội|công ty|bệnh viện|trung tâm|chi cục|phòng|đoàn|công an|khoa|viện)(?!\p{L})/iu;
/** The row of a table that adds up the others. */
const TOTAL = /^(?:tổng(?: (?:số|cộng))?|cộng|toàn (?:huyện|tỉnh|xã|đảng bộ))$/iu;
/** Headings of columns that tell apart some of those counted in the column of their total. */
const SOME =
  /^(?:trong đó:? )?(?:nữ|nam|dự bị|chính thức|dân tộc(?: thiểu số)?|có đạo|tôn giáo|trẻ tuổi|tuổi trẻ|đoàn viên|xuất sắc|giỏi|khá|trung bình|yếu|(?:dưới|trên) \d+ tuổi)$/iu;
const UNIT_COLUMN = /^(?:đơn vị tính|đvt|đv tính)$/i;

/** A heading that says nothing of what is counted: the row does. */
const NAMELESS = /^(?:|số lượng|kết quả|thực hiện|kế hoạch|kh|th|ước th|ước thực hiện|tổng số|tổng|cộng)$/i;
/** `KH 2022`, as a label says it. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['kh', 'kế hoạch'],
  ['th', 'thực hiện'],
  ['ước th', 'ước thực hiện'],
]);

interface Table {
  head: readonly TableCell[];
  body: readonly TableCell[][];
  /** Columns without figures. */
  skipped: readonly boolean[];
  unitColumn: number;
  /** Where rows are years: `| Năm | Số thu |`. */
  yearColumn: number;
  /** The unit that the caption names for all. */
  unit?: string;
  /** What the caption says is counted: `Kết quả phát triển đảng viên`. */
  counted?: string;
  /** What the caption says that all numbers measure: `Thu ngân sách`. */
  measure?: string;
  /** What columns such as `Nữ` count some of. */
  total?: string;
  /** Rows are named by places or bodies. */
  ofBodies: boolean;
}

/** True for a column that counts its rows: 1, 2, 3… */
function countsRows(rows: readonly TableCell[][], column: number): boolean {
  const numbers = rows.map((row) => row[column]?.text ?? '').filter(Boolean);
  return numbers.length > 1 && numbers.every((text, at) => Number(text.replace(/\.$/, '')) === at + 1);
}

/** Under a heading of several columns (`Kết nạp`) a second row tells their times apart (`2018 | 2019`): the two are one. */
function withWholeHead([head = [], ...body]: TableCell[][]): { head: TableCell[]; body: TableCell[][] } {
  const [times, ...rest] = body;
  const [first, ...others] = times ?? [];
  const isSecond =
    first?.text === '' && others.length > 0 && others.every(({ text }) => text === '' || PERIOD.test(text));
  if (!isSecond) return { head, body };
  let over = '';
  return {
    body: rest,
    head: times!.map((time, column) => {
      over = head[column]?.text || over;
      return {
        ...time,
        text: column === 0 || !time.text ? (head[column]?.text ?? '') : `${over} ${time.text}`.trim(),
      };
    }),
  };
}

function tableOf(lines: readonly TableLine[], caption: string): Table {
  const { head, body } = withWholeHead(
    lines.map(cells).filter((row) => !row.every(({ text }) => /^:?-*:?$/.test(text))),
  );
  const counted = countedIn(caption);
  return {
    head,
    body,
    skipped: head.map(
      ({ text }, column) =>
        NUMBERING.test(text) ||
        NO_FIGURES.test(text) ||
        (column < 1 && /^(?:lớp|khóa)$/i.test(text)) ||
        (column === 0 && countsRows(body, column)),
    ),
    unitColumn: head.findIndex(({ text }) => UNIT_COLUMN.test(text)),
    yearColumn: head.findIndex(({ text }) => /^năm$/i.test(text)),
    counted,
    ofBodies: head.some(
      ({ text }, column) =>
        column < 2 &&
        /^(?:đơn vị|địa phương|tên đơn vị)$|^(?:xã|phường|huyện|thôn|bản|chi bộ|đảng bộ|chi, đảng bộ)(?:,? (?:xã|phường|thị trấn))*$/iu.test(
          text,
        ),
    ),
    total: totalUnit(head) ?? counted,
    unit: unitOfCaption(caption),
    measure: measureOf(caption),
  };
}

/** What the column of totals counts: `Tổng số đảng viên`. */
function totalUnit(head: readonly TableCell[]): string | undefined {
  const heading = (
    head.find(({ text }) => /^(?:tổng )?số (?!tiền)\p{L}/iu.test(text)) ??
    head.find(({ text }) => PEOPLE.has(text.toLowerCase()))
  )?.text;
  return heading && unitOfHeading(heading);
}

/** Reads every numeric cell of a table; its caption may name a unit for all (`Đơn vị tính: triệu đồng`). */
export function readTable(lines: readonly TableLine[], caption: string): CellFigure[] {
  const table = tableOf(lines, caption);
  const { body, skipped, unitColumn } = table;
  return body.flatMap((row) => {
    const name = row.find(
      ({ text }, column) => text && !skipped[column] && column !== unitColumn && !cellValue(text),
    );
    return row.flatMap((cell, column) =>
      skipped[column] || cell === name ? [] : (readCell(table, row, column, name?.text ?? '') ?? []),
    );
  });
}

/** `Kết nạp năm 2020`: what a column counts, and when; a heading may be a time alone. */
function readHeading(heading: string): { isPeriod: boolean; period?: string; counted: string } {
  const year = BARE_YEARS.exec(heading);
  if (year)
    return { isPeriod: true, period: year[2] ? `${year[1]}–${year[2]}` : `năm ${year[1]}`, counted: '' };
  if (PERIOD.test(heading)) return { isPeriod: true, period: heading.toLowerCase(), counted: '' };
  const named = periodOfHeading(heading);
  const behind = named ? null : YEAR_BEHIND.exec(heading);
  if (behind) return { isPeriod: false, period: `năm ${behind[2]}`, counted: behind[1]! };
  if (!named) return { isPeriod: false, counted: heading };
  return { isPeriod: named.rest === '', counted: named.rest, period: named.period };
}

/** The figure in a cell of a row; `name` is the row's heading. */
function readCell(
  table: Table,
  row: readonly TableCell[],
  column: number,
  name: string,
): CellFigure | undefined {
  const { text, start, end } = row[column]!;
  const read = cellValue(text);
  if (!read) return undefined;
  const heading = table.head[column]?.text ?? '';
  const { isPeriod, period = yearOf(table, row), counted } = readHeading(heading);
  const byRow = isPeriod || NAMELESS.test(counted);
  const { what, subject } = byRow ? tellRow(table, name) : { what: counted, subject: name };
  // Where neither the row nor the column has a name, nothing is known of the number.
  if (!what) return undefined;
  const nameless = byRow && !isPeriod;
  const { factor, unit } = read.percent
    ? { factor: 1, unit: '%' }
    : scaleOf(read.unit ?? unitFor(table, row, byRow ? name : what, { byYears: isPeriod, nameless }));
  return {
    start,
    end,
    value: typeof read.value === 'number' ? Number((read.value * factor).toPrecision(15)) : read.value,
    unit,
    label: withHeading(what, nameless ? counted : ''),
    subject,
    ...(period === undefined ? {} : { period }),
  };
}

/** What a row counts, and of whom: under `Thu ngân sách` one that bears a body's name says whose it is. */
function tellRow({ measure }: Table, name: string): { what: string; subject: string } {
  const isBody = PLACE.test(name) || TOTAL.test(name);
  return isBody && measure ? { what: measure, subject: name } : { what: name, subject: '' };
}

/** `Kết nạp đảng viên (kế hoạch)`; without a heading what is counted alone, its unit in brackets taken off. */
function withHeading(what: string, counted: string): string {
  const heading = counted.toLowerCase();
  return heading ? `${what} (${SPELLED_OUT.get(heading) ?? heading})` : what.replace(/\s*\([^)]*\)\s*$/, '');
}

/** The year that a row is of. */
function yearOf({ yearColumn }: Table, row: readonly TableCell[]): string | undefined {
  const said = row[yearColumn]?.text ?? '';
  return /^(?:19|20)\d\d$/.test(said) ? `năm ${said}` : undefined;
}

/** The unit that the row names, or the heading as a percentage, or the caption, or the heading. */
function unitFor(
  table: Table,
  row: readonly TableCell[],
  what: string,
  { byYears, nameless }: { byYears: boolean; nameless: boolean },
): string {
  const own = ownUnit(table, what, byYears, nameless);
  if (DISCIPLINE.has(own)) return table.counted ?? 'đảng viên';
  return (row[table.unitColumn]?.text || (own === '%' ? own : table.unit) || own).toLowerCase();
}

function ownUnit(
  { counted, total, ofBodies }: Table,
  what: string,
  byYears: boolean,
  nameless: boolean,
): string {
  if (SOME.test(what) && total) return total;
  // `| Xã Đông | 14 | 19 |` under years: places are not what is counted.
  if (byYears && counted && (PLACE.test(what) || TOTAL.test(what))) return counted;
  // `| Chi bộ | Tổng số |`: rows are bodies by their heading, whatever their names.
  if (nameless && counted && ofBodies) return counted;
  return unitOfHeading(what);
}
