import { formatNumber } from '../vietnamese/format.ts';
import type { ComparableSet } from './comparability.ts';
import type { StatisticsRow } from './statistics.ts';
import type { Indicator } from '../authorities/indicators/schema.ts';

/** A number that no report states: worked out over figures that measure the same in the same period. */
interface Derived {
  kind: 'sum' | 'mean';
  /** The period that all of them name: `năm 2019`. */
  period: string;
  /** How many places. */
  places: number;
  /** `2.095` */
  value: string;
  unit: string;
}

/**
 * Sums or means, for an indicator that allows it: over figures that archivists reviewed, that are plain numbers
 * said without «hơn» or «gần», and that name one and the same period, one for each place. Where a place has two
 * reports for a period the newer one counts.
 */
export function derive({ comparison }: Indicator, { rows, measure }: ComparableSet): Derived[] {
  if (comparison === 'none' || measure.period === undefined) return [];
  const periods = new Map<string, Map<string, StatisticsRow>>();
  for (const row of rows) {
    const { period, qualifier, value, state } = row.figure;
    const exact = qualifier === undefined || qualifier === 'bình quân';
    if (state !== 'reviewed' || row.suggested || !exact || typeof value !== 'number') continue;
    // «mỗi năm» names no period of its own; the term does.
    const named = /\d/.test(period ?? '') ? period! : `${measure.period}, nhiệm kỳ ${row.report.term}`;
    const places = periods.get(named) ?? new Map<string, StatisticsRow>();
    const known = places.get(row.report.district.id);
    if (!known || known.report.date < row.report.date) places.set(row.report.district.id, row);
    periods.set(named, places);
  }
  return [...periods]
    .filter(([, places]) => places.size > 1)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([period, places]) => {
      const values = [...places.values()].map((row) => row.figure.value as number);
      const sum = values.reduce((total, value) => total + value, 0);
      const result = comparison === 'sum' ? sum : sum / values.length;
      return {
        kind: comparison,
        period,
        places: places.size,
        value: formatNumber(Number(result.toFixed(comparison === 'mean' ? 1 : 6))),
        unit: measure.unit,
      };
    });
}
