import { soundAuthorities } from '../content-loader/authorities.ts';
import type { Authorities } from '../lib/authorities/authorities.ts';

let known: Promise<Authorities> | undefined;

/** What is told beside the words of reports; read once in a build, anew for each page in `astro dev`. */
export function getAuthorities(): Promise<Authorities> {
  if (!import.meta.env.DEV && known) return known;
  known = soundAuthorities();
  return known;
}
