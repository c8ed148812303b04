import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Schemes that a link of a report may have; an address without one leads to a page of the site. */
const schemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

// Browsers skip control characters and blanks inside an address, so `java\tscript:` would be one.
// https://url.spec.whatwg.org/#concept-basic-url-parser
// eslint-disable-next-line no-control-regex
const skipped = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]/;

/** The scheme of an address: `https`; `''` for one inside the site; `undefined` where it cannot be trusted. */
function schemeOf(url: string): string | undefined {
  if (skipped.test(url) || url.includes('\\') || url.startsWith('//')) return undefined;
  const head = /^[^/?#]*/.exec(url)![0];
  const colon = head.indexOf(':');
  return colon === -1 ? '' : head.slice(0, colon).toLowerCase();
}

/** Whether a link may lead there: the web, an e-mail address, a telephone, a page of the site. */
export function isAllowedLink(url: string): boolean {
  const scheme = schemeOf(url);
  if (scheme === undefined) return false;
  if (scheme === '') return true;
  if (!schemes.has(scheme)) return false;
  return !scheme.startsWith('http') || (/^https?:\/\/[^/]/i.test(url) && URL.canParse(url));
}

/** Whether a picture may be shown: it lies beside the report or on the site; nothing is fetched from elsewhere. */
export function isAllowedPicture(url: string): boolean {
  return schemeOf(url.replaceAll(' ', '')) === '';
}

/**
 * Has links and pictures that a report names by their path in the site lead there, under whatever path it is
 * published: `/2020/09/21/` → `/kho/2020/09/21/`. Changes the tree.
 */
export function leadBelowBase(tree: Root, pageOf: (path: string) => string): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['href', 'src'] as const) {
      const address = properties[name];
      if (typeof address === 'string' && address.startsWith('/')) properties[name] = pageOf(address);
    }
  });
}

/** Whether a picture lies beside the report (`hop.jpg`, `../anh/hop.jpg`), and not at an address of the site. */
export function isBesideReport(url: string): boolean {
  return isAllowedPicture(url) && !url.startsWith('/') && url !== '';
}

/** The path of a file that a report names relative to its own: `./hop.jpg`, `../anh/hop%20mat.jpg`. */
export function fileBeside(report: string, url: string): string {
  const folder = report.split('/').slice(0, -1);
  for (const step of decodePath(url.split(/[?#]/)[0]!).split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '.') folder.push(step);
  }
  return folder.join('/');
}

/** A path as names of files are: `hop%20mat.jpg` → `hop mat.jpg`. A `%` that is no code is a letter of the name. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
