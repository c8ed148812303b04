import type { Element, Nodes, Root } from 'hast';
import type { RemovedLine } from '../source-document.ts';
import { attribute, elements, texts, words } from './elements.ts';

/**
 * Takes out of an article what a page shows struck out, which in a report would stand as if it were said (`26 27 chi bộ`),
 * and tells it, as of a Word file. Returns what was taken, too.
 */
export function takeStruck(article: Element | Root): { told: RemovedLine[]; nodes: Nodes[] } {
  const told: RemovedLine[] = [];
  const nodes: Nodes[] = [];
  for (const box of [article, ...elements(article)]) {
    box.children = box.children.filter((child) => {
      if (child.type !== 'element' || !isStruck(child) || words(child) === '') return true;
      const line = child.position?.start.line;
      told.push({ text: words(child), reason: 'chữ gạch ngang', ...(line ? { line } : {}) });
      nodes.push(...texts(child));
      return false;
    }) as typeof box.children;
  }
  return { told, nodes };
}

/** Words of a sentence: a line through whole boxes is rather a tag that was never closed. */
function isStruck(element: Element): boolean {
  const isLined =
    /^(?:del|s|strike)$/.test(element.tagName) ||
    /text-decoration(?:-line)?\s*:[^;]*line-through/i.test(attribute(element, 'style') ?? '');
  return (
    isLined && !elements(element).some(({ tagName }) => /^(?:p|div|ul|ol|li|table|h[1-6])$/.test(tagName))
  );
}
