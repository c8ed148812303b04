import type { Repository } from '../authorities/repository.ts';

/** Characters that an address may have: servers refuse longer ones, GitHub's at about this length. */
export const longestAddress = 8000;

/** The forge's page on which a new file is written. */
export interface NewFileAddress {
  href: string;
  /** Whether the text is in the address; where it is not, it has to be pasted. */
  isFilled: boolean;
}

/**
 * The address of the page for a new file with its name, and with its text where the forge takes one and the address
 * has room for it. GitLab has not taken a text in every release, so it is never asked to.
 */
export function newFileAddress(repository: Repository, path: string, text: string): NewFileAddress {
  const { forge, home, branch } = repository;
  const name = placeInRepository(repository, path);
  if (forge === 'gitlab') return { href: `${home}/-/new/${branch}?file_name=${name}`, isFilled: false };
  const page = forge === 'github' ? 'new' : '_new';
  const href = `${home}/${page}/${branch}/?filename=${name}`;
  const filled = `${href}&${new URLSearchParams({ value: text }).toString()}`;
  return filled.length <= longestAddress ? { href: filled, isFilled: true } : { href, isFilled: false };
}

/** The page on which a file that is there is edited; forges take no text for it. */
export function editFileAddress(repository: Repository, path: string): string {
  const { forge, home, branch } = repository;
  const page = { github: 'edit', gitlab: '-/edit', gitea: '_edit' }[forge];
  return `${home}/${page}/${branch}/${placeInRepository(repository, path)}`;
}

/** `2020/09/<slug>.mdx` → `content/reports/2020/09/<slug>.mdx` */
export function placeInRepository({ folder }: Repository, path: string): string {
  return [folder, 'reports', path].filter(Boolean).join('/');
}
