import { decimalPoint, figureColumnWords, withDecimalComma } from '../../i18n/data-columns.ts';
import type { Cell } from './csv.ts';
import type { FigureRecord, SpreadValue } from './figure-record.ts';

/** A number written `94,2`, as CSVW tells programs to read it. */
interface CommaNumber {
  base: 'number';
  format: { decimalChar: ','; groupChar: '.' };
}

/** A column of a table: what it is called, what it means, and what a row holds in it. */
export interface Column<Row> {
  /** In the header, and the key in JSON. */
  name: string;
  title: string;
  description: string;
  datatype: 'string' | 'number' | 'date' | 'anyURI' | CommaNumber;
  /** Whether every row has it. */
  required?: boolean;
  /** Not in JSON, where a number has one form. */
  tableOnly?: boolean;
  cell: (row: Row) => Cell;
}

type FigureKey = keyof FigureRecord;

function column(
  name: FigureKey,
  more: Partial<Pick<Column<FigureRecord>, 'datatype' | 'required'>> = {},
): Column<FigureRecord> {
  return { name, ...figureColumnWords[name], datatype: 'string', cell: (row) => row[name], ...more };
}

/**
 * A number in two columns: `value` with a decimal point, as programs read it, and `valueVi` with a decimal comma,
 * which Excel under a Vietnamese locale takes for a number. There a point marks thousands.
 */
function numberColumns(name: keyof SpreadValue): Column<FigureRecord>[] {
  const { title, description } = figureColumnWords[name];
  return [
    { ...column(name, { datatype: 'number' }), description: `${description} ${decimalPoint}` },
    {
      name: `${name}Vi`,
      ...withDecimalComma(name, title),
      datatype: { base: 'number', format: { decimalChar: ',', groupChar: '.' } },
      tableOnly: true,
      cell: (row) => decimalComma(row[name]),
    },
  ];
}

const always = { required: true } as const;

/** The columns of every table of figures, in order. The keys of the JSON files are the same. */
export const figureColumns: Column<FigureRecord>[] = [
  column('report', always),
  column('id', always),
  column('quote', always),
  column('shown', always),
  column('label', always),
  column('group', always),
  ...numberColumns('value'),
  ...numberColumns('from'),
  ...numberColumns('to'),
  ...numberColumns('part'),
  ...numberColumns('whole'),
  ...numberColumns('min'),
  ...numberColumns('max'),
  column('unit', always),
  column('qualifier'),
  column('period'),
  column('subject'),
  column('partOf'),
  column('indicator'),
  column('suggestedIndicator'),
  column('state', always),
  column('extracted', always),
  column('date', { datatype: 'date', required: true }),
  column('district', always),
  column('term', always),
  column('url', { datatype: 'anyURI', required: true }),
];

/** `94.2` → `94,2`; thousands are not marked, for spreadsheets disagree on how. */
function decimalComma(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value).replace('.', ',');
}
