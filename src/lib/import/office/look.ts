import type { Element, ElementContent } from 'hast';

/** How a stretch of text looks. */
export interface Look {
  font?: string;
  bold?: boolean;
  italic?: boolean;
  raised?: boolean;
  lowered?: boolean;
  /** Where a link leads. */
  link?: string;
  /** Why it is not part of the text that is printed: `chữ ẩn`. */
  apart?: string;
}

export interface ParagraphLook {
  align?: 'left' | 'center' | 'right';
  /** Of a heading, from 1. */
  level?: number;
  inTable?: boolean;
}

export function element(
  tagName: string,
  children: ElementContent[] = [],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Text in the elements that show its look. */
export function dressed(value: string, look: Look, dataLook: string): Element {
  let node: ElementContent = text(value);
  if (look.raised) node = element('sup', [node]);
  if (look.lowered) node = element('sub', [node]);
  if (look.italic) node = element('em', [node]);
  if (look.bold) node = element('strong', [node]);
  if (look.link) node = element('a', [node], { href: look.link });
  const style = look.font ? { style: `font-family: '${look.font.replaceAll(/['";]/g, '')}'` } : {};
  return element('span', [node], { ...style, dataLook });
}

/** Adds to the text of such elements. */
export function addText(node: Element, value: string): void {
  const last = node.children.at(-1);
  if (last?.type === 'text') last.value += value;
  else if (last?.type === 'element') addText(last, value);
}
