import { chartGroup, type ChartMark } from '../figures/chart.ts';
import { unitFamily } from '../figures/compare.ts';
import type { LocatedFigure } from '../figures/types.ts';
import { capitalise } from '../vietnamese/format.ts';

/** Figures that ask the same of several bodies or things, read across and down. */
export interface SidebarTable<Cell> {
  /** `Huyện ủy Sông Lô` over `tổ chức đảng` and `đảng viên`. */
  heads: { name: string; columns: string[] }[];
  rows: { name: string; cells: Cell[] }[];
}

/** More columns do not stand beside a text. */
const mostColumns = 4;
/** Of a smaller table the rows of a list say as much. */
const fewestCells = 4;

/**
 * The table that `figures` fill, or `undefined` where they fill none. A row is what was asked (`được kiểm tra`), a
 * column of whom (`head`: period and subject) and what was counted (`đảng viên`), where the label begins with it.
 */
export function tableOf<Cell>(
  figures: readonly LocatedFigure[],
  head: (figure: LocatedFigure) => string,
  shown: (figure: LocatedFigure, mark: ChartMark | undefined) => Cell,
): SidebarTable<Cell> | undefined {
  const cells = figures.map((figure) => ({ figure, head: head(figure), ...parted(figure) }));
  const heads = [...Map.groupBy(cells, (cell) => cell.head)].map(([name, under]) => ({
    name,
    columns: [...new Set(under.map(({ counted }) => counted))],
  }));
  const columns = heads.flatMap(({ name, columns }) => columns.map((counted) => ({ name, counted })));
  const rows = [...Map.groupBy(cells, (cell) => cell.asked)];
  const filled = rows.length >= 2 && columns.length >= 2 && columns.length <= mostColumns;
  if (!filled || cells.length < fewestCells || cells.length !== rows.length * columns.length)
    return undefined;
  const marks = oneScale(figures);
  const find = (row: typeof cells, name: string, counted: string) =>
    row.find((cell) => cell.head === name && cell.counted === counted);
  if (!rows.every(([, row]) => columns.every(({ name, counted }) => find(row, name, counted))))
    return undefined;
  return {
    heads,
    rows: rows.map(([name, row]) => ({
      name: capitalise(name),
      cells: columns.map((column) => {
        const { figure } = find(row, column.name, column.counted)!;
        return shown(figure, marks?.get(figure.id));
      }),
    })),
  };
}

/** `Đảng viên được kiểm tra`, counting `đảng viên`: asked is `được kiểm tra`. */
function parted({ label, unit }: LocatedFigure): { asked: string; counted: string } {
  const begins = label.toLowerCase().startsWith(`${unit.toLowerCase()} `);
  return begins ? { asked: label.slice(unit.length + 1), counted: unit } : { asked: label, counted: '' };
}

/**
 * Marks for a whole table: each column holds like figures, and equal lengths are equal numbers throughout.
 * `undefined` where the largest would leave of the others nothing to see.
 */
function oneScale(figures: readonly LocatedFigure[]): ReadonlyMap<string, ChartMark> | undefined {
  const alike = figures.map(({ period: _, subject: __, ...figure }) => ({
    ...figure,
    unit: unitFamily(figure.unit),
  }));
  const marks = chartGroup(alike);
  const kinds = new Set(marks.map((mark) => mark?.kind));
  if (kinds.size > 1 || !(kinds.has('bar') || kinds.has('share'))) return undefined;
  if (new Set(alike.map(({ unit }) => unit)).size > 1) return undefined;
  return new Map(figures.map((figure, at) => [figure.id, marks[at]!]));
}
