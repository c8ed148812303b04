/** The programs behind the places where repositories are kept; Forgejo is of Gitea's kind. */
type Forge = 'github' | 'gitlab' | 'gitea';

/** Where an archive's content lies in its repository. */
export interface Repository {
  forge: Forge;
  /** `https://github.com/huyen-uy/kho` */
  home: string;
  branch: string;
  /** The content folder below the root: `content`; empty where it is the root. */
  folder: string;
}

const hosts: readonly (readonly [RegExp, Forge])[] = [
  [/^github\./, 'github'],
  [/^gitlab\./, 'gitlab'],
  [/^(?:gitea|forgejo)\.|^codeberg\.org$/, 'gitea'],
];

/** What stands between a repository's address and a branch on the page of a folder. */
const branchMarks: readonly (readonly [string, Forge])[] = [
  ['/-/tree/', 'gitlab'],
  ['/src/branch/', 'gitea'],
  ['/tree/', 'github'],
];

/**
 * Reads a repository's address as the browser shows it: `https://github.com/huyen-uy/kho` (branch `main`, folder
 * `content`), or that of the page on which the content folder is open, which says both:
 * `https://git.example.vn/kho/src/branch/chinh/noi-dung`. A `/` in a branch's name is written `%2F`.
 * `undefined` where the address does not tell which program is behind it.
 */
export function readRepository(address: string): Repository | undefined {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return undefined;
  const { origin, hostname, pathname } = new URL(address);
  const path = pathname.replace(/\/+$/, '');
  const [mark, shape] = branchMarks.find(([one]) => path.includes(one)) ?? [];
  const forge = hosts.find(([host]) => host.test(hostname))?.[1] ?? shape;
  if (!forge || (shape && shape !== forge)) return undefined;
  const end = mark ? path.indexOf(mark) : path.length;
  const names = path
    .slice(1, end)
    .replace(/\.git$/, '')
    .split('/');
  const isWhole = names.every(Boolean) && (forge === 'github' ? names.length === 2 : names.length >= 2);
  if (!isWhole) return undefined;
  const home = `${origin}/${names.join('/')}`;
  if (!mark) return { forge, home, branch: 'main', folder: 'content' };
  const [branch, ...folder] = path.slice(end + mark.length).split('/');
  return branch ? { forge, home, branch, folder: folder.join('/') } : undefined;
}
