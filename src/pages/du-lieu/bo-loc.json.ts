import type { APIRoute } from 'astro';
import { searchChoices } from '../../lib/archive/search-choices.ts';
import { getArchive } from '../../site/archive.ts';
import { jsonFile } from '../../site/downloads.ts';

/** What the filters of the search offer, for the search page to read when they are opened. */
export const GET: APIRoute = async () => jsonFile(JSON.stringify(searchChoices(await getArchive())));
