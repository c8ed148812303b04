import { rowText, type Row } from './lines.ts';

/** A row that stands on each page beside the text: a running head, the number of the page. */
export interface SideRow {
  row: Row;
  where: 'đầu trang' | 'chân trang';
  reason: string;
}

const pageNumber = /^(?:trang|page)?\s*[-–—.]*\s*\d{1,4}\s*(?:[/-]\s*\d{1,4})?\s*[-–—.]*$/i;

/** Takes the running heads and page numbers off the pages. `pages` has the rows of each page from its top. */
export function takeSides(pages: readonly { rows: Row[]; height: number }[]): Map<Row[], SideRow[]> {
  const heads = repeated(pages.map(({ rows }) => rows.slice(0, 2)));
  const feet = repeated(pages.map(({ rows }) => rows.slice(-2)));
  return new Map(
    pages.map(({ rows, height }) => {
      const sides: SideRow[] = [];
      const take = (row: Row | undefined, where: SideRow['where'], known: ReadonlySet<string>): boolean => {
        if (!row) return false;
        const text = rowText(row).trim();
        const margin = where === 'đầu trang' ? row.y > height * 0.88 : row.y < height * 0.12;
        const isNumber = margin && pageNumber.test(text);
        if (!isNumber && !known.has(keyOf(row))) return false;
        sides.push({ row, where, reason: isNumber ? 'số trang' : 'in lại ở mỗi trang giấy' });
        return true;
      };
      while (take(rows[0], 'đầu trang', heads)) rows.shift();
      while (take(rows.at(-1), 'chân trang', feet)) rows.pop();
      return [rows, sides] as const;
    }),
  );
}

/** Rows that stand at the same height of several pages with the same words, numbers apart. */
function repeated(ends: readonly (readonly Row[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const rows of ends)
    for (const key of new Set(rows.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(ends.length / 3));
  return new Set([...counts].filter(([, count]) => ends.length > 1 && count >= least).map(([key]) => key));
}

function keyOf(row: Row): string {
  return `${Math.round(row.y / 4)} ${rowText(row).replace(/\d+/g, '#').trim()}`;
}
