import type { FigureFacts, FigureValue } from './types.ts';

/** A difference that we compute; the report does not state it, and whoever shows it must say so. */
interface DerivedChange {
  derived: true;
  /** In the figure's unit; for percentages, percentage points. */
  difference: number;
  /** Of the first value, in percent; absent when that is 0. */
  percent?: number;
}

/** Rounds away the dust of binary fractions: 19.5 − 14.2 is 5.3. */
function round(value: number, places = 6): number {
  return Number(value.toFixed(places));
}

/** What a change comes to: 175 → 146 is −29, −16.57 %. `undefined` for a value that is no change. */
export function deriveChange(value: FigureValue): DerivedChange | undefined {
  if (typeof value === 'number' || !('from' in value)) return undefined;
  const difference = round(value.to - value.from);
  if (value.from === 0) return { derived: true, difference };
  return { derived: true, difference, percent: round((difference / value.from) * 100, 2) };
}

/**
 * One number that stands for a value when figures are sorted or drawn to one scale: the later end of a
 * change, the part of a share, the middle of a range.
 */
export function magnitude(value: FigureValue): number {
  if (typeof value === 'number') return value;
  if ('from' in value) return value.to;
  if ('part' in value) return value.part;
  return (value.min + value.max) / 2;
}

/** The share a value states, from 0 to 1: `94,2%`, `123/128 chi bộ`. `undefined` when it states none. */
export function statedShare({
  value,
  unit,
  qualifier,
}: Pick<FigureFacts, 'value' | 'unit' | 'qualifier'>): number | undefined {
  if (typeof value !== 'number') {
    return 'part' in value && value.whole > 0 && value.part <= value.whole
      ? value.part / value.whole
      : undefined;
  }
  // A rise of 12 % is no share of a whole.
  const change = qualifier === 'tăng' || qualifier === 'giảm' || qualifier === 'vượt';
  return unit === '%' && !change && value >= 0 && value <= 100 ? round(value / 100) : undefined;
}

const MEASURES =
  /^(?:[kcdm]?m[²³]?|ha|kg|tấn|tạ|yến|lít|km²|kwh|kw|mw|°c|tuổi|điểm|lần|giờ|ngày|tháng|năm|quý|%|‰)(?:$|[\s/])/;

/**
 * Figures of one family may share a scale: counts of things (whatever the things), or the same measure.
 * `công văn` and `chỉ thị` → `count`; `ha` → `ha`; `đồng/người/năm` → itself.
 */
export function unitFamily(unit: string): string {
  if (/^(?:đồng(?! chí)|usd|vnđ)(?:$|[\s/])/.test(unit) || MEASURES.test(unit) || unit.includes('/'))
    return unit;
  return 'count';
}
