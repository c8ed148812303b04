import type { Element, Root } from 'hast';
import { elements } from './elements.ts';

/**
 * What a page shows by other elements than readers know: words in place of a film or a drawing that no program plays any
 * more, elements that a portal has made up (each is a box), the foot of a table, which may be written before its rows.
 */
export function usePlainElements(root: Root): void {
  for (const element of elements(root)) {
    if (/^(?:object|canvas|marquee)$/.test(element.tagName)) element.tagName = 'div';
    if (element.tagName === 'table') putFootLast(element);
    for (const child of element.children) {
      if (child.type === 'element' && isMadeUp(child) && !isInLine(element)) child.tagName = 'div';
    }
  }
}

/** `<khung-bai>`: HTML keeps names with a dash for those who make elements of their own. */
function isMadeUp({ tagName }: Element): boolean {
  return tagName.includes('-');
}

/** Whether what stands in an element goes on in its line — beside words, in a paragraph, in another such: a sign of a formula, a name with a card behind it. */
function isInLine(parent: Element): boolean {
  const besideWords = parent.children.some((one) => one.type === 'text' && one.value.trim() !== '');
  return besideWords || isMadeUp(parent) || /^(?:p|h[1-6]|span|a|b|i|em|strong)$/.test(parent.tagName);
}

function putFootLast(table: Element): void {
  const isFoot = (one: Element['children'][number]) => one.type === 'element' && one.tagName === 'tfoot';
  const feet = table.children.filter(isFoot);
  if (feet.length > 0) table.children = [...table.children.filter((one) => !isFoot(one)), ...feet];
}
