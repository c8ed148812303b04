import { feedMoment, feedText, feedUpdated, type Feed, type FeedEntry } from './feed.ts';
import { escapeXml, xmlDocument } from './xml.ts';

/**
 * The feed as Atom 1.0, and an archived page of it as RFC 5005 has them.
 * https://www.rfc-editor.org/rfc/rfc4287 https://www.rfc-editor.org/rfc/rfc5005
 */
export function writeAtom(feed: Feed): string {
  const { current, previous, next } = feed;
  return xmlDocument(
    [
      current
        ? '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="vi">'
        : '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
      `  <id>${escapeXml(feed.id)}</id>`,
      `  <title>${escapeXml(feed.title)}</title>`,
      `  <subtitle>${escapeXml(feed.description)}</subtitle>`,
      `  <updated>${feedUpdated(feed)}</updated>`,
      `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
      `  <link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>`,
      ...(current ? ['  <fh:archive/>'] : []),
      ...pageLink('current', current),
      ...pageLink('prev-archive', previous),
      ...pageLink('next-archive', next),
      ...feed.entries.map(writeEntry),
      '</feed>',
    ].join('\n'),
  );
}

function pageLink(relation: string, address: string | undefined): string[] {
  if (!address) return [];
  return [`  <link rel="${relation}" type="application/atom+xml" href="${escapeXml(address)}"/>`];
}

function writeEntry(entry: FeedEntry): string {
  return [
    '  <entry>',
    `    <id>${escapeXml(entry.id)}</id>`,
    `    <title>${escapeXml(entry.title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>`,
    `    <published>${feedMoment(entry.published)}</published>`,
    `    <updated>${feedMoment(entry.updated)}</updated>`,
    ...entry.authors.map((name) => `    <author><name>${escapeXml(name)}</name></author>`),
    ...entry.categories.map((term) => `    <category term="${escapeXml(term)}"/>`),
    `    <summary>${escapeXml(feedText(entry))}</summary>`,
    '  </entry>',
  ].join('\n');
}
