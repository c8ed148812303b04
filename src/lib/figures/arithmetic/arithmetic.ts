import { wordsBetween } from './note.ts';
import type { ArithmeticNote, Checked } from './note.ts';
import { checkShares } from './shares.ts';
import { checkSums } from './sums.ts';
import { formatNumber } from '../../vietnamese/format.ts';

export type { ArithmeticNote } from './note.ts';

/** Differences of percentages are rounded to a decimal. */
const ROUNDING = 0.06;

/** `từ 175 thôn xuống còn 146 thôn (giảm 30 thôn)`: a stated difference that is not the difference. */
function checkDifferences(figures: readonly Checked[], text: string): ArithmeticNote[] {
  return figures.flatMap((figure, at) => {
    const next = figures[at + 1];
    const computed = next && tellsDifference(figure, next, text) ? differenceIn(figure, next) : undefined;
    if (computed === undefined || Math.abs(computed.value - (next!.value as number)) <= computed.rounding)
      return [];
    const shown = `${formatNumber(Number(computed.value.toFixed(2)))}${computed.percent ? '%' : ''}`;
    return [
      {
        code: 'chenh-lech-khong-khop' as const,
        ids: [next!.id, figure.id],
        message: `«${figure.quote}» chênh nhau ${shown}, còn bài ghi «${next!.quote}».`,
      },
    ];
  });
}

/** Whether the second figure is a rise or fall told right beside the first. */
function tellsDifference(figure: Checked, next: Checked, text: string): boolean {
  const between = wordsBetween(figure, next, text);
  const near = between !== undefined && between.length <= 12 && !/[.;\n]/.test(between);
  return near && typeof next.value === 'number' && /^(?:tăng|giảm)$/.test(next.qualifier ?? '');
}

/** The difference of a change in the unit of the figure that tells it; `undefined` when it tells something else. */
function differenceIn(
  { value, unit }: Checked,
  told: Checked,
): { value: number; percent: boolean; rounding: number } | undefined {
  if (typeof value === 'number' || !('from' in value)) return undefined;
  const difference = Math.abs(value.to - value.from);
  if (told.unit === '%' && unit !== '%')
    return { value: (difference / value.from) * 100, percent: true, rounding: ROUNDING };
  const same = told.unit.startsWith(unit) || unit.startsWith(told.unit);
  if (!same && !(unit === '%' && told.unit.startsWith('điểm'))) return undefined;
  return {
    value: Number(difference.toFixed(6)),
    percent: false,
    rounding: unit === '%' ? ROUNDING : 1e-9,
  };
}

/**
 * Notes on figures of one report that do not agree with each other. `text` is the plain text that their
 * offsets point into. Nothing is ever corrected: a report may count otherwise.
 */
export function checkArithmetic(figures: readonly Checked[], text: string): ArithmeticNote[] {
  return [...checkSums(figures, text), ...checkShares(figures, text), ...checkDifferences(figures, text)];
}
