import { carriedName } from '../../lib/pack/carried.ts';
import type { SiteView } from '../../lib/pack/site-view.ts';
import { carried } from './carried-files.ts';

/** A `fetch` that finds the files of the copy. Each comes whole, as from a host that knows no parts of files. */
export function fetchCarried(view: SiteView): typeof fetch {
  return async (asked) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    const [path = ''] = address.split(/[?#]/);
    const file = view.filePath(path);
    const bytes = file && (await carried(file, view.fileAddress(carriedName(path))!));
    return bytes ? new Response(bytes) : new Response(null, { status: 404 });
  };
}
