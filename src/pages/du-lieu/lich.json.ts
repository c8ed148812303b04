import type { APIRoute } from 'astro';
import { getArchive } from '../../site/archive.ts';

/** How many reports on each day that has any, oldest first: `{"2020-09-21":1}`. Read by the date picker. */
export const GET: APIRoute = async () => {
  const { days } = await getArchive();
  const counts = [...days].map(([day, reports]) => [day, reports.length]).reverse();
  return new Response(JSON.stringify(Object.fromEntries(counts)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
