import { parseCsv } from './parse-csv.ts';

/** What the recommendation lets a table's and a column's description hold, besides Dublin Core. */
const tableKeys = ['@context', '@id', '@type', 'url', 'dialect', 'notes', 'tableSchema', 'suppressOutput'];
const columnKeys = ['name', 'titles', 'datatype', 'required', 'null', 'lang', 'propertyUrl', 'virtual'];
const namePattern = /^[A-Za-z0-9][A-Za-z0-9_.]*$/;

type Datatype = string | { base: string; format: { decimalChar: string } };
interface ColumnDescription {
  name: string;
  titles: string;
  datatype: Datatype;
  required?: boolean;
}

/**
 * Reads a table by its metadata, as https://www.w3.org/TR/tabular-metadata/ says, and tells everything in which
 * one does not fit the other; nothing for a valid pair.
 */
export function csvwProblems(metadata: Record<string, unknown>, csv: string): string[] {
  const problems: string[] = [];
  const unknown = (object: object, keys: string[], where: string) => {
    for (const key of Object.keys(object)) {
      if (!keys.includes(key) && !key.startsWith('dc:')) problems.push(`${where}: ${key}`);
    }
  };
  const context = metadata['@context'];
  if (!Array.isArray(context) || context[0] !== 'http://www.w3.org/ns/csvw') problems.push('@context');
  unknown(metadata, tableKeys, 'table');
  const { columns, primaryKey } = metadata.tableSchema as {
    columns: ColumnDescription[];
    primaryKey: string[];
  };
  const [header, ...rows] = parseCsv(csv.replace(/^\uFEFF/, ''));
  if (JSON.stringify(header) !== JSON.stringify(columns.map(({ titles }) => titles))) problems.push('header');
  for (const column of columns) {
    unknown(column, columnKeys, column.name);
    if (!namePattern.test(column.name)) problems.push(`name: ${column.name}`);
  }
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const cells = row.map((cell) => cell.trim());
    const key = primaryKey
      .map((name) => cells[columns.findIndex((column) => column.name === name)])
      .join('\0');
    if (seen.has(key)) problems.push(`row ${at}: key`);
    seen.add(key);
    if (cells.length !== columns.length) problems.push(`row ${at}: ${cells.length} cells`);
    for (const [place, { name, datatype, required }] of columns.entries()) {
      const cell = cells[place] ?? '';
      if (cell === '' ? required : !fits(cell, datatype)) problems.push(`row ${at}, ${name}: ${cell}`);
    }
  }
  return problems;
}

function fits(cell: string, datatype: Datatype): boolean {
  if (typeof datatype !== 'string') return datatype.base === 'number' && /^-?\d+(?:,\d+)?$/.test(cell);
  if (datatype === 'number') return /^-?\d+(?:\.\d+)?$/.test(cell);
  if (datatype === 'date') return !Number.isNaN(Date.parse(cell)) && /^\d{4}-\d\d-\d\d$/.test(cell);
  if (datatype === 'anyURI') return URL.canParse(cell);
  return datatype === 'string';
}
