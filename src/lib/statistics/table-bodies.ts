import { printDate } from '../vietnamese/format.ts';
import type { TableReport, TableRow } from './table-row.ts';

/** Rows that follow one another and share report, period and subject: told once above them, not in each. */
export interface TableBody {
  /** Absent where the body before it is of the same report, and where each row tells its own. */
  report?: TableReport;
  /** Whether a rule found the figures of that report, not an archivist. */
  automatic: boolean;
  /** Period and subject; empty where the report does not tell them, and where each row tells its own. */
  note: string;
  rows: TableRow[];
  /** Whether each row tells its report, period and subject itself. */
  apart: boolean;
}

/**
 * The rows in their order, cut where the report, the period or the subject changes. Where they change with nearly
 * every row, as in a table sorted by value, nothing is cut and each row tells its own.
 */
export function tableBodies(rows: TableRow[]): TableBody[] {
  const bodies: TableBody[] = [];
  let before: TableRow | undefined;
  for (const row of rows) {
    const sameReport = before?.report.path === row.report.path && before.automatic === row.automatic;
    if (sameReport && before?.note === row.note) bodies.at(-1)!.rows.push(row);
    else {
      const { report, automatic, note } = row;
      bodies.push({ ...(sameReport ? {} : { report }), automatic, note, rows: [row], apart: false });
    }
    before = row;
  }
  const reports = bodies.filter(({ report }) => report !== undefined).length;
  return reports > rows.length / 2 ? [{ automatic: false, note: '', rows, apart: true }] : bodies;
}

/** `huyện Sông Lô · 2015–2020 · 21/09/2020` */
export function reportFacts({ district, term, date }: TableReport): string {
  return [district.name, term, printDate(date)].join(' · ');
}
