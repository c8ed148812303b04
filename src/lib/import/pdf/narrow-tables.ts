import { rowOf, textOf, type Row } from './lines.ts';

/** In sizes of the letters: cells may stand closer than words of a stretched line. */
const narrowGap = 0.8;

/**
 * Parts the cells of tables whose columns stand close to each other. A stretched line of prose has gaps as wide; that several
 * rows have theirs at one place, with figures behind them, only tables do.
 */
export function withNarrowTables(rows: readonly Row[]): Row[] {
  const found: Row[] = [];
  let run: { row: Row; parted: Row }[] = [];
  const close = () => {
    const isTable = isTableOf(run.map(({ parted }) => parted));
    found.push(...run.map(({ row, parted }) => (isTable ? parted : row)));
    run = [];
  };
  for (const row of rows) {
    const parted = rowOf(
      row.segments.flatMap(({ items }) => items),
      narrowGap,
    );
    const before = run.at(-1)?.row;
    if (parted.segments.length < 2 || (before && before.y - row.y > row.size * 3)) close();
    if (parted.segments.length < 2) found.push(row);
    else run.push({ row, parted });
  }
  close();
  return found;
}

function isTableOf(rows: readonly Row[]): boolean {
  if (rows.length < 2) return false;
  const cells = rows.flatMap(({ segments }) => segments.slice(1));
  const figures = cells.filter((cell) => /^[\s\d.,%+–-]+$/.test(textOf(cell)));
  return figures.length > cells.length / 2 && cellsOfOneColumn(rows) === 1;
}

/** The most cells that a row has in one column, columns being what no blank strip parts. */
function cellsOfOneColumn(rows: readonly Row[]): number {
  const segments = rows.flatMap((row) => row.segments).sort((a, b) => a.x - b.x);
  const starts: number[] = [];
  let reach = -Infinity;
  for (const { x, right } of segments) {
    if (x > reach) starts.push(x);
    reach = Math.max(reach, right);
  }
  const columnOf = (x: number) => starts.findLastIndex((start) => start <= x);
  return Math.max(
    ...rows.map((row) => {
      const columns = row.segments.map(({ x }) => columnOf(x));
      return columns.length - new Set(columns).size + 1;
    }),
  );
}
