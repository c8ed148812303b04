import { magnitude, statedShare } from '../figures/compare.ts';
import type { District } from '../authorities/places/schema.ts';
import type { ComparableSet } from './comparability.ts';
import { median, scaleTo, tidy, type Scale } from './scale.ts';
import type { StatisticsRow } from './statistics.ts';

/** One place in one column: the figure, and its bar as a share of the scale. */
export interface MatrixCell {
  row: StatisticsRow;
  /** What is drawn and sorted: for parts of wholes the share in percent. */
  value: number;
  share: number;
  /** Of the value before, where the figure is a change. */
  before?: number;
}

/** One place: a cell for each column, `undefined` where no report states a figure. */
export interface MatrixRow {
  place: District;
  cells: (MatrixCell | undefined)[];
  /** From the column before the last to the last one. */
  change?: number;
}

/** Figures of one indicator that measure the same: a row for each place, a column for each term or year. */
export interface Matrix {
  /** `term`: columns are terms; `year`: the years that the figures name. */
  by: 'term' | 'year';
  /** Earliest first. */
  columns: string[];
  /** Largest in the last column first; those without one after. */
  rows: MatrixRow[];
  scale: Scale;
  /** True where bars are shares of wholes: the scale ends at 100 %. */
  whole: boolean;
  /** The middle of each column that has three figures or more. */
  medians: (number | undefined)[];
  /** How many figures of the set stand in the table alone. */
  omitted: number;
}

/** More columns than this are too narrow to read, more rows too many to compare by eye. */
const mostColumns = 6;
const mostRows = 60;

/** Lays a set of comparable figures out by place and time; in each cell the newest report counts. */
export function matrixOf({ rows, measure }: ComparableSet): Matrix {
  const parts = rows.length > 0 && rows.every(isPart);
  const by = measure.period === 'một năm' && rows.every(yearNamed) ? 'year' : 'term';
  const columnOf = (row: StatisticsRow) => (by === 'year' ? yearNamed(row)! : row.report.term);
  const columns = [...new Set(rows.map(columnOf))].sort().slice(-mostColumns);
  const places = new Map<string, { place: District; found: Map<string, StatisticsRow> }>();
  for (const row of rows) {
    const column = columnOf(row);
    if (!columns.includes(column) || magnitude(row.figure.value) < 0) continue;
    const { district } = row.report;
    const entry = places.get(district.id) ?? { place: district, found: new Map<string, StatisticsRow>() };
    const known = entry.found.get(column);
    if (!known || known.report.date < row.report.date) entry.found.set(column, row);
    places.set(district.id, entry);
  }
  const valueOf = (row: StatisticsRow) =>
    parts ? tidy(statedShare(row.figure)! * 100) : magnitude(row.figure.value);
  const found = [...places.values()].flatMap((place) => [...place.found.values()]);
  const largest = Math.max(0, ...found.map((row) => (parts ? 100 : largestOf(row))));
  const whole = parts || (measure.unit === '%' && largest <= 100);
  const scale = whole ? { top: 100, ticks: [0, 25, 50, 75, 100] } : scaleTo(largest);
  const laid = [...places.values()]
    .map(({ place, found: cells }) =>
      rowOf(
        place,
        columns.map((column) => cellOf(cells.get(column), valueOf, scale.top, parts)),
      ),
    )
    .sort(byLastColumn)
    .slice(0, mostRows);
  return {
    by,
    columns,
    rows: laid,
    scale,
    whole,
    medians: columns.map((_, index) => {
      const values = laid.flatMap(({ cells }) => cells[index]?.value ?? []);
      return values.length > 2 ? median(values) : undefined;
    }),
    omitted: rows.length - laid.flatMap(({ cells }) => cells.filter(Boolean)).length,
  };
}

/** How many places rose and fell from the column before the last to the last one. */
export function changesOf(rows: readonly MatrixRow[]): { up: number; down: number; same: number } {
  const changes = rows.flatMap(({ change }) => change ?? []);
  return {
    up: changes.filter((change) => change > 0).length,
    down: changes.filter((change) => change < 0).length,
    same: changes.filter((change) => change === 0).length,
  };
}

/** The year that a figure's period names, and no other: `năm 2019` → `2019`. */
function yearNamed({ figure }: StatisticsRow): string | undefined {
  const years = (figure.period ?? '').match(/\d{4}/g) ?? [];
  return years.length === 1 ? years[0] : undefined;
}

function cellOf(
  row: StatisticsRow | undefined,
  valueOf: (row: StatisticsRow) => number,
  top: number,
  parts: boolean,
): MatrixCell | undefined {
  if (!row) return undefined;
  const value = valueOf(row);
  const stated = row.figure.value;
  const before =
    !parts && typeof stated !== 'number' && 'from' in stated ? { before: stated.from / top } : {};
  return { row, value, share: value / top, ...before };
}

function rowOf(place: District, cells: (MatrixCell | undefined)[]): MatrixRow {
  const [earlier, last] = [cells.at(-2), cells.at(-1)];
  return { place, cells, ...(earlier && last ? { change: tidy(last.value - earlier.value) } : {}) };
}

function byLastColumn(a: MatrixRow, b: MatrixRow): number {
  for (let index = a.cells.length - 1; index >= 0; index -= 1) {
    const difference = (b.cells[index]?.value ?? -1) - (a.cells[index]?.value ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function largestOf({ figure: { value } }: StatisticsRow): number {
  return typeof value !== 'number' && 'from' in value ? Math.max(value.from, value.to) : magnitude(value);
}

/** Parts are drawn to their wholes: 66/66 and 54/54 are alike. */
function isPart({ figure }: StatisticsRow): boolean {
  return typeof figure.value !== 'number' && 'part' in figure.value && statedShare(figure) !== undefined;
}
