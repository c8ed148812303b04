import type { APIRoute } from 'astro';
import { getFeed } from '../site/feed.ts';
import { writeAtom } from '../lib/publish/atom.ts';

/** The newest reports, for feed readers. */
export const GET: APIRoute = async () =>
  new Response(writeAtom(await getFeed('/feed.xml')), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
