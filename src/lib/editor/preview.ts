import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { LocatedFigure } from '../figures/types.ts';
import { annotate } from '../report/annotate.ts';
import { figureAnnotations } from '../report/mark-figures.ts';
import { readBody } from '../report/read-body.ts';
import { relocateFigures } from './draft.ts';

/** Whatever its state. */
type PlacedFigure = Omit<LocatedFigure, 'state'>;

/**
 * A draft's prose as its page will show it, figures marked; what a report may not hold is shown as the words it is
 * written with. `pictures` gives the address of a picture that is not on any site yet.
 */
export function previewProse(
  body: string,
  figures: readonly PlacedFigure[],
  pictures: ReadonlyMap<string, string> = new Map(),
): string {
  const prose = readBody(body);
  const placed = relocateFigures(figures, prose.text).filter(
    (figure) => prose.text.slice(figure.start, figure.end) === figure.quote,
  );
  annotate(prose, figureAnnotations(withoutOverlaps(placed)));
  visit(prose.tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'img') properties.src = pictures.get(String(properties.src)) ?? properties.src;
  });
  return toHtml(prose.tree);
}

function withoutOverlaps(figures: readonly PlacedFigure[]): PlacedFigure[] {
  const kept: PlacedFigure[] = [];
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    if (figure.start >= (kept.at(-1)?.end ?? 0)) kept.push(figure);
  }
  return kept;
}
