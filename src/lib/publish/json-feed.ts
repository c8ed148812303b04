import { feedMoment, feedText, type Feed } from './feed.ts';

/** The feed as JSON Feed 1.1. https://www.jsonfeed.org/version/1.1/ */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: 'vi',
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: feedText(entry),
      date_published: feedMoment(entry.published),
      date_modified: feedMoment(entry.updated),
      authors: entry.authors.map((name) => ({ name })),
      tags: entry.categories,
      language: 'vi',
    })),
  });
}
