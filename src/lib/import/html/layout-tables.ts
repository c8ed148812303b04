import type { Element, Root } from 'hast';
import { elements, words } from './elements.ts';

/**
 * Takes tables that only lay out the page apart, as portals of the years before 2015 are built: each cell becomes
 * a box. A table of figures has short cells and no table inside.
 */
export function unwrapLayoutTables(root: Root | Element): void {
  for (const child of root.children) if (child.type === 'element') unwrapLayoutTables(child);
  if (root.type !== 'element' || root.tagName !== 'table') return;
  const parts = elements(root);
  const lays = parts.some((one) => one.properties.dataLayout !== undefined || one.tagName === 'table');
  const cells = parts.filter((one) => one.tagName === 'td');
  const long = cells.some(
    (cell) => words(cell).length > 300 || elements(cell).filter((one) => one.tagName === 'p').length > 2,
  );
  if (!lays && !long) return;
  for (const part of [root, ...ownParts(root)]) {
    part.tagName = 'div';
    part.properties.dataLayout = '';
  }
}

/** Rows and cells of a table itself; a table inside one of its cells has been looked at by itself. */
function ownParts(table: Element): Element[] {
  return table.children.flatMap((child) =>
    child.type === 'element' && /^(?:tbody|thead|tfoot|tr|td|th)$/.test(child.tagName)
      ? [child, ...(/^t[dh]$/.test(child.tagName) ? [] : ownParts(child))]
      : [],
  );
}
