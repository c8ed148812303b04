import { createHash } from 'node:crypto';
import type { Report } from '../lib/report/types.ts';
import { site } from './site.ts';

/** What feed readers and libraries know a report by, in whichever place they meet it. */
export function reportId({ former, path }: Pick<Report, 'former' | 'path'>): string {
  return permanentId(former[0] ?? path);
}

/**
 * An IRI that a feed reader knows an entry by: a UUID made from the site's name and the first address that the
 * report had (version 5 of RFC 9562 in form), so that neither a new title nor a new host makes it another entry.
 */
export function permanentId(path: string): string {
  const hash = createHash('sha1').update(`${site.name}\0${path}`).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}
