import { checkArithmetic } from '../../figures/arithmetic/arithmetic.ts';
import type { LocatedFigure } from '../../figures/types.ts';
import type { Finding } from './finding.ts';

const advice = 'Kho giữ nguyên số của bài; hãy đối chiếu với bản gốc.';

/**
 * Figures that do not agree with each other: a percentage that does not follow from the fraction beside it
 * (`439/709 …, đạt 62,62%`), parts that do not add up to the whole before «trong đó» or «gồm», a stated
 * difference that is not the difference. `figures` point into `text`.
 */
export function findArithmetic(text: string, figures: readonly LocatedFigure[]): Finding[] {
  return checkArithmetic(figures, text)
    .map(({ ids, message }): Finding => {
      const doubtful = figures.find(({ id }) => id === ids[0])!;
      return { code: 'tong-khong-khop', start: doubtful.start, end: doubtful.end, message, advice };
    })
    .sort((a, b) => a.start - b.start);
}
