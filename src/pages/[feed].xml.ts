import { archiveFeed, feedResponse } from '../site/feed.ts';
import { keptRoutes } from '../site/kept.ts';

export async function getStaticPaths() {
  const documents = await archiveFeed();
  return keptRoutes(documents.map(({ name, feed }) => ({ params: { feed: name }, props: { feed } })));
}

/** The newest reports of the archive, for feed readers, and before them all others: `feed.xml`, `feed-1.xml`. */
export const GET = feedResponse;
