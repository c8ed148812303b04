import { printDate } from '../vietnamese/format.ts';
import { isAddress } from './address.ts';
import type { Column } from './figure-columns.ts';

/** What a download says of itself before its rows. */
export interface Dataset {
  title: string;
  description: string;
  /** The page that explains it. */
  about: string;
  /** The file's own address. */
  url: string;
  /** ISO day up to which it goes; absent while there is nothing in it. */
  built: string | undefined;
  /** Who may do what with it. */
  rights: string;
  /** Who made it: the archive's name, or the office that keeps it. */
  publisher: string;
  /** Name of the archive that it is from. */
  archive: string;
}

/**
 * How to cite a download, in the order Vietnamese references have: publisher, title, date, and the address where its
 * host is known.
 */
export function citeDataset({
  publisher,
  title,
  built,
  url,
}: Pick<Dataset, 'publisher' | 'title' | 'built' | 'url'>): string {
  const upTo = built ? `, dữ liệu cập nhật đến ${printDate(built)}` : '';
  const where = isAddress(url) ? `, ${url}` : '';
  return `${publisher}: ${title}${upTo}${where}`;
}

/** What each column means, as a JSON download tells it: `{ "quote": "Những chữ của bài …" }`. */
export function describeColumns<Row>(columns: Column<Row>[]): Record<string, string> {
  return Object.fromEntries(
    columns.filter((column) => !column.tableOnly).map(({ name, description }) => [name, description]),
  );
}

/**
 * A JSON download: what it is, how many rows, up to which day, how to cite it, what its columns mean, and the rows
 * under `name`. One row a line, so that a change in one report changes one line.
 */
export function writeDataset<Row>(
  dataset: Dataset,
  name: string,
  rows: Row[],
  columns: Record<string, string>,
): string {
  const head = JSON.stringify({
    title: dataset.title,
    description: dataset.description,
    about: dataset.about,
    url: dataset.url,
    built: dataset.built,
    count: rows.length,
    citation: citeDataset(dataset),
    rights: dataset.rights,
    publisher: dataset.publisher,
    columns,
  });
  const lines = rows.map((row) => JSON.stringify(row));
  return `${head.slice(0, -1)},\n${JSON.stringify(name)}:[${lines.length > 0 ? '\n' : ''}${lines.join(',\n')}\n]}\n`;
}
