import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { annotate, type Annotation } from './annotate.ts';
import { HeadingIds } from './heading-ids.ts';
import { writeOneWay } from './one-writing.ts';
import { readProse, type Prose } from './prose.ts';

/** A report's prose as the page shows it. */
export interface FinishedProse<Found> {
  html: string;
  prose: Prose;
  found: Found;
}

/**
 * Turns rendered Markdown into a report's prose: ids on paragraphs and headings, annotations around the words
 * they are about. The same for prose rendered natively and for prose that came through the bundler.
 *
 * `read` is given the prose and says what stands beside its words; its other findings are passed on.
 */
export function finishProse<Found extends { annotations: Annotation[] }>(
  html: string,
  read: (prose: Prose) => Found,
): FinishedProse<Found> {
  const root = fromHtml(html, { fragment: true });
  writeOneWay(root);
  setHeadingIds(root);
  const prose = readProse(root);
  const found = read(prose);
  annotate(prose, found.annotations);
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
