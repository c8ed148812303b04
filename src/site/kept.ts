import { createHash } from 'node:crypto';
import type { Report } from '../lib/report/types.ts';
import { latestYear } from './archive.ts';

/**
 * Gives routes a key of all that their pages are made from besides code, configuration and authority files: what the
 * route gives the page, and what every page shows of the archive. As long as it is the same, the page is.
 */
export async function keptRoutes<Route extends { params: object; props: object }>(
  routes: readonly Route[],
): Promise<(Route & { cacheKey: string })[]> {
  const year = await latestYear();
  return routes.map((route) => ({ ...route, cacheKey: keyOf([year, route.params, route.props]) }));
}

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
