import type { Element, Nodes, Root } from 'hast';

/** The words of an element as they would be read, spaces collapsed. */
export function words(node: Nodes): string {
  return rawWords(node)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}

function rawWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  return node.children
    .map((child) => (isBreaking(child) ? ` ${rawWords(child)} ` : rawWords(child)))
    .join('');
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
