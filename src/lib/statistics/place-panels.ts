import type { Indicator } from '../authorities/indicators/schema.ts';
import { mostTelling } from '../figures/telling.ts';
import { comparableSets, type ComparableSet } from './comparability.ts';
import { matrixOf, type MatrixCell } from './matrix.ts';
import type { Scale } from './scale.ts';
import type { StatisticsRow } from './statistics.ts';

/** One measure of one place over its terms, or over the years that its figures name, to a scale of its own. */
export interface PlacePanel {
  indicator: Indicator;
  measure: ComparableSet['measure'];
  /** In the words of its last figure: `Huyện ủy Sông Lô`. */
  subject?: string;
  by: 'term' | 'year';
  scale: Scale;
  /** Whether bars say more than the numbers: one lone count has nothing to be held against. */
  drawn: boolean;
  /** Whether each number is a share of a whole of its own, which its bar is a part of. */
  whole: boolean;
  /** Earliest first; a term without a figure is there, without a cell. */
  cells: { column: string; cell?: MatrixCell }[];
}

/** More terms than these have no room. */
const mostTerms = 6;

/**
 * The indicators of one place, each by the measure that says most of it: first those of terms, then those of years, then
 * lone numbers; among these those with most figures, and among equals those that tell most: a change, then a share, then
 * a count. Figures without an indicator, and falls below zero, have no panel.
 */
export function panelsOf(rows: readonly StatisticsRow[]): PlacePanel[] {
  const terms = [...new Set(rows.map(({ report }) => report.term))].sort().slice(-mostTerms);
  const byIndicator = Map.groupBy(rows, ({ indicator }) => indicator);
  byIndicator.delete(undefined);
  const panels = [...byIndicator].flatMap(([indicator, found]) =>
    comparableSets(found).flatMap((set) => panelOf(indicator!, set, terms) ?? []),
  );
  const telling = mostTelling(panels.map((panel) => ({ ...lastFigure(panel), panel }))).map(
    ({ panel }) => panel,
  );
  const ordered = telling.sort((a, b) => kindOf(a) - kindOf(b) || filled(b) - filled(a));
  return [...new Map(ordered.toReversed().map((panel) => [panel.indicator, panel])).values()].toReversed();
}

function kindOf(panel: PlacePanel): number {
  if (!panel.drawn) return 2;
  return panel.by === 'term' ? 0 : 1;
}

function filled({ cells }: PlacePanel): number {
  return cells.filter(({ cell }) => cell).length;
}

function panelOf(indicator: Indicator, set: ComparableSet, terms: readonly string[]): PlacePanel | undefined {
  const { by, columns, rows, scale, whole } = matrixOf(set);
  const [row] = rows;
  if (!row) return undefined;
  const cellOf = new Map(columns.map((column, index) => [column, row.cells[index]]));
  const shown = by === 'year' ? columns : terms;
  const cells = shown.map((column) => ({ column, cell: cellOf.get(column) }));
  const found = cells.flatMap(({ cell }) => cell ?? []);
  if (found.length === 0) return undefined;
  return {
    indicator,
    measure: set.measure,
    subject: found.at(-1)!.row.figure.subject,
    by,
    scale,
    drawn: whole || found.length > 1 || found[0]!.before !== undefined,
    whole,
    cells,
  };
}

function lastFigure({ cells }: PlacePanel) {
  return cells.findLast(({ cell }) => cell)!.cell!.row.figure;
}
