import type { Row, Segment } from './lines.ts';

/** Rows that are read together, from the top down. */
export interface Band {
  kind: 'text' | 'table';
  rows: Row[];
}

/**
 * Puts rows into reading order: where a page has two columns, or a letterhead and a signature stand side by side, the left
 * one comes first; rows of figures are a table.
 */
export function readingOrder(rows: readonly Row[], width: number): Band[] {
  const gutter = gutterOf(rows, width);
  const bands: Band[] = [];
  let beside: Row[] = [];
  const close = () => {
    if (beside.length > 0)
      bands.push(...(gutter === undefined ? sideBySide(beside) : parted(beside, gutter)));
    beside = [];
  };
  for (const [index, row] of rows.entries()) {
    const isBeside =
      gutter === undefined
        ? row.segments.length > 1 || isOneSide(beside, row, rows[index + 1])
        : !spans(row, gutter);
    if (isBeside) {
      beside.push(row);
      continue;
    }
    close();
    const last = bands.at(-1);
    if (last?.kind === 'text') last.rows.push(row);
    else bands.push({ kind: 'text', rows: [row] });
  }
  close();
  return bands;
}

/** A line of one of two texts that stand side by side, the other having none at its height. */
function isOneSide(beside: readonly Row[], row: Row, next: Row | undefined): boolean {
  if (beside.length === 0 || beside.at(-1)!.y - row.y > row.size * 3) return false;
  const split = Math.min(...beside.flatMap(({ segments }) => segments.slice(1).map(({ x }) => x))) - 3;
  const isRight = (one: Row | undefined) => one !== undefined && one.segments[0]!.x >= split;
  return (
    isRight(row) || (row.segments[0]!.right < split && (isRight(next) || (next?.segments.length ?? 0) > 1))
  );
}

/** The middle of the blank strip between two columns of running text. */
function gutterOf(rows: readonly Row[], width: number): number | undefined {
  const gaps = rows.flatMap(({ segments }) =>
    segments.slice(1).map((segment, index) => [segments[index]!.right, segment.x] as const),
  );
  let best: number | undefined;
  let most = Math.max(4, rows.length * 0.4);
  for (let x = width * 0.35; x < width * 0.65; x += 3) {
    const open = gaps.filter(([left, right]) => left < x && x < right).length;
    const crossed = rows.filter((row) => spans(row, x)).length;
    if (open > most && crossed < rows.length * 0.3 && isProse(rows, x, width)) [best, most] = [x, open];
  }
  return best;
}

/** Whether most of what stands left of a place fills a column, as text does and cells of a table do not. */
function isProse(rows: readonly Row[], x: number, width: number): boolean {
  const left = rows.flatMap(({ segments }) => segments.filter((one) => one.right < x));
  const wide = left.filter((one) => one.right - one.x > width * 0.25);
  return wide.length > left.length * 0.6;
}

function spans({ segments }: Row, x: number): boolean {
  return segments.some((one) => one.x < x - 2 && one.right > x + 2);
}

function parted(rows: readonly Row[], x: number): Band[] {
  return [column(rows, (one) => one.right <= x + 2), column(rows, (one) => one.right > x + 2)];
}

function column(rows: readonly Row[], belongs: (segment: Segment) => boolean): Band {
  const own = rows.map((row) => ({ ...row, segments: row.segments.filter(belongs) }));
  return { kind: 'text', rows: own.filter(({ segments }) => segments.length > 0) };
}

/** Rows with gaps: cells of a table where they line up with figures, two texts side by side otherwise. */
function sideBySide(rows: readonly Row[]): Band[] {
  const most = Math.max(...rows.map(({ segments }) => segments.length));
  const cells = rows.flatMap(({ segments }) => segments.slice(1));
  const figures = cells.filter(({ items }) => /^[\s\d.,%+–-]+$/.test(items.map((one) => one.text).join('')));
  if (rows.length > 1 && (most > 2 || figures.length > cells.length / 2))
    return [{ kind: 'table', rows: [...rows] }];
  const second = Math.min(...rows.flatMap(({ segments }) => segments.slice(1).map(({ x }) => x)));
  return parted(rows, second - 3);
}
