import { writeCsv } from './csv.ts';
import { writeCsvw } from './csvw.ts';
import { describeColumns, writeDataset, type Dataset } from './dataset.ts';
import { figureColumns } from './figure-columns.ts';
import type { FigureRecord } from './figure-record.ts';

/** The three files that a set of figures is given as, by the ending of their name. */
export type FigureFormat = 'json' | 'csv' | 'csv-metadata.json';

/** What tells rows apart. */
const key = ['report', 'id'];

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
  return writeCsvw(described, file, figureColumns, key, records.length);
}
