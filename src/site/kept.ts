import { latestYear } from './archive.ts';
import { keyOf } from './key-of.ts';

/**
 * Gives routes a key of all that their pages are made from besides code, configuration and authority files: what the
 * route gives the page, and what every page shows of the archive. As long as it is the same, the page is.
 */
export async function keptRoutes<Route extends { params: object; props: object }>(
  routes: readonly Route[],
): Promise<(Route & { cacheKey: string })[]> {
  const year = await latestYear();
  return routes.map((route) => ({ ...route, cacheKey: keyOf([year, route.params, route.props]) }));
}
