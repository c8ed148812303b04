import { parseVietnameseNumber } from '../../../vietnamese/numbers.ts';
import { readNumeral } from '../../quantity/numerals.ts';
import { tokenize } from '../../tokens.ts';
import type { FigureValue } from '../../types.ts';
import { readNounPhrase } from '../../noun/noun-phrase.ts';

/** A figure in a table's cell. Offsets are those of the text; the unit comes from a heading. */
export interface CellFigure {
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

/** One line of a table. */
export interface TableLine {
  text: string;
  /** Where the line begins in the text. */
  offset: number;
}

interface Cell {
  text: string;
  start: number;
  end: number;
}

const NUMBERING = /^(?:stt|tt|số tt|số thứ tự|#|no\.?|thứ tự)$/i;
const NO_FIGURES =
  /^(?:năm|ghi chú|ngày.*|thời gian|số hiệu|số, ký hiệu|số\/ký hiệu|điện thoại|mã.*|lớp|khóa|năm sinh|xếp hạng|thứ hạng|hạng|trang)$/i;
const PERIOD =
  /^(?:năm\s+)?(?:(?:19|20)\d\d)(?:\s?[-–]\s?(?:19|20)\d\d)?$|^(?:quý|tháng|nhiệm kỳ|giai đoạn|đầu nhiệm kỳ|cuối nhiệm kỳ)(?!\p{L}).*$/iu;
const UNIT_COLUMN = /^(?:đơn vị tính|đvt|đv tính)$/i;

/** A table's line: GFM (`| a | b |`) or cells parted by tabs. */
export function isTableLine(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line) || /\S\t+\S/.test(line);
}

function cells({ text, offset }: TableLine): Cell[] {
  const bars = /^\s*\|/.test(text);
  const pieces: Cell[] = [];
  const separator = bars ? /(?<!\\)\|/g : /\t+/g;
  let from = bars ? text.indexOf('|') + 1 : 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    pieces.push({ text: trimmed, start: offset + from + lead, end: offset + from + lead + trimmed.length });
  };
  for (const match of text.matchAll(separator)) {
    if (match.index < from) continue;
    push(match.index);
    from = match.index + match[0].length;
  }
  if (!bars) push(text.length);
  return pieces;
}

/** `Kết nạp (đảng viên)` → `đảng viên`; `Tỷ lệ hoàn thành (%)` → `%`; `Số chi bộ` → `chi bộ`. */
function unitOfHeading(heading: string): string {
  const bracket = /\(([^()\d]+)\)\s*$/.exec(heading)?.[1]?.trim();
  if (bracket && !/^(?:nếu có|dự kiến|ước)$/i.test(bracket))
    return bracket.replace(/^(?:đvt|đơn vị(?: tính)?)\s*:\s*/i, '').toLowerCase();
  if (/%|tỷ lệ|tỉ lệ|phần trăm/i.test(heading)) return '%';
  const noun = heading
    .replace(/^(?:tổng\s+)?số(?:\s+lượng)?\s+/i, '')
    .replace(/\([^)]*\)/g, '')
    .trim();
  return readNounPhrase(tokenize(noun), 0)?.unit ?? noun.toLowerCase();
}

/** `nghìn đồng` multiplies: 12 in a column of `triệu đồng` is 12,000,000 `đồng`. */
function scaleOf(unit: string): { factor: number; unit: string } {
  const numeral = readNumeral(tokenize(`1 ${unit}`), 0);
  if (!numeral || numeral.value === 1) return { factor: 1, unit };
  return { factor: numeral.value, unit: unit.split(' ').slice(numeral.last).join(' ') };
}

function cellValue(text: string): { value: FigureValue; percent: boolean } | undefined {
  const ratio = /^(\d[\d.]*)\s?\/\s?(\d[\d.]*)$/.exec(text);
  if (ratio) {
    const [part, whole] = [parseVietnameseNumber(ratio[1]!), parseVietnameseNumber(ratio[2]!)];
    return part === undefined || whole === undefined ? undefined : { value: { part, whole }, percent: false };
  }
  const match = /^([-−+]?)(\d[\d.,\u00a0\u202f ]*)\s?(%?)$/.exec(text);
  const number = match ? parseVietnameseNumber(match[2]!.trim()) : undefined;
  if (!match || number === undefined) return undefined;
  return { value: match[1] === '-' || match[1] === '−' ? -number : number, percent: match[3] === '%' };
}

/** True for a column that counts its rows: 1, 2, 3… */
function countsRows(rows: readonly Cell[][], column: number): boolean {
  const numbers = rows.map((row) => row[column]?.text ?? '').filter(Boolean);
  return numbers.length > 1 && numbers.every((text, at) => Number(text.replace(/\.$/, '')) === at + 1);
}

/** Reads every numeric cell of a table; its caption may name a unit for all (`Đơn vị tính: triệu đồng`). */
export function readTable(lines: readonly TableLine[], caption: string): CellFigure[] {
  const rows = lines.map(cells).filter((row) => !row.every(({ text }) => /^:?-*:?$/.test(text)));
  const [head, ...body] = rows;
  if (!head || body.length === 0) return [];
  const common = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^);.]+)/i.exec(caption)?.[1]?.trim();
  const unitColumn = head.findIndex(({ text }) => UNIT_COLUMN.test(text));
  const skipped = head.map(
    ({ text }, column) =>
      NUMBERING.test(text) || NO_FIGURES.test(text) || (column === 0 && countsRows(body, column)),
  );
  const labels = body.map(
    (row) =>
      row.find(({ text }, column) => text && !skipped[column] && column !== unitColumn && !cellValue(text))
        ?.text ?? '',
  );
  const figures: CellFigure[] = [];
  body.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      const heading = head[column]?.text ?? '';
      const read = skipped[column] || cell.text === labels[rowIndex] ? undefined : cellValue(cell.text);
      if (!read) return;
      const byRow =
        PERIOD.test(heading) ||
        heading === '' ||
        /^(?:số lượng|kết quả|thực hiện|kế hoạch|tổng số|tổng|cộng)$/i.test(heading);
      const what = byRow ? labels[rowIndex]! : heading;
      const named =
        row[unitColumn]?.text ||
        (unitOfHeading(what) === '%' ? '%' : undefined) ||
        common ||
        unitOfHeading(what);
      const { factor, unit } = read.percent ? { factor: 1, unit: '%' } : scaleOf(named.toLowerCase());
      figures.push({
        start: cell.start,
        end: cell.end,
        value: typeof read.value === 'number' ? Number((read.value * factor).toPrecision(15)) : read.value,
        unit,
        label:
          byRow && !PERIOD.test(heading) && heading
            ? `${what} (${heading.toLowerCase()})`
            : what.replace(/\s*\([^)]*\)\s*$/, ''),
        subject: byRow ? '' : labels[rowIndex]!,
        ...(PERIOD.test(heading) ? { period: heading.toLowerCase() } : {}),
      });
    });
  });
  return figures;
}
