import { magnitude } from '../figures/compare.ts';
import type { Report } from '../report/types.ts';
import type { StatisticsRow } from './statistics.ts';

/** A report as the table of all figures names it. */
export interface TableReport {
  title: string;
  /** Without the base: `/2020/09/21/<slug>/`. */
  path: string;
  /** ISO date. */
  date: string;
  district: { id: string; name: string };
  term: string;
}

/** A row of the table of all figures: the same whether it was made at build or in the browser. */
export interface TableRow {
  report: TableReport;
  /** `sl-7w3c-e5t1`: the words that state it. */
  anchor: string;
  /** `bình quân 94,2%` */
  shown: string;
  /** One number to sort by. */
  magnitude: number;
  label: string;
  group: string;
  /** Period and subject, as far as the report tells them. */
  note: string;
  indicator?: { id: string; name: string };
  /** Whether other reports state its indicator, too. */
  compared: boolean;
  /** Whether a rule proposed the indicator. */
  suggested: boolean;
  automatic: boolean;
}

const tableReports = new WeakMap<Report, TableReport>();

function tableReport(report: Report): TableReport {
  const known = tableReports.get(report);
  if (known) return known;
  const { title, path, date, district, term } = report;
  const made = {
    title,
    path,
    date,
    district: { id: district.id, name: `${district.kind} ${district.name}` },
    term,
  };
  tableReports.set(report, made);
  return made;
}

/** What the table shows of a figure. */
export function tableRow(
  { report, figure, indicator, suggested }: StatisticsRow,
  compared = false,
): TableRow {
  return {
    report: tableReport(report),
    anchor: figure.id,
    shown: figure.shown,
    magnitude: magnitude(figure.value),
    label: figure.label,
    group: figure.group,
    note: [figure.period, figure.subject].filter((fact) => fact !== undefined).join(' · '),
    indicator: indicator && { id: indicator.id, name: indicator.name },
    compared,
    suggested,
    automatic: figure.state === 'automatic',
  };
}

/** A row's value; without its unit where the label begins with it: `11` before `Nghị quyết`. */
export function valueBesideLabel({ shown, label }: Pick<TableRow, 'shown' | 'label'>): string {
  const [, value, unit] = /^(.*\d) (\D+)$/.exec(shown) ?? [];
  return value && unit && `${label.toLowerCase()} `.startsWith(`${unit.toLowerCase()} `) ? value : shown;
}
