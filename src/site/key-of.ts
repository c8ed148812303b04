import { createHash } from 'node:crypto';
import type { Report } from '../lib/report/types.ts';
import type { StatisticsRow } from '../lib/statistics/statistics.ts';

/**
 * A digest of a value. A report stands for itself by its own digest, which is another where anything of it is; so does
 * a figure in a table, by its report's.
 */
export function keyOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, digested)).digest('hex').slice(0, 32);
}

function digested(_name: string, value: unknown): unknown {
  if (typeof value === 'function' || value instanceof Map || value instanceof Set) {
    throw new Error('Không tính được dấu của một giá trị không ghi được thành JSON.');
  }
  // Where its authors' pages lie is decided by the other reports too.
  if (isReport(value)) return [value.digest, value.authors.map(({ slug }) => slug)];
  // All of a row follows from its report and the authority files.
  return isRow(value) ? [value.report.digest, value.figure.id] : value;
}

function isRow(value: unknown): value is StatisticsRow {
  return typeof value === 'object' && value !== null && 'figure' in value && 'report' in value;
}

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'digest' in value && 'termSlug' in value;
}
