import { writeCsv } from './csv.ts';
import { writeCsvw } from './csvw.ts';
import { describeColumns, writeDataset, type Dataset } from './dataset.ts';
import { figureColumns } from './figure-columns.ts';
import type { FigureRecord } from './figure-record.ts';

/** The three files that a set of figures is given as, by the ending of their name. */
export type FigureFormat = 'json' | 'csv' | 'csv-metadata.json';

/** A set of figures as its JSON file holds it. */
export interface FigureSet extends Dataset {
  count: number;
  figures: FigureRecord[];
}

/** What tells rows apart. */
export const figureKey = ['report', 'id'];

/**
 * A set of figures in one of its forms; `dataset.url` is the address of that very file, of which a table's name
 * (`so-lieu.csv`) is the last part unless it is told.
 */
export function writeFigures(
  format: FigureFormat,
  dataset: Dataset,
  records: FigureRecord[],
  table?: string,
): string {
  if (format === 'json') return writeDataset(dataset, 'figures', records, describeColumns(figureColumns));
  if (format === 'csv') {
    return writeCsv(
      figureColumns.map((column) => column.name),
      records.map((record) => figureColumns.map((column) => column.cell(record))),
    );
  }
  const described = { ...dataset, url: dataset.url.replace(/-metadata\.json$/, '') };
  const file = table ?? described.url.slice(described.url.lastIndexOf('/') + 1);
  return writeCsvw(described, file, figureColumns, figureKey, records.length);
}

/** The tables that can be made of the JSON file of an indicator: its figures, and what the columns mean. */
export function indicatorTables(id: string): string[] {
  return [`${id}.csv`, `${id}.csv-metadata.json`];
}

/** Makes one of these tables; it has no address of its own, and is cited by the file that it is made of. */
export function makeIndicatorTable(name: string, set: FigureSet): string {
  const table = name.replace(/-metadata\.json$/, '');
  return writeFigures(name === table ? 'csv' : 'csv-metadata.json', set, set.figures, table);
}
