import type { District } from '../lib/authorities/places/schema.ts';
import { capitalise } from '../lib/vietnamese/format.ts';

/** As a label, its first letter raised: `Huyện Sông Lô`. */
export function placeName({ kind, name }: District): string {
  return capitalise(`${kind} ${name}`);
}
