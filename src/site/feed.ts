import { createHash } from 'node:crypto';
import { address } from './addresses.ts';
import { getArchive } from './archive.ts';
import { feedLength, type Feed } from '../lib/publish/feed.ts';
import { lastModified } from '../lib/publish/report-record.ts';
import { placeTitle } from '../lib/authorities/places/places.ts';
import { site } from './site.ts';

/** The newest reports as a feed whose own address is `path`. */
export async function getFeed(path: string): Promise<Feed> {
  const { reports } = await getArchive();
  return {
    id: permanentId('/'),
    title: site.name,
    description: site.description,
    home: address('/'),
    self: address(path),
    entries: reports.slice(0, feedLength).map((report) => ({
      id: permanentId(report.former[0] ?? report.path),
      url: address(report.path),
      title: report.title,
      summary: report.summary ?? report.lead,
      published: report.date,
      updated: lastModified(report),
      authors: report.authors.map((author) => author.name),
      categories: [placeTitle(report.district), report.term],
    })),
  };
}

/**
 * An IRI that a feed reader knows an entry by: a UUID made from the site's name and the first address that the
 * report had (version 5 of RFC 9562 in form), so that neither a new title nor a new host makes it another entry.
 */
function permanentId(path: string): string {
  const hash = createHash('sha1').update(`${site.name}\0${path}`).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}
