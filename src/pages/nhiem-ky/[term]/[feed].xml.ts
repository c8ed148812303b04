import { feedResponse, termFeeds } from '../../../site/feed.ts';
import { keptRoutes } from '../../../site/kept.ts';

export async function getStaticPaths() {
  const feeds = await termFeeds();
  const routes = feeds.flatMap(({ term, documents }) =>
    documents.map(({ name, feed }) => ({ params: { term, feed: name }, props: { feed } })),
  );
  return keptRoutes(routes);
}

/** A term's reports, for feed readers. */
export const GET = feedResponse;
