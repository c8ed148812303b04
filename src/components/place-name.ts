import type { District } from '../lib/reports/types.ts';

/** As a label, its first letter raised: `Huyện Sông Lô`. */
export function placeName({ kind, name }: District): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`;
}
