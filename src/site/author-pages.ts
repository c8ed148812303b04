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

/** So few that their newest reports have room beside their names. */
const few = 6;

/** Authors with their reports, where there are only a few. */
export async function getFewAuthors() {
  const { authors } = await getArchive();
  if (authors.length > few) return [];
  return authors.map(({ key, reports }) => ({ name: key.name, path: `/tac-gia/${key.slug}/`, reports }));
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
