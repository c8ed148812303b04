import type { MatrixRow } from './matrix.ts';
import { roundUp } from './scale.ts';

/** A point of a place's line: across from 0 to 1, and how far above (1) or below (−1) its first figure. */
export interface LinePoint {
  x: number;
  y: number;
  /** Found by a machine, not reviewed. */
  unreviewed: boolean;
}

/** Each place's line relative to its own first figure, all to one scale. */
export interface Lines {
  /** In percent: a line that touches the edge rose or fell by so much. */
  reach: number;
  points: LinePoint[][];
}

/** Lines of places over three columns or more; `undefined` where no place has two figures, or starts from 0. */
export function linesOf(rows: readonly MatrixRow[], columns: number): Lines | undefined {
  if (columns < 3) return undefined;
  const relative = rows.map(({ cells }) => {
    const first = cells.find((cell) => cell !== undefined)?.value;
    return cells.flatMap((cell, index) =>
      cell && first
        ? [
            {
              x: index / (columns - 1),
              y: cell.value / first - 1,
              unreviewed: cell.row.figure.state === 'automatic',
            },
          ]
        : [],
    );
  });
  const reach = Math.max(0, ...relative.flat().map(({ y }) => Math.abs(y)));
  if (reach === 0) return undefined;
  const rounded = roundUp(reach * 100);
  return {
    reach: rounded,
    points: relative.map((line) => line.map((point) => ({ ...point, y: (point.y * 100) / rounded }))),
  };
}
