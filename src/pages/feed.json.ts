import type { APIRoute } from 'astro';
import { newestFeed } from '../site/feed.ts';
import { writeJsonFeed } from '../lib/publish/json-feed.ts';

/** The newest reports, for feed readers that prefer JSON. */
export const GET: APIRoute = async () =>
  new Response(writeJsonFeed(await newestFeed('/feed.json')), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
