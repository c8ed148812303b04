import { splitPages, type ListPage } from '../lib/archive/pages.ts';
import { getArchive } from './archive.ts';

/** An author as the list of authors names them. */
export interface ListedAuthor {
  name: string;
  slug: string;
  path: string;
  /** How many reports. */
  count: number;
}

/** Every author, by given name. */
export async function listedAuthors(): Promise<ListedAuthor[]> {
  const { authors } = await getArchive();
  return authors.map(({ key: { name, slug }, reports }) => ({
    name,
    slug,
    path: `/tac-gia/${slug}/`,
    count: reports.length,
  }));
}

/** The list of authors in pages. */
export async function getAuthorPages(): Promise<ListPage<ListedAuthor>[]> {
  return splitPages(await listedAuthors());
}
