import { splitPages, type ListPage } from '../lib/archive/pages.ts';
import { getArchive } from './archive.ts';

/** An author as the list of authors names them. */
export interface ListedAuthor {
  name: string;
  path: string;
  /** How many reports. */
  count: number;
}

/** The list of authors, by given name, in pages. */
export async function getAuthorPages(): Promise<ListPage<ListedAuthor>[]> {
  const { authors } = await getArchive();
  return splitPages(
    authors.map(({ key, reports }) => ({
      name: key.name,
      path: `/tac-gia/${key.slug}/`,
      count: reports.length,
    })),
  );
}
