import { askedOfRow } from './asked-of-row.ts';
import { deriveChange, statedShare, unitFamily } from './compare.ts';
import { formatSigned } from '../vietnamese/format.ts';
import { DOCUMENT_NOUNS } from './noun/lexicon.ts';
import { qualifierClass } from './quantity/qualifiers.ts';
import type { FigureFacts } from './types.ts';

/** How to draw one figure; lengths are shares of the full width, from 0 to 1. */
export type ChartMark =
  | { kind: 'bar' | 'share'; share: number }
  /** A place on an axis on which each step is ten times the one before. */
  | { kind: 'dot'; at: number; axis: LogAxis }
  | { kind: 'range'; from: number; to: number }
  | {
      kind: 'change';
      from: number;
      to: number;
      difference: number;
      percent?: number;
      /** The difference, which the report does not state: `−29 (−16,6%)`. */
      derivedText: string;
    };

/** Powers of ten: `{ from: 0, to: 3.5 }` reaches from 1 to about 3.162. */
export interface LogAxis {
  from: number;
  to: number;
}

type Drawn = FigureFacts & { quote?: string; partOf?: string };

/** Where the largest is more than this many times the smallest, bars say nothing of the small ones. */
const barRange = 12;
/** Fewer are read faster than drawn. */
const fewestDots = 4;

/** Whose figure it is; the places of one list (`Kết nạp: Xã A`, `Kết nạp: Xã B`) are set side by side. */
function bodyOf(figure: Drawn): string | undefined {
  const asked = askedOfRow(figure);
  return asked === undefined ? figure.subject : `${asked}:`;
}

/** What is counted: documents of all kinds are one thing, members and organisations are two. */
function counted(unit: string): string {
  const family = unitFamily(unit);
  if (family !== 'count') return family;
  return DOCUMENT_NOUNS.has(unit.split(',')[0]!.toLowerCase()) ? 'văn bản' : unit.toLowerCase();
}

/**
 * Figures that share a key are alike: they count one thing, in one period, of one body. A yearly mean and a total of
 * five years are not alike, nor are a target and a rise, nor parts and their whole.
 */
function likeness(figure: Drawn): string {
  const said = qualifierClass(figure.qualifier);
  const kind = said === 'average' || said === 'change' || said === 'ratio' ? said : 'plain';
  return [counted(figure.unit), kind, figure.period, bodyOf(figure), figure.partOf].join('|');
}

/** Of whole numbers of three digits a percentage holds no more than one decimal. */
function asPrecise(percent: number): string {
  return formatSigned(Number(percent.toFixed(1)));
}

function drawChange(figure: Drawn, value: { from: number; to: number }): ChartMark {
  const full =
    figure.unit === '%' && Math.max(value.from, value.to) <= 100 ? 100 : Math.max(value.from, value.to);
  const change = deriveChange(value)!;
  // Its row says what is counted; points are not what it counts.
  const unit = figure.unit === '%' ? ' điểm %' : '';
  const percent = figure.unit === '%' || change.percent === undefined ? undefined : asPrecise(change.percent);
  return {
    kind: 'change',
    from: full > 0 ? value.from / full : 0,
    to: full > 0 ? value.to / full : 0,
    difference: change.difference,
    ...(change.percent === undefined ? {} : { percent: change.percent }),
    derivedText: `${formatSigned(change.difference)}${unit}${percent ? ` (${percent}%)` : ''}`,
  };
}

/**
 * The marks of one group, one for each figure in the same order: a share of the whole for percentages and
 * ratios, before and after for changes, and one scale for like figures where two or more can share it: bars, or dots
 * on a log axis where the largest would leave of the others nothing to see. `undefined` where a drawing would say
 * nothing. The rows of one scale alone have bars, those of the most figures: of two scales side by side the eye makes one.
 */
export function chartGroup(figures: readonly Drawn[]): (ChartMark | undefined)[] {
  const alike = Map.groupBy(figures.filter(isCounted), likeness);
  const found = [...alike].flatMap(([key, members]) => {
    const scale = scaleOf(members);
    return scale ? [{ key, scale, rows: members.length }] : [];
  });
  const most = Math.max(...found.map(({ rows }) => rows));
  const chosen = found.find(({ rows }) => rows === most);
  return figures.map((figure) => {
    const share = statedShare(figure);
    if (share !== undefined) return { kind: 'share', share };
    const { value } = figure;
    if (typeof value === 'number')
      return isCounted(figure) && likeness(figure) === chosen?.key ? chosen.scale(value) : undefined;
    if ('from' in value) return drawChange(figure, value);
    if ('min' in value && figure.unit === '%' && value.max <= 100) {
      return { kind: 'range', from: value.min / 100, to: value.max / 100 };
    }
    return undefined;
  });
}

/** The marks of parts: each is drawn on its whole, for no part stands on a scale beside it. */
export function chartParts(whole: Drawn, parts: readonly Drawn[]): (ChartMark | undefined)[] {
  const all = whole.value;
  return parts.map((part) => {
    const { value } = part;
    const share = statedShare(part);
    if (share !== undefined) return { kind: 'share', share };
    const counts = unitFamily(whole.unit) === unitFamily(part.unit) && isCounted(part);
    if (!counts || typeof all !== 'number' || typeof value !== 'number' || all <= 0 || value > all)
      return undefined;
    return { kind: 'share', share: value / all };
  });
}

function isCounted(figure: Drawn): figure is Drawn & { value: number } {
  return typeof figure.value === 'number' && figure.value >= 0 && statedShare(figure) === undefined;
}

type Scale = (value: number) => ChartMark | undefined;

function scaleOf(members: readonly { value: number }[]): Scale | undefined {
  const values = members.map(({ value }) => value);
  const largest = Math.max(...values);
  const smallest = Math.min(...values);
  if (values.length < 2 || largest <= 0) return undefined;
  if (largest <= barRange * smallest) return (value) => ({ kind: 'bar', share: value / largest });
  // Nothing stands below the first step of a log axis: a nought there would have no place.
  if (values.length < fewestDots || smallest <= 0) return undefined;
  const axis = { from: Math.floor(Math.log10(smallest)), to: Math.ceil(Math.log10(largest) * 2) / 2 };
  return (value) => ({
    kind: 'dot',
    at: (Math.log10(value) - axis.from) / (axis.to - axis.from),
    axis,
  });
}
