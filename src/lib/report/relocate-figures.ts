import { locateQuote } from '../figures/locate.ts';
import type { LocatedFigure } from '../figures/types.ts';

/**
 * Finds figures again in a report's text as the bundler rendered it: where they were, when nothing before
 * them changed, otherwise by their words. Components may print words of their own, so offsets may shift.
 */
export function relocateFigures(figures: LocatedFigure[], text: string): LocatedFigure[] {
  return figures.flatMap((figure) => {
    if (text.slice(figure.start, figure.end) === figure.quote) return [figure];
    const found = locateQuote(text, figure);
    return 'start' in found ? [{ ...figure, start: found.start, end: found.end }] : [];
  });
}
