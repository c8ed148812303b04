import type { FigureState } from '../figures/schema.ts';
import type { Report, ReportFigure } from '../report/types.ts';

/** A value spread over keys of its own, so that a table can hold it. */
export interface SpreadValue {
  value?: number;
  from?: number;
  to?: number;
  part?: number;
  whole?: number;
  min?: number;
  max?: number;
}

/** A figure as the downloads give it: what the report says, where it says it, and what it is about. */
export interface FigureRecord extends SpreadValue {
  /** `2020/09/dang-bo-huyen-song-lo-…` */
  report: string;
  /** `sl-7w3c-e5t1`, unique within its report. */
  id: string;
  quote: string;
  /** In one line, as the site shows it: `bình quân 94,2%`, `2.095 công văn`. */
  shown: string;
  label: string;
  group: string;
  unit: string;
  qualifier?: string;
  period?: string;
  subject?: string;
  /** Id of the figure of the same report that this one is a part of. */
  partOf?: string;
  /** Id in `indicators.yaml`, given by an archivist. */
  indicator?: string;
  /** Id in `indicators.yaml` proposed by rule for a figure that no archivist has looked at. */
  suggestedIndicator?: string;
  state: FigureState;
  /** The state by the names that programs knew first: `curated` is `reviewed`. */
  extracted: 'curated' | 'automatic';
  date: string;
  district: string;
  term: string;
  /** The sentence that states it. */
  url: string;
}

/** One figure of a report as a record. `address` makes the link of a path of the site. */
export function figureRecord(
  report: Report,
  figure: ReportFigure,
  address: (path: string) => string,
): FigureRecord {
  const { id, quote, shown, label, group, value, unit, qualifier, period, subject } = figure;
  return {
    report: report.id,
    id,
    quote,
    shown,
    label,
    group,
    // `175 → 146` becomes `from` and `to`, a plain number `value`.
    ...(typeof value === 'number' ? { value } : value),
    unit,
    qualifier,
    period,
    subject,
    partOf: figure.partOf,
    indicator: figure.indicator,
    suggestedIndicator: figure.suggested,
    state: figure.state,
    extracted: figure.state === 'reviewed' ? 'curated' : 'automatic',
    date: report.date,
    district: report.district.id,
    term: report.term,
    url: address(`${report.path}#${id}`),
  };
}
