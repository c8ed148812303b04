import { askedOfRow } from '../figures/asked-of-row.ts';
import type { Fact } from '../figures/repeats.ts';
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
const fewest = 2;

/**
 * The table that `facts` fill, or `undefined` where they fill none. A row is what was asked (`được kiểm tra`), a
 * column of whom (`head`: period and subject) and what was counted (`đảng viên`), where the label begins with it.
 */
export function tableOf<Cell>(
  facts: readonly Fact[],
  head: (fact: Fact) => string,
  shown: (fact: Fact) => Cell,
): SidebarTable<Cell> | undefined {
  const cells = facts.map((fact) => ({ fact, head: head(fact), ...parted(fact.figure) }));
  const heads = [...Map.groupBy(cells, (cell) => cell.head)].map(([name, under]) => ({
    name,
    columns: [...new Set(under.map(({ counted }) => counted))],
  }));
  const columns = heads.flatMap(({ name, columns }) => columns.map((counted) => ({ name, counted })));
  const rows = [...Map.groupBy(cells, (cell) => cell.asked)];
  const fits = rows.length >= fewest && columns.length >= fewest && columns.length <= mostColumns;
  if (!fits || cells.length !== rows.length * columns.length) return undefined;
  const find = (row: typeof cells, name: string, counted: string) =>
    row.find((cell) => cell.head === name && cell.counted === counted);
  if (!rows.every(([, row]) => columns.every(({ name, counted }) => find(row, name, counted))))
    return undefined;
  return {
    heads,
    rows: rows.map(([name, row]) => ({
      name: capitalise(name),
      cells: columns.map((column) => shown(find(row, column.name, column.counted)!.fact)),
    })),
  };
}

/**
 * `Đảng viên được kiểm tra`, counting `đảng viên`: asked is `được kiểm tra`. `Chi bộ: Xã A`: what is counted is asked
 * of a place.
 */
function parted(figure: LocatedFigure): { asked: string; counted: string } {
  const { label, unit, subject } = figure;
  const counted = askedOfRow(figure);
  if (counted !== undefined) return { asked: subject!, counted };
  const begins = label.toLowerCase().startsWith(`${unit.toLowerCase()} `);
  return begins ? { asked: label.slice(unit.length + 1), counted: unit } : { asked: label, counted: '' };
}
