import type { Column } from '../publish/figure-columns.ts';
import { figureColumns } from '../publish/figure-columns.ts';
import { figureKey } from '../publish/figure-files.ts';
import { mediaType, type ArchiveData, type DataFile } from './archive-data.ts';

/** Where the description of the data lies in a copy. */
export const dataPackageFile = 'datapackage.json';

/** The data of an archive as a Data Package. https://datapackage.org/standard/data-package/ */
export function writeDataPackage(archive: ArchiveData): string {
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'kho-tu-lieu',
    title: archive.name,
    description: archive.description,
    ...(archive.home ? { homepage: archive.home } : {}),
    ...(archive.built ? { created: `${archive.built}T00:00:00+07:00` } : {}),
    contributors: [{ title: archive.publisher, roles: ['publisher'] }],
    // The standard knows licences by an identifier or an address alone, and these are words.
    rights: archive.rights,
    resources: archive.files.map(describeFile),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function describeFile(file: DataFile): object {
  return {
    // `du-lieu/so-lieu.csv` → `so-lieu-csv`: of two forms of one table, each has a name of its own.
    name: file.path.replace(/^du-lieu\//, '').replaceAll(/[/.]/g, '-'),
    path: file.path,
    title: file.title,
    description: file.description,
    format: file.path.slice(file.path.lastIndexOf('.') + 1),
    mediatype: mediaType(file.path),
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(file.isFigureTable ? { type: 'table', dialect, schema } : {}),
  };
}

const dialect = { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true };
const schema = {
  fields: figureColumns.map(describeColumn),
  missingValues: [''],
  primaryKey: figureKey,
};

function describeColumn<Row>({ name, title, description, datatype, required }: Column<Row>): object {
  return {
    name,
    title,
    description,
    ...fieldType(datatype),
    ...(required ? { constraints: { required: true } } : {}),
  };
}

function fieldType(datatype: Column<never>['datatype']): object {
  if (typeof datatype === 'object') return { type: 'number', decimalChar: ',', groupChar: '.' };
  // An archive that does not know its host gives addresses without one, which are no URIs to a strict reader.
  return { type: datatype === 'anyURI' ? 'string' : datatype };
}
