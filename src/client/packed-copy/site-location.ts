import type { SiteView } from '../../lib/pack/site-view.ts';

/**
 * Stands for `location` in the scripts of the site: it speaks of the page's address on the site, and goes to the file
 * that an address of the site is. Where the archive knows its host, the address is whole.
 */
export function siteLocation(view: SiteView, origin: () => string) {
  const own = () => new URL(view.siteAddress(location.href)!, 'http://kho.invalid');
  const file = (address: string) => view.fileAddress(address) ?? address;
  return {
    get href() {
      return origin() + view.siteAddress(location.href)!;
    },
    set href(address: string) {
      location.href = file(address);
    },
    get origin() {
      return origin();
    },
    get protocol() {
      return origin() ? 'https:' : location.protocol;
    },
    get pathname() {
      return own().pathname;
    },
    get search() {
      return location.search;
    },
    get hash() {
      return location.hash;
    },
    set hash(hash: string) {
      location.hash = hash;
    },
    assign: (address: string) => location.assign(file(address)),
    replace: (address: string) => location.replace(file(address)),
    reload: () => location.reload(),
  };
}

/** The host that the page names as its own; none where the archive was built without one. */
export function namedOrigin(): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return link && /^https?:/.test(link.href) ? new URL(link.href).origin : '';
}
