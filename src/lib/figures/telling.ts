import { statedShare } from './compare.ts';
import type { FigureFacts } from './types.ts';

/**
 * Figures in the order in which they tell most at a glance: what became of something, then a share of a whole, then a
 * lone number; among equals as they come.
 */
export function mostTelling<Figure extends FigureFacts>(figures: readonly Figure[]): Figure[] {
  const rank = (figure: Figure) => {
    if (typeof figure.value !== 'number' && 'from' in figure.value) return 0;
    return statedShare(figure) === undefined ? 2 : 1;
  };
  return figures.toSorted((a, b) => rank(a) - rank(b));
}
