import type { Element, Nodes, Root, Text } from 'hast';

/** The words of an element as they would be read, spaces collapsed. */
export function words(node: Nodes): string {
  return rawWords(node)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}

/** Whether an element has any words, as `words` gives them. */
export function hasWords(node: Nodes): boolean {
  if (node.type === 'text') return /\S/.test(node.value);
  return 'children' in node && !isCode(node) && node.children.some(hasWords);
}

/** Whether a text stands in an element and nothing else; of a long one no more is read than that takes. */
export function areWords(node: Nodes, text: string): boolean {
  return lettersUpTo(node, text.length) <= text.length && words(node) === text;
}

/** How many characters an element has, blanks apart; no more are counted than one over `most`. */
function lettersUpTo(node: Nodes, most: number): number {
  if (node.type === 'text') return node.value.replace(/\s+/g, '').length;
  if (!('children' in node) || isCode(node)) return 0;
  let count = 0;
  for (const child of node.children) {
    count += lettersUpTo(child, most - count);
    if (count > most) break;
  }
  return count;
}

function rawWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isCode(node)) return '';
  return node.children
    .map((child) => (isBreaking(child) ? ` ${rawWords(child)} ` : rawWords(child)))
    .join('');
}

/** What a page holds for machines, not for readers. */
function isCode(node: Nodes): boolean {
  return node.type === 'element' && /^(?:script|style|template)$/.test(node.tagName);
}

function isBreaking(node: Nodes): boolean {
  return (
    node.type === 'element' &&
    /^(?:p|div|br|li|tr|td|th|h[1-6]|ul|ol|table|section|article)$/.test(node.tagName)
  );
}

/** Every element below a node, parents first. */
export function elements(node: Root | Element): Element[] {
  const found: Element[] = [];
  const step = (one: Root | Element): void => {
    for (const child of one.children) {
      if (child.type !== 'element') continue;
      found.push(child);
      step(child);
    }
  };
  step(node);
  return found;
}

/** `class` and `id` of an element as one string, for telling what a portal calls it. */
export function classAndId(element: Element): string {
  const { className, id } = element.properties;
  return [...(Array.isArray(className) ? className : [className]), id].filter(Boolean).join(' ');
}

/** A value of several words (`class`, `itemprop`, `rel`) comes as one string. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : undefined;
}

/** Every text below a node that is not blank, in reading order. */
export function texts(node: Root | Element): Text[] {
  const found: Text[] = [];
  const step = (one: Root | Element): void => {
    for (const child of one.children) {
      if (child.type === 'text') {
        if (/\S/.test(child.value)) found.push(child);
      } else if (child.type === 'element' && !isCode(child)) step(child);
    }
  };
  step(node);
  return found;
}
