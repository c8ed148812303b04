import type { APIRoute } from 'astro';
import { oaiRepository } from '../site/oai.ts';

/** The archive for libraries that harvest by OAI-PMH; there is none where not all is known that it must say. */
export const GET: APIRoute = async () => {
  const repository = await oaiRepository();
  if (repository === undefined) return new Response(null, { status: 404 });
  return new Response(repository, { headers: { 'Content-Type': 'text/xml; charset=utf-8' } });
};
