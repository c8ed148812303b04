import { feedMoment, feedUpdated, type Feed, type FeedEntry } from './feed.ts';
import { escapeXml, xmlDocument } from './xml.ts';

/** The feed as Atom 1.0. https://www.rfc-editor.org/rfc/rfc4287 */
export function writeAtom(feed: Feed): string {
  return xmlDocument(
    [
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
      `  <id>${escapeXml(feed.id)}</id>`,
      `  <title>${escapeXml(feed.title)}</title>`,
      `  <subtitle>${escapeXml(feed.description)}</subtitle>`,
      `  <updated>${feedUpdated(feed)}</updated>`,
      `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
      `  <link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>`,
      ...feed.entries.map(writeEntry),
      '</feed>',
    ].join('\n'),
  );
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
    `    <summary>${escapeXml(entry.summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}
