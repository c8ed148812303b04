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
    if (
      typeof figure.value === 'number' ||
      !('from' in figure.value) ||
      !next ||
      typeof next.value !== 'number'
    )
      return [];
    if (!/^(?:tăng|giảm)$/.test(next.qualifier ?? '') || !isNear(figure, next, text)) return [];
    const percent = next.unit === '%' && figure.unit !== '%';
    const difference = Math.abs(figure.value.to - figure.value.from);
    const computed = percent ? (difference / figure.value.from) * 100 : Number(difference.toFixed(6));
    const sameUnit = next.unit.startsWith(figure.unit) || figure.unit.startsWith(next.unit);
    if (!percent && !sameUnit && !(figure.unit === '%' && /^(?:%|điểm)/.test(next.unit))) return [];
    if (Math.abs(computed - next.value) <= (percent || figure.unit === '%' ? ROUNDING : 1e-9)) return [];
    return [
      {
        code: 'chenh-lech-khong-khop' as const,
        ids: [next.id, figure.id],
        message: `«${figure.quote}» chênh nhau ${formatNumber(Number(computed.toFixed(2)))}${percent ? '%' : ''}, còn bài ghi «${next.quote}».`,
      },
    ];
  });
}

function isNear(figure: Checked, next: Checked, text: string): boolean {
  const between = wordsBetween(figure, next, text);
  return between !== undefined && between.length <= 12 && !/[.;\n]/.test(between);
}

/**
 * Notes on figures of one report that do not agree with each other. `text` is the plain text that their
 * offsets point into. Nothing is ever corrected: a report may count otherwise.
 */
export function checkArithmetic(figures: readonly Checked[], text: string): ArithmeticNote[] {
  return [...checkSums(figures, text), ...checkShares(figures, text), ...checkDifferences(figures, text)];
}
