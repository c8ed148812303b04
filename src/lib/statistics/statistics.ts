import type { Report, ReportFigure } from '../report/types.ts';
import type { Indicator } from '../authorities/indicators/schema.ts';

/** A figure together with the report that states it and the measure it belongs to. */
export interface StatisticsRow {
  report: Report;
  figure: ReportFigure;
  indicator?: Indicator;
  /** True when no archivist gave the indicator: a rule proposed it. */
  suggested: boolean;
}

/** Every figure of the archive, and the same by indicator. */
export interface Statistics {
  /** Newest report first, within a report in the order of its sidebar. */
  rows: StatisticsRow[];
  /** By the report's path; reports without figures are left out. */
  byReport: Map<string, StatisticsRow[]>;
  indicators: { indicator: Indicator; rows: StatisticsRow[] }[];
}

/** Sets every figure beside its report and its indicator. */
export function buildStatistics(reports: Report[], indicators: Indicator[]): Statistics {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const rowsOf = (report: Report) =>
    report.figures.map((figure): StatisticsRow => ({
      report,
      figure,
      indicator: byId.get(figure.indicator ?? figure.suggested ?? ''),
      suggested: figure.indicator === undefined && figure.suggested !== undefined,
    }));
  const byReport = new Map(
    reports.filter((report) => report.figures.length > 0).map((report) => [report.path, rowsOf(report)]),
  );
  const rows = [...byReport.values()].flat();
  const byIndicator = new Map(indicators.map((indicator) => [indicator, [] as StatisticsRow[]]));
  for (const row of rows) {
    if (row.indicator) byIndicator.get(row.indicator)!.push(row);
  }
  return {
    rows,
    byReport,
    indicators: [...byIndicator].map(([indicator, found]) => ({ indicator, rows: found })),
  };
}
