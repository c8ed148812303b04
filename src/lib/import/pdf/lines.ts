/** A stretch of text where a PDF draws it; lengths in points, `y` from the bottom of the page. */
export interface PdfItem {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** The name of its font: `TimesNewRomanPS-BoldMT`, `.VnTime`. */
  font: string;
}

export interface PdfPage {
  width: number;
  height: number;
  items: readonly PdfItem[];
  /** What runs another way, each way turned upright. */
  asides?: readonly PdfPage[];
}

/** Stretches on one line with no wide gap between them. */
export interface Segment {
  items: PdfItem[];
  x: number;
  right: number;
}

/** What stands at one height of a page. */
export interface Row {
  segments: Segment[];
  y: number;
  size: number;
}

/** The rows of a page from its top, each with its segments from the left. */
export function rowsOf({ items }: PdfPage): Row[] {
  const sorted = items.filter((one) => one.text.trim() !== '').sort((a, b) => b.y - a.y);
  const rows: PdfItem[][] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    // What is raised or lowered stands on the line of its neighbours.
    const near = row && Math.abs(row[0]!.y - item.y) < Math.max(row[0]!.size, item.size) * 0.45;
    if (near) row.push(item);
    else rows.push([item]);
  }
  return withRaised(rows).map((row) => rowOf(row));
}

/** Small signs that stand higher or lower than half a line, such as the number of a note, beside the word that they touch. */
function withRaised(rows: readonly PdfItem[][]): PdfItem[][] {
  const found: PdfItem[][] = [];
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const last = found.at(-1);
    if (next && areMarksOf(row, next)) next.push(...row);
    else if (last && areMarksOf(row, last)) last.push(...row);
    else found.push(row);
  }
  return found;
}

function areMarksOf(marks: readonly PdfItem[], row: readonly PdfItem[]): boolean {
  return marks.every((mark) =>
    row.some((one) => {
      const isNear = Math.abs(mark.y - one.y) < one.size * 0.6 && mark.size < one.size * 0.8;
      const gap = Math.min(Math.abs(mark.x - (one.x + one.width)), Math.abs(mark.x + mark.width - one.x));
      return isNear && gap < one.size * 0.3;
    }),
  );
}

/** In sizes of the letters: a gap between two words is narrower, unless a line is stretched. */
const wideGap = 1.6;

/** The items of one height, parted where the gap between two is so wide. */
export function rowOf(items: readonly PdfItem[], gap = wideGap): Row {
  const size = Math.max(...items.map((one) => one.size));
  const segments: Segment[] = [];
  for (const item of [...items].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const right = item.x + item.width;
    const near = last && item.x - last.right < size * (isMark(last) ? 4 : gap);
    if (last && near) {
      last.items.push(item);
      last.right = Math.max(last.right, right);
    } else segments.push({ items: [item], x: item.x, right });
  }
  const base = items.find((one) => one.size === size)!;
  return { segments, y: base.y, size };
}

/** The mark of an item of a list stands apart from its words. */
function isMark({ items }: Segment): boolean {
  const text = items
    .map((one) => one.text)
    .join('')
    .trim();
  return /^(?:[-–+•*▪●○]|\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVX]{1,5})[.)])$/u.test(text);
}

/** The words of a segment; a gap as wide as a space parts two of them. */
export function textOf({ items }: Segment): string {
  return items
    .map((item, index) => (index > 0 && isGap(items[index - 1]!, item) ? ` ${item.text}` : item.text))
    .join('');
}

export function isGap(before: PdfItem, item: PdfItem): boolean {
  if (/\s$/.test(before.text) || /^\s/.test(item.text)) return false;
  return item.x - (before.x + before.width) > Math.min(before.size, item.size) * 0.17;
}

export function rowText({ segments }: Row): string {
  return segments.map(textOf).join(' ');
}
