import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfFile, filesBelow } from './inputs.ts';

/**
 * What bundling makes of the project's code: the modules that draw the pages, and the scripts, styles and other files
 * that are the same whatever the archive holds.
 */
export interface Bundle {
  /** The folder that holds its files. */
  folder: string;
  /** Each file and its digest. */
  files: [path: string, sha256: string][];
  /** As Astro read them from the environment. */
  base: string;
  site?: string;
  /** The module that draws the pages. */
  entry: string;
  /** The style sheets of each page, by Astro's name for it. */
  styles: [page: string, sheets: unknown[]][];
}

type Facts = Omit<Bundle, 'folder' | 'files'>;

/** Several, so that builds under different paths do not take each other's away. */
const mostKept = 6;
/** The folder of all that are kept. */
export const bundles = '.cache/goi';
const factsFile = 'goi.json';

/** Where Astro puts the modules that draw the pages while it builds; not a part of the site. */
export const drawingFolder = '.prerender';

/**
 * Keeps a bundle that lies in `built`, where nothing but it has been written. `code` is the digest of what it was made
 * from.
 */
export function keepBundle(built: string, code: string, facts: Facts, store = bundles): void {
  // Another build was quicker, and a third may be drawing its pages with what it kept.
  if (keptBundle(code, store)) return;
  const folder = join(store, code);
  const made = `${folder}.${process.pid}`;
  rmSync(made, { recursive: true, force: true });
  const files = filesBelow(built).map((path): [string, string] => {
    put(join(built, path), join(made, path));
    return [path, digestOfFile(join(made, path))!];
  });
  writeFileSync(join(made, factsFile), JSON.stringify({ ...facts, files }));
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
  forgetOldest(store);
}

/** The bundle of some code, where it is kept and every byte of it is as it was written. */
export function keptBundle(code: string, store = bundles): Bundle | undefined {
  const folder = join(store, code);
  let bundle: Bundle;
  try {
    bundle = {
      ...(JSON.parse(readFileSync(join(folder, factsFile), 'utf8')) as Omit<Bundle, 'folder'>),
      folder,
    };
  } catch {
    // Absent, or cut short when the machine stopped: it is made as if it were the first time.
    return undefined;
  }
  if (!bundle.files.every(([path, sha256]) => digestOfFile(join(folder, path)) === sha256)) return undefined;
  const now = new Date();
  utimesSync(folder, now, now);
  return bundle;
}

/** Puts what readers get of a bundle into the site that is being written. */
export function putBundle({ folder, files }: Bundle, root: string): void {
  for (const [path] of files) {
    if (!path.startsWith(`${drawingFolder}/`)) put(join(folder, path), join(root, path));
  }
}

function put(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    // Not every disk knows links, nor two disks one.
    copyFileSync(from, to);
  }
}

function forgetOldest(store: string): void {
  const used = (name: string) => statSync(join(store, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const byUse = readdirSync(store).sort((a, b) => used(b) - used(a));
  for (const name of byUse.slice(mostKept)) rmSync(join(store, name), { recursive: true, force: true });
}
