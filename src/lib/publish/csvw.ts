import { rowCountWords } from '../../i18n/data-columns.ts';
import { citeDataset, type Dataset } from './dataset.ts';
import type { Column } from './figure-columns.ts';

/**
 * The metadata of a CSV file, for programs and for people. https://www.w3.org/TR/tabular-metadata/
 * `file` is the table's name beside its metadata; `key` the columns that tell rows apart.
 */
export function writeCsvw<Row>(
  dataset: Dataset,
  file: string,
  columns: Column<Row>[],
  key: string[],
  rowCount: number,
): string {
  return write({
    '@context': context,
    url: file,
    ...describe(dataset),
    'dc:extent': rowCountWords(rowCount),
    ...shared(columns, key),
  });
}

/** The metadata of several tables with the same columns, which are a group. */
export function writeCsvwGroup<Row>(
  dataset: Dataset,
  tables: readonly { file: string; rowCount: number }[],
  columns: Column<Row>[],
  key: string[],
): string {
  return write({
    '@context': context,
    ...describe(dataset),
    'dc:extent': rowCountWords(tables.reduce((sum, { rowCount }) => sum + rowCount, 0)),
    tables: tables.map(({ file, rowCount }) => ({ url: file, 'dc:extent': rowCountWords(rowCount) })),
    ...shared(columns, key),
  });
}

const context = ['http://www.w3.org/ns/csvw', { '@language': 'vi' }];

function describe(dataset: Dataset): object {
  return {
    'dc:title': dataset.title,
    'dc:description': dataset.description,
    'dc:publisher': dataset.publisher,
    'dc:rights': dataset.rights,
    ...(dataset.built ? { 'dc:modified': { '@value': dataset.built, '@type': 'xsd:date' } } : {}),
    'dc:bibliographicCitation': citeDataset(dataset),
    'dc:relation': { '@id': dataset.about },
  };
}

/** How the text of a table is read, and what its columns mean. */
function shared<Row>(columns: Column<Row>[], key: string[]): object {
  return {
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\r\n'],
      trim: true,
    },
    tableSchema: {
      primaryKey: key,
      columns: columns.map(({ name, title, description, datatype, required }) => ({
        name,
        titles: name,
        'dc:title': title,
        'dc:description': description,
        datatype,
        ...(required ? { required } : {}),
      })),
    },
  };
}

function write(metadata: object): string {
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
