import type { Report, ReportFigure } from '../report/types.ts';
import { factsOf, rowsOf } from '../figures/repeats.ts';
import type { LocatedFigure } from '../figures/types.ts';
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
  const told = (report: Report) =>
    report.figures.map((figure): StatisticsRow => ({
      report,
      figure,
      indicator: byId.get(figure.indicator ?? figure.suggested ?? ''),
      suggested: figure.indicator === undefined && figure.suggested !== undefined,
    }));
  const byReport = new Map(
    reports.filter((report) => report.figures.length > 0).map((report) => [report.path, told(report)]),
  );
  const rows = [...byReport.values()].flat();
  const byIndicator = new Map(indicators.map((indicator) => [indicator, [] as StatisticsRow[]]));
  for (const ofReport of byReport.values())
    for (const row of saidOnce(ofReport)) byIndicator.get(row.indicator!)!.push(row);
  return {
    rows,
    byReport,
    indicators: [...byIndicator].map(([indicator, found]) => ({ indicator, rows: found })),
  };
}

/** The rows of a report that have an indicator; a fact that it states twice is one row. */
function saidOnce(rows: readonly StatisticsRow[]): StatisticsRow[] {
  const rowOf = new Map(rows.map((row) => [row.figure as LocatedFigure, row]));
  const facts = rowsOf(factsOf([...rowOf.keys()]));
  return facts.flatMap(({ figure, repeats }) => {
    const said = [figure, ...repeats].flatMap((one) => rowOf.get(one) ?? []);
    return [...new Map(said.toReversed().map((row) => [row.indicator, row])).values()].filter(
      ({ indicator }) => indicator !== undefined,
    );
  });
}
