import { magnitude, statedShare } from '../figures/compare.ts';
import type { ComparableSet } from './comparability.ts';
import type { StatisticsRow } from './statistics.ts';

/** One bar of an indicator's chart; lengths are shares of the full width, from 0 to 1. */
export interface ChartBar {
  row: StatisticsRow;
  share: number;
  /** Of the value before, where the figure is a change. */
  before?: number;
}

/** The bars of one term, longest first, to the scale of the whole set. */
interface ChartPanel {
  term: string;
  bars: ChartBar[];
}

/** More bars than this say less than a table does. */
const mostBars = 60;

interface IndicatorChart {
  panels: ChartPanel[];
  /** How many figures of the set stand in the table alone. */
  omitted: number;
  /** Whose bar is as long as the chart is wide; absent where the width is 100 %. */
  longest?: StatisticsRow;
}

/**
 * Draws a set of comparable figures: for each term, latest first, the newest figure of each place.
 */
export function chartSet({ rows }: ComparableSet): IndicatorChart {
  const newest = new Map<string, StatisticsRow>();
  for (const row of rows) {
    if (magnitude(row.figure.value) < 0) continue;
    const key = `${row.report.term} ${row.report.district.id}`;
    const known = newest.get(key);
    if (!known || known.report.date < row.report.date) newest.set(key, row);
  }
  const drawn = [...newest.values()]
    .sort((a, b) => (a.report.term < b.report.term ? 1 : a.report.term > b.report.term ? -1 : 0))
    .slice(0, mostBars);
  const parts = rows.every(isPart);
  const whole = parts ? 1 : wholeOf(rows);
  const largest = whole ?? Math.max(0, ...drawn.map(largestOf));
  const panels = new Map<string, ChartBar[]>();
  for (const row of drawn) {
    const bars = panels.get(row.report.term) ?? [];
    bars.push(barOf(row, largest, parts));
    panels.set(row.report.term, bars);
  }
  return {
    panels: [...panels].map(([term, bars]) => ({ term, bars: bars.sort((a, b) => b.share - a.share) })),
    omitted: rows.length - drawn.length,
    ...(whole === undefined ? { longest: drawn.find((row) => largestOf(row) === largest) } : {}),
  };
}

function barOf(row: StatisticsRow, largest: number, parts: boolean): ChartBar {
  const { value } = row.figure;
  if (parts) return { row, share: statedShare(row.figure)! };
  const share = largest > 0 ? magnitude(value) / largest : 0;
  if (typeof value === 'number' || !('from' in value)) return { row, share };
  return { row, share, before: largest > 0 ? value.from / largest : 0 };
}

function largestOf({ figure: { value } }: Pick<StatisticsRow, 'figure'>): number {
  return typeof value !== 'number' && 'from' in value ? Math.max(value.from, value.to) : magnitude(value);
}

/** Percentages are drawn to the whole. */
function wholeOf(rows: StatisticsRow[]): number | undefined {
  const percent = rows.every(({ figure }) => figure.unit === '%' && largestOf({ figure }) <= 100);
  return percent ? 100 : undefined;
}

/** Parts are drawn to their wholes: 66/66 and 54/54 are alike. */
function isPart({ figure }: StatisticsRow): boolean {
  return typeof figure.value !== 'number' && 'part' in figure.value && statedShare(figure) !== undefined;
}
