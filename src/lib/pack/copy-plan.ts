import { checksumFile } from '../publish/checksums.ts';
import { cardFolder } from '../publish/card/card-of.ts';
import { isFetched, isOfIndex } from './carried.ts';

/** What becomes of a file of the site in the copy. */
export interface CopyPlan {
  /** Rewritten so that its links lead to files. */
  pages: string[];
  stylesheets: string[];
  /** Modules of the site, from which the copy's scripts are made. */
  modules: string[];
  /** Fetched by scripts, and carried by a script beside it. */
  fetched: string[];
  /** Taken byte for byte. */
  same: string[];
  /** Of use to a host or to what a browser installs, and to nobody who opens a file. */
  leftOut: string[];
}

/** Where a site offers its own copy, when its keeper wants it to. */
export const offeredCopy = 'tai-ve/kho-tu-lieu.zip';

/** Written for hosts and for browsers that are on a network. */
const forHosts = new Set([
  '_headers',
  '_redirects',
  '404.html',
  'manifest.webmanifest',
  'opensearch.xml',
  'robots.txt',
]);

/** Sorts the files of a built site by what becomes of them. Its list of checksums is made anew and is in none. */
export function planCopy(files: readonly string[]): CopyPlan {
  const plan: CopyPlan = { pages: [], stylesheets: [], modules: [], fetched: [], same: [], leftOut: [] };
  for (const file of files) {
    if (file === checksumFile) continue;
    if (file === offeredCopy || file.startsWith(`${cardFolder}/`)) plan.leftOut.push(file);
    else if (forHosts.has(file) || file.startsWith('.') || /^sitemap[\w-]*\.xml$/.test(file))
      plan.leftOut.push(file);
    else if (file.endsWith('.html')) plan.pages.push(file);
    else if (file.endsWith('.css')) plan.stylesheets.push(file);
    else if (file.endsWith('.js')) plan.modules.push(file);
    else {
      if (isFetched(file)) plan.fetched.push(file);
      if (!isOfIndex(file)) plan.same.push(file);
    }
  }
  return plan;
}

/** What pages of the copy may lead to: what is in it, and what is written into it besides. */
export function copiedFiles({ pages, stylesheets, modules, same }: CopyPlan): Set<string> {
  return new Set([...pages, ...stylesheets, ...modules, ...same, checksumFile]);
}
