import { createHash } from 'node:crypto';
import type { Report } from '../lib/report/types.ts';

/** A digest of a value. A report stands for itself by its own digest, which is another where anything of it is. */
export function keyOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, digested)).digest('hex').slice(0, 32);
}

function digested(_name: string, value: unknown): unknown {
  if (typeof value === 'function' || value instanceof Map || value instanceof Set) {
    throw new Error('Không tính được dấu của một giá trị không ghi được thành JSON.');
  }
  return isReport(value) ? value.digest : value;
}

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'digest' in value && 'termSlug' in value;
}
