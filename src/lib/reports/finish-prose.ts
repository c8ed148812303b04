import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { LocatedFigure } from '../figures/types.ts';
import { HeadingIds } from './heading-ids.ts';
import { markFigures } from './mark-figures.ts';
import { writeOneWay } from './one-writing.ts';
import { readProse, type Prose } from './prose.ts';

/** A report's prose as the page shows it. */
export interface FinishedProse<Found> {
  html: string;
  prose: Prose;
  found: Found;
}

/**
 * Turns rendered Markdown into a report's prose: ids on paragraphs and headings, figures marked.
 * The same for prose rendered natively and for prose that came through the bundler.
 *
 * `findFigures` is given the plain text and says where the figures are; its other findings are passed on.
 */
export function finishProse<Found extends { figures: LocatedFigure[] }>(
  html: string,
  findFigures: (text: string) => Found,
): FinishedProse<Found> {
  const root = fromHtml(html, { fragment: true });
  writeOneWay(root);
  setHeadingIds(root);
  const prose = readProse(root);
  const found = findFigures(prose.text);
  markFigures(prose, found.figures);
  return { html: toHtml(root), prose, found };
}

function setHeadingIds(root: Root): void {
  const ids = new HeadingIds();
  visit(root, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName) && !element.properties.id) {
      element.properties.id = ids.next(toString(element));
    }
  });
}
