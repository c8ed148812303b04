import type { Element, Nodes, Root } from 'hast';
import { attribute, elements, texts } from './elements.ts';

/**
 * Boxes beside the text that belong to it, though readers of pages drop them: what an article itself sets aside or puts at
 * its end, as far as it leads nowhere and asks for nothing.
 */
export function ownNotes(root: Root): Element[] {
  const articles = elements(root).filter(
    (one) => one.tagName === 'article' || /articleBody/i.test(attribute(one, 'itemProp') ?? ''),
  );
  // A page with several articles is a list of them.
  if (articles.filter((one) => !isWithin(one, articles)).length !== 1) return [];
  return articles
    .flatMap((article) => elements(article))
    .filter((one) => /^(?:aside|footer)$/.test(one.tagName) && isOnlyText(one));
}

function isWithin(element: Element, others: readonly Element[]): boolean {
  return others.some((other) => other !== element && elements(other).includes(element));
}

function isOnlyText(box: Element): boolean {
  return elements(box).every(
    ({ tagName }) => !/^(?:a|form|input|button|select|nav|iframe|img)$/.test(tagName),
  );
}

/** The boxes and all that is in them. */
export function withInside(boxes: readonly Element[]): Nodes[] {
  return boxes.flatMap((box) => [box, ...elements(box), ...texts(box)]);
}
