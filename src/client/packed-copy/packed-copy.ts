import { copyScript } from '../../lib/pack/scripts.ts';
import { SiteView } from '../../lib/pack/site-view.ts';
import { put, putBytes } from './carried-files.ts';
import { fetchCarried } from './fetch-carried.ts';
import { watchLinks } from './links.ts';
import { modules, requireModule } from './modules.ts';
import { namedOrigin, siteLocation } from './site-location.ts';

/*
 * Runs first in every page of a copy that is opened from a disk, where a browser fetches nothing, starts no worker and
 * knows no folder's page. The scripts of the site run as they are: what they ask of the browser is answered here.
 */
declare const __BASE__: string;
const { src } = document.currentScript as HTMLScriptElement;
const view = new SiteView(src.slice(0, -copyScript.length), __BASE__);

globalThis.fetch = fetchCarried(view);
// The search and the reader of files then work in the page itself.
Object.defineProperty(globalThis, 'Worker', { value: undefined });

// What lies on the disk is loaded ahead by nothing, and of the index there are only the scripts that carry it.
const { get, set } = Object.getOwnPropertyDescriptor(HTMLLinkElement.prototype, 'rel')!;
Object.defineProperty(HTMLLinkElement.prototype, 'rel', {
  get,
  set(rel: string) {
    if (rel !== 'prefetch') set!.call(this, rel);
  },
});

for (const name of ['pushState', 'replaceState'] as const) {
  const own = history[name].bind(history);
  history[name] = (state, unused, address) =>
    own(state, unused, address && (view.fileAddress(String(address)) ?? address));
}

// What readers paste elsewhere leads to the site, not to a folder on somebody's disk.
const clipboard = navigator.clipboard as Clipboard | undefined;
if (clipboard) {
  const write = clipboard.writeText.bind(clipboard);
  clipboard.writeText = (words) => write(view.withSiteAddresses(words, namedOrigin()));
}

watchLinks(view);

Object.assign(globalThis, { require: (address: string) => requireModule(view, String(address)) });

globalThis.khoCopy = {
  put,
  putBytes,
  modules,
  location: siteLocation(view, namedOrigin),
  siteAddress: (address) => {
    const site = view.siteAddress(address);
    return site === undefined ? address : namedOrigin() + site;
  },
};
