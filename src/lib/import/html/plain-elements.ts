import type { Element, Root } from 'hast';
import { elements } from './elements.ts';

/**
 * What a page shows by other elements than readers know: words in place of a film or a drawing that no program plays any
 * more, elements that a portal has made up (each is a box), the foot of a table, which may be written before its rows.
 */
export function usePlainElements(root: Root): void {
  for (const element of elements(root)) {
    if (/^(?:object|canvas|marquee)$|-/.test(element.tagName)) element.tagName = 'div';
    if (element.tagName === 'table') putFootLast(element);
  }
}

function putFootLast(table: Element): void {
  const isFoot = (one: Element['children'][number]) => one.type === 'element' && one.tagName === 'tfoot';
  const feet = table.children.filter(isFoot);
  if (feet.length > 0) table.children = [...table.children.filter((one) => !isFoot(one)), ...feet];
}
