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
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    url: file,
    'dc:title': dataset.title,
    'dc:description': dataset.description,
    'dc:publisher': dataset.publisher,
    'dc:rights': dataset.rights,
    'dc:created': { '@value': dataset.built, '@type': 'xsd:date' },
    'dc:extent': `${rowCount} dòng`,
    'dc:bibliographicCitation': citeDataset(dataset),
    'dc:relation': { '@id': dataset.about },
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
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
