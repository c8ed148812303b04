import { readFileSync } from 'node:fs';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

export function readHtml(file: string): Nodes {
  return fromHtml(readFileSync(file, 'utf8'));
}

/** Elements of `tree` for which `wanted` holds, in document order. */
export function findAll(tree: Nodes, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}

export function findById(tree: Nodes, id: string): Element | undefined {
  return findAll(tree, (element) => element.properties.id === id)[0];
}

/** The text of an element, white space as a reader sees it. */
export function textOf(element: Nodes): string {
  return toString(element).replaceAll(/\s+/g, ' ').trim();
}

export { toString as exactTextOf };
