import { vi } from '../../i18n/vi.ts';
import type { ComparableSet } from '../../lib/statistics/comparability.ts';
import { capitalise } from '../../lib/vietnamese/format.ts';

/** What tells a set of figures from the other `sets` of its indicator: the unit only where they differ in it. */
export function measureName({ measure }: ComparableSet, sets: readonly ComparableSet[]): string {
  const { unit, period, subject } = measure;
  const { untold } = vi.figuresAcross;
  const units = sets.every((other) => other.measure.unit === unit) ? [] : [unit];
  return capitalise([...units, period ?? untold.period, subject ?? untold.subject].join(' · '));
}
