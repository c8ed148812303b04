import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** An attribute of a page as it stands in its source. */
export interface Attribute {
  name: string;
  value: string;
  start: number;
  end: number;
}

/** An element of a page, with the places of it and of its attributes in the source. */
export interface PagePart {
  tag: string;
  start: number;
  end: number;
  attributes: Attribute[];
  attribute(name: string): string | undefined;
  /** The text in it and where it begins, of a script or a style. */
  text: { value: string; start: number } | undefined;
}

/** Reads where elements and attributes stand in a page's source, templates included. */
export function readPageParts(html: string): PagePart[] {
  const parts: PagePart[] = [];
  const collect = (tree: Nodes) =>
    visit(tree, 'element', (element) => {
      const part = readPart(element, html);
      if (part) parts.push(part);
      if (element.content) collect(element.content);
    });
  collect(fromHtml(html, { verbose: true }) as Root);
  return parts;
}

interface Span {
  start: { offset?: number | undefined };
  end: { offset?: number | undefined };
}

function readPart(element: Element, html: string): PagePart | undefined {
  const { position } = element;
  const known = element.data?.position?.properties as Record<string, Span | undefined> | undefined;
  if (position?.start.offset === undefined || position.end.offset === undefined) return undefined;
  const attributes = Object.entries(known ?? {}).flatMap(([property, span]): Attribute[] => {
    const [start, end] = [span?.start.offset, span?.end.offset];
    const value = element.properties[property];
    if (start === undefined || end === undefined || value === null || value === undefined) return [];
    const name = /^[^\s=]+/.exec(html.slice(start, end))![0].toLowerCase();
    return [{ name, value: Array.isArray(value) ? value.join(' ') : String(value), start, end }];
  });
  const [first] = element.children;
  return {
    tag: element.tagName,
    start: position.start.offset,
    end: position.end.offset,
    attributes,
    attribute: (name) => attributes.find((one) => one.name === name)?.value,
    text:
      first?.type === 'text' && first.position?.start.offset !== undefined
        ? { value: first.value, start: first.position.start.offset }
        : undefined,
  };
}
