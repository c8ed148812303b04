import { partColumns } from '../../i18n/data-columns.ts';
import { writeCsv } from './csv.ts';
import { writeCsvwGroup } from './csvw.ts';
import { writeDataset, type Dataset } from './dataset.ts';
import { figureColumns } from './figure-columns.ts';
import { figureKey, type FigureFormat } from './figure-files.ts';

/**
 * Most figures of one file. A figure takes about 500 bytes of JSON, one with long words 900; hosts take files of
 * 25 MB, and spreadsheets open a hundred thousand rows at a crawl.
 */
export const MOST_FIGURES = 25_000;

/** A file of some figures of a large archive: those of a year's reports, or some of them. */
export interface FigurePart<Row> {
  /** What its name ends in: `2020`, or `2020-2` where a year alone is too much for one file. */
  name: string;
  rows: Row[];
}

/** What the list of parts says of one. */
interface ListedPart {
  name: string;
  count: number;
}

/**
 * Cuts the figures of a large archive into files by year, newest first; none where one file holds them all. Of past
 * years the files stay as they are when reports are added.
 */
export function figureParts<Row>(
  rows: readonly Row[],
  yearOf: (row: Row) => string,
  most = MOST_FIGURES,
): FigurePart<Row>[] {
  if (rows.length <= most) return [];
  return [...Map.groupBy(rows, yearOf)].flatMap(([year, all]) => {
    const count = Math.ceil(all.length / most);
    if (count === 1) return [{ name: year, rows: all }];
    return Array.from({ length: count }, (_, at) => ({
      name: `${year}-${at + 1}`,
      rows: all.slice(at * most, (at + 1) * most),
    }));
  });
}

/**
 * The list of parts in one of the three forms of a set of figures; `dataset.url` is the address of that very file:
 * the parts lie beside it, `so-lieu-2020.csv` beside `so-lieu.csv`. Its metadata describe the tables of all parts.
 */
export function writeFigureParts(
  format: FigureFormat,
  dataset: Dataset,
  parts: readonly ListedPart[],
): string {
  const base = dataset.url.slice(0, -`.${format}`.length);
  const listed = parts.map(({ name, count }) => ({
    part: name,
    count,
    csv: `${base}-${name}.csv`,
    json: `${base}-${name}.json`,
  }));
  if (format === 'json') return writeDataset(dataset, 'parts', listed, partColumns);
  if (format === 'csv')
    return writeCsv(
      Object.keys(partColumns),
      listed.map((part) => Object.values(part)),
    );
  const table = base.slice(base.lastIndexOf('/') + 1);
  const tables = parts.map(({ name, count }) => ({ file: `${table}-${name}.csv`, rowCount: count }));
  return writeCsvwGroup({ ...dataset, url: `${base}.csv` }, tables, figureColumns, figureKey);
}
