/** A cell as a table holds it; `undefined` is an empty cell. */
export type Cell = string | number | undefined;

/** Tells Excel that the file is UTF-8; without it `Đảng` opens as `Äáº£ng`. */
const byteOrderMark = '\uFEFF';

/**
 * A CSV file by RFC 4180: commas, CRLF, quotation marks where a cell needs them, one header row; UTF-8 with a
 * byte order mark. Text that a spreadsheet would take for a formula (`-`, `+`, `=`, `@` first) gets a space
 * before it, which the metadata tells readers to trim. A number with a minus is left alone.
 */
export function writeCsv(header: string[], rows: Iterable<Cell[]>): string {
  const lines = [header.map(cellText).join(',')];
  for (const row of rows) lines.push(row.map(cellText).join(','));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const computed = /^[=+\-@\t\r]/.test(cell) && !/^-\d+(?:,\d+)?$/.test(cell);
  const safe = computed ? ` ${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
