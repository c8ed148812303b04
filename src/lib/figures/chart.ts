import { deriveChange, magnitude, statedShare, unitFamily } from './compare.ts';
import { formatNumber } from '../vietnamese/format.ts';
import { DOCUMENT_NOUNS } from './noun/lexicon.ts';
import { qualifierClass } from './quantity/qualifiers.ts';
import type { FigureFacts } from './types.ts';

/** How to draw one figure; lengths are shares of the full width, from 0 to 1. */
export type ChartMark =
  | { kind: 'bar' | 'share'; share: number }
  | { kind: 'range'; from: number; to: number }
  | {
      kind: 'change';
      from: number;
      to: number;
      difference: number;
      percent?: number;
      /** Says the difference and that the report does not state it. */
      derivedText: string;
    };

type Drawn = FigureFacts & { quote?: string; partOf?: string };

/** Whose figure it is; the places of one list (`Kết nạp: Xã A`, `Kết nạp: Xã B`) are set side by side. */
function bodyOf({ label, subject }: Drawn): string | undefined {
  return subject !== undefined && label.endsWith(`: ${subject}`) ? label.slice(0, -subject.length) : subject;
}

/** What is counted: documents of all kinds are one thing, members and organisations are two. */
function counted(unit: string): string {
  const family = unitFamily(unit);
  if (family !== 'count') return family;
  return DOCUMENT_NOUNS.has(unit.split(',')[0]!.toLowerCase()) ? 'văn bản' : unit.toLowerCase();
}

/**
 * Only figures of one counted thing, one period and one body share a scale. A yearly mean and a total of five years
 * never do, nor a target and a rise, nor parts and their whole.
 */
function scaleKey(figure: Drawn): string {
  const qualifier = qualifierClass(figure.qualifier);
  const kind =
    qualifier === 'average' || qualifier === 'change' || qualifier === 'ratio' ? qualifier : 'plain';
  return [counted(figure.unit), kind, figure.period, bodyOf(figure), figure.partOf].join('|');
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${formatNumber(value)}`;
}

function drawChange(figure: Drawn, value: { from: number; to: number }): ChartMark {
  const full =
    figure.unit === '%' && Math.max(value.from, value.to) <= 100 ? 100 : Math.max(value.from, value.to);
  const change = deriveChange(value)!;
  const unit = figure.unit === '%' ? ' điểm %' : ` ${figure.unit}`;
  const percent = figure.unit === '%' || change.percent === undefined ? undefined : signed(change.percent);
  return {
    kind: 'change',
    from: full > 0 ? value.from / full : 0,
    to: full > 0 ? value.to / full : 0,
    difference: change.difference,
    ...(change.percent === undefined ? {} : { percent: change.percent }),
    derivedText: `${signed(change.difference)}${unit}${percent ? ` (${percent}%)` : ''}: số suy ra, không có trong bài gốc`,
  };
}

/**
 * The marks of one group, one for each figure in the same order: a share of the whole for percentages and
 * ratios, before and after for changes, and bars to one scale where two or more figures can share it.
 * `undefined` where a drawing would say nothing.
 */
export function chartGroup(figures: readonly Drawn[]): (ChartMark | undefined)[] {
  const onScale = new Map<string, number[]>();
  for (const figure of figures) {
    if (typeof figure.value !== 'number' || statedShare(figure) !== undefined || figure.value < 0) continue;
    onScale.set(scaleKey(figure), [...(onScale.get(scaleKey(figure)) ?? []), magnitude(figure.value)]);
  }
  return figures.map((figure) => {
    const share = statedShare(figure);
    if (share !== undefined) return { kind: 'share', share };
    const { value } = figure;
    if (typeof value !== 'number') {
      if ('from' in value) return drawChange(figure, value);
      if ('min' in value && figure.unit === '%' && value.max <= 100) {
        return { kind: 'range', from: value.min / 100, to: value.max / 100 };
      }
      return undefined;
    }
    const scale = onScale.get(scaleKey(figure)) ?? [];
    const largest = Math.max(...scale);
    if (scale.length < 2 || largest <= 0 || value < 0) return undefined;
    return { kind: 'bar', share: value / largest };
  });
}
