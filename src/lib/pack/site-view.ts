/** Scripts of the copy whose own address is asked for have this host; nothing is ever fetched from it. */
export const viewHost = 'http://kho.invalid';

/**
 * The two names of everything in a copy that is opened from a disk: the address that scripts know it by, which is that of
 * the site (`/kho/2020/`), and the file that it is (`file:///D:/kho-tu-lieu/2020/index.html`).
 */
export class SiteView {
  private readonly root: string;
  private readonly base: string;

  /** `root` is the address of the copy's folder, `base` the path below which the site was built; both end in `/`. */
  constructor(root: string, base: string) {
    this.root = root;
    this.base = base;
  }

  /** `file:///…/2020/index.html?q=a#b` → `/2020/?q=a#b`; `undefined` for what is not in the copy. */
  siteAddress(address: string): string | undefined {
    if (!address.startsWith(this.root)) return undefined;
    const [path, rest] = split(address.slice(this.root.length));
    return this.base + path.replace(/(^|\/)index\.html$/, '$1') + rest;
  }

  /**
   * `/2020/?q=a#b` → `file:///…/2020/index.html?q=a#b`. A file's own address is given back, with its `index.html`;
   * `undefined` for an address of neither kind.
   */
  fileAddress(address: string): string | undefined {
    const below = [this.root, viewHost + this.base, this.base].find((start) => address.startsWith(start));
    if (below === undefined || address.startsWith('//')) return undefined;
    const [path, rest] = split(address.slice(below.length));
    const last = path.slice(path.lastIndexOf('/') + 1);
    const index = last.includes('.') ? '' : `${last && '/'}index.html`;
    return this.root + path + index + rest;
  }

  /** The path of a file below the copy's folder: `du-lieu/lich.json`. */
  filePath(address: string): string | undefined {
    const file = this.fileAddress(address);
    return file && decodeURIComponent(split(file.slice(this.root.length))[0]);
  }

  /** Words in which files of the copy are named by the site's addresses, after `origin`. */
  withSiteAddresses(words: string, origin: string): string {
    return words
      .split(/(\s+)/)
      .map((word) => {
        const site = this.siteAddress(word);
        return site === undefined ? word : origin + site;
      })
      .join('');
  }
}

/** Path, and `?…#…`. */
function split(address: string): [path: string, rest: string] {
  const end = address.search(/[?#]/);
  return end < 0 ? [address, ''] : [address.slice(0, end), address.slice(end)];
}
