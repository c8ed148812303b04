import { carriedName } from '../../lib/pack/carried.ts';
import type { SiteView } from '../../lib/pack/site-view.ts';
import { carried } from './carried-files.ts';

/** A `fetch` that finds the files of the copy, whole or in part, as a host would answer. */
export function fetchCarried(view: SiteView): typeof fetch {
  return async (asked, init) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    const [path = ''] = address.split(/[?#]/);
    const file = view.filePath(path);
    const bytes = file && (await carried(file, view.fileAddress(carriedName(path))!));
    if (!bytes) return new Response(null, { status: 404 });
    const range = /^bytes=(\d+)-(\d+)$/.exec(new Headers(init?.headers).get('range') ?? '');
    if (!range) return new Response(bytes);
    return new Response(bytes.slice(Number(range[1]), Number(range[2]) + 1), { status: 206 });
  };
}
