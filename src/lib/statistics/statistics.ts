import type { LocatedFigure } from '../figures/types.ts';
import type { Report } from '../report/types.ts';
import type { Indicator } from '../authorities/indicators/schema.ts';

/** A figure together with the report that states it and the measure it belongs to. */
export interface StatisticsRow {
  report: Report;
  figure: LocatedFigure;
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

/**
 * Sets every figure beside its report and its indicator. `suggest` proposes one for an automatic figure that
 * has none, by its id, or nothing.
 */
export function buildStatistics(
  reports: Report[],
  indicators: Indicator[],
  suggest: (figure: LocatedFigure, report: Report) => string | undefined,
): Statistics {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const rowsOf = (report: Report) =>
    report.figures.map((figure): StatisticsRow => {
      const proposed =
        figure.indicator === undefined && figure.extracted === 'automatic'
          ? suggest(figure, report)
          : undefined;
      return {
        report,
        figure,
        indicator: byId.get(figure.indicator ?? proposed ?? ''),
        suggested: figure.indicator === undefined && proposed !== undefined,
      };
    });
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
