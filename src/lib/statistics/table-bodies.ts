import type { TableReport, TableRow } from './table-row.ts';

/** Rows that follow one another and share report, period and subject: told once above them, not in each. */
export interface TableBody {
  /** Absent where the body before it is of the same report. */
  report?: TableReport;
  /** Whether a rule found the figures of that report, not an archivist. */
  automatic: boolean;
  /** Period and subject; empty where the report does not tell them. */
  note: string;
  rows: TableRow[];
}

/** The rows in their order, cut where the report, the period or the subject changes. */
export function tableBodies(rows: TableRow[]): TableBody[] {
  const bodies: TableBody[] = [];
  let before: TableRow | undefined;
  for (const row of rows) {
    const sameReport = before?.report.path === row.report.path && before.automatic === row.automatic;
    if (sameReport && before?.note === row.note) bodies.at(-1)!.rows.push(row);
    else {
      const { report, automatic, note } = row;
      bodies.push({ ...(sameReport ? {} : { report }), automatic, note, rows: [row] });
    }
    before = row;
  }
  return bodies;
}
