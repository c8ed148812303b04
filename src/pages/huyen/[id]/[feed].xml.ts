import { districtFeeds, feedResponse } from '../../../site/feed.ts';
import { keptRoutes } from '../../../site/kept.ts';

export async function getStaticPaths() {
  const feeds = await districtFeeds();
  const routes = feeds.flatMap(({ id, documents }) =>
    documents.map(({ name, feed }) => ({ params: { id, feed: name }, props: { feed } })),
  );
  return keptRoutes(routes);
}

/** A district's reports, for feed readers. */
export const GET = feedResponse;
