/** `2020/09/21/index.html` → `../../../`: the way from a file of the copy to the copy's folder. */
export function wayUp(file: string): string {
  return '../'.repeat(file.split('/').length - 1);
}

/** The shortest way between two files of the copy: from `huyen/index.html` to `huyen/song-lo/index.html`, `song-lo/index.html`. */
export function relativeAddress(from: string, to: string): string {
  const own = from.split('/').slice(0, -1);
  const goal = to.split('/');
  let shared = 0;
  while (shared < own.length && shared < goal.length - 1 && own[shared] === goal[shared]) shared += 1;
  return '../'.repeat(own.length - shared) + goal.slice(shared).map(encodeURIComponent).join('/');
}

/** Stands for the host of the site, which a copy does not need to know. */
const host = 'http://kho.invalid';

/** Where an address that stands in the file `from` leads. */
export type Goal =
  | { kind: 'outside' }
  /** A file of the copy, and what follows its path: `?q=…#…`. */
  | { kind: 'file'; file: string; rest: string }
  /** A path of the site that has no file there. */
  | { kind: 'missing'; path: string };

/**
 * Finds the file that an address means: `/kho/2020/` in any page of a site below `/kho/` is `2020/index.html`. What
 * leads to another host, or only to a place within the page, is outside.
 */
export function findGoal(address: string, from: string, base: string, files: ReadonlySet<string>): Goal {
  if (/^(?:[#?]|[a-z][\w+.-]*:|\/\/|$)/i.test(address)) return { kind: 'outside' };
  const { pathname, search, hash } = new URL(address, `${host}${base}${from}`);
  const path = decodePath(pathname);
  if (path === undefined || !path.startsWith(base)) return { kind: 'missing', path: pathname };
  const file = fileOf(path.slice(base.length), files);
  return file === undefined
    ? { kind: 'missing', path: pathname }
    : { kind: 'file', file, rest: search + hash };
}

function fileOf(path: string, files: ReadonlySet<string>): string | undefined {
  const index = `${path}${path === '' || path.endsWith('/') ? '' : '/'}index.html`;
  return [path, index].find((file) => files.has(file));
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
